import type { Token } from "../../document/document.ts";
import { wordClass } from "../../text/word-class.ts";
import { itemAt } from "../../../base/item-at.ts";
import { wordAt, wordOf } from "../../document/word-at.ts";
import { FAMILY_NAMES } from "../../knowledge/family-names.ts";
import { GIVEN_NAMES } from "../../knowledge/given-names.ts";
import { KIN } from "../../knowledge/relatives.ts";
import { COMPASS, PLACE_HEADS } from "../../knowledge/place-words.ts";
import { SAYING, SAYING_FIRST } from "../../knowledge/speech-verbs.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { isAllCapitals, isCapitalised, type NameRun } from "../name-runs.ts";
import type { RoleBehind, RoleBeside } from "./role-beside.ts";
import type { Title } from "./title.ts";

/** A stretch of capitals that may be a person's name, with what stands around it. */
export interface Candidate {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly run: NameRun;
  /** Its capitalised words, without "Jr." and the like. */
  readonly names: readonly Token[];
  readonly title: Title | null;
  readonly ahead: RoleBeside | null;
  readonly behind: RoleBehind;
}

interface Evidence {
  readonly rule: string;
  readonly shows: (candidate: Candidate) => boolean;
}

/** What shows a single word to be a person's name. */
const OF_ONE_WORD: readonly Evidence[] = [
  { rule: "people/<title> <surname>", shows: isTitled },
  { rule: "people/<surname>, <age>", shows: ({ behind, run }) => behind.age && !run.weak },
  { rule: "people/<kin>, <given name>", shows: isKin },
  {
    rule: "people/<name>, a <age> <person>",
    shows: ({ behind, run }) => behind.person && behind.age && !run.weak,
  },
];

/** What shows several words to be one; the first that does names the rule. */
const OF_FULL_NAMES: readonly Evidence[] = [
  { rule: "people/<title> <full name>", shows: ({ title }) => title !== null },
  {
    rule: "people/<given name> <surname>",
    shows: ({ names: [first] }) => GIVEN_NAMES.has(wordOf(first)),
  },
  { rule: "people/<name> <initial> <surname>", shows: hasInitial },
  {
    rule: "people/<full name>, <age or role>",
    shows: ({ ahead, behind }) => ahead !== null || behind.role !== null || behind.age,
  },
  { rule: "people/<full name>, a <person>", shows: ({ behind }) => behind.person },
  { rule: "people/<age> <full name>", shows: followsAge },
  { rule: "people/<full name> died", shows: isLiving },
  { rule: "people/<full name> said", shows: isSpeaking },
  { rule: "people/<full name>, who", shows: isTakenUp },
  { rule: "people/counterpart <full name>", shows: ({ tokens, from }) => isCounterpart(tokens, from) },
  { rule: "people/<name> <family name>", shows: endsInFamilyName },
];

/** The rule that shows the candidate to be a person's name; null where none does. */
export function ruleFor(candidate: Candidate): string | null {
  const evidence = candidate.names.length > 1 ? OF_FULL_NAMES : OF_ONE_WORD;
  return evidence.find(({ shows }) => shows(candidate))?.rule ?? null;
}

/** "Mr. Vance", "President Okonjo"; "the president Okonjo" opens doubt, and so does "Chief" by itself. */
function isTitled({ title, run, tokens, from }: Candidate): boolean {
  if (!title || run.weak) return false;
  return (
    title.role === null || isCapitalised(itemAt(tokens, from - 1)) || itemAt(tokens, from - 1)?.text === "."
  );
}

const KIN_WORDS = wordClass(KIN);

/** "his wife, Michele,", "her son Ali". */
function isKin({ tokens, from, names: [first] }: Candidate): boolean {
  const kin = itemAt(tokens, from - 1)?.text === "," ? itemAt(tokens, from - 2) : itemAt(tokens, from - 1);
  return KIN_WORDS.has(wordOf(kin)) && GIVEN_NAMES.has(wordOf(first));
}

/** "Robert J. Finch", "H. Ross Orlo", "T.Y. Orlo". */
function hasInitial({ tokens, from, to }: Candidate): boolean {
  if (isAllCapitals(tokens[from]) && tokens[from]?.text.endsWith(".")) return true;
  for (let k = from; k + 2 < to; k++)
    if (tokens[k]?.text.length === 1 && isCapitalised(tokens[k]) && tokens[k + 1]?.text === ".") return true;
  return false;
}

/** "14-year-old Vashti Orlo". */
function followsAge({ tokens, from }: Candidate): boolean {
  return (
    itemAt(tokens, from - 1)?.lower === "old" &&
    itemAt(tokens, from - 2)?.text === "-" &&
    itemAt(tokens, from - 3)?.lower === "year"
  );
}

/** "said Wendla Osk", "Wendla Osk said"; a plural ("Fenwick Advisors said") may be a body. */
function isSpeaking({ tokens, from, to, run }: Candidate): boolean {
  if (
    from !== run.from ||
    itemAt(tokens, from - 1)?.lower === "the" ||
    itemAt(tokens, to - 1)?.lower.endsWith("s")
  )
    return false;
  return SAYING.has(wordAt(tokens, to)) || SAYING_FIRST.has(wordAt(tokens, from - 1));
}

/** What only people do or are done to: "Wendla Osk died", "Wendla Osk was born". */
const LIVING = wordClass(
  wordList(
    `confessed cried died divorced drowned graduated married pleaded resigned retired testified wed wept`,
  ),
);
const LIVING_PASSIVE = wordClass(
  wordList(`arrested beheaded born buried detained extradited handcuffed hospitalised hospitalized imprisoned jailed
    kidnapped married raped sentenced stabbed`),
);

function isLiving({ tokens, to }: Candidate): boolean {
  const isPassive = tokens[to]?.lower === "was" && LIVING_PASSIVE.has(wordAt(tokens, to + 1));
  return isPassive || LIVING.has(wordAt(tokens, to));
}

/** "Wendla Osk, who", "behind Wendla Osk — who". */
function isTakenUp({ tokens, to }: Candidate): boolean {
  return tokens[to]?.kind === "mark" ? tokens[to + 1]?.lower === "who" : tokens[to]?.lower === "who";
}

/** "his counterpart Hossein Amir-Abdollahian", with or without a comma. */
export function isCounterpart(tokens: readonly Token[], from: number): boolean {
  const before = itemAt(tokens, from - 1)?.text === "," ? itemAt(tokens, from - 2) : itemAt(tokens, from - 1);
  return before?.lower === "counterpart";
}

/** "Vashti Davis", "Orlo McBrill"; not "Fort Wayne", "the Bruce Springs Davis": two words, no article. */
function endsInFamilyName({ tokens, from, names }: Candidate): boolean {
  const [first, last, third] = names;
  if (!first || !last || third || isAllCapitals(first) || itemAt(tokens, from - 1)?.lower === "the")
    return false;
  if (PLACE_HEADS.has(first.word) || COMPASS.has(first.word) || NEVER_GIVEN.has(first.word)) return false;
  return FAMILY_NAMES.has(last.word) || /^(?:Mc|O['’])\p{Lu}/u.test(last.text);
}

/** Words that open names of other things: "New Jackson", "Camp David", "Saint Paul". */
const NEVER_GIVEN = wordClass([
  "new",
  "old",
  "san",
  "santa",
  "saint",
  "st",
  "los",
  "las",
  "big",
  "super",
  "great",
]);
