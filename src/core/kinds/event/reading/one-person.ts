import { surname } from "../../../claims/entity-key.ts";
import { nounClass } from "../../../knowledge/noun-classes.ts";
import { isPersonNoun } from "../../../knowledge/person-nouns.ts";
import { RELATIVES } from "../../../knowledge/relatives.ts";
import { wordList } from "../../../knowledge/word-list.ts";

/** Words for one man, and for one woman. */
const MALE: ReadonlySet<string> = new Set(
  wordList("he him man boy father husband son brother grandfather mr"),
);
const FEMALE: ReadonlySet<string> = new Set(
  wordList("she her woman girl mother wife daughter sister grandmother mrs ms miss waitress actress"),
);
/** Words for anybody it may have happened to, such as the last of "the 42-year-old": they leave open who it was. */
const ANYBODY: ReadonlySet<string> = new Set(
  wordList(
    "who victim person suspect defendant accused one another other first second third fourth resident patient teenager adult youth old body remains corpse",
  ),
);
/** Words that stand for more than one. */
const SEVERAL: ReadonlySet<string> = new Set(
  wordList("they them both two three four five six seven eight nine ten several many some others people"),
);

const PRONOUNS: ReadonlySet<string> = new Set(wordList("he she him her they them who it"));

const WORD = /\p{L}+/gu;
const CAPITAL = /^\p{Lu}/u;

/** Whether two subjects as printed ("the driver", "she", "Ann Orr") may be the same single person. */
export function mayBeOnePerson(a: string, b: string): boolean {
  const [x, y] = [readSubject(a), readSubject(b)];
  if (x.name !== null && y.name !== null && (x.name !== y.name || areNamesakes(a, b))) return false;
  // "His wife" is not whom "he" means.
  if (x.ofOther !== y.ofOther) return false;
  if (x.several || y.several || (x.male && y.female) || (x.female && y.male)) return false;
  return x.noun === null || y.noun === null || x.noun === y.noun;
}

/** Two names of one family: "Ann Orr" and "Tom Orr", but not "Rob Orr" and "Robert Orr". */
function areNamesakes(a: string, b: string): boolean {
  const [x, y] = [FULL_NAME.exec(a)?.[1], FULL_NAME.exec(b)?.[1]];
  return x !== undefined && y !== undefined && !y.startsWith(x.slice(0, 1));
}

/** Two words with capitals at the end, the first of them caught. */
const FULL_NAME = /(?<!\S)(\p{Lu}\p{Ll}+) \p{Lu}[\p{L}'’-]+$/u;

/** Whether the noun of a phrase leaves open who it was: "a man", "one person". */
export function isAnybody(printed: string): boolean {
  return readSubject(printed).noun === null;
}

interface Subject {
  readonly male: boolean;
  readonly female: boolean;
  readonly several: boolean;
  /** What the person is ("driver"); null where a name or a word for anybody stands. */
  readonly noun: string | null;
  /** The last name, folded; null where none stands. */
  readonly name: string | null;
  /** Told by another person: "his employer", "Orr's wife". */
  readonly ofOther: boolean;
}

const OF_OTHER = /^(?:his|her|their)\b|['’]s\b/iu;

function readSubject(printed: string): Subject {
  const words = (printed.match(WORD) ?? []).map((word) => word.toLowerCase());
  const is = (list: ReadonlySet<string>): boolean => words.some((word) => list.has(word));
  const [male, female] = [is(MALE), is(FEMALE)];
  const head = words.at(-1) ?? "";
  const last = printed.slice(printed.lastIndexOf(" ") + 1);
  const named = CAPITAL.test(last) && !isPersonNoun(head) && !ANYBODY.has(head) && !PRONOUNS.has(head);
  const open = named || male || female || head === "" || ANYBODY.has(head);
  return {
    male,
    female,
    several: is(SEVERAL),
    noun: open ? null : nounClass(head),
    name: named ? surname(printed) : null,
    ofOther: RELATIVES.has(head) && OF_OTHER.test(printed),
  };
}
