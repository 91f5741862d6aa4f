import { addOnce } from "../../../../base/add-once.ts";
import { itemAt } from "../../../../base/item-at.ts";
import { flatMap } from "../../../../base/flat-map.ts";
import { mapDefined } from "../../../../base/map-defined.ts";
import { speakerOf } from "../../../claims/attribution.ts";
import { classOfClause } from "../../../claims/class-of-clause.ts";
import type { ClaimDraft } from "../../../claims/claim.ts";
import { entityKey, foldName } from "../../../claims/entity-key.ts";
import { compassOf, siteOf, venueOf, type Site } from "../../../claims/site.ts";
import { clauseAt, countriesIn, type SourceReading } from "../../../claims/source-reading.ts";
import { stanceOf } from "../../../claims/stance.ts";
import type { Clause } from "../../../clauses/clause.ts";
import { tellsContent, type TaggedToken } from "../../../clauses/tagged.ts";
import { CLASS_OF_NOUN, EVENT_NOUN_CLASSES, isEventPhrase } from "../../../knowledge/event-classes.ts";
import { nounClass } from "../../../knowledge/noun-classes.ts";
import type { NameMention } from "../../../mentions/mention.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import { PLACE_NOUNS, PLACE_TAILS } from "../../../knowledge/place-words.ts";
import { contains, firstFrom, lastUpTo, overlaps, type Span } from "../../../text/span.ts";
import { OCCURRENCE_VERBS, PLACED_NOUNS, PREMISES, STANDING_VERBS } from "../lexicon.ts";
import { actPlacesIn } from "./find-act-places.ts";
import { eventSitesIn } from "./find-event-sites.ts";
import { homesIn } from "./find-homes.ts";
import { struckPlacesIn } from "./find-struck-places.ts";
import { isElsewhere } from "./place-acts.ts";
import { PLACEMENT, type Placed, type Placement } from "./placement.ts";
import { isPlace, type SentenceReading } from "../reading/sentence-reading.ts";
import type { EventValue } from "../value.ts";
import { wordNamed } from "../../../text/word.ts";
import { HAPPENINGS, isOfSubject, isOfStory, questionKeys, settingsIn, STORY_PLACE } from "./story-place.ts";
import { mentionsPlace, spotsIn } from "./spots.ts";
import { isNamedPlace, whereIn, type Where } from "./where.ts";

/** One claim for each stretch that says where a thing or an event of the story is. */
export function findPlacements(sentences: readonly SentenceReading[]): ClaimDraft<EventValue>[] {
  return flatMap(sentences, (context) => {
    if (!mentionsPlace(context)) return [];
    const named = context.names.some(isNamedPlace) ? namedPlacesIn(context) : [];
    const told = inOnce(
      actPlacesIn(context).concat(struckPlacesIn(context), scenesIn(context), eventSitesIn(context)),
    );
    return mapDefined(withNames(told, named), (placement) => draftOf(context, placement));
  });
}

/** What several acts and events place in the same words, once: "found dead and buried in a field". */
function inOnce(placements: readonly Placement[]): Placement[] {
  const once: Placement[] = [];
  for (const { where, placed } of placements) {
    const at = once.findIndex((other) => overlaps(other.where, where));
    const before = once[at];
    if (before === undefined) once.push({ where, placed });
    else once[at] = { where: before.where, placed: [...before.placed, ...placed] };
  }
  return once;
}

/**
 * Words that place an act or an event may name a place of the whole story, or of the premises it was on: one claim says
 * all. Premises where somebody was caught or treated say nothing of the story's own.
 */
function withNames(told: readonly Placement[], named: readonly Placement[]): readonly Placement[] {
  if (told.length === 0) return named;
  const rest = mapDefined(named, (one): Placement | null => {
    const own = told.some(({ where }) => overlaps(where, one.where))
      ? one.placed.filter((placed) => !isOfEvent(placed.key) && !isPremisesIn(placed, told))
      : one.placed;
    return own.length > 0 ? { where: one.where, placed: own } : null;
  });
  return rest.concat(
    told.map((one) => {
      const { where, placed } = one;
      const names = flatMap(named, (other) => (overlaps(other.where, where) ? other.placed : []));
      const taken = names.filter((name) => isOfEvent(name.key) || isPremisesIn(name, [one]));
      return { where, placed: placed.concat(taken) };
    }),
  );
}

