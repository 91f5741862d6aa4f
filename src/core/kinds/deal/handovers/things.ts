import { antecedent } from "../../../claims/antecedent.ts";
import { foldName } from "../../../claims/entity-key.ts";
import { namesIn, type SourceReading } from "../../../claims/source-reading.ts";
import type { Clause, NounPhrase, PrepositionalPhrase } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import type { Sentence } from "../../../document/document.ts";
import { nounClass } from "../../../knowledge/noun-classes.ts";
import { isPersonNoun } from "../../../knowledge/person-nouns.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import type { NameMention } from "../../../mentions/mention.ts";
import { oneLine } from "../../../text/one-line.ts";
import type { Span } from "../../../text/span.ts";
import { wordClass } from "../../../text/word-class.ts";
import { CONTRACT_NOUNS, NO_GOODS } from "../lexicon.ts";
import type { DealItem, ThingSort } from "../value.ts";
import { isFirm, ownerIn, traderIn } from "../parties.ts";

/** What changes hands, uncounted: a firm, a stake in it, rights, an order, a player, oil. */
export interface Thing extends Span {
  readonly sort: ThingSort;
  /** As people read it: "Harland", "film rights". */
  readonly name: string;
  /** What two tellings of it share: the folded name of a firm or player, the class of a noun; null for any. */
  readonly key: string | null;
}

/** Sorts whose things have names of their own. */
export function isNamed(sort: ThingSort): boolean {
  return sort === "firm" || sort === "holding" || sort === "player";
}

/** The thing as an item of a deal. */
export function itemOf({ sort, name, key }: Thing): DealItem {
  return { name, designated: false, class: null, count: null, sort, key };
}

const HOLDINGS = wordClass(wordList("stake holding shareholding interest share percent pct % cent"));
/** Those that need no firm beside them: 20 percent may be of anything. */
const WHOLE_HOLDINGS = wordClass(wordList("stake holding shareholding interest"));
const RIGHTS = wordClass(wordList("right rights licence license franchise copyright patent"));
/** Parts of a firm, and words for one, that are sold as it is. */
const FIRM_PARTS = wordClass(
  wordList("arm branch business company division firm operation operations subsidiary unit"),
);
/** What is got and given in the same words, and no goods. */
const NEVER_GOODS = wordClass(
  wordList(`access aid approval attention boost call chance control copy data deal detail election evidence experience
  fund game gold hope hospital idea information life loan match medal message money news order part people permission
  place post power prize race report seat service share support team thing ticket time title trust vote way word work`),
);

/** What one of these phrases names as a thing that may change hands; null where none does. */
export function thingIn(
  source: SourceReading,
  sentence: Sentence,
  clause: Clause,
  phrases: readonly NounPhrase[],
): Thing | null {
  for (const phrase of phrases) {
    const thing = thingOf(source, sentence, clause, phrase);
    if (thing) return thing;
  }
  return null;
}

