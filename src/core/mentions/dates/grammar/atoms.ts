import type { Token } from "../../../document/document.ts";
import type { Amount, Unit, YearReference } from "../expression.ts";
import { FULL_MONTHS, MONTHS } from "../lexicons/calendar-names.ts";
import { ONES, TENS } from "../../../knowledge/number-words.ts";
import { APPROXIMATORS, ORDINALS, ORDINAL_ENDINGS, VAGUE_AMOUNTS } from "../lexicons/numbers.ts";
import { COMPOUND_UNITS, PLURAL_UNITS, SINGULAR_UNITS, UNIT_ADJECTIVES } from "../lexicons/units.ts";
import {
  afterWords,
  isCapitalized,
  isDash,
  lowerAt,
  skip,
  skipPoint,
  touchesPrevious,
  type Atom,
} from "./reader.ts";

/** A month name with the point of its short form: "Dec.", "September". */
export function readMonth(tokens: readonly Token[], at: number): Atom<number> | null {
  const token = tokens[at];
  const value = token === undefined ? undefined : MONTHS.get(token.lower);
  if (value === undefined || !isCapitalized(token)) return null;
  return { value, next: FULL_MONTHS.has(lowerAt(tokens, at)) ? at + 1 : skipPoint(tokens, at + 1) };
}

/** Day of the month: "7", "07", "7th". */
export function readDayOfMonth(tokens: readonly Token[], at: number): Atom<number> | null {
  const token = tokens[at];
  if (token?.kind !== "number" || token.text.length > 2) return null;
  const value = Number(token.text);
  if (value < 1 || value > 31) return null;
  const hasEnding = ORDINAL_ENDINGS.has(lowerAt(tokens, at + 1)) && touchesPrevious(tokens, at + 1);
  const next = hasEnding ? at + 2 : at + 1;
  return continuesNumber(tokens, next) ? null : { value, next };
}

/** Whether the digits before `at` are part of something longer: "7%", "7:30", "7th", "7bn"; a final 's is not. */
function continuesNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !touchesPrevious(tokens, at)) return false;
  if (token.text === ":") return tokens[at + 1]?.kind === "number" && touchesPrevious(tokens, at + 1);
  return token.text === "%" || (token.kind !== "mark" && token.lower !== "'s");
}

/** A year of four digits, 1000 to 2199. */
export function readFourDigitYear(tokens: readonly Token[], at: number): Atom<number> | null {
  const token = tokens[at];
  if (token?.kind !== "number" || token.text.length !== 4) return null;
  const value = Number(token.text);
  if (!Number.isInteger(value) || value < 1000 || value > 2199) return null;
  return continuesNumber(tokens, at + 1) ? null : { value, next: at + 1 };
}

const YEAR_SHIFTS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
  ["current", 0],
]);

const FOCUS_YEARS: ReadonlyMap<string, number> = new Map([
  ["that", 0],
  ["same", 0],
  ["previous", -1],
  ["preceding", -1],
  ["following", 1],
]);

