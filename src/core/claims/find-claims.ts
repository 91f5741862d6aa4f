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
  return findClaimsInAll(kinds, [{ source, id: sourceId }])[0] ?? [];
}

/** A source with its id. */
export interface NamedSource {
  readonly source: SourceReading;
  readonly id: string;
}

/** The claims of each of several sources. One kind reads them all before the next begins. */
export function findClaimsInAll(
  kinds: readonly AnyClaimKind[],
  sources: readonly NamedSource[],
): PlacedClaim[][] {
  const read = sources.map(({ source, id }) => ({
    source,
    place: placing(source, id),
    claims: [] as PlacedClaim[],
  }));
  for (const kind of kinds) {
    for (const { source, place, claims } of read) {
      for (const draft of kind.find(source)) claims.push(place(draft));
    }
  }
  return read.map(({ claims }) => claims);
}

function placing({ document }: SourceReading, sourceId: string): (draft: ClaimDraft) => PlacedClaim {
  const { text, metadata, sentences } = document;
  const { toCodePoints } = codePointIndex(text);
  return (draft) => {
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
}
