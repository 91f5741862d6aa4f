import { mapDefined } from "../../../../base/map-defined.ts";
import { namesIn, type SourceReading } from "../../../claims/source-reading.ts";
import type { Clause, NounPhrase } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import type { Sentence } from "../../../document/document.ts";
import type { NameMention } from "../../../mentions/mention.ts";
import type { Act } from "../act.ts";
import { isTradeable, type Goods } from "./goods.ts";
import { AWARDING_VERBS, BEFORE_CONTRACT, CONTRACT_NOUNS, STAGE_WORDS, WINNING_VERBS } from "../lexicon.ts";
import { agentAbove, isBody, isParty, traderIn } from "../parties.ts";

/** "signed a contract for 12 trams with Norvik", "an order from Ulm for 12 trams": deals by the paper they stand on. */
export function contractsIn(source: SourceReading, sentence: Sentence, items: readonly Goods[]): Act[] {
  const tokens = source.tagged(sentence);
  return mapDefined(tokens, (token, i) => {
    if (!isContract(tokens, i)) return null;
    const complement = complementOf(source, sentence, tokens, i);
    const own = goodsOf(items, tokens.slice(i + 1), complement.end);
    const first = own[0];
    if (!first) return null;
    const clauses = source.clauses(sentence);
    const index = clauses.findLastIndex(({ verb }) => verb.start <= token.start);
    const clause = clauses[index] ?? null;
    const named = complementNames(source, sentence, complement, first, clause);
    const sides = sidesOf(
      token.lemma === "order",
      clause,
      named,
      ownerOf(source, sentence, tokens, i),
      clause ? subjectOf(source, sentence, clauses, clause, named) : null,
      clause ? traderIn(source, sentence, clause.patient) : null,
    );
    const parties = [sides.supplier, sides.recipient, ...sides.between];
    if (!parties.some(isParty)) return null;
    const starts = parties.flatMap((name) =>
      name && name.start >= sentence.start && name.start < token.start ? [name.start] : [],
    );
    const last = Math.max(...own.map(({ end }) => end));
    return {
      ...sides,
      span: { start: Math.min(clause?.verb.start ?? token.start, token.start, ...starts), end: last },
      paper: STAGE_WORDS[token.lemma] ?? "agreed",
      items: own,
      thing: null,
      clause: Math.max(0, index),
      gets: sides.supplier === null,
      rule: "deal/<contract> for <items>",
    };
  });
}

