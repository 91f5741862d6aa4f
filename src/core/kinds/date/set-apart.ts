import { itemAt } from "../../../base/item-at.ts";
import type { Clause, NounPhrase } from "../../clauses/clause.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import { OTHER_OCCASIONS } from "../../knowledge/other-occasions.ts";
import { isPersonNoun } from "../../knowledge/person-nouns.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { contains, lastUpTo, type Span } from "../../text/span.ts";
import { wordClass } from "../../text/word-class.ts";

/**
 * "will close in May instead of [March]", "moved from [Monday] to Friday", "once set for [June]": a day that another
 * has taken the place of.
 */
export function isReplaced(tokens: readonly TaggedToken[], date: Span): boolean {
  const at = lastUpTo(tokens, date.start);
  const [last, before] = [itemAt(tokens, at)?.lower ?? "", itemAt(tokens, at - 1)?.lower ?? ""];
  if (REPLACING.has(`${before} ${last}`)) return true;
  const lead = tokens.slice(Math.max(0, at - MOVE_REACH), at + 1);
  if (last === "from" && lead.some(({ lemma }) => MOVING.has(lemma))) return true;
  return lead.some(({ lower }, i) => PLANNED.has(lower) && isGivenUp(lead.slice(0, i)));
}

/** "[once] set", "[originally] planned", "[had been] due": what tells of a plan as one that there was. */
function isGivenUp(lead: readonly TaggedToken[]): boolean {
  const [auxiliary, last] = [lead.at(-2)?.lower, lead.at(-1)?.lower ?? ""];
  return FORMERLY.has(last) || (auxiliary === "had" && last === "been");
}

const FORMERLY: ReadonlySet<string> = new Set(
  wordList("once originally initially previously first formerly"),
);

const REPLACING: ReadonlySet<string> = new Set([
  "instead of",
  "rather than",
  "and not",
  "but not",
  ", not",
  "not on",
  "not in",
]);
const MOVING: ReadonlySet<string> = new Set(wordList("move postpone delay push bring reschedule shift put"));
/** Words between the verb and the "from" of the old day. */
const MOVE_REACH = 4;

/**
 * "at an earlier hearing", "no arrests": another occasion, or none.
 * @param dates all dates of the sentence
 */
export function isSetApart(
  tokens: readonly TaggedToken[],
  clause: Clause | null,
  dates: readonly Span[],
): boolean {
  const people = clause === null ? [] : [...clause.agent, ...clause.patient].filter(isOfPerson);
  return tokens.some((token) => {
    if (!SETS_APART.has(token.word)) return false;
    if (clause !== null && !contains(clause, token)) return false;
    // "[Next] June" and "[earlier] this week" tell which time, not that it is another occasion.
    if (dates.some((date) => contains(date, token))) return false;
    // "The [former] minister resigned" tells who it was, not that it was another resignation.
    return token.lower !== "former" || !people.some((phrase) => contains(phrase, token));
  });
}

function isOfPerson({ head }: NounPhrase): boolean {
  return head.pos === "PROPN" || isPersonNoun(head.lemma);
}

/** "[his drummer] was buried": somebody else than the one the story is about. */
export function isOfKin({ agent, patient }: Clause): boolean {
  return [...agent, ...patient].some(
    ({ tokens, head }) => POSSESSIVES.has(tokens[0]?.lower ?? "") && isPersonNoun(head.lemma),
  );
}

const POSSESSIVES: ReadonlySet<string> = new Set(["his", "her", "their", "its"]);
const PLANNED: ReadonlySet<string> = new Set(wordList("set scheduled planned slated due expected fixed"));

/** Words of another occasion. */
const SETS_APART = wordClass([
  ...OTHER_OCCASIONS,
  ...wordList(
    "former previously originally initially first third next again also last no none nobody without",
  ),
]);
