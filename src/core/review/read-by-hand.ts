import type { AnyClaimKind, PlacedClaim } from "../claims/claim-kind.ts";
import { findClaims } from "../claims/find-claims.ts";
import { readSource, type SourceReading } from "../claims/source-reading.ts";
import { readDocument } from "../document/read-document.ts";
import type { Sentence } from "../document/document.ts";
import { findMentions } from "../mentions/find-mentions.ts";
import { codePointIndex } from "../text/code-points.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { ClaimByHand } from "./decisions.ts";

/** How the machine came by what a claim entered by hand says. */
export type HandReading = "kept" | "read" | "words";

/** The rule of each way, which tells claims by hand from the machine's own. */
const RULES: Readonly<Record<HandReading, string>> = {
  kept: "by-hand/<the machine's reading>",
  read: "by-hand/<words the machine can read>",
  words: "by-hand/<words alone>",
};

/** Whether a person made the claim, or changed it. */
export function isByHand(claim: { readonly rule: string }): boolean {
  return claim.rule.startsWith("by-hand/");
}

/** The value of a claim whose words the machine cannot read: it is shown, and never compared by rule. */
export const WORDS_ALONE = "words";

/**
 * Makes a claim of what a person marked and said. Its value comes from the machine's proposal, where the
 * words are left as they are; else from reading the words as a sentence of the same day; else it is the
 * words themselves.
 * @param source the source it stands in
 * @param machine the proposal it replaces; null for a claim the machine did not find
 */
export function readByHand(
  by: ClaimByHand,
  kind: AnyClaimKind,
  source: SourceReading,
  machine: PlacedClaim | null,
): PlacedClaim {
  const { text, metadata, sentences } = source.document;
  const { toUtf16, toCodePoints } = codePointIndex(text);
  const place = toUtf16(by);
  const exact = text.slice(place.start, place.end);
  const home = sentencesAt(sentences, place);
  const [first = null] = home;
  const kept = by.words === null && machine?.claim.kind === by.kind ? machine : null;
  const read = kept ?? readWords(by.words ?? exact, kind, metadata.published.value);
  const how: HandReading = kept ? "kept" : read ? "read" : "words";
  const { subject, attribute, value, about, inferred } = read?.claim ?? {
    subject: by.words ?? exact,
    attribute: "",
    value: { type: WORDS_ALONE, words: by.words ?? exact },
    about: null,
    inferred: [],
  };
  return {
    claim: {
      id: "",
      source: by.source,
      kind: by.kind,
      start: by.start,
      end: by.end,
      exact,
      sentence: first === null ? { start: by.start, end: by.end } : toCodePoints(around(home, place)),
      subject,
      attribute,
      value,
      speaker: by.speaker,
      stance: by.stance,
      about,
      rule: RULES[how],
      inferred,
      standing: first?.standing ?? "body",
    },
    cues: read?.cues ?? { keys: [], entities: [], words: [] },
    sentenceIndex: first?.index ?? 0,
    published: metadata.published.value,
  };
}

function sentencesAt(sentences: readonly Sentence[], place: Span): readonly Sentence[] {
  return sentences.filter((sentence) => overlaps(sentence, place));
}

/** The stretch of the sentences, which holds all of the place though it reach into page furniture. */
function around(home: readonly Sentence[], place: Span): Span {
  return {
    start: Math.min(place.start, ...home.map(({ start }) => start)),
    end: Math.max(place.end, ...home.map(({ end }) => end)),
  };
}

/** The first claim of this kind that the machine finds in the words; null where it finds none. */
function readWords(words: string, kind: AnyClaimKind, published: string | null): PlacedClaim | null {
  const sentence = /[.!?…]["”’»]?\s*$/u.test(words) ? words : `${words}.`;
  const document = readDocument(sentence, { published });
  return findClaims([kind], readSource(document, findMentions(document)), "")[0] ?? null;
}
