import { nounClass } from "../../knowledge/noun-classes.ts";
import { wordList } from "../../knowledge/word-list.ts";

/** Words for one man, and for one woman. */
const MALE: ReadonlySet<string> = new Set(
  wordList("he him man boy father husband son brother grandfather mr"),
);
const FEMALE: ReadonlySet<string> = new Set(
  wordList("she her woman girl mother wife daughter sister grandmother mrs ms miss waitress actress"),
);
/** Words for anybody it may have happened to: they leave open who it was. */
const ANYBODY: ReadonlySet<string> = new Set(
  wordList(
    "who victim person one another other first second third fourth resident patient teenager adult youth",
  ),
);
/** Words that stand for more than one. */
const SEVERAL: ReadonlySet<string> = new Set(
  wordList("they them both two three four five six seven eight nine ten several many some others people"),
);

const WORD = /\p{L}+/gu;
const CAPITAL = /^\p{Lu}/u;

/** Whether two subjects as printed ("the driver", "she", "Ann Orr") may be the same single person. */
export function mayBeOnePerson(a: string, b: string): boolean {
  const [x, y] = [readSubject(a), readSubject(b)];
  if (x.several || y.several || (x.male && y.female) || (x.female && y.male)) return false;
  return x.noun === null || y.noun === null || x.noun === y.noun;
}

interface Subject {
  readonly male: boolean;
  readonly female: boolean;
  readonly several: boolean;
  /** What the person is ("driver"); null where a name or a word for anybody stands. */
  readonly noun: string | null;
}

function readSubject(printed: string): Subject {
  const words = (printed.match(WORD) ?? []).map((word) => word.toLowerCase());
  const is = (list: ReadonlySet<string>): boolean => words.some((word) => list.has(word));
  const [male, female] = [is(MALE), is(FEMALE)];
  const head = words.at(-1) ?? "";
  const named = CAPITAL.test(printed.slice(printed.lastIndexOf(" ") + 1));
  const open = named || male || female || ANYBODY.has(head);
  return { male, female, several: is(SEVERAL), noun: open ? null : nounClass(head) };
}
