import type { Token } from "../../../document/document.ts";
import type { Toward, YearReference } from "../expression.ts";
import { DOUBTFUL_SEASONS, SEASONS } from "../lexicons/calendar-names.ts";
import { TIME_PREPOSITIONS, TOWARD } from "../lexicons/determiners.ts";
import { readOrdinal, readYearTail } from "./atoms.ts";
import { isCapitalized, isDash, lowerAt, skip, touchesPrevious, type Atom, type Reader } from "./reader.ts";

/** "the third quarter", "first-half", "Q3 2023", "3Q", "H1". */
export const readQuarter: Reader = (tokens, at) =>
  readShortQuarter(tokens, at) ?? readNamedQuarter(tokens, at);

const readNamedQuarter: Reader = (tokens, at) => {
  const start = skip(tokens, at, "the");
  const toward = TOWARD.get(lowerAt(tokens, start)) ?? null;
  const company = toward === null ? start : start + 1;
  const ordinal =
    readOrdinal(tokens, PIECE_COMPANY.has(lowerAt(tokens, company)) ? company + 1 : company) ??
    (start > at ? readPlace(tokens, start) : null);
  if (ordinal === null) return null;
  const isAttribute = isDash(lowerAt(tokens, ordinal.next));
  // "the third-quarter loss": the article belongs to the loss
  if (isAttribute && start > at) return null;
  const joined = isAttribute ? ordinal.next + 1 : ordinal.next;
  const noun = PIECE_COMPANY.has(lowerAt(tokens, joined)) ? joined + 1 : joined;
  const piece = PIECE_NOUNS.get(lowerAt(tokens, noun));
  const count = piece === "quarter" ? 4 : 2;
  if (piece === undefined || (Number.isFinite(ordinal.value) && ordinal.value > count)) return null;
  const year = readYearTail(tokens, noun + 1);
  // "the last quarter" is counted from today, "the final quarter of 2008" is not
  if (year === null && !Number.isFinite(ordinal.value)) return null;
  // "the first half" of a match or a book: only a year, or the article of a report, makes it a date
  if (piece === "half" && year === null && lowerAt(tokens, noun + 1) === "of") return null;
  return {
    next: year?.next ?? noun + 1,
    expression: {
      form: "piece",
      piece,
      ordinal: Math.min(ordinal.value, count),
      year: year?.value ?? open(Number.isFinite(ordinal.value) ? toward : null),
    },
    rule: piece,
  };
};

/** "the final quarter", "the latter half": the last of them, however many there are. */
function readPlace(tokens: readonly Token[], at: number): Atom<number> | null {
  return LAST_WORDS.has(lowerAt(tokens, at)) ? { value: Infinity, next: at + 1 } : null;
}

const LAST_WORDS: ReadonlySet<string> = new Set(["last", "final", "latter", "closing"]);

const PIECE_NOUNS: ReadonlyMap<string, "quarter" | "half"> = new Map([
  ["quarter", "quarter"],
  ["half", "half"],
]);
const PIECE_COMPANY: ReadonlySet<string> = new Set(["fiscal", "financial", "calendar"]);

const readShortQuarter: Reader = (tokens, at) => {
  const letter = lowerAt(tokens, at);
  const token = tokens[at];
  const isLetterFirst = (letter === "q" || letter === "h") && touchesPrevious(tokens, at + 1);
  const digit = isLetterFirst
    ? tokens[at + 1]
    : token?.kind === "number" && touchesPrevious(tokens, at + 1)
      ? token
      : undefined;
  const unit = isLetterFirst ? letter : lowerAt(tokens, at + 1);
  if (digit?.kind !== "number" || digit.text.length !== 1 || (unit !== "q" && unit !== "h")) return null;
  const ordinal = Number(digit.text);
  if (
    ordinal < 1 ||
    ordinal > (unit === "q" ? 4 : 2) ||
    (touchesPrevious(tokens, at + 2) && tokens[at + 2]?.kind === "word" && lowerAt(tokens, at + 2) !== "'s")
  )
    return null;
  const year = readYearTail(tokens, at + 2);
  if (unit === "h" && year === null) return null;
  return {
    next: year?.next ?? at + 2,
    expression: {
      form: "piece",
      piece: unit === "q" ? "quarter" : "half",
      ordinal,
      year: year?.value ?? open(null),
    },
    rule: unit === "q" ? "quarter" : "half",
  };
};

/** "summer 2023", "the spring of 1916", "last winter", "this summer", "the fall". */
export const readSeason: Reader = (tokens, at) => {
  const start = skip(tokens, at, "the");
  const toward = TOWARD.get(lowerAt(tokens, start)) ?? null;
  const noun = toward === null ? start : start + 1;
  const word = lowerAt(tokens, noun);
  const season = SEASONS.get(word);
  if (season === undefined) return null;
  const year = readYearTail(tokens, noun + 1);
  if (year === null && toward === null && !looksLikeSeason(tokens, at, start, noun)) return null;
  return {
    next: year?.next ?? noun + 1,
    expression: { form: "piece", piece: "season", ordinal: season, year: year?.value ?? open(toward) },
    rule: "season",
  };
};

function looksLikeSeason(tokens: readonly Token[], at: number, start: number, noun: number): boolean {
  const previous = lowerAt(tokens, at - 1);
  const follower = tokens[noun + 1];
  if (isCapitalized(tokens[noun]) || SEASON_IDIOMS.has(follower?.lower ?? "")) return false;
  if (!DOUBTFUL_SEASONS.has(lowerAt(tokens, noun))) return true;
  const endsPhrase = follower?.kind !== "word";
  return (
    TIME_PREPOSITIONS.has(previous) &&
    previous !== "to" &&
    (endsPhrase || start === at ? endsPhrase : follower.lower !== "of")
  );
}

/** "the Summer Olympics", "winter coats": an attribute, not a time. */
const SEASON_IDIOMS: ReadonlySet<string> = new Set(
  "olympics games palace coat coats break house camp school".split(" "),
);

function open(toward: Toward): YearReference {
  return { kind: "open", toward };
}
