import { flatMap } from "../../../base/flat-map.ts";
import { attributionOf } from "../../claims/attribution.ts";
import { isSpeech, type SourceReading } from "../../claims/source-reading.ts";
import type { Sentence } from "../../document/document.ts";
import type { Span } from "../../text/span.ts";
import {
  addresseeOf,
  FEWEST_WORDS,
  FEWEST_WORDS_UNATTRIBUTED,
  isInDoubt,
  saysEnough,
  wordsAt,
  type Said,
} from "./said.ts";

/** Words in quotation marks: each sentence of a longer quotation by itself, so that each can be shown and matched. */
export function directSpeech(source: SourceReading, sentence: Sentence): Said[] {
  return flatMap(source.inSentence(sentence).filter(isSpeech), (quotation) => {
    const { speaker, carriedOver } = attributionOf(source, sentence, quotation);
    const addressee = addresseeOf(source, sentence, quotation);
    const inDoubt = carriedOver || isInDoubt(source, sentence, quotation, speaker);
    const fewest = speaker === null ? FEWEST_WORDS_UNATTRIBUTED : FEWEST_WORDS;
    return piecesOf(source, sentence, quotation)
      .filter((piece) => saysEnough(wordsAt(source, piece), fewest))
      .map((piece) => ({
        start: piece.start,
        end: piece.end,
        sentence: piece.sentence,
        speaker,
        inDoubt,
        addressee,
        direct: true,
        rule: "quote/“<words>” <speaker> <says>",
      }));
  });
}

/** The parts of a quotation that lie in each of its sentences. */
function piecesOf(
  source: SourceReading,
  first: Sentence,
  quotation: Span,
): (Span & { readonly sentence: Sentence })[] {
  const pieces: (Span & { readonly sentence: Sentence })[] = [];
  let sentence: Sentence | undefined = first;
  while (sentence && sentence.start < quotation.end) {
    const start = Math.max(sentence.start, quotation.start);
    pieces.push({ sentence, start, end: Math.min(sentence.end, quotation.end) });
    sentence = source.document.sentences[sentence.index + 1];
  }
  return pieces;
}
