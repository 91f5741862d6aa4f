import { invariant } from "../../base/assert.ts";
import { flatMap } from "../../base/flat-map.ts";
import { mapDefined } from "../../base/map-defined.ts";
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
    const { start, end } = toCodePoints(draft);
    // Written out, not spread: every claim of every kind has the same layout, which keeps its reading fast.
    return {
      claim: {
        kind: draft.kind,
        subject: draft.subject,
        attribute: draft.attribute,
        value: draft.value,
        speaker: draft.speaker,
        stance: draft.stance,
        about: draft.about,
        rule: draft.rule,
        inferred: draft.inferred,
        start,
        end,
        id: "",
        source: sourceId,
        exact: text.slice(draft.start, draft.end),
        sentence: toCodePoints(sentence),
        standing: sentence.standing,
      },
      cues: draft.cues,
      sentenceIndex: draft.sentence,
      published: metadata.published.value,
    };
  };
  return flatMap(kinds, (kind) => mapDefined(kind.find(source), place));
}