/** Whether premises are named in the very words that say where: "at [a bank in Ulm]", not "[the bank] was in Ulm". */
function isPremisesIn({ key, span }: Placed, told: readonly Placement[]): boolean {
  return key.startsWith("premises:") && told.some(({ where }) => contains(where, span));
}

/** Where the events of a story happen, told with a kind of place: "a shooting at a bowling alley in Ulm". */
function scenesIn(context: SentenceReading): Placement[] {
  return mapDefined(spotsIn(context), (where) => {
    const placed = placedBy(context, where).filter(({ key }) => isOfStory(key) || key === STORY_PLACE);
    return placed.length > 0 ? { placed, where } : null;
  });
}

function isOfEvent(key: string): boolean {
  return key.startsWith("event:") || key === STORY_PLACE;
}

/** Named places of things and events, of the story and of people. */
function namedPlacesIn(context: SentenceReading): Placement[] {
  const told = placementsIn(context).concat(partsIn(context), basesIn(context), homesIn(context));
  const settings = settingsIn(context).filter(
    ({ where }) => !told.some((other) => overlaps(other.where, where)),
  );
  return told.concat(settings);
}

function placementsIn(context: SentenceReading): Placement[] {
  const { tokens } = context;
  const found: Placement[] = [];
  for (const where of whereIn(context)) {
    const own = placedBy(context, where);
    const last = found.at(-1);
    const before = itemAt(tokens, beforeLinks(tokens, where.from - 1));
    const follows = before?.end === last?.where.end && (own.length === 0 || where.sites.every(isAddress));
    const inherited = follows ? (last?.placed ?? []) : [];
    const placed = [...own, ...inherited.map((one) => ({ ...one, span: where }))];
    if (placed.length > 0) found.push({ placed, where });
  }
  return found;
}

function isAddress({ role }: Site): boolean {
  return role === "address" || role === "corner" || role === "street";
}

function draftOf(context: SentenceReading, { placed, where }: Placement): ClaimDraft<EventValue> {
  const { source, sentence, clauses, names } = context;
  const span = {
    start: Math.min(where.start, ...placed.map(({ span: { start } }) => start)),
    end: Math.max(where.end, ...placed.map(({ span: { end } }) => end)),
  };
  const first = placed[0];
  return {
    kind: "event",
    start: span.start,
    end: span.end,
    sentence: sentence.index,
    subject: first?.name ?? "",
    attribute: "where",
    value: {
      type: "event",
      trigger: PLACEMENT,
      agent: null,
      patient: first?.name ?? null,
      sites: where.sites,
      manner: [],
      degree: null,
      answer: null,
    },
    speaker: speakerOf(source, sentence, span),
    stance: stanceOf(clauses, clauseAt(clauses, where)),
    about: context.when,
    rule: "event/<where>",
    inferred: [],
    cues: () => ({
      keys: keysOf(context, { placed, where }),
      entities: [...new Set(names.map(({ value }) => entityKey(value)))],
      countries: countriesIn(source, sentence, where),
      words: contentWords(context.tokens, span),
    }),
  };
}

/** The questions that a placement answers; the story's own is none of those of premises where people only went. */
function keysOf(context: SentenceReading, { placed, where: { sites } }: Placement): string[] {
  const elsewhere = placed.some(({ key }) => isElsewhere(key));
  const keys = placed.flatMap(({ key }) =>
    elsewhere && key.startsWith("premises:") ? [key] : questionKeys(key, sites, context),
  );
  return [...new Set(keys)].map((key) => `where|${key}`);
}

