import { flatMap } from "../../../base/flat-map.ts";
import { mapDefined } from "../../../base/map-defined.ts";
import { speakerOf } from "../../claims/attribution.ts";
import type { ClaimCues, ClaimDraft } from "../../claims/claim.ts";
import { entityKey } from "../../claims/entity-key.ts";
import { namesIn, type SourceReading } from "../../claims/source-reading.ts";
import { governors, stanceOf } from "../../claims/stance.ts";
import type { Clause } from "../../clauses/clause.ts";
import type { Sentence } from "../../document/document.ts";
import type { DateMention, NameMention } from "../../mentions/mention.ts";
import { isPersonNoun } from "../../knowledge/person-nouns.ts";
import { oneLine } from "../../text/one-line.ts";
import { gap, type Span } from "../../text/span.ts";
import { actsIn, distinct, type Act } from "./acts.ts";
import { MEETING_WORDS, STAGE_WORDS, type Stage } from "./lexicon.ts";
import type { VisitValue } from "./value.ts";

/** The visits and meetings of named people, one for each clause that tells of any. */
export function findVisits(source: SourceReading): ClaimDraft<VisitValue>[] {
  return flatMap(source.document.sentences, (sentence) => {
    if (!sentence.tokens.some(({ word }) => MEETING_WORDS.has(word))) return [];
    const acts = actsIn(source, sentence);
    return mapDefined(acts, (act) => readVisit(source, sentence, act, acts));
  });
}

/** Who met, where and when. */
interface Meeting {
  readonly act: Act;
  readonly hosts: readonly NameMention[];
  readonly people: readonly NameMention[];
  readonly place: NameMention | null;
  /** A place without a name, where none is named. */
  readonly spot: Span | null;
  readonly date: DateMention | null;
  /** EDTF day of `date`. */
  readonly day: string | null;
}

function readVisit(
  source: SourceReading,
  sentence: Sentence,
  act: Act,
  acts: readonly Act[],
): ClaimDraft<VisitValue> | null {
  const [token] = act.triggers;
  const meeting = meetingOf(source, sentence, act, acts);
  if (!token || meeting === null) return null;
  const { people, place, spot, date, day } = meeting;
  const span = around(token, [place ?? spot, date]);
  return {
    kind: "visit",
    start: span.start,
    end: span.end,
    sentence: sentence.index,
    subject: people.map(({ value }) => value.name).join(" and "),
    attribute: act.form === "call" ? "call" : "meeting",
    value: valueOf(source, sentence, meeting),
    speaker: speakerOf(source, sentence, span),
    stance: stanceOf(source.clauses(sentence), act.clause),
    about: day,
    rule: `visit/<${act.form}>`,
    inferred: date?.value.basis === "inferred" ? ["date"] : [],
    cues: () => cuesOf(meeting),
  };
}

/** Null where nobody is named, or one alone without a place. */
function meetingOf(
  source: SourceReading,
  sentence: Sentence,
  act: Act,
  acts: readonly Act[],
): Meeting | null {
  const names = source.namesInSentence(sentence);
  const place = act.form === "call" ? null : placeOf(source, sentence, names, act, acts);
  const spot = place ? null : spotOf(source, sentence, act);
  const hosts = act.hosts.filter(({ value }) => act.guests.every((guest) => guest.value.name !== value.name));
  const people = distinct([...act.guests, ...hosts, ...companyAbove(source, sentence, act, acts)]);
  if (people.length === 0 || (people.length < 2 && !place && !spot)) return null;
  const date = dateOf(source, sentence, act, acts);
  return { act, hosts, people, place, spot, date, day: date && dayOf(date) };
}

/** From the first to the last of a word of meeting and the pieces that stand near it. */
function around(token: Span, pieces: readonly (Span | null)[]): Span {
  const near = pieces.flatMap((piece) =>
    piece !== null && Math.abs(piece.start - token.start) <= REACH ? [piece] : [],
  );
  return {
    start: Math.min(token.start, ...near.map(({ start }) => start)),
    end: Math.max(token.end, ...near.map(({ end }) => end)),
  };
}

function valueOf(
  source: SourceReading,
  sentence: Sentence,
  { act, hosts, people, place, spot, date, day }: Meeting,
): VisitValue {
  return {
    type: "visit",
    form: act.form,
    people: people.map(({ value }) => value.name),
    guests: act.guests.map(({ value }) => value.name),
    hosts: hosts.map(({ value }) => value.name),
    place: place?.value.name ?? (spot && wordsOf(source, spot)),
    edtf: day,
    start: date?.value.start?.slice(0, DAY) ?? null,
    end: date?.value.end?.slice(0, DAY) ?? null,
    dateWords: date?.text ?? null,
    doubtful: (date?.value.alternatives.length ?? 0) > 0,
    stage: stageOf(source, sentence, act),
  };
}

function cuesOf({ act: { form }, people, place, date, day }: Meeting): ClaimCues {
  const keys = people.map(({ value }) => entityKey(value));
  const entities = [...keys, ...(place ? [entityKey(place.value)] : [])];
  const isDated = day?.length === DAY && date?.value.start != null && form !== "call";
  return {
    keys: keys.map((key) => `who|${key}`),
    entities,
    words: [form],
    ...(place?.value.country ? { countries: [place.value.country] } : {}),
    ...(isDated ? { occasion: { entities, date: date.value.start.slice(0, DAY) } } : {}),
  };
}

const DAY = "2024-10-09".length;

/** How far from the word of meeting its place and date may stand. */
const REACH = 140;

/**
 * "Lopez told Adler, who was in Oslo on a visit": with one person known, those of the clauses above were there too;
 * where the grammar names none, those of the sentence.
 */