function thingOf(
  source: SourceReading,
  sentence: Sentence,
  clause: Clause,
  phrase: NounPhrase,
): Thing | null {
  const { head } = phrase;
  const share = shareOf(clause, phrase);
  if (share || HOLDINGS.has(head.lemmaWord)) {
    return holdingOf(source, sentence, clause, share ?? phrase);
  }
  if (RIGHTS.has(head.lemmaWord)) return { ...spanOf(phrase), sort: "rights", name: "rights", key: null };
  if (CONTRACT_NOUNS.has(head.lemmaWord)) {
    const what = contracted(source, sentence, clause, phrase);
    return { ...spanOf(phrase), sort: "contract", name: what ? `${what} contract` : "contract", key: what };
  }
  const name = traderIn(source, sentence, [phrase]);
  if (name && (name.value.type === "organisation" || name.value.type === "person"))
    return namedThing(name, phrase);
  if (name || head.pos !== "NOUN") return null;
  if (isFirm(phrase)) return ofFirm(source, sentence, phrase);
  if (FIRM_PARTS.has(head.lemmaWord)) return partOfFirm(phrase);
  if (isPersonNoun(head.lemma) || NO_GOODS.has(head.lemma) || NEVER_GOODS.has(head.lemmaWord)) return null;
  return { ...spanOf(phrase), sort: "goods", name: head.lemma, key: nounClass(head.lemma) };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function namedThing(name: NameMention, phrase: NounPhrase): Thing | null {
  const { type, name: own } = name.value;
  if (name.end < phrase.head.end) return null;
  return {
    start: Math.min(name.start, phrase.start),
    end: name.end,
    sort: type === "person" ? "player" : "firm",
    name: own,
    key: foldName(own),
  };
}

/** "20 [per cent]": the phrase that has the word, behind the number. */
function shareOf(clause: Clause, phrase: NounPhrase): NounPhrase | null {
  if (phrase.head.pos !== "NUM") return null;
  const [cent] = complement(clause, phrase, ["per"])?.phrases ?? [];
  return cent && HOLDINGS.has(cent.head.lemmaWord) ? cent : null;
}

/** "A 20 percent stake [in Harland]", "40 percent [of Harland]". */
function holdingOf(
  source: SourceReading,
  sentence: Sentence,
  clause: Clause,
  phrase: NounPhrase,
): Thing | null {
  const of = complement(clause, phrase, WHOLE_HOLDINGS.has(phrase.head.lemmaWord) ? ["in", "of"] : ["of"]);
  const owned = ownerIn(source, sentence, phrase) ?? (of ? traderIn(source, sentence, of.phrases) : null);
  if (owned === null && !WHOLE_HOLDINGS.has(phrase.head.lemmaWord)) return null;
  const name = owned?.value.name ?? null;
  return {
    start: phrase.start,
    end: of?.end ?? phrase.end,
    sort: "holding",
    name: name === null ? "stake" : `stake in ${name}`,
    key: name === null ? null : foldName(name),
  };
}

/** The phrase right behind a noun that narrows it. */
export function complement(
  clause: Clause,
  phrase: Span,
  prepositions: readonly string[],
): PrepositionalPhrase | null {
  return (
    clause.adjuncts.find(
      (adjunct) => prepositions.includes(adjunct.preposition) && isRightBehind(phrase, adjunct),
    ) ?? null
  );
}

/** Whether nothing but its preposition and an article stands between a word and the phrase. */
export function isRightBehind({ end }: Span, { preposition, start }: PrepositionalPhrase): boolean {
  return start > end && start - end <= preposition.length + BLANKS;
}

const BLANKS = 2;

/** What a contract is for: "[submarine] contract", "contract for [submarines]", "agreement on [gas] deliveries". */
function contracted(
  source: SourceReading,
  sentence: Sentence,
  clause: Clause,
  phrase: NounPhrase,
): string | null {
  const before = phrase.tokens.at(-2);
  if (before?.pos === "NOUN" && !OF_ANY_TRADE.has(before.lemmaWord)) return nounClass(before.lemma);
  const [what] = complement(clause, phrase, ["for", "on"])?.phrases ?? [];
  if (what?.head.pos !== "NOUN" || namesIn(source, sentence, what).length > 0) return null;
  return nounClass(goodsAmong(what).lemma);
}

/** "Gas deliveries" are of gas. */
function goodsAmong({ tokens, head }: NounPhrase): TaggedToken {
  const before = tokens.at(-2);
  return DELIVERIES.has(head.lemmaWord) && before?.pos === "NOUN" ? before : head;
}

const DELIVERIES = wordClass(wordList("delivery supply sale purchase shipment export import"));
/** Nouns before "contract" that do not say what it is for. */
const OF_ANY_TRADE = wordClass(
  wordList(
    "supply sale sales purchase delivery export import procurement trade billion million year framework",
  ),
);

/** "The retailer", where it was named before. */
function ofFirm(source: SourceReading, sentence: Sentence, phrase: NounPhrase): Thing | null {
  const name = antecedent(source, sentence, phrase, ["organisation"]);
  return {
    ...spanOf(phrase),
    sort: "firm",
    name: name?.value.name ?? phrase.head.lemma,
    key: name ? foldName(name.value.name) : null,
  };
}

/** "Its turbine business", "the turbine arm": what it makes tells it from the others. */
function partOfFirm(phrase: NounPhrase): Thing | null {
  const what = phrase.tokens.findLast(({ pos, end }) => pos === "NOUN" && end < phrase.head.start);
  if (!what) return null;
  return {
    start: phrase.start,
    end: phrase.end,
    sort: "firm",
    name: oneLine(`${what.lower} business`),
    key: what.lemma,
  };
}
