/**
 * Runs the dates recognizer, after those it reads from, over annotated texts and writes what it found in the
 * form of the scorer. Usage: tsx tests/eval/dates.ts GOLD.jsonl > PRED.jsonl
 * GOLD lines hold `{doc, dct, text}`; PRED lines `{doc, timexes: [{start, end, text, type, value, rule}]}`.
 */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Document } from "../../src/core/document/document.ts";
import { readDocument } from "../../src/core/document/read-document.ts";
import { dates } from "../../src/core/mentions/dates/recognizer.ts";
import { recognizers } from "../../src/core/mentions/index.ts";
import type { Mention } from "../../src/core/mentions/mention.ts";

interface GoldLine {
  readonly doc: string;
  readonly dct: string;
  readonly text: string;
}

const [, , gold] = process.argv;
if (gold === undefined)
  throw new Error("Give the file of annotated texts: tsx tests/eval/dates.ts GOLD.jsonl");

for await (const line of createInterface({ input: createReadStream(gold, "utf8") })) {
  const { doc, dct, text } = JSON.parse(line) as GoldLine;
  const timexes = findDates(readDocument(text, { published: dct })).flatMap(
    ({ start, end, text: words, value, rule }) =>
      value.type === "date"
        ? [{ start, end, text: words, type: value.timexType, value: value.timex, rule }]
        : [],
  );
  process.stdout.write(`${JSON.stringify({ doc, timexes })}\n`);
}

function findDates(document: Document): readonly Mention[] {
  const before = recognizers.slice(0, recognizers.indexOf(dates));
  const earlier = before.reduce<readonly Mention[]>(
    (found, recognizer) => [...found, ...recognizer.recognize(document, found)],
    [],
  );
  return dates.recognize(document, earlier);
}