function companyAbove(
  source: SourceReading,
  sentence: Sentence,
  act: Act,
  acts: readonly Act[],
): readonly NameMention[] {
  const clauses = source.clauses(sentence);
  const clause = act.clause === null ? undefined : clauses[act.clause];
  const known = act.guests.length + act.hosts.length;
  if (!clause || known > 1) return [];
  if (known === 0) {
    const first = acts[0] === act && acts.every(({ guests, hosts }) => guests.length + hosts.length === 0);
    return first ? namesIn(source, sentence, sentence, ["person"]) : [];
  }
  if (acts.length > 1) return [];
  const around = [clause, ...governors(clauses, clause)];
  return around.flatMap(({ agent, patient }) =>
    [...agent, ...patient].flatMap((phrase) => namesIn(source, sentence, phrase, ["person"])),
  );
}

const WHERE = /\b(?:in|to|at|visit(?:ed|ing|s)?)(?: the)?\s+$/iu;

/** The city or country behind "in" or "to" that stands nearest; of several acts, each has those nearest to it. */
function placeOf(
  source: SourceReading,
  sentence: Sentence,
  names: readonly NameMention[],
  act: Act,
  acts: readonly Act[],
): NameMention | null {
  const { text } = source.document;
  const places = names.filter(
    (name) =>
      name.value.type === "place" &&
      name.value.role !== "nationality" &&
      WHERE.test(text.slice(Math.max(0, name.start - 14), name.start)) &&
      isReached(source, sentence, name, act) &&
      isNearest(name, act, acts),
  );
  const city = places.filter(({ value }) => value.role === "capital" || value.role === "city");
  return nearest(city.length > 0 ? city : places, act);
}

/** "Visited [the site]", "toured [the hospital]": a place without a name. */
function spotOf(source: SourceReading, sentence: Sentence, { clause: index }: Act): Span | null {
  const clause = index === null ? undefined : source.clauses(sentence)[index];
  if (!clause || !AT_A_SPOT.has(clause.verb.lemma)) return null;
  return clause.patient.find(({ head }) => head.pos === "NOUN" && !isPersonNoun(head.lemma)) ?? null;
}

const AT_A_SPOT: ReadonlySet<string> = new Set(["visit", "tour"]);

function wordsOf({ document: { text } }: SourceReading, { start, end }: Span): string {
  return oneLine(text.slice(start, end));
}

/** Whether no verb of another clause stands between the words of meeting and a place. */
function isReached(
  source: SourceReading,
  sentence: Sentence,
  place: Span,
  { triggers, clause }: Act,
): boolean {
  return triggers.some(({ start, end }) =>
    source
      .clauses(sentence)
      .every(
        ({ verb }, i) =>
          i === clause ||
          !(verb.start >= Math.min(end, place.end) && verb.end <= Math.max(start, place.start)),
      ),
  );
}

function dateOf(
  source: SourceReading,
  sentence: Sentence,
  act: Act,
  acts: readonly Act[],
): DateMention | null {
  const dates = source
    .inSentence(sentence)
    .filter((mention): mention is DateMention => mention.value.type === "date")
    .filter(({ value }) => GRAINS.has(value.grain));
  return nearest(
    dates.filter((date) => isNearest(date, act, acts)),
    act,
  );
}

/** Of what length a date of a meeting is: a bare time of day does not say which day. */
const GRAINS: ReadonlySet<string> = new Set(["part-of-day", "day", "week", "month"]);

/** EDTF; "Monday evening" is of its day. */
function dayOf({ value: { edtf, start, grain } }: DateMention): string | null {
  return grain === "part-of-day" ? (start?.slice(0, 10) ?? null) : edtf;
}

/** Whether no other act of the sentence stands closer to a date or place. */
function isNearest(piece: Span, act: Act, acts: readonly Act[]): boolean {
  return acts.every((other) => distance(piece, act) <= distance(piece, other));
}

function nearest<Piece extends Span>(pieces: readonly Piece[], act: Act): Piece | null {
  return [...pieces].sort((a, b) => distance(a, act) - distance(b, act))[0] ?? null;
}

function distance(piece: Span, { triggers }: Act): number {
  return Math.min(...triggers.map((trigger) => gap(piece, trigger)));
}

/** By the verbs above, the verb beside and the words before a noun; else by whether it is told as done. */
function stageOf(source: SourceReading, sentence: Sentence, { clause: index, triggers }: Act): Stage {
  const clauses = source.clauses(sentence);
  const clause = index === null ? undefined : clauses[index];
  const verbs = clause ? verbsOver(clauses, clause) : [];
  const beside = source
    .tagged(sentence)
    .filter(({ start, end }) => triggers.some((word) => start < word.start && word.start - end <= BESIDE));
  for (const lemma of [...beside.map((token) => token.lemma).reverse(), ...verbs]) {
    const stage = STAGE_WORDS[lemma];
    if (stage) return stage;
  }
  const stance = stanceOf(clauses, index);
  if (stance === "denied") return "declined";
  if (stance === "possible") return "considered";
  return stance === "planned" ? "planned" : "happened";
}

/** The verb of a clause and those whose content it is: "[considered] visiting", not "[considered] it while visiting". */
function verbsOver(clauses: readonly Clause[], clause: Clause): readonly string[] {
  const verbs = [clause.verb.lemma];
  let below = clause;
  for (const above of governors(clauses, clause)) {
    if (below.link === "adverbial" && below.verb.start - above.verb.end > 1) break;
    verbs.push(above.verb.lemma);
    below = above;
  }
  return verbs;
}

/** Characters before a word of meeting in which what narrows it stands: "a planned state visit". */
const BESIDE = 20;
