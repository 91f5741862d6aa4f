import { mapDefined } from "../../../base/map-defined.ts";
import { speakerOf } from "../../claims/attribution.ts";
import type { ClaimDraft } from "../../claims/claim.ts";
import { entityKey } from "../../claims/entity-key.ts";
import { clauseAt, type SourceReading } from "../../claims/source-reading.ts";
import { stanceOf } from "../../claims/stance.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import type { Sentence } from "../../document/document.ts";
import type { DateMention, NameMention } from "../../mentions/mention.ts";
import { MEETING_NOUNS, MEETING_VERBS, MEETING_WORDS, STAGE_WORDS, type Form } from "./lexicon.ts";
import type { VisitValue } from "./value.ts";

/** One visit for each sentence that tells of a meeting of named people. */
export function findVisits(source: SourceReading): ClaimDraft<VisitValue>[] {
  return mapDefined(source.document.sentences, (sentence) =>
    sentence.tokens.some(({ word }) => MEETING_WORDS.has(word)) ? readVisit(source, sentence) : null,
  );
}

function readVisit(source: SourceReading, sentence: Sentence): ClaimDraft<VisitValue> | null {
  const tokens = source.tagged(sentence);
  const trigger = triggerOf(tokens);
  if (!trigger) return null;
  const { token, form } = trigger;
  const names = source.namesInSentence(sentence);
  const people = distinct(names.filter(({ value }) => value.type === "person"));
  const place = form === "call" ? null : placeOf(source, names, token);
  const date = dateOf(source, sentence, token);
  if (people.length === 0 || (people.length < 2 && !place)) return null;
  const pieces = [token, ...(place ? [place] : []), ...(date ? [date] : [])].filter(
    (piece) => Math.abs(piece.start - token.start) <= REACH,
  );
  const span = {
    start: Math.min(...pieces.map(({ start }) => start)),
    end: Math.max(...pieces.map(({ end }) => end)),
  };
  const clauses = source.clauses(sentence);
  const keys = people.map(({ value }) => entityKey(value));
  const where = place ? [entityKey(place.value)] : [];
  return {
    kind: "visit",
    start: span.start,
    end: span.end,
    sentence: sentence.index,
    subject: people.map(({ value }) => value.name).join(" and "),
    attribute: form === "call" ? "call" : "meeting",
    value: {
      type: "visit",
      form,
      people: people.map(({ value }) => value.name),
      place: place?.value.name ?? null,
      edtf: date?.value.edtf ?? null,
      start: date?.value.start?.slice(0, 10) ?? null,
      end: date?.value.end?.slice(0, 10) ?? null,
      dateWords: date?.text ?? null,
      doubtful: (date?.value.alternatives.length ?? 0) > 0,
      stage: stageOf(source, sentence, token),
    },
    speaker: speakerOf(source, sentence, span),
    stance: stanceOf(clauses, clauseAt(clauses, token)),
    about: date?.value.edtf ?? null,
    rule: `visit/<${form}>`,
    inferred: date?.value.basis === "inferred" ? ["date"] : [],
    cues: {
      keys: [...keys.map((key) => `who|${key}`)],
      entities: [...keys, ...where],
      words: [form],
      ...(date?.value.grain === "day" && date.value.start !== null && form !== "call"
        ? { occasion: { entities: [...keys, ...where], date: date.value.start.slice(0, 10) } }
        : {}),
    },
  };
}

/** How far from the word of meeting its place and date may stand. */
const REACH = 140;

function triggerOf(tokens: readonly TaggedToken[]): { token: TaggedToken; form: Form } | null {
  for (const [i, token] of tokens.entries()) {
    const noun = token.pos === "NOUN" || token.pos === "PROPN" ? MEETING_NOUNS[token.lemma] : undefined;
    const verb = token.pos === "VERB" ? MEETING_VERBS[token.lemma] : undefined;
    // "spoke with Putin", not "spoke of"; "phone call", not "call for".
    if (token.lemma === "speak" && !["with", "to"].includes(tokens[i + 1]?.lower ?? "")) continue;
    if (token.lemma === "call" && !/phone|video|telephone|conference/u.test(tokens[i - 1]?.lower ?? ""))
      continue;
    const form = noun ?? verb;
    if (form) return { token, form };
  }
  return null;
}

function distinct(names: readonly NameMention[]): NameMention[] {
  const seen = new Map<string, NameMention>();
  for (const name of names) if (!seen.has(name.value.name)) seen.set(name.value.name, name);
  return [...seen.values()];
}

const WHERE = /\b(?:in|to|at|visit(?:ed|ing|s)?)(?: the)?\s+$/iu;

/** The city or country after "in" or "to" nearest to the word of meeting. */
function placeOf(
  source: SourceReading,
  names: readonly NameMention[],
  token: TaggedToken,
): NameMention | null {
  const { text } = source.document;
  const places = names.filter(
    ({ value, start }) =>
      value.type === "place" &&
      value.role !== "nationality" &&
      WHERE.test(text.slice(Math.max(0, start - 14), start)),
  );
  const city = places.filter(({ value }) => value.role === "capital" || value.role === "city");
  const wanted = city.length > 0 ? city : places;
  return (
    [...wanted].sort((a, b) => Math.abs(a.start - token.start) - Math.abs(b.start - token.start))[0] ?? null
  );
}

function dateOf(source: SourceReading, sentence: Sentence, token: TaggedToken): DateMention | null {
  const dates = source
    .inSentence(sentence)
    .filter((mention): mention is DateMention => mention.value.type === "date")
    .filter(({ value }) => value.timexType === "DATE" && ["day", "week", "month"].includes(value.grain));
  return (
    [...dates].sort((a, b) => Math.abs(a.start - token.start) - Math.abs(b.start - token.start))[0] ?? null
  );
}

function stageOf(source: SourceReading, sentence: Sentence, token: TaggedToken): VisitValue["stage"] {
  const near = source.tagged(sentence).filter(({ start }) => Math.abs(start - token.start) <= 80);
  for (const { lemma } of near) {
    const stage = STAGE_WORDS[lemma];
    if (stage) return stage;
  }
  const clauses = source.clauses(sentence);
  const index = clauseAt(clauses, token);
  const stance = stanceOf(clauses, index);
  return stance === "planned" || stance === "possible" ? "planned" : "happened";
}
