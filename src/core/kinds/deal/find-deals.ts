import { flatMap } from "../../../base/flat-map.ts";
import { mapDefined } from "../../../base/map-defined.ts";
import { speakerOf } from "../../claims/attribution.ts";
import type { ClaimDraft } from "../../claims/claim.ts";
import { foldName, partyKey } from "../../claims/entity-key.ts";
import { namesIn, type SourceReading } from "../../claims/source-reading.ts";
import { governors, stanceOf } from "../../claims/stance.ts";
import type { Clause, NounPhrase } from "../../clauses/clause.ts";
import type { Sentence } from "../../document/document.ts";
import type { DateMention, NameMention } from "../../mentions/mention.ts";
import { overlaps, type Span } from "../../text/span.ts";
import {
  MAKER_VERBS,
  PURCHASE_NOUNS,
  RECIPIENT_VERBS,
  STAGE_WORDS,
  SUPPLIER_VERBS,
  SUPPLY_NOUNS,
  TRADE_VERBS,
  type Stage,
} from "./lexicon.ts";
import type { Act } from "./act.ts";
import { contractsIn, isContract } from "./by-contract.ts";
import { handoversIn } from "./handovers.ts";
import { dealItems, headOf, isGoods, isTradeable, type Goods } from "./goods.ts";
import { meetingOf } from "./meeting.ts";
import {
  agentAbove,
  givenTo,
  isBody,
  isParty,
  makerOf,
  otherParty,
  partyIn,
  toParty,
  traderIn,
} from "./parties.ts";
import { isNamed, itemOf } from "./things.ts";
import type { DealItem, DealValue } from "./value.ts";

/** Deals by verb ("to supply it with", "acquire") and by noun ("Iran's supply of drones to Russia"). */
export function findDeals(source: SourceReading): ClaimDraft<DealValue>[] {
  return flatMap(source.document.sentences, (sentence) => {
    const mentions = source.inSentence(sentence);
    const items = mentions.filter(isGoods);
    const acts =
      items.length === 0
        ? []
        : [
            ...byVerb(source, sentence, items),
            ...byNoun(source, sentence, items),
            ...contractsIn(source, sentence, items),
          ];
    const handovers = handoversIn(source, sentence).filter(
      ({ span, thing }) =>
        !acts.some((act) => overlaps(act.span, span)) &&
        !(thing?.sort === "goods" && items.some((item) => overlaps(item, thing))),
    );
    return [...acts, ...handovers].map((act) => toClaim(source, sentence, act));
  });
}

function byVerb(source: SourceReading, sentence: Sentence, items: readonly Goods[]): Act[] {
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

/** "Iran's supply of attack drones and ballistic missiles to Russia". */
function byNoun(source: SourceReading, sentence: Sentence, items: readonly Goods[]): Act[] {
  const tokens = source.tagged(sentence);
  const clauses = source.clauses(sentence);
  return mapDefined(tokens, (token, i) => {
    const gives = SUPPLY_NOUNS.has(token.lemmaWord);
    if (!gives && !PURCHASE_NOUNS.has(token.lemmaWord)) return null;
    if (token.pos !== "NOUN" || tokens[i + 1]?.lower !== "of") return null;
    const next = clauses.find(({ verb }) => verb.start > token.end);
    const reach = Math.min(token.end + NOUN_REACH, next?.verb.start ?? sentence.end);
    const own = items.filter(({ start }) => start > token.start && start < reach);
    if (own.length === 0) return null;
    const before = namesIn(source, sentence, { start: token.start - 30, end: token.start }, [
      "place",
      "organisation",
    ]);
    const owner = before.at(-1) ?? null;
    const last = own.at(-1)?.end ?? token.end;
    const after = namesIn(source, sentence, { start: last, end: last + 40 }, ["place", "organisation"]);
    const other =
      after.find(({ start }) =>
        /\b(?:to|by|from)(?: the)?\s$/u.test(source.document.text.slice(last, start)),
      ) ?? null;
    const subject = owner ?? agentName(source, sentence, clauses, token);
    const clause = clauses.findLastIndex(({ verb }) => verb.start <= token.start);
    return {
      span: { start: owner?.start ?? token.start, end: other?.end ?? last },
      supplier: gives ? subject : other,
      recipient: gives ? other : subject,
      between: [],
      paper: null,
      items: own,
      thing: null,
      clause: Math.max(0, clause),
      gets: !gives,
      rule: gives
        ? "deal/<supplier>’s supply of <items> to <recipient>"
        : "deal/<recipient>’s purchase of <items>",
    };
  });
}

const NOUN_REACH = 80;

function agentName(
  source: SourceReading,
  sentence: Sentence,
  clauses: readonly Clause[],
  at: Span,
): NameMention | null {
  const clause = clauses.findLast(({ verb }) => verb.start <= at.start);
  return clause ? partyIn(source, sentence, clause.agent) : null;
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

function toClaim(source: SourceReading, sentence: Sentence, act: Act): ClaimDraft<DealValue> {
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
  const keys = parties.map(({ value }) => partyKey(value));
  const pair = [...new Set(keys)].sort().join("|");
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
    cues: {
      keys: [
        ...items.filter(({ designated }) => designated).map(({ name }) => `item|${name}`),
        `parties|${pair}`,
        ...keys.flatMap((key) => items.map(({ class: type, name }) => `${key}|${type ?? name}`)),
        ...items.flatMap((item) => thingKeys(item, parties)),
        ...keys.flatMap((key) =>
          items.filter(({ count }) => count !== null).map((item) => `${key}|${headOf(item)}`),
        ),
      ],
      entities: keys,
      words: items.map(({ name }) => name),
      ...(meeting ? { occasion: meeting.occasion } : {}),
    },
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
