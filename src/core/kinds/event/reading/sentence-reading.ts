import { mapDefined } from "../../../../base/map-defined.ts";
import { scenesOf } from "../../../claims/scene-times.ts";
import type { SourceReading } from "../../../claims/source-reading.ts";
import type { Clause } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import type { Sentence } from "../../../document/document.ts";
import type { DateMention, Mention, NameMention, QuantityMention } from "../../../mentions/mention.ts";
import { overlaps, type Span } from "../../../text/span.ts";

/** A sentence with all that its readings ask of it, looked up once. */
export interface SentenceReading {
  readonly source: SourceReading;
  readonly sentence: Sentence;
  readonly tokens: readonly TaggedToken[];
  readonly clauses: readonly Clause[];
  /** Names of people, bodies and places, in text order. */
  readonly names: readonly NameMention[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly QuantityMention[];
  /** The time it speaks of, EDTF; null for the story's own. */
  readonly when: string | null;
  readonly asks: boolean;
}

export function readSentences(source: SourceReading): SentenceReading[] {
  const scenes = scenesOf(source);
  const { sentences, text } = source.document;
  return mapDefined(sentences, (sentence, i) => {
    const mentions = source.inSentence(sentence);
    return {
      source,
      sentence,
      tokens: source.tagged(sentence),
      clauses: source.clauses(sentence),
      names: mapDefined(source.namesInSentence(sentence), (name) =>
        name.value.type === "equipment" ? null : name,
      ),
      dates: mapDefined(mentions, (mention) => (isDate(mention) ? mention : null)),
      quantities: mapDefined(mentions, (mention) => (isQuantity(mention) ? mention : null)),
      when: scenes[i]?.time ?? null,
      asks: text.charAt(sentence.end - 1) === "?",
    };
  });
}

function isDate(mention: Mention): mention is DateMention {
  return mention.value.type === "date";
}

function isQuantity(mention: Mention): mention is QuantityMention {
  return mention.value.type === "quantity";
}

/** The names that overlap a stretch of the sentence, in text order. */
export function namesAt({ names }: SentenceReading, span: Span): readonly NameMention[] {
  return names.length === 0 ? names : names.filter((name) => overlaps(span, name));
}

/** A place, and no people called after one: "Chile", not "Chilean". */
export function isPlace({ value }: NameMention): boolean {
  return value.type === "place" && value.role !== "nationality";
}