/** What stands right before the words that say where; else what the verb of their clause tells. */
function placedBy(context: SentenceReading, where: Where): Placed[] {
  const { source, sentence, tokens } = context;
  const at = beforeLinks(tokens, where.from - 1);
  const head = itemAt(tokens, at);
  if (!head) return placedByClause(context, where);
  const name = source
    .namesInSentence(sentence)
    .find(({ start, end }) => start <= head.start && head.end <= end);
  if (name) {
    const { value } = name;
    const isPlace = value.type === "place" && !UNPLACED_ROLES.has(value.role ?? "");
    if (isPlace || venueOf(value) !== null)
      return [{ key: `place:${foldName(value.name)}`, name: value.name, span: name }];
    return value.type === "organisation"
      ? [{ key: `premises:${foldName(value.name)}`, name: value.name, span: name }]
      : placedByClause(context, where);
  }
  const apart = tokens.slice(at + 1, where.from).some(({ lower }) => lower === ",");
  const isNounHead = (head.pos === "NOUN" || head.pos === "PROPN") && !isToldByVerb(context, head);
  const thing = isNounHead && (!apart || CLASS_OF_NOUN.has(head.lemma)) ? thingAt(source, head) : [];
  return thing.length > 0 ? thing : placedByClause(context, where);
}

/** "Opened [fire] in a shop" is no fire. */
function isToldByVerb({ clauses }: SentenceReading, noun: TaggedToken): boolean {
  return clauses.some(({ verb, patient }) => {
    return isEventPhrase(verb.lemma, noun.lemma) && patient.some(({ head }) => head === noun);
  });
}

/** Countries and peoples lie where they lie; addresses are answers, not questions. */
const UNPLACED_ROLES: ReadonlySet<string> = new Set([
  "country",
  "nationality",
  "government",
  "state",
  "address",
  "corner",
  "street",
  "region",
]);

/** Meetings and deals have kinds of their own; what only a verb tells ("begin") has no place. */
function isPlaced(event: string): boolean {
  return EVENT_NOUN_CLASSES.has(event) && !PLACED_ELSEWHERE.has(event);
}

const PLACED_ELSEWHERE: ReadonlySet<string> = new Set(["meeting", "visit", "merger", "purchase"]);

/** What a noun places: an event, a thing that is in one place, or the only named place of that sort: "the island". */
function thingAt(source: SourceReading, head: TaggedToken): Placed[] {
  const event = CLASS_OF_NOUN.get(head.lemma);
  if (event !== undefined) {
    return isPlaced(event) ? [{ key: `event:${event}`, name: `the ${head.lemma}`, span: head }] : [];
  }
  const named = onlyPlace(source, head.lemma);
  if (named !== null) return [{ key: `place:${foldName(named)}`, name: named, span: head }];
  const fixed = isHeadOffice(source, head) ? HEAD_OFFICE : PLACED_NOUNS.get(head.lemma);
  if (fixed !== undefined) return [{ key: `thing:${fixed}`, name: `the ${fixed}`, span: head }];
  return PREMISES.has(head.lemma)
    ? [{ key: `premises:${nounClass(head.lemma)}`, name: `the ${head.lemma}`, span: head }]
    : [];
}

const HEAD_OFFICE = "headquarters";

function isHeadOffice(source: SourceReading, { lemma, start }: TaggedToken): boolean {
  return (
    lemma === "office" &&
    source.document.text
      .slice(Math.max(0, start - 8), start)
      .trimEnd()
      .endsWith(" head")
  );
}

/** The name of the only place of this sort that the source names. */
function onlyPlace(source: SourceReading, noun: string): string | null {
  if (!PLACE_NOUNS.has(noun) && !PLACE_TAILS.has(wordNamed(noun))) return null;
  const names = mapDefined(source.mentions, ({ value }) =>
    value.type === "place" && value.role === noun ? value.name : null,
  );
  const [first] = names;
  return first !== undefined && names.every((name) => name === first) ? first : null;
}

/** Steps back over commas, brackets and "located": "Qeshm, [located] south of Tehran". */
function beforeLinks(tokens: readonly TaggedToken[], from: number): number {
  let i = from;
  while (i >= 0 && isLink(tokens[i])) i--;
  return i;
}

