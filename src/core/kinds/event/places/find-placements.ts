import { addOnce } from "../../../../base/add-once.ts";
import { flatMap } from "../../../../base/flat-map.ts";
import { itemAt } from "../../../../base/item-at.ts";
import { mapDefined } from "../../../../base/map-defined.ts";
import { speakerOf } from "../../../claims/attribution.ts";
import type { ClaimDraft } from "../../../claims/claim.ts";
import { entityKey } from "../../../claims/entity-key.ts";
import type { Site } from "../../../claims/site.ts";
import { clauseAt, countriesIn } from "../../../claims/source-reading.ts";
import { withoutSpeaker } from "../../../claims/speaker-apart.ts";
import { stanceOf } from "../../../claims/stance.ts";
import { tellsContent, type TaggedToken } from "../../../clauses/tagged.ts";
import { CLASS_OF_NOUN } from "../../../knowledge/event-classes.ts";
import { contains, overlaps, type Span } from "../../../text/span.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import type { EventValue } from "../value.ts";
import { actPlacesIn } from "./find-act-places.ts";
import { eventSitesIn } from "./find-event-sites.ts";
import { homesIn } from "./find-homes.ts";
import { struckPlacesIn } from "./find-struck-places.ts";
import { basesIn, partsIn } from "./named-before.ts";
import { isElsewhere } from "./place-acts.ts";
import { beforeLinks, placedBy } from "./placed-by.ts";
import { PLACEMENT, type Placed, type Placement } from "./placement.ts";
import { mentionsPlace, spotsIn } from "./spots.ts";
import { STORY_PLACE, isOfStory, questionKeys, settingsIn } from "./story-place.ts";
import { isNamedPlace, whereIn } from "./where.ts";

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
  const speaker = speakerOf(source, sentence, span);
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
    speaker,
    stance: stanceOf(clauses, clauseAt(clauses, where)),
    about: context.when,
    rule: "event/<where>",
    inferred: [],
    cues: () => ({
      keys: keysOf(context, { placed, where }),
      entities: withoutSpeaker([...new Set(names.map(({ value }) => entityKey(value)))], speaker),
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
