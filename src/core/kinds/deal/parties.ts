import { mapDefined } from "../../../base/map-defined.ts";
import { itemAt } from "../../../base/item-at.ts";
import { antecedent as bodyBefore } from "../../claims/antecedent.ts";
import { partyKey } from "../../claims/entity-key.ts";
import { namesIn, type SourceReading } from "../../claims/source-reading.ts";
import { governors } from "../../claims/stance.ts";
import type { Clause, NounPhrase } from "../../clauses/clause.ts";
import type { Sentence } from "../../document/document.ts";
import { ORGANISATION_NOUNS } from "../../knowledge/organisations.ts";
import { isPersonNoun } from "../../knowledge/person-nouns.ts";
import type { NameMention, NameValue } from "../../mentions/mention.ts";
import { oneLine } from "../../text/one-line.ts";
import { overlaps, type Span } from "../../text/span.ts";
import type { Goods } from "./goods/goods.ts";
import type { Party } from "./value.ts";

/** "offered [Peru] two field hospitals": whoever is named between the verb and the goods. */
export function givenTo(
  source: SourceReading,
  sentence: Sentence,
  clause: Clause,
  goods: readonly Goods[],
): NameMention | null {
  const [first] = goods;
  if (!first || first.start < clause.verb.end) return null;
  const named = namesIn(source, sentence, { start: clause.verb.end, end: first.start }, [
    "place",
    "organisation",
  ]);
  return named.find((name) => isBody(name) && first.start - name.end <= 1) ?? null;
}

/** A body, or a name that may be one. */
export function isParty(name: NameMention | null): boolean {
  return isBody(name) || name?.value.role === PRESUMED;
}

/** A state or an organisation by its own name; "Russian" in "Russian tanks" is none. */
export function isBody(name: NameMention | null): boolean {
  return (
    name !== null &&
    name.value.role !== PRESUMED &&
    (name.value.type === "organisation" || (name.value.country !== null && name.value.role !== "nationality"))
  );
}

/** The state, firm or person that one of these phrases is about; null where they name none. */
export function partyIn(
  source: SourceReading,
  sentence: Sentence,
  phrases: readonly NounPhrase[],
): NameMention | null {
  for (const phrase of phrases) {
    const named = headName(source, namesIn(source, sentence, phrase, ["place", "organisation", "person"]));
    if (named) return named;
    const text = source.document.text.slice(phrase.start, phrase.end).toLowerCase();
    if (text === "it" || text === "they" || text === "them") return antecedent(source, sentence, phrase);
    if (isFirm(phrase)) {
      return bodyBefore(source, sentence, phrase, ["organisation"]) ?? subjectBefore(source, sentence);
    }
  }
  return null;
}

/** The same where the words around are of trade alone: there any name is a party, known or not. */
export function traderIn(
  source: SourceReading,
  sentence: Sentence,
  phrases: readonly NounPhrase[],
): NameMention | null {
  const named = partyIn(source, sentence, phrases);
  if (named && !phrases.some((phrase) => isBeforeHead(named, phrase))) return named;
  return (
    mapDefined(
      phrases,
      (phrase) => presumedIn(source, sentence, phrase) ?? ownerOfBody(source, sentence, phrase),
    )[0] ?? named
  );
}

/** "South Korea's Norvik": the place only tells whose. */
function isBeforeHead({ value, end }: NameMention, { head }: NounPhrase): boolean {
  return value.type === "place" && head.pos === "PROPN" && end < head.start;
}

/** "Ulm's energy firm", "Norvik's board": the firm or state that has it stands for it. */
function ownerOfBody(source: SourceReading, sentence: Sentence, phrase: NounPhrase): NameMention | null {
  const isBody = ORGANISATION_NOUNS.has(phrase.head.lemmaWord) || STANDS_FOR_OWNER.has(phrase.head.lemma);
  return isBody ? ownerIn(source, sentence, phrase) : null;
}

/** What acts for the firm or state that has it. */
const STANDS_FOR_OWNER: ReadonlySet<string> = new Set(
  "army navy government ministry military board management parent force".split(" "),
);

/** A name nothing else shows to be of a firm: only what it does in the deal does. */
function presumedIn(source: SourceReading, sentence: Sentence, phrase: NounPhrase): NameMention | null {
  const from = phrase.tokens.findLastIndex(({ pos }) => pos !== "PROPN") + 1;
  const first = phrase.tokens[from];
  if (!first || phrase.head.pos !== "PROPN" || OPENS_LOWER.test(first.text)) return null;
  if (isPersonNoun(phrase.head.lemma) || isPersonNoun(phrase.head.lower.replace(/s$/u, ""))) return null;
  const span = { start: first.start, end: phrase.head.end };
  if (source.inSentence(sentence).some((mention) => overlaps(mention, span))) return null;
  const text = source.document.text.slice(span.start, span.end);
  return {
    ...span,
    text,
    value: { type: "organisation", name: oneLine(text), country: null, role: PRESUMED },
    rule: "deal/<presumed>",
    sentence: sentence.index,
    parts: [],
  };
}

