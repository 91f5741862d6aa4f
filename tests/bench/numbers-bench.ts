import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { readDocument } from "../../src/core/document/read-document.ts";
import { dates } from "../../src/core/mentions/dates/recognizer.ts";
import { quantities } from "../../src/core/mentions/quantities/recognizer.ts";
import { makeArticles } from "./make-articles.ts";
import { cpuMilliseconds, type Measurement } from "./measure.ts";

const MOST_OF_WINK = 0.5;

/** Numbers and dates against wink-nlp's sentences and parts of speech, over the same texts. */
export async function benchNumbers(): Promise<readonly Measurement[]> {
  const articles = makeArticles(100);
  const documents = articles.map(({ text, given }) => readDocument(text, given));
  const nlp = winkNLP(model, ["sbd", "pos"]);
  const wink = await cpuMilliseconds(() => {
    for (const { text } of articles) {
      const read = nlp.readDoc(text);
      read.sentences().out();
      read.tokens().out(nlp.its.pos);
    }
  });
  const found = documents.map((document) => quantities.recognize(document, []));
  const numbers = await cpuMilliseconds(() =>
    documents.map((document) => quantities.recognize(document, [])),
  );
  const days = await cpuMilliseconds(() =>
    documents.map((document, i) => dates.recognize(document, found[i] ?? [])),
  );
  return [
    {
      name: "numbers and dates of 100 articles",
      figure: `${numbers.toFixed(0)} + ${days.toFixed(0)} ms`,
      ratio: (numbers + days) / wink,
      of: "wink-nlp's pass",
      bar: { most: MOST_OF_WINK },
    },
  ];
}
