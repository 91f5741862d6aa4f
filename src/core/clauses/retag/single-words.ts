import { itemAt } from "../../../base/item-at.ts";
import { wordClass, wordTable } from "../../text/word-class.ts";
import { UNKNOWN_WORD } from "../../text/word.ts";
import { wordList } from "../../knowledge/word-list.ts";
import type { PartOfSpeech, TaggedToken } from "../tagged.ts";

/** What a word is where its condition holds, whatever the tagger says. */
interface Reading {
  readonly pos: PartOfSpeech;
  readonly holds: (tokens: readonly TaggedToken[], i: number) => boolean;
}

/** Words of which each is a case of its own; the first reading that holds counts. */
const READINGS = wordTable<readonly Reading[]>([
  ["aged", [{ pos: "ADJ", holds: isBeforeNumber }]],
  [
    "missing",
    [
      { pos: "ADJ", holds: isMissing },
      { pos: "NOUN", holds: isThoseMissing },
    ],
  ],
  ["since", [{ pos: "ADV", holds: isBetweenVerbs }]],
  ["said", [{ pos: "VERB", holds: isSaying }]],
  ["have", [{ pos: "AUX", holds: isPerfect }]],
  ["home", [{ pos: "NOUN", holds: isHome }]],
  ["hurt", [{ pos: "VERB", holds: isDone }]],
  ["saves", [{ pos: "NOUN", holds: isCounted }]],
  ["close", [{ pos: "ADV", holds: isNearly }]],
  ["to", [{ pos: "ADP", holds: leadsToNumber }]],
]);

/** The tag of a word that the table lists, where it stands; null for every other. */
export function readSingleWord(tokens: readonly TaggedToken[], i: number): PartOfSpeech | null {
  const readings = READINGS.get(tokens[i]?.word ?? UNKNOWN_WORD);
  return readings?.find(({ holds }) => holds(tokens, i))?.pos ?? null;
}

/** "[close] to 400 people", "close to a million homes": nothing closes. */
function isNearly(tokens: readonly TaggedToken[], i: number): boolean {
  if (tokens[i + 1]?.lower !== "to") return false;
  const article = tokens[i + 2]?.pos === "DET";
  return tokens[article ? i + 3 : i + 2]?.pos === "NUM";
}

/** "cut power [to] about 4,000 homes", "[to] close to a million": what a number follows is no infinitive. */
function leadsToNumber(tokens: readonly TaggedToken[], i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i]?.pos !== "PART" || next === undefined) return false;
  if (next.lower === "close") return isNearly(tokens, i + 1);
  return next.pos === "NUM" || (next.pos === "ADV" && tokens[i + 2]?.pos === "NUM");
}

/** "a boy [aged] 12" */
function isBeforeNumber(tokens: readonly TaggedToken[], i: number): boolean {
  return tokens[i + 1]?.pos === "NUM";
}

/** "the search for [missing] climbers", "ferry sinks, 20 [missing]": no verb, unless somebody is missing work or a bus. */
function isMissing(tokens: readonly TaggedToken[], i: number): boolean {
  const [before, next] = [itemAt(tokens, i - 1)?.pos, tokens[i + 1]?.pos];
  const counts = before === "NUM" || SCORES.has(itemAt(tokens, i - 1)?.word ?? UNKNOWN_WORD);
  if (counts) return next === undefined || next === "PUNCT" || next === "ADP" || next === "AUX";
  // "a man who went [missing]", "those [missing] are"
  const { lemma, lower } = itemAt(tokens, i - 1) ?? { lemma: "", lower: "" };
  if (lemma === "go" || lower === "those") return true;
  return before !== "AUX" && before !== "ADV" && (next === "NOUN" || next === "ADJ");
}

const SCORES = wordClass(wordList("dozens scores hundreds thousands others many several"));

/** "the number of [missing] was 60", "among the [missing]" */
function isThoseMissing(tokens: readonly TaggedToken[], i: number): boolean {
  const [before, next] = [itemAt(tokens, i - 1), tokens[i + 1]?.pos ?? "PUNCT"];
  if (before?.lower !== "of" && before?.lower !== "the") return false;
  return next === "AUX" || next === "VERB" || next === "PUNCT" || next === "ADP";
}

/** "made 30 [saves]" */
function isCounted(tokens: readonly TaggedToken[], i: number): boolean {
  return itemAt(tokens, i - 1)?.pos === "NUM" && itemAt(tokens, i - 2)?.pos === "VERB";
}

/** "has [since] been released" */
function isBetweenVerbs(tokens: readonly TaggedToken[], i: number): boolean {
  const next = tokens[i + 1]?.pos;
  return itemAt(tokens, i - 1)?.pos === "AUX" && (next === "AUX" || next === "VERB");
}

/** "Police [said] plans had changed": no adjective, unless it is "the said plans". */
function isSaying(tokens: readonly TaggedToken[], i: number): boolean {
  return tokens[i]?.pos === "ADJ" && itemAt(tokens, i - 1)?.pos !== "DET";
}

/** "is thought to [have] started it": before a participle. */
function isPerfect(tokens: readonly TaggedToken[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token?.pos !== "VERB") return false;
  const past = next?.pos === "ADV" ? tokens[i + 2] : next;
  return (
    past?.lower === "been" ||
    (past?.pos === "VERB" && past.lower !== past.lemma && !/(?:ing|s)$/u.test(past.lower))
  );
}

/** "the island is [home] to 20,000 people": no verb, whatever the tagger says. */
function isHome(tokens: readonly TaggedToken[], i: number): boolean {
  return itemAt(tokens, i - 1)?.lemma === "be" && tokens[i + 1]?.lower === "to";
}

/** "two [hurt]", "those who were [hurt]" */
function isDone(tokens: readonly TaggedToken[], i: number): boolean {
  const before = itemAt(tokens, i - 1);
  return before?.pos === "NUM" || before?.lemma === "be" || before?.lemma === "get";
}
