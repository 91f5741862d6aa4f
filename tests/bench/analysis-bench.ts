import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { analyze, extractAll, extractOne } from "../../src/core/index.ts";
import { makeArticles } from "./make-articles.ts";
import {
  cpuMilliseconds,
  cpuMillisecondsOnce,
  leastMilliseconds,
  passMilliseconds,
  type Measurement,
} from "./measure.ts";

const MOST_PASSES = 300;
const MOST_FOR_DOUBLE = 2.3;

/** Texts that make careless rules quadratic: one long stretch of what a rule looks for. */
const HOSTILE = [
  ...["1,", "and ", "$", '"', "(", "of the ", "2024-", "A. ", "Mr. Al-", "said that "],
  ...["Smith said 5. ", "Smith was released from hospital. "],
];
/**
 * Characters of the shorter text. Shorter ones measure the compiler, and then the step from what fits the
 * processor's caches and the heap's young space to what does not.
 */
const HOSTILE_LENGTH = 512_000;
/** Passes of which the quickest counts, after one to warm up: a collection of garbage in one of them is no growth. */
const HOSTILE_PASSES = 5;
/** Articles of the bench that make a megabyte. */
const ARTICLES_A_MEGABYTE = 535;

/**
 * Extraction is measured twice, as numbers and dates are: of the first megabyte of a process, most of which
 * the compiler takes, and of one that has read a megabyte before, as a server or a long `extract` has. Articles
 * are read together, as `extract` reads what its input brings at once, and one by one.
 */
export async function benchAnalysis(): Promise<readonly Measurement[]> {
  const megabyte = makeArticles(ARTICLES_A_MEGABYTE);
  const text = megabyte.map((article) => article.text).join("\n\n");
  const megabytes = text.length / 1e6;
  const passBefore = await passMilliseconds(text);
  const inputs = megabyte.map(({ id, text: words, given }) => ({
    id,
    text: words,
    published: given.published ?? null,
  }));
  const together = (): void => {
    extractAll(inputs);
  };
  const oneByOne = (): void => {
    for (const input of inputs) extractOne(input);
  };
  const first = await cpuMillisecondsOnce(together);
  const warm = await cpuMilliseconds(together, 3);
  const warmOneByOne = await cpuMilliseconds(oneByOne, 3);
  // A machine that others use changes its pace: P is measured on both sides of what it is compared with.
  const pass = (passBefore + (await passMilliseconds(text))) / 2;
  const nlp = winkNLP(model, ["sbd", "pos", "ner"]);
  const wink = await cpuMilliseconds(() => {
    for (const { text: words } of megabyte) {
      const read = nlp.readDoc(words);
      read.sentences().out();
      read.tokens().out(nlp.its.pos);
      read.entities().out();
    }
  }, 3);
  const articles = megabyte.slice(0, 100);
  const ten = await cpuMilliseconds(() => analyze(articles.slice(0, 10)), 3);
  const hundred = await cpuMilliseconds(() => analyze(articles), 3);
  return [
    { name: "P: one pass over 1 MB", figure: milliseconds(pass), ratio: 1, of: "P", bar: null },
    {
      name: "extraction of 1 MB in articles, warm",
      figure: milliseconds(warm / megabytes),
      ratio: warm / megabytes / pass,
      of: "P",
      bar: { most: MOST_PASSES },
    },
    {
      name: "extraction of 1 MB in articles, one by one",
      figure: milliseconds(warmOneByOne / megabytes),
      ratio: warmOneByOne / megabytes / pass,
      of: "P",
      bar: null,
    },
    {
      name: "extraction of the first 1 MB of a process",
      figure: milliseconds(first / megabytes),
      ratio: first / megabytes / pass,
      of: "P",
      bar: null,
    },
    {
      name: "wink-nlp's sentences, tags and names of 1 MB",
      figure: milliseconds(wink / megabytes),
      ratio: wink / megabytes / pass,
      of: "P",
      bar: null,
    },
    { name: "check of 10 articles", figure: milliseconds(ten), ratio: null, of: "", bar: null },
    {
      name: "check of 100 articles",
      figure: milliseconds(hundred),
      ratio: hundred / ten,
      of: "10 articles",
      bar: null,
    },
    ...(await benchHostile()),
  ];
}

/** The worst growth when a hostile text is doubled. */
async function benchHostile(): Promise<readonly Measurement[]> {
  const growths: { readonly piece: string; readonly ratio: number }[] = [];
  for (const piece of HOSTILE) {
    const once = piece.repeat(HOSTILE_LENGTH / piece.length);
    const single = await leastMilliseconds(() => extractOne({ id: "S1", text: once }), HOSTILE_PASSES);
    const double = await leastMilliseconds(() => extractOne({ id: "S1", text: once + once }), HOSTILE_PASSES);
    growths.push({ piece, ratio: double / single });
  }
  const worst = growths.reduce((a, b) => (b.ratio > a.ratio ? b : a));
  return [
    {
      name: "doubling hostile text, worst",
      figure: `${JSON.stringify(worst.piece)} of ${String(growths.length)} texts`,
      ratio: worst.ratio,
      of: "half of it",
      bar: { most: MOST_FOR_DOUBLE },
    },
  ];
}

function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}
