import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import type { ClaimValue, SourceInput } from "../../src/core/index.ts";
import type { Span } from "../../src/core/text/span.ts";

/** Words that an annotator marked, with what they say. Offsets are UTF-16 units. */
export interface GoldClaim extends Span {
  /** Name of the article's file without its ending: `01`. */
  readonly source: string;
  readonly value: unknown;
  readonly quote: string;
}

/** What an annotator takes for one question, with all that the articles say on it. */
export interface GoldQuestion {
  readonly id: string;
  readonly about: string;
  readonly kind: string;
  readonly verdict: string;
  readonly strength?: string;
  readonly claims: readonly GoldClaim[];
}

/** The articles of a folder with their sidecars, in the order of their names: `S1`, `S2` … */
export function articlesIn(folder: string): readonly SourceInput[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort();
  return files.map((file, i) => {
    const sidecar = join(folder, `${parse(file).name}.json`);
    const given = existsSync(sidecar) ? (JSON.parse(readFileSync(sidecar, "utf8")) as object) : {};
    return { id: `S${String(i + 1)}`, file, text: readFileSync(join(folder, file), "utf8"), given };
  });
}

/** The questions of a folder's `gold.json`. */
export function questionsIn(folder: string): readonly GoldQuestion[] {
  const { questions } = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as {
    readonly questions: readonly GoldQuestion[];
  };
  return questions;
}

/** Whether words stand on enough of the annotated ones. */
export function standsOn(x: Span, y: Span): boolean {
  const overlap = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  const union = Math.max(x.end, y.end) - Math.min(x.start, y.start);
  return (
    overlap > 0 && (overlap / union >= 0.15 || overlap >= 0.6 * Math.min(x.end - x.start, y.end - y.start))
  );
}

/** Whether a number that gold has there is an end of what the claim says; true where gold has none. */
export function hasNumber(told: ClaimValue, { value }: GoldClaim): boolean {
  const wanted = [...String(value).matchAll(/\d+(?:\.\d+)?/gu)].map(([number]) => Number(number));
  const ends = [told["min"], told["max"]].filter((end) => typeof end === "number");
  return wanted.length === 0 || wanted.some((number) => ends.some((end) => isClose(number, end)));
}

function isClose(x: number, y: number): boolean {
  return Math.abs(x - y) <= 1e-6 * Math.max(1, Math.abs(x), Math.abs(y));
}

/** Whether a claim states the day, month, year or clock time that gold has there. */
export function hasDate(told: ClaimValue, { value }: GoldClaim): boolean {
  const clock = CLOCK.exec(String(value))?.[0];
  if (clock !== undefined) return told["time"] === clock.padStart(5, "0");
  const wanted = daysIn(String(value));
  const own = [told["edtf"], told["start"], told["timex"]].flatMap((text) => daysIn(String(text)));
  return wanted.length === 0 || wanted.some((x) => own.some((y) => x.startsWith(y) || y.startsWith(x)));
}

const CLOCK = /\d{1,2}:\d\d/u;

function daysIn(words: string): readonly string[] {
  return words.match(/\d{4}(?:-\d\d(?:-\d\d)?)?/gu) ?? [];
}
