import { invariant } from "../../base/assert.ts";
import { codePointIndex } from "../text/code-points.ts";
import { byPlace } from "./by-place.ts";
import type { Claim, ClaimDraft } from "./claim.ts";
import type { AnyClaimKind, PlacedClaim } from "./claim-kind.ts";
import type { SourceReading } from "./source-reading.ts";

/** All claims of one source, of every kind, with what alignment needs to know of them; ids are given later. */
export function findClaims(
  kinds: readonly AnyClaimKind[],
  source: SourceReading,
  sourceId: string,
): PlacedClaim[] {
  const place = placing(source, sourceId);
  const published = source.document.metadata.published.value;
  const found: PlacedClaim[] = [];
  for (const kind of kinds) {
    for (const draft of kind.find(source)) {
      const claim = place(draft, "");
      found.push({ claim, cues: draft.cues(), sentenceIndex: draft.sentence, published });
    }
  }
  return found;
}

/** A source with its id. */
export interface NamedSource {
  readonly source: SourceReading;
  readonly id: string;
}

/**
 * The claims of each of several sources that are to meet no others, in the order of their places. One kind reads all
 * sources before the next begins.
 */
export function findClaimsInAll(kinds: readonly AnyClaimKind[], sources: readonly NamedSource[]): Claim[][] {
  const read = sources.map(({ source, id }) => ({
    source,
    place: placing(source, id),
    claims: [] as Claim[],
  }));
  for (const kind of kinds) {
    // No draft is kept until the last kind is done: what its cues would be made of is much.
    for (const { source, place, claims } of read) {
      for (const draft of kind.find(source)) claims.push(place(draft, ""));
    }
  }
  return read.map(({ claims }) =>
    claims.sort(byPlace).map((claim, i) => ({ ...claim, id: `C${String(i + 1)}` })),
  );
}

/** How drafts of a source become its claims. Offsets become code points here. */
function placing({ document }: SourceReading, sourceId: string): (draft: ClaimDraft, id: string) => Claim {
  const { text, sentences } = document;
  const { toCodePoints } = codePointIndex(text);
  return (draft, id) => {
    const sentence = sentences[draft.sentence];
    invariant(sentence, `the claim of rule ${draft.rule} stands in a sentence of its source`);
    const { start, end } = toCodePoints(draft);
    // Written out, not spread: every claim of every kind has the same layout, which keeps its reading fast.
    return {
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
      id,
      source: sourceId,
      exact: text.slice(draft.start, draft.end),
      sentence: toCodePoints(sentence),
      standing: sentence.standing,
    };
  };
}
