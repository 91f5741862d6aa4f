import { wordList } from "../../../knowledge/word-list.ts";
import { wordClass } from "../../../text/word-class.ts";

/**
 * Verbs that tell of nothing by themselves: they govern another verb, report words or thoughts, or are what
 * the other kinds of claim are made of.
 */
export const NEVER_TELLS = wordClass(
  wordList(`want need suppose try let order urge begin start continue seem appear tend keep use look feel happen occur mean consider
  know think include involve say tell ask call deny confirm accuse suggest expect hope believe understand
  supply sell buy purchase acquire deliver visit host meet locate base situate like love hate prefer
  decide live reside plan intend seek agree promise pledge vow attempt propose manage fail refuse stop help cost total
  amount average number measure weigh rank range compare contact comment speak talk add note date`),
);

/** Verbs that say little: who did it and what it was done to, or where, must both be told. */
const SAYS_LITTLE: ReadonlySet<string> = new Set(
  wordList(`be have do get make take give go come hold run bring turn work leave follow move drive top see
  set receive send open show put play lead own head travel face return enter cause carry win lose cut pass match post
  become remain stay raise reduce include support allow transport stand sit wait walk look`),
);

/** Whether a predicate tells nothing without both who and what, or where: "went", "was in". */
export function saysLittle(predicate: string): boolean {
  return SAYS_LITTLE.has(predicate) || (predicate.startsWith("be ") && ADDS.has(predicate.slice(3)));
}

/** Reporting verbs that tell of a deed where a thing is their object: "found [a bag]", "put [a ladder] up". */
export const DEEDS_TOO = wordClass(wordList("find put"));

/** Adjectives that say nothing of their own behind "was". */
export const EMPTY_ADJECTIVES: ReadonlySet<string> = new Set(
  wordList(`able unable likely unlikely sure unsure certain clear unclear such same other due ready willing
  unwilling aware unaware responsible part available good bad great big large small long short high low next last
  first early late more most less least many much few several own true right wrong possible impossible hard easy
  difficult important necessary only similar different close subject worth new old nice fine okay ok happy glad sorry
  proud pleased sad lucky interested going supposed entitled eligible far near enough`),
);

/** Prepositions of what a clause adds: where, whither, with what, against whom. */
export const ADDS: ReadonlySet<string> = new Set(
  wordList(`in on at to into onto from with for against under over through inside outside near behind around across off
  toward towards between among about along beside`),
);

/** Stretches of time and of a game, which tell nothing apart. */
export const PERIODS: ReadonlySet<string> = new Set(
  wordList(
    "quarter half season period second minute hour moment night morning afternoon evening weekend date history",
  ),
);

/** Nouns for one person that say no more than that. */
export const SOMEBODY: ReadonlySet<string> = new Set(wordList("man woman boy girl"));

/** What a patient's condition may be: two of them are no one condition. */
export const CONDITIONS: ReadonlySet<string> = new Set(
  wordList("critical grave serious guarded fair stable good satisfactory"),
);
