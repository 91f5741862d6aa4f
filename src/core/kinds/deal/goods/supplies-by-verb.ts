import { mapDefined } from "../../../../base/map-defined.ts";
import type { SourceReading } from "../../../claims/source-reading.ts";
import { governors } from "../../../claims/stance.ts";
import type { Clause, NounPhrase } from "../../../clauses/clause.ts";
import type { Sentence } from "../../../document/document.ts";
import type { NameMention } from "../../../mentions/mention.ts";
import type { Act } from "../act.ts";
import { MAKER_VERBS, RECIPIENT_VERBS, SUPPLIER_VERBS, TRADE_VERBS } from "../lexicon.ts";
import { agentAbove, givenTo, isBody, isParty, otherParty, partyIn, traderIn } from "../parties.ts";
import { isContract } from "./contracts.ts";
import { isTradeable, type Goods } from "./goods.ts";

/** "Supplied it with 12 trams", "will take 25 airliners from Norvik", "two clinics promised to Peru by Chile". */
export function suppliesByVerb(source: SourceReading, sentence: Sentence, items: readonly Goods[]): Act[] {
  const clauses = source.clauses(sentence);
  return mapDefined(clauses, (clause, index) => {
    const { lemma } = clause.verb;
    const contracted = isContracted(source, sentence, clause);
    const gives = SUPPLIER_VERBS.has(lemma) || (contracted && MAKER_VERBS.has(lemma));
    const gets = RECIPIENT_VERBS.has(lemma) || isToTake(source, sentence, clause);
    if (!gives && !gets) return null;
    const end = endOfAct(clauses, index, sentence);
    const own = itemsOf(items, clause, end);
    if (own.length === 0) return null;
    // Anything may be counted and sent somewhere: only between two named parties is it a deal.
    const counted = own.every(({ value }) => value.type === "quantity");
    const isTrade = (contracted || TRADE_VERBS.has(lemma)) && own.every(isTradeable);
    const read = isTrade ? traderIn : partyIn;
    const agent =
      read(source, sentence, isReducedPassive(clause) ? giversOf(clause) : clause.agent) ??
      read(source, sentence, agentAbove(clauses, clause));
    const other =
      otherParty(source, sentence, clause, gives, read) ??
      (gives ? givenTo(source, sentence, clause, own) : null);
    const known = [agent, other].filter(isTrade ? isParty : isBody).length;
    if (counted && known < (isTrade ? 1 : 2)) return null;
    return {
      span: {
        start: startOfAct(sentence, clauses, clause, agent),
        end: endOfSpan(clause, own, other),
      },
      supplier: gives ? agent : other,
      recipient: gives ? other : agent,
      between: [],
      paper: null,
      items: own,
      thing: null,
      clause: index,
      gets,
      rule: gives ? "deal/<supplier> supplies <items>" : "deal/<recipient> acquires <items>",
    };
  });
}

/** "Will take 25 airliners from Norvik"; what was taken may have been taken by force. */
function isToTake(source: SourceReading, sentence: Sentence, clause: Clause): boolean {
  const { lemma, tense, modal } = clause.verb;
  if (lemma !== "take" || modal !== null || tense === "past") return false;
  return isParty(otherParty(source, sentence, clause, false, traderIn));
}

/** "Won a contract [to build …]": what the clause tells is agreed upon. */
function isContracted(source: SourceReading, sentence: Sentence, clause: Clause): boolean {
  if (clause.link !== "to") return false;
  const [above] = governors(source.clauses(sentence), clause);
  const from = above?.verb.end ?? sentence.start;
  const tokens = source.tagged(sentence);
  return tokens.some(
    ({ start, end }, i) => start >= from && end <= clause.verb.start && isContract(tokens, i),
  );
}

/** The act reaches over "including …" to the next clause of its own. */
function endOfAct(clauses: readonly Clause[], index: number, sentence: Sentence): number {
  const own = clauses[index]?.verb.end ?? sentence.start;
  for (const next of clauses.slice(index + 1)) {
    if (next.verb.lemma === "include" || next.link === "relative") continue;
    // "offered Chile three clinics to treat …": the subject both share stands before this verb.
    return next.link === "to" && next.start < own ? next.verb.start : next.start;
  }
  return sentence.end;
}

function itemsOf(items: readonly Goods[], clause: Clause, end: number): Goods[] {
  const passive = clause.verb.passive ? clause.patient : [];
  const reduced = isReducedPassive(clause);
  return items.filter(
    (item) =>
      (item.start >= clause.verb.end && item.start < end) ||
      (reduced && clause.verb.start - item.end === 1) ||
      passive.some((phrase) => phrase.start <= item.start && item.end <= phrase.end),
  );
}

/** "two field hospitals promised to Peru by Chile": the participle alone, with its giver behind "by". */
function isReducedPassive(clause: Clause): boolean {
  return clause.verb.bare && clause.verb.tense === "past" && giversOf(clause).length > 0;
}

function giversOf({ adjuncts, verb }: Clause): readonly NounPhrase[] {
  return adjuncts.find(({ preposition, start }) => preposition === "by" && start > verb.end)?.phrases ?? [];
}

/** The goods and, right behind them, the other party. */
function endOfSpan(clause: Clause, items: readonly Goods[], other: NameMention | null): number {
  const end = Math.max(clause.verb.end, ...items.map((item) => item.end));
  return other && other.start >= end && other.start - end <= PARTY_REACH ? other.end : end;
}

const PARTY_REACH = 30;

function startOfAct(
  sentence: Sentence,
  clauses: readonly Clause[],
  clause: Clause,
  agent: NameMention | null,
): number {
  const starts = [clause.verb.start];
  const near = (start: number): boolean =>
    !clauses.some(
      ({ verb }) => verb.start > start && verb.end < clause.verb.start && clause.link === "coordinate",
    );
  for (const { start } of [...clause.agent, ...(agent ? [agent] : [])]) if (near(start)) starts.push(start);
  for (const above of governors(clauses, clause)) {
    if (clause.link === "to") starts.push(above.verb.start);
    break;
  }
  // "The company will buy …": its name stands in a sentence before.
  return Math.min(...starts.filter((start) => start >= sentence.start && start <= clause.verb.start));
}
