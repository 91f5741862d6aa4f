import { ONES, TENS } from "../knowledge/number-words.ts";
import { TEAMS } from "../knowledge/teams.ts";
import { wordList } from "../knowledge/word-list.ts";

/** Words before which no article need stand. */
const DETERMINERS: ReadonlySet<string> = new Set(
  wordList(`the a an this that these those it its his her their our my your no some any all both each every
    several many few most hundreds thousands dozens scores people police prosecutors`),
);

/** Small words by which names begin: "de Souza", "al-Sadr". */
const OF_NAMES: ReadonlySet<string> = new Set(
  wordList("al de da di del der du el la le van von bin ibn ben"),
);

/**
 * A subject as a question has it: a common noun gets an article, a name or a number has none, and one that has its
 * own keeps it, without a capital.
 */
export function withArticle(words: string): string {
  const [first = ""] = /^[^\s-]*/u.exec(words) ?? [];
  const lower = first.toLowerCase();
  if (DETERMINERS.has(lower)) return lower + words.slice(first.length);
  // "Southern Iran" is a name, "former Norvik driver" none.
  const named = /^[\p{Lu}\d]/u.test(first) || /(?:^| )\p{Lu}\S*$/u.test(words);
  if (TEAM_NAMES.has(words)) return `the ${words}`;
  return named || isNumberWord(first) || OF_NAMES.has(lower) ? words : `the ${words}`;
}

function isNumberWord(word: string): boolean {
  return ONES.has(word) || TENS.has(word);
}

/** Teams are many: "Were the Chicago Bears beaten?" */
const TEAM_NAMES: ReadonlySet<string> = new Set(TEAMS.map(({ name }) => name));

/** Plurals without an s. */
const PLURALS: ReadonlySet<string> = new Set(
  wordList("people police men women children cattle feet teeth mice geese"),
);
/** No plurals, in spite of their s. */
const SINGULARS: ReadonlySet<string> = new Set(
  wordList(
    "news series gas politics economics chaos lens species headquarters mathematics athletics bias atlas",
  ),
);

/** Whether a question says "were" of it: "the rooms", "20 aircraft", "police"; a name is one, unless it is a team's. */
export function isPlural(words: string): boolean {
  if (TEAM_NAMES.has(words)) return words.endsWith("s");
  const parts = words.split(" ");
  const number = parts.find((part) => !DETERMINERS.has(part.toLowerCase())) ?? "";
  if (/^\d/u.test(number) || isNumberWord(number.split("-")[0] ?? ""))
    return number !== "1" && number !== "one";
  const head = parts.at(-1) ?? "";
  if (!/^\p{Ll}/u.test(head) || SINGULARS.has(head)) return false;
  return PLURALS.has(head) || /(?:[^siu]s|men|women|people)$/u.test(head);
}
