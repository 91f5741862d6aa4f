import { inOrder, levelOf } from "../../claims/comparing.ts";
import type { PlacedClaim } from "../../claims/claim-kind.ts";
import type { Comparison } from "../../verdicts/verdict.ts";
import { participantsOf } from "./meeting.ts";
import type { StanceValue } from "./value.ts";

export type PlacedStance = PlacedClaim<StanceValue>;

const level = levelOf("stance");

/** Compares two positions on one statement. Whose position it is decides what contradicts what. */
export function compareStances(first: PlacedStance, second: PlacedStance): Comparison {
  const [a, b] = inOrder(asStanced(first), asStanced(second));
  const positions = [a.value.position, b.value.position];
  if (positions.includes("declines")) return compareRefusal(a, b);
  if (a.value.position === b.value.position) return comparePositionsAlike(a, b);
  if (!positions.includes("denies")) {
    const why = `${inWords(a)}, ${inWords(b)}`;
    return level("compatible", "precision", null, "fact to one, allegation to another", why);
  }
  return compareWithDenial(a, b);
}

type Stance = PlacedStance & { readonly value: StanceValue };

/** The value at the top, as `participantsOf` reads it. */
function asStanced(placed: PlacedStance): Stance {
  return { ...placed, value: placed.claim.value };
}

function compareRefusal(a: Stance, b: Stance): Comparison {
  if (a.value.position === b.value.position && sameHolder(a, b)) {
    return level("agree", null, null, "same refusal", `${inWords(a)}, and so does ${b.claim.source}`);
  }
  return level(
    "cannot-compare",
    null,
    null,
    "a refusal to answer is no denial",
    `${inWords(a)}, ${inWords(b)}: a refusal to answer neither confirms nor denies`,
  );
}

function comparePositionsAlike(a: Stance, b: Stance): Comparison {
  const why = `${inWords(a)}, ${inWords(b)}`;
  if (sameHolder(a, b)) return level("agree", null, null, "same position", why);
  return level("compatible", "precision", null, "same position, other holders", why);
}

/** One denies. It contradicts the article that states the thing as fact, and the denier's own words elsewhere. */
function compareWithDenial(a: Stance, b: Stance): Comparison {
  const other = a.value.position === "denies" ? b : a;
  const why = `${inWords(a)}, ${inWords(b)}`;
  if (a.claim.source === b.claim.source) {
    return level(
      "compatible",
      "precision",
      null,
      "both sides in one article",
      `${a.claim.source} gives both sides`,
    );
  }
  if (other.value.contested) {
    const both = `${other.claim.source} reports the denial as well as the statement`;
    return level("compatible", "precision", null, "both sides in one article", both);
  }
  const isFact = other.value.who === null && other.value.position === "asserts";
  if (isFact || sameHolder(a, b)) return level("discrepancy", "polarity", "hard", "stated and denied", why);
  const each = `${why}: two speakers disagree, and both reports of them may be right`;
  return level("compatible", "precision", null, "two speakers disagree", each);
}

function sameHolder(a: Stance, b: Stance): boolean {
  return participantsOf(a).who === participantsOf(b).who;
}

const VERBS: Readonly<Record<StanceValue["position"], string>> = {
  asserts: "say so",
  denies: "deny it",
  declines: "decline to say",
  alleges: "allege it",
};

/** "S2 has Iran deny it"; "S5 states it as fact". */
function inWords({ claim, value }: Stance): string {
  if (value.who !== null) return `${claim.source} has ${value.who} ${VERBS[value.position]}`;
  return value.position === "alleges"
    ? `${claim.source} reports it as an allegation`
    : `${claim.source} states it as fact`;
}
