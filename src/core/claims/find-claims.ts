import { invariant } from "../../base/assert.ts";
import { codePointIndex } from "../text/code-points.ts";
import type { ClaimDraft } from "./claim.ts";
import type { AnyClaimKind, PlacedClaim } from "./claim-kind.ts";
import type { SourceReading } from "./source-reading.ts";

/** All claims of one source, of every kind. Offsets become code points here; ids are given later. */
export function findClaims(
  kinds: readonly AnyClaimKind[],
  source: SourceReading,
  sourceId: string,
): PlacedClaim[] {
  const { text, metadata, sentences } = source.document;
  const { toCodePoints } = codePointIndex(text);
  const place = (draft: ClaimDraft): PlacedClaim => {
    const sentence = sentences[draft.sentence];
    invariant(sentence, `the claim of rule ${draft.rule} stands in a sentence of its source`);
    const { cues, sentence: sentenceIndex, start, end, ...rest } = draft;
    return {
      claim: {
        ...rest,
        ...toCodePoints({ start, end }),
        id: "",
        source: sourceId,
        exact: text.slice(start, end),
        sentence: toCodePoints({ start: sentence.start, end: sentence.end }),
        standing: sentence.standing,
      },
      cues,
      sentenceIndex,
      published: metadata.published.value,
    };
  };
  return kinds.flatMap((kind) => kind.find(source).map(place));
}