/** The year that follows a month, quarter or season: "2023", ", 2023", "of 2023", "last year", "of that year", "a year ago". */
export function readYearTail(tokens: readonly Token[], at: number): Atom<YearReference> | null {
  const comma = skip(tokens, at, ",");
  const stated = readFourDigitYear(tokens, comma);
  if (stated !== null) return { value: { kind: "stated", year: stated.value }, next: stated.next };
  const of = skip(tokens, at, "of");
  const ofStated = (of > at ? readFourDigitYear(tokens, of) : null) ?? readFiscal(tokens, of);
  if (ofStated !== null) return { value: { kind: "stated", year: ofStated.value }, next: ofStated.next };
  const determined = skip(tokens, of, "the");
  const isYear = lowerAt(tokens, determined + 1) === "year";
  const shift = YEAR_SHIFTS.get(lowerAt(tokens, determined));
  if (isYear && shift !== undefined) {
    return { value: { kind: "shift", by: shift, anchor: "publication" }, next: determined + 2 };
  }
  if (
    of > at &&
    determined > of &&
    lowerAt(tokens, determined) === "year" &&
    !isDash(lowerAt(tokens, determined + 1))
  )
    return { value: { kind: "shift", by: 0, anchor: "publication" }, next: determined + 1 };
  const focus = of > at || determined > of ? FOCUS_YEARS.get(lowerAt(tokens, determined)) : undefined;
  if (isYear && focus !== undefined)
    return { value: { kind: "shift", by: focus, anchor: "focus" }, next: determined + 2 };
  for (const words of [
    ["a", "year", "ago"],
    ["one", "year", "ago"],
  ]) {
    const next = afterWords(tokens, at, words);
    if (next > 0) return { value: { kind: "shift", by: -1, anchor: "publication" }, next };
  }
  for (const words of [
    ["a", "year", "earlier"],
    ["a", "year", "before"],
    ["the", "year", "before"],
  ]) {
    const next = afterWords(tokens, at, words);
    if (next > 0) return { value: { kind: "shift", by: -1, anchor: "focus" }, next };
  }
  return null;
}

/** "fiscal 2023", "fiscal year 2023", "FY08". */
export function readFiscal(tokens: readonly Token[], at: number): Atom<number> | null {
  const word = lowerAt(tokens, at);
  if (word !== "fiscal" && word !== "fy") return null;
  const digits = skip(tokens, at + 1, "year");
  const token = tokens[digits];
  const isShort = word === "fy" && token?.kind === "number" && /^\d\d$/.test(token.text);
  return isShort ? { value: 2000 + Number(token.text), next: digits + 1 } : readFourDigitYear(tokens, digits);
}

/** A number in digits or words, without article: "3", "2 1/2", "twenty-five", "two hundred", "two and a half". */
export function readNumber(tokens: readonly Token[], at: number): Atom<number> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === "number") {
    const value = Number(token.text.replaceAll(",", ""));
    if (!Number.isFinite(value) || token.text.length > 12) return null;
    const part = readFraction(tokens, at + 1);
    return part === null ? { value, next: at + 1 } : { value: value + part.value, next: part.next };
  }
  const ones = ONES.get(token.lower);
  const tens = TENS.get(token.lower);
  let atom: Atom<number> | null = ones !== undefined ? { value: ones, next: at + 1 } : null;
  if (tens !== undefined) {
    const joined = isDash(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
    const extra = ONES.get(lowerAt(tokens, joined));
    atom =
      extra !== undefined && extra < 10
        ? { value: tens + extra, next: joined + 1 }
        : { value: tens, next: at + 1 };
  }
  if (atom === null) return null;
  if (lowerAt(tokens, atom.next) === "hundred") atom = { value: atom.value * 100, next: atom.next + 1 };
  for (const words of AND_A_HALF) {
    const half = afterWords(tokens, atom.next, words);
    if (half > 0) return { value: atom.value + 0.5, next: half };
  }
  return atom;
}

const AND_A_HALF: readonly (readonly string[])[] = [
  ["and", "a", "half"],
  ["-", "and", "-", "a", "-", "half"],
];

/** The "1/2" of "2 1/2". */
function readFraction(tokens: readonly Token[], at: number): Atom<number> | null {
  if (tokens[at + 1]?.text !== "/") return null;
  const [above = NaN, below = NaN] = [tokens[at], tokens[at + 2]].map((token) =>
    token?.text.length === 1 ? Number(token.text) : NaN,
  );
  return above < below ? { value: above / below, next: at + 3 } : null;
}