const PRESUMED = "presumed";
const OPENS_LOWER = /^\P{Lu}/u;

/** "Norvik is short of lorries. The company …": the subject of the sentence before. */
function subjectBefore(source: SourceReading, sentence: Sentence): NameMention | null {
  const before = itemAt(source.document.sentences, sentence.index - 1);
  if (before?.paragraph !== sentence.paragraph) return null;
  const [phrase] = source.clauses(before)[0]?.agent ?? [];
  return phrase ? presumedIn(source, before, phrase) : null;
}

/** "[Norvik's] purchase", "[Chile's] board": whoever has what the phrase names; for "its" nobody is named. */
export function ownerIn(source: SourceReading, sentence: Sentence, phrase: NounPhrase): NameMention | null {
  const mark = phrase.tokens.findIndex(({ text }) => /^['’]s?$/u.test(text));
  const tokens = phrase.tokens.slice(0, mark);
  const head = tokens.at(-1);
  const first = tokens[0];
  if (!head || !first) return null;
  return traderIn(source, sentence, [{ tokens, head, start: first.start, end: head.end }]);
}

/** "The company", "this airline". */
export function isFirm({ tokens, head }: NounPhrase): boolean {
  const opener = tokens[0]?.lower;
  return (
    (opener === "the" || opener === "this") &&
    !head.lower.endsWith("s") &&
    ORGANISATION_NOUNS.has(head.lemmaWord)
  );
}

/**
 * Who a phrase is about: "the French planemaker [Harland]", "Oslo-based [Norvik Air]", "Chile's [Andes Rail]";
 * where only a place is named, the place.
 */
function headName({ document: { text } }: SourceReading, names: readonly NameMention[]): NameMention | null {
  const [first] = names;
  if (!first) return null;
  const body = names.find(({ value }) => value.type === "organisation");
  if (!body || first === body || first.value.type !== "place") return first;
  const between = text.slice(first.end, body.start);
  return first.value.role === "nationality" || OF_THE_NEXT.test(between) ? body : first;
}

/** What ties a place to the name behind it. */
const OF_THE_NEXT = /^(?:['’]s|-based) (?:\p{Ll}+ ){0,3}$/u;

/** "Iran said it had confirmed …": the last state or company named before the pronoun. */
function antecedent(source: SourceReading, sentence: Sentence, phrase: Span): NameMention | null {
  const before = namesIn(source, sentence, { start: sentence.start, end: phrase.start }, [
    "place",
    "organisation",
  ]);
  const own = before.filter(({ value }) => value.role !== "nationality" && value.role !== "city");
  // "for Russia to supply it": the pronoun is not the subject right before it.
  return (own.length > 1 ? own.at(-2) : own[0]) ?? null;
}

/** The subject of the nearest clause above that has one: "Norvik said it wanted [to buy] …". */
export function agentAbove(clauses: readonly Clause[], clause: Clause): readonly NounPhrase[] {
  for (const above of governors(clauses, clause)) if (above.agent.length > 0) return above.agent;
  return [];
}

/** Whom the goods go to, or come from: behind "to", "for", "from" or, with "supply it with", as the object. */
export function otherParty(
  source: SourceReading,
  sentence: Sentence,
  clause: Clause,
  gives: boolean,
  read = partyIn,
): NameMention | null {
  const wanted = gives ? ["to", "for"] : ["from"];
  for (const { preposition, phrases } of clause.adjuncts) {
    if (!wanted.includes(preposition)) continue;
    const party = read(source, sentence, phrases);
    if (party && party.start > clause.verb.start) return party;
  }
  // "supply it with": the first object receives, where "with" brings the goods.
  if (gives && clause.adjuncts.some(({ preposition }) => preposition === "with")) {
    return partyIn(source, sentence, clause.patient);
  }
  return null;
}

/** "Russian Su-35 fighter jets", "20 Harland jets": who makes the goods supplies them, unless the words say otherwise. */
export function makerOf(
  source: SourceReading,
  sentence: Sentence,
  act: Span,
  goods: readonly Goods[],
  recipient: NameMention | null,
): NameMention | null {
  const first = goods[0];
  const last = goods.at(-1);
  if (!first || !last) return null;
  const within = namesIn(source, sentence, { start: first.start, end: last.end }, ["organisation"]);
  const firm = within.find(
    ({ value }) => recipient === null || partyKey(value) !== partyKey(recipient.value),
  );
  if (firm) return firm;
  const names = namesIn(source, sentence, { start: first.start - 60, end: act.end }, ["place"]);
  return (
    names.find(
      ({ value, start }) =>
        value.role === "nationality" && start >= act.start && value.country !== recipient?.value.country,
    ) ?? null
  );
}

export function toParty(name: NameMention | null): Party | null {
  return name ? { key: partyKey(name.value), name: partyName(name.value) } : null;
}

/** A state by its name, whether the words were "Tehran", "Iranian" or "Iran". */
function partyName(value: NameValue): string {
  return value.name;
}