function isLink(token: TaggedToken | undefined): boolean {
  if (!token) return false;
  // "A house on Mill Road" is no verb.
  return (
    token.lower === "," ||
    token.lower === "(" ||
    (STANDING_VERBS.has(token.lemma) && token.pos !== "NOUN" && token.pos !== "PROPN")
  );
}

/** "A quake struck in Peru", "the match was played at the Harland Ground", "the epicentre was near Ulm". */
function placedByClause(context: SentenceReading, where: Where): Placed[] {
  const { source, clauses, tokens } = context;
  const clause = clauses.find((one) => isAdjunct(one, where)) ?? clauseBefore(context, where);
  if (!clause || isOfSubject(tokens, clause, where)) return [];
  const { verb, agent, patient } = clause;
  const doers = agent.map(({ head }) => head);
  const heads = doers.concat(patient.map(({ head }) => head));
  if (STANDING_VERBS.has(verb.lemma) || verb.lemma === "be") {
    const centred = CENTRING_VERBS.has(verb.lemma)
      ? [{ key: "thing:epicenter", name: "the centre", span: verb }]
      : [];
    return [
      ...centred,
      ...flatMap(heads, (head) => thingAt(source, head).map((thing) => ({ ...thing, span: verb }))),
    ];
  }
  if (HAPPENING_VERBS.has(verb.lemma) && heads.some(({ lower }) => WHATEVER.has(lower)))
    return [{ key: STORY_PLACE, name: "it", span: verb }];
  // "Opened fire" is told by both.
  const whole = [classOfClause(clause, tokens)].filter(isPlaced);
  const claiming = CLAIMING_VERBS.has(verb.lemma) ? doers.filter(isHappening) : [];
  const of = claiming.length > 0 ? claiming : OCCURRENCE_VERBS.has(verb.lemma) ? heads : [];
  const told =
    whole.length === 0 || claiming.length > 0
      ? mapDefined(of, (head) => CLASS_OF_NOUN.get(head.lemma)).filter(isPlaced)
      : whole;
  return [...new Set(told)].map((event) => ({ key: `event:${event}`, name: `the ${event}`, span: verb }));
}

/** "A blast that killed nine people in a market": it was where they were. */
const CLAIMING_VERBS: ReadonlySet<string> = new Set(wordList("kill injure wound hurt maim claim bury trap"));

function isHappening({ lemma }: TaggedToken): boolean {
  return HAPPENINGS.has(CLASS_OF_NOUN.get(lemma) ?? "");
}

/** "It happened in a car park", "the incident occurred at a mill": what the story tells of. */
const HAPPENING_VERBS: ReadonlySet<string> = new Set(wordList("happen occur unfold"));
const WHATEVER: ReadonlySet<string> = new Set(
  wordList("it this that incident incidents tragedy ordeal drama episode"),
);

/** What a quake or a storm is centred on is its centre. */
const CENTRING_VERBS: ReadonlySet<string> = new Set(["center", "centre"]);

function isAdjunct({ adjuncts }: Clause, where: Where): boolean {
  return adjuncts.some(({ phrases }) =>
    phrases.some(({ start, end }) => start < where.end && end > where.start),
  );
}

/** "Began [shortly before 8 a.m.] in the hall": the clause before a place that only a date stands between. */
function clauseBefore({ clauses, tokens, dates }: SentenceReading, where: Where): Clause | undefined {
  const clause = clauses.findLast(({ verb }) => verb.end <= where.start);
  if (clause === undefined) return undefined;
  const between = tokens.slice(firstFrom(tokens, clause.verb.end), where.from);
  const ofDate = (token: TaggedToken): boolean => dates.some((date) => overlaps(date, token));
  const isClose = between.every((token) => ofDate(token) || LEADS_TO_DATE.has(token.pos));
  return isClose && between.some(ofDate) ? clause : undefined;
}

/** "Shortly before": adverbs and prepositions. */
const LEADS_TO_DATE: ReadonlySet<string> = new Set(["ADV", "ADP"]);

