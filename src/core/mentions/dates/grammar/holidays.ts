import { HOLIDAYS } from "../lexicons/holidays.ts";
import { TOWARD } from "../lexicons/determiners.ts";
import { readYearTail } from "./atoms.ts";
import { afterWords, isCapitalized, lowerAt, type Reader } from "./reader.ts";

/** The names of all holidays by their first word, longest first. */
const BY_FIRST_WORD: ReadonlyMap<
  string,
  readonly { readonly id: string; readonly words: readonly string[] }[]
> = (() => {
  const names = HOLIDAYS.flatMap(({ id, names }) => names.map((words) => ({ id, words }))).sort(
    (a, b) => b.words.length - a.words.length,
  );
  const index = new Map<string, { id: string; words: readonly string[] }[]>();
  for (const name of names) {
    const first = name.words[0] ?? "";
    index.set(first, [...(index.get(first) ?? []), name]);
  }
  return index;
})();

export const HOLIDAY_FIRST_WORDS: ReadonlySet<string> = new Set(BY_FIRST_WORD.keys());

/** "Christmas Day", "last Thanksgiving", "Easter 2024". */
export const readHoliday: Reader = (tokens, at) => {
  const toward = TOWARD.get(lowerAt(tokens, at));
  const start = toward === undefined ? at : at + 1;
  if (!isCapitalized(tokens[start])) return null;
  for (const { id, words } of BY_FIRST_WORD.get(lowerAt(tokens, start)) ?? []) {
    const next = afterWords(tokens, start, words);
    if (next < 0) continue;
    const year = readYearTail(tokens, next);
    return {
      next: year?.next ?? next,
      expression: {
        form: "holiday",
        holiday: id,
        year: year?.value ?? { kind: "open", toward: toward ?? null },
      },
      rule: "holiday",
    };
  }
  return null;
};