/** "Contract", "firm order", "supply deal"; not "labour contract", "court order" or "in order". */
export function isContract(tokens: readonly TaggedToken[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (token?.pos !== "NOUN" || !CONTRACT_NOUNS.has(token.lemmaWord) || before?.lower === "in") return false;
  return before?.pos !== "NOUN" || BEFORE_CONTRACT.has(before.lemmaWord);
}

/** What follows the noun, up to the next verb: "from Ulm for 12 trams". */
function complementOf(
  source: SourceReading,
  sentence: Sentence,
  tokens: readonly TaggedToken[],
  i: number,
): { readonly start: number; readonly end: number } {
  const start = tokens[i]?.end ?? sentence.end;
  const next = source.clauses(sentence).find(({ verb }) => verb.start > start);
  return { start, end: Math.min(start + COMPLEMENT_REACH, next?.verb.start ?? sentence.end) };
}

const COMPLEMENT_REACH = 120;

/** The goods "for" which it is; people and what is done are none. */
function goodsOf(items: readonly Goods[], after: readonly TaggedToken[], end: number): Goods[] {
  const own = items.filter((item) => item.end <= end && isTradeable(item));
  const first = own.find((item) => after[0] !== undefined && item.start >= after[0].start);
  if (!first || prepositionBefore(after, first.start) !== "for") return [];
  // "An order for 12 trams": the count and the design in it are one.
  return own.filter((item) => item.start >= first.start && item.start < first.end);
}

/** The nearest preposition left of an offset, in lower case. */
function prepositionBefore(tokens: readonly TaggedToken[], start: number): string | null {
  return tokens.findLast((token) => token.end <= start && PREPOSITIONS.has(token.lower))?.lower ?? null;
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  "for from with by to of in on at under over as worth after before".split(" "),
);

/** Whom the complement names, by preposition; "from" behind the goods names who makes them. */
interface Named {
  readonly from: NameMention | null;
  readonly maker: NameMention | null;
  readonly with: NameMention | null;
}

function complementNames(
  source: SourceReading,
  sentence: Sentence,
  complement: { readonly start: number; readonly end: number },
  goods: Goods,
  clause: Clause | null,
): Named {
  const behind = (preposition: string, start: number, end: number): NameMention | null =>
    mapDefined(
      source.clauses(sentence).flatMap(({ adjuncts }) => adjuncts),
      (adjunct) =>
        adjunct.preposition === preposition && adjunct.start >= start && adjunct.end <= end
          ? traderIn(source, sentence, adjunct.phrases)
          : null,
    ).find(isParty) ?? null;
  return {
    from: behind("from", complement.start, goods.start),
    maker: behind("from", goods.end, complement.end),
    with: behind("with", complement.start, complement.end) ?? traderIn(source, sentence, withPhrases(clause)),
  };
}

/** "The paper [with Harland] is a memorandum for 12 trams". */
function withPhrases(clause: Clause | null): readonly NounPhrase[] {
  return clause?.adjuncts.find(({ preposition }) => preposition === "with")?.phrases ?? [];
}

/** "Norvik's order": the firm or state right before the noun and what describes it. */
function ownerOf(
  source: SourceReading,
  sentence: Sentence,
  tokens: readonly TaggedToken[],
  i: number,
): NameMention | null {
  const first = tokens
    .slice(0, i)
    .findLastIndex(({ pos }) => pos !== "ADJ" && pos !== "NUM" && pos !== "NOUN");
  const mark = tokens[first];
  if (!mark || !/^['’]s?$/u.test(mark.text)) return null;
  const names = namesIn(source, sentence, { start: sentence.start, end: mark.start }, [
    "organisation",
    "place",
  ]);
  return names.find((name) => isBody(name) && name.end === mark.start) ?? null;
}

/**
 * Who signs, wins or places it. Of a paper "with Harland" that has no other side in its clause, whoever
 * tells of it is the other.
 */
function subjectOf(
  source: SourceReading,
  sentence: Sentence,
  clauses: readonly Clause[],
  clause: Clause,
  named: Named,
): NameMention | null {
  const own = traderIn(source, sentence, clause.agent);
  if (isParty(own) || named.with === null) return own;
  const teller = traderIn(source, sentence, agentAbove(clauses, clause));
  return isParty(teller) ? teller : null;
}

type Sides = Pick<Act, "supplier" | "recipient" | "between">;

/** Who gives and who gets, as far as the preposition and the verb tell. */
function sidesOf(
  isOrder: boolean,
  clause: Clause | null,
  named: Named,
  owner: NameMention | null,
  subject: NameMention | null,
  object: NameMention | null,
): Sides {
  const verb = clause?.verb;
  const other = named.with;
  if (named.maker) return { supplier: named.maker, recipient: owner ?? subject, between: [] };
  if (verb && AWARDING_VERBS.has(verb.lemma) && object) {
    return { supplier: object, recipient: verb.passive ? named.from : subject, between: [] };
  }
  if (named.from) return { supplier: subject, recipient: named.from, between: [] };
  if (verb && WINNING_VERBS.has(verb.lemma)) return { supplier: subject, recipient: other, between: [] };
  if (isOrder) return { supplier: other, recipient: owner ?? subject, between: [] };
  return {
    supplier: null,
    recipient: null,
    between: mapDefined([owner ?? subject, other], (name) => (isParty(name) ? name : null)),
  };
}