/** "the southeastern city of Tarsk": the adjective says in which part of its country it lies. */
function partsIn({ tokens, names }: SentenceReading): Placement[] {
  return mapDefined(
    names.filter(({ value }) => value.type === "place" && !UNPLACED_ROLES.has(value.role ?? "")),
    (mention) => {
      const at = firstFrom(tokens, mention.start);
      const of = itemAt(tokens, at - 1)?.lower === "of" ? at - 1 : at;
      const noun = itemAt(tokens, of - 1);
      const part = itemAt(tokens, of - 2);
      const compass = part ? compassOf(part.lower) : null;
      if (!part || compass === null || !noun || !PLACE_NOUNS.has(noun.lemma)) return null;
      const { value } = mention;
      const placed = [{ key: `place:${foldName(value.name)}`, name: value.name, span: mention }];
      const site: Site = {
        ...siteOf({ ...value, role: null }),
        name: part.lower,
        role: "region",
        compass,
        of: "",
      };
      return { placed, where: { start: part.start, end: noun.end, sites: [site] } };
    },
  );
}

/** Places that stand before what is there: "a Harland school", "the Ardana-based maker", "Ardana-area shops". */
function basesIn({ source, tokens, names }: SentenceReading): Placement[] {
  return mapDefined(names.filter(isPlace), (mention) => {
    const at = lastUpTo(tokens, mention.end) + 1;
    const based = (tokens[at]?.start ?? mention.end) < mention.end;
    const behind = headBehind(tokens, based ? at + 1 : at);
    const name = names.find(
      ({ start, value }) => start === behind?.nameStart && value.type === "organisation",
    );
    const makes = behind?.head === undefined ? undefined : bodyBehind(names, tokens, behind.head);
    const placed =
      makes !== undefined
        ? [{ key: `home:${entityKey(makes.value)}`, name: makes.value.name, span: mention }]
        : based && name
          ? [{ key: `home:${entityKey(name.value)}`, name: name.value.name, span: mention }]
          : behind?.head && PREMISES.has(behind.head.lemma)
            ? thingAt(source, behind.head)
            : null;
    const { start, end, value } = mention;
    return placed && { placed, where: { start, end, sites: [siteOf(value)] } };
  });
}

/** "Columbus software maker [Norvik]": a firm or body right behind a noun for one. */
function bodyBehind(
  names: readonly NameMention[],
  tokens: readonly TaggedToken[],
  head: TaggedToken,
): NameMention | undefined {
  if (!BODIES.has(head.lemma)) return undefined;
  const next = tokens[firstFrom(tokens, head.end)];
  return next && names.find(({ start, value }) => start === next.start && value.type === "organisation");
}

const BODIES: ReadonlySet<string> = new Set(
  wordList(`company firm maker manufacturer supplier retailer startup start-up group business chain charity giant
  builder developer publisher brewer airline bank insurer`),
);

/** The noun that a place before it belongs to, and where the name behind that noun would start. */
function headBehind(
  tokens: readonly TaggedToken[],
  from: number,
): { readonly head: TaggedToken | undefined; readonly nameStart: number } | null {
  let k = from;
  while (k < from + LONGEST_MODIFIER && isModifier(tokens[k]) && isNoun(tokens[k + 1])) k++;
  const head = tokens[k];
  if (!head) return null;
  return head.pos === "PROPN"
    ? { head: undefined, nameStart: head.start }
    : { head: isNoun(head) ? head : undefined, nameStart: tokens[k + 1]?.start ?? -1 };
}

const LONGEST_MODIFIER = 3;

function isModifier(token: TaggedToken | undefined): boolean {
  return token?.pos === "NOUN" || token?.pos === "ADJ";
}

function isNoun(token: TaggedToken | undefined): boolean {
  return token?.pos === "NOUN" || token?.pos === "ADJ" || token?.pos === "PROPN";
}

/** Words around the claim, those that say where left out. */
function contentWords(tokens: readonly TaggedToken[], span: Span): string[] {
  const words: string[] = [];
  for (const token of tokens) {
    const { lemma, start, end } = token;
    if (tellsContent(token) && (end <= span.start || start >= span.end))
      addOnce(words, CLASS_OF_NOUN.get(lemma) ?? lemma);
  }
  return words;
}