/** How many units: a number, a range, an article, or a vague word. `articles` lets "a" stand for one. */
export function readAmount(tokens: readonly Token[], at: number): Atom<Amount> | null {
  const word = lowerAt(tokens, at);
  if (word === "a" || word === "an" || word === "another") return readAfterArticle(tokens, at + 1);
  if (word === "half") {
    const article = lowerAt(tokens, at + 1);
    // the hyphen of "half-century" stays before the unit
    if (article === "a" || article === "an") return { value: { value: 0.5 }, next: at + 2 };
    return isDash(article) ? { value: { value: 0.5 }, next: at + 1 } : null;
  }
  if (VAGUE_AMOUNTS.has(word)) return { value: { value: null }, next: at + 1 };
  if (word === "dozens" || word === "hundreds" || word === "thousands") {
    return lowerAt(tokens, at + 1) === "of" ? { value: { value: null }, next: at + 2 } : null;
  }
  const first = readNumber(tokens, at);
  if (first === null) return null;
  const joint = lowerAt(tokens, first.next);
  if (joint === "to" || joint === "or" || isDash(joint)) {
    const second = readNumber(tokens, first.next + 1);
    if (second !== null && second.value > first.value) {
      return { value: { value: first.value, upTo: second.value }, next: second.next };
    }
  }
  return { value: { value: first.value }, next: first.next };
}

function readAfterArticle(tokens: readonly Token[], at: number): Atom<Amount> | null {
  switch (lowerAt(tokens, at)) {
    case "couple":
      return { value: { value: null }, next: skip(tokens, at + 1, "of") };
    case "few":
      return { value: { value: null }, next: at + 1 };
    case "number":
    case "matter":
    case "handful":
      return lowerAt(tokens, at + 1) === "of" ? { value: { value: null }, next: at + 2 } : null;
    case "dozen":
      return { value: { value: 12 }, next: at + 1 };
    case "hundred":
      return { value: { value: 100 }, next: at + 1 };
    case "half":
      return { value: { value: 0.5 }, next: isDash(lowerAt(tokens, at + 1)) ? at + 2 : at + 1 };
    default: {
      const number = readNumber(tokens, at);
      // "a five-year plan": the article belongs to the plan
      return number === null ? { value: { value: 1 }, next: at } : null;
    }
  }
}

/** A unit with the adjectives before it: "consecutive quarters", "trading days". */
export function readUnit(
  tokens: readonly Token[],
  at: number,
): (Atom<Unit> & { readonly factor: number }) | null {
  let next = at;
  while (UNIT_ADJECTIVES.has(lowerAt(tokens, next)) && next - at < 3) next++;
  const word = lowerAt(tokens, next);
  const compound = COMPOUND_UNITS.get(word);
  if (compound !== undefined) return { value: compound.unit, factor: compound.value, next: next + 1 };
  const unit = SINGULAR_UNITS.get(word) ?? PLURAL_UNITS.get(word);
  return unit === undefined ? null : { value: unit, factor: 1, next: next + 1 };
}

/** An ordinal in words or digits: "third", "3rd". */
export function readOrdinal(tokens: readonly Token[], at: number): Atom<number> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === "number") {
    const ends = ORDINAL_ENDINGS.has(lowerAt(tokens, at + 1)) && touchesPrevious(tokens, at + 1);
    return ends ? { value: Number(token.text), next: at + 2 } : null;
  }
  const tens = TENS.get(token.lower);
  if (tens !== undefined && isDash(lowerAt(tokens, at + 1))) {
    const ones = ORDINALS.get(lowerAt(tokens, at + 2));
    return ones !== undefined && ones < 10 ? { value: tens + ones, next: at + 3 } : null;
  }
  const value = ORDINALS.get(token.lower);
  return value === undefined ? null : { value, next: at + 1 };
}

/** The token after "nearly", "more than", "at least"; `at` itself if none stands here. */
export function skipApproximator(tokens: readonly Token[], at: number): number {
  for (const words of APPROXIMATORS) {
    const next = afterWords(tokens, at, words);
    if (next > 0) return next;
  }
  return at;
}
