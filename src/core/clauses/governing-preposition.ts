import { itemAt } from "../../base/item-at.ts";
import { wordClass, wordTable, type WordClass } from "../text/word-class.ts";
import { isWordAt, wordAt, type Chunk } from "./chunk-row.ts";
import type { NounPhrase } from "./clause.ts";

/** Words that open a clause and govern no phrase, whatever the tagger says. */
const OPENS_CLAUSES_ONLY = wordClass(["that", "whether", "if", "because", "although", "though", "unless"]);

/** Words the tagger does not always call prepositions. */
const ALSO_PREPOSITIONS = wordClass(["to", "including"]);

/** The preposition right before a phrase, which follows the last of these chunks; null where it has none. */
export function readPreposition(before: readonly Chunk[], phrase: NounPhrase): string | null {
  const at = before.length - 1;
  const token = itemAt(before, at)?.token;
  if (!token || OPENS_CLAUSES_ONLY.has(token.word)) return null;
  const hedge = HEDGES.get(token.word);
  if (token.pos !== "ADP" && !hedge && !ALSO_PREPOSITIONS.has(token.word)) return null;
  if (hedge && hedgesNumber(hedge, before, phrase)) return prepositionAt(before, at - 1);
  return token.lower === "to" && wordAt(before, at - 1) === "according" ? "according to" : token.lower;
}

/** "[at] about 3 p.m.", "[to] around 40 people": what stands before a hedge governs the phrase behind it. */
function prepositionAt(chunks: readonly Chunk[], at: number): string | null {
  const token = itemAt(chunks, at)?.token;
  return token?.pos === "ADP" && GOVERNS_HEDGED.has(token.word) ? token.lower : null;
}

const GOVERNS_HEDGED = wordClass(
  "at by in for from with within after before until since on of to into".split(" "),
);

/** What makes a preposition a hedge of the number behind it: the word before, or the first of the phrase. */
interface Hedge {
  readonly before: WordClass | null;
  readonly first: WordClass | null;
}

const ALWAYS: Hedge = { before: null, first: null };

const HEDGES = wordTable<Hedge>([
  ["than", { before: wordClass(["more", "less", "fewer", "rather"]), first: null }],
  ["at", { before: null, first: wordClass(["least", "most"]) }],
  ["to", { before: wordClass(["up", "close"]), first: null }],
  ["about", ALWAYS],
  ["around", ALWAYS],
  ["over", ALWAYS],
  ["under", ALWAYS],
]);

/** "more than a dozen boats were sunk", "at least 10 people died": the number is the subject all the same. */
function hedgesNumber(hedge: Hedge, before: readonly Chunk[], { tokens, head }: NounPhrase): boolean {
  const [first = head, second = head] = tokens;
  const counts = [first, second].some(({ pos, lower }) => pos === "NUM" || lower === "dozen");
  return (
    counts &&
    (hedge.first?.has(first.word) ?? true) &&
    (hedge.before === null || isWordAt(before, before.length - 2, hedge.before))
  );
}
