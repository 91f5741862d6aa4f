import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { readDocument } from "../../src/core/document/read-document.ts";
import { dates } from "../../src/core/mentions/dates/recognizer.ts";
import { quantities } from "../../src/core/mentions/quantities/recognizer.ts";
import { makeArticles } from "./make-articles.ts";
import { cpuMilliseconds, type Measurement } from "./measure.ts";

const MOST_OF_WINK = 0.5;
/** Passes before the compiler has settled, and passes that count. */
const WARMING = 20;
const COUNTED = 5;

/**
 * Numbers and dates against wink-nlp's sentences and parts of speech, over the same texts: the first pass
 * of a process, and one of a process that has warmed up, as a server or a long `extract` has.
 */
export async function benchNumbers(): Promise<readonly Measurement[]> {
  const articles = makeArticles(100);
  const documents = articles.map(({ text, given }) => readDocument(text, given));
  const nlp = winkNLP(model, ["sbd", "pos"]);
  const readByWink = (): void => {
    for (const { text } of articles) {
      const read = nlp.readDoc(text);
      read.sentences().out();
      read.tokens().out(nlp.its.pos);
    }
  };
  const readByUs = (): void => {
    for (const document of documents) dates.recognize(document, quantities.recognize(document, []));
  };
  const first = { ours: await cpuMilliseconds(readByUs), theirs: await cpuMilliseconds(readByWink) };
  for (let i = 0; i < WARMING; i++) {
    readByUs();
    readByWink();
  }
  const repeated = (read: () => void) => (): void => {
    for (let i = 0; i < COUNTED; i++) read();
  };
  const warm = {
    ours: await cpuMilliseconds(repeated(readByUs)),
    theirs: await cpuMilliseconds(repeated(readByWink)),
  };
  return [
    row("numbers and dates of 100 articles, warm", warm.ours / COUNTED, warm.theirs / COUNTED, {
      most: MOST_OF_WINK,
    }),
    row("numbers and dates, first pass of a process", first.ours, first.theirs),
  ];
}

function row(name: string, ours: number, theirs: number, bar: Measurement["bar"] = null): Measurement {
  return {
    name,
    figure: `${ours.toFixed(0)} against ${theirs.toFixed(0)} ms`,
    ratio: ours / theirs,
    of: "wink-nlp's pass",
    bar,
  };
}
