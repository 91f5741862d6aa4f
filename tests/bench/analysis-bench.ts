import { analyze, extractOne } from "../../src/core/index.ts";
import { makeArticles } from "./make-articles.ts";
import { cpuMilliseconds, passMilliseconds, type Measurement } from "./measure.ts";

const MOST_PASSES = 300;
const MOST_FOR_DOUBLE = 2.3;

/** Texts that make careless rules quadratic: one long stretch of what a rule looks for. */
const HOSTILE = ["1,", "and ", "$", '"', "(", "of the ", "2024-", "A. ", "Mr. Al-", "said that "] as const;
const HOSTILE_LENGTH = 8_000;

export async function benchAnalysis(): Promise<readonly Measurement[]> {
  const articles = makeArticles(100);
  const text = articles.map((article) => article.text).join("\n\n");
  const megabytes = text.length / 1e6;
  const pass = await passMilliseconds(text);
  const extraction = await cpuMilliseconds(() => {
    for (const article of articles) {
      extractOne({ id: article.id, text: article.text, published: article.given.published ?? null });
    }
  }, 3);
  const ten = await cpuMilliseconds(() => analyze(articles.slice(0, 10)), 3);
  const hundred = await cpuMilliseconds(() => analyze(articles), 3);
  const perPass = extraction / megabytes / pass;
  return [
    { name: "P: one pass over 1 MB", figure: milliseconds(pass), ratio: 1, of: "P", bar: null },
    {
      name: "extraction of 1 MB in articles",
      figure: milliseconds(extraction / megabytes),
      ratio: perPass,
      of: "P",
      bar: { most: MOST_PASSES },
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
    const single = await cpuMilliseconds(() => extractOne({ id: "S1", text: once }), 3);
    const double = await cpuMilliseconds(() => extractOne({ id: "S1", text: once + once }), 3);
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
