import { mapDefined } from "../../../base/map-defined.ts";
import { speakerOf } from "../../claims/attribution.ts";
import type { ClaimCues, ClaimDraft } from "../../claims/claim.ts";
import { foldName, partyKey } from "../../claims/entity-key.ts";
import type { SourceReading } from "../../claims/source-reading.ts";
import { stanceOf } from "../../claims/stance.ts";
import type { Clause } from "../../clauses/clause.ts";
import type { Sentence } from "../../document/document.ts";
import type { DateMention, NameMention } from "../../mentions/mention.ts";
import type { Span } from "../../text/span.ts";
import type { Act } from "./act.ts";
import { dealItems, headOf } from "./goods/goods.ts";
import { isNamed, itemOf } from "./handovers/things.ts";
import { STAGE_WORDS, type Stage } from "./lexicon.ts";
import { meetingOf } from "./meeting.ts";
import { makerOf, toParty } from "./parties.ts";
import type { DealItem, DealValue } from "./value.ts";

/** What an act of supply claims: its parties and items, how far it is, for how much and when it was made known. */
export function draftDeal(source: SourceReading, sentence: Sentence, act: Act): ClaimDraft<DealValue> {
  const clauses = source.clauses(sentence);
  const origin =
    act.gets && act.supplier === null ? makerOf(source, sentence, act.span, act.items, act.recipient) : null;
  const supplier = act.supplier ?? origin;
  const items = act.thing ? [itemOf(act.thing)] : dealItems(act.items);
  const stage = stageOf(source, sentence, act);
  // What changes hands as a whole is announced, voted on and handed over at many a time: those are questions of dates.
  const date = act.thing ? null : announcementDate(source, sentence, act.span);
  const meeting = date || act.thing ? null : meetingOf(source, sentence);
  const parties = [supplier, act.recipient, ...act.between].flatMap((name) => (name ? [name] : []));
  return {
    kind: "deal",
    start: act.span.start,
    end: act.span.end,
    sentence: sentence.index,
    subject: parties.map(({ value }) => value.name).join(" and "),
    attribute: items.length > 0 ? `deal over ${items.map(({ name }) => name).join(", ")}` : "deal",
    value: {
      type: "deal",
      supplier: toParty(supplier),
      recipient: toParty(act.recipient),
      between: mapDefined(act.between, toParty),
      items,
      open: isOpen(source, sentence, act),
      price: priceOf(source, sentence, act.span),
      stage,
      announced: date?.value.edtf ?? null,
      announcedFrom: date?.value.start ?? null,
      announcedTo: date?.value.end ?? null,
      announcedWords: date?.text ?? meeting?.words ?? null,
      atMeeting: meeting !== null,
    },
    speaker: speakerOf(source, sentence, act.span),
    stance: stage === "denied" ? "denied" : stanceOf(clauses, act.clause),
    about: date?.value.edtf ?? null,
    rule: act.rule,
    inferred: origin ? ["supplier"] : [],
    cues: () => ({ ...cuesOf(items, parties), ...(meeting ? { occasion: meeting.occasion } : {}) }),
  };
}

/** Deals meet by their items, by who makes them, and by one party with an item. */
function cuesOf(items: readonly DealItem[], parties: readonly NameMention[]): ClaimCues {
  const keys = parties.map(({ value }) => partyKey(value));
  const pair = [...new Set(keys)].sort().join("|");
  const counted = items.filter(({ count }) => count !== null);
  return {
    keys: [
      ...items.filter(({ designated }) => designated).map(({ name }) => `item|${name}`),
      `parties|${pair}`,
      ...keys.flatMap((key) => items.map(({ class: type, name }) => `${key}|${type ?? name}`)),
      ...items.flatMap((item) => thingKeys(item, parties)),
      ...keys.flatMap((key) => counted.map((item) => `${key}|${headOf(item)}`)),
    ],
    entities: keys,
    words: items.map(({ name }) => name),
  };
}

/** By what deals over one thing find each other: its name, or its sort and a party to it, by their first words. */
function thingKeys({ sort, key }: DealItem, parties: readonly NameMention[]): string[] {
  if (sort === null) return [];
  return [
    ...(key !== null && isNamed(sort) ? [`${firstWord(key)}|${sort}`] : []),
    ...parties.map(({ value }) => `${firstWord(foldName(value.name))}|${sort}`),
  ];
}

function firstWord(name: string): string {
  return name.split(" ", 1)[0] ?? name;
}

const OPENERS = /\b(?:including|such as|among them|like|as well as other)\b/u;

function isOpen(source: SourceReading, sentence: Sentence, act: Act): boolean {
  const first = act.items[0];
  if (!first) return true;
  return OPENERS.test(source.document.text.slice(Math.max(sentence.start, act.span.start), first.start));
}

/** The stage word nearest above the act; without one, a past act is delivered and the rest is interest. */
function stageOf(source: SourceReading, sentence: Sentence, act: Act): Stage {
  const clauses = source.clauses(sentence);
  const clause = clauses[act.clause];
  if (!clause) return act.paper ?? "announced";
  const tokens = source
    .tagged(sentence)
    .filter((token) => token.end <= clause.verb.start && token.start >= act.span.start - 80);
  const stages = tokens.flatMap(({ lemma }) => STAGE_WORDS[lemma] ?? []);
  if (stages.includes("denied")) return "denied";
  const own = STAGE_WORDS[clause.verb.lemma];
  if (act.paper !== null) return stageOfPaper(act.paper, clause, own ?? stages.at(-1) ?? null);
  const nearest = stages.at(-1);
  if (nearest) return nearest;
  if (clause.verb.negated) return "denied";
  if (own) return own;
  if (clause.verb.modal !== null) return "interest";
  if (clause.verb.tense === "future") return "announced";
  return clause.verb.tense === "past" || clause.verb.form === "participle" ? "delivered" : "announced";
}

/** "Signed a memorandum" is agreed in principle, "wants a contract" interest, "has not signed a contract" denied. */
function stageOfPaper(paper: Stage, { verb }: Clause, told: Stage | null): Stage {
  if (verb.negated) return "denied";
  if (told === "agreed" || told === "announced" || told === null)
    return verb.modal === null ? paper : "interest";
  return told;
}

/** A day or month of the sentence before or after the act: when it was made known. */
function announcementDate(source: SourceReading, sentence: Sentence, act: Span): DateMention | null {
  const dates = source
    .inSentence(sentence)
    .filter((mention): mention is DateMention => mention.value.type === "date")
    .filter(
      ({ value }) =>
        value.timexType === "DATE" &&
        (value.grain === "day" || value.grain === "month") &&
        value.edtf !== null,
    );
  return [...dates].sort((a, b) => Math.abs(a.start - act.start) - Math.abs(b.start - act.start))[0] ?? null;
}

function priceOf(source: SourceReading, sentence: Sentence, act: Span): string | null {
  const price = source
    .inSentence(sentence)
    .find(
      ({ value, start }) =>
        value.type === "quantity" &&
        value.dimension === "money" &&
        start >= act.start - 80 &&
        start <= act.end + 80,
    );
  return price?.text ?? null;
}
