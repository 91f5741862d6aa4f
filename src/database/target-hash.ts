import { createHash } from "node:crypto";
import { byText } from "../base/order.ts";
import { isByHand, type Claim } from "../core/index.ts";

/** Hex SHA-256 of bytes, or of a text in UTF-8. */
export function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/**
 * What a review of a claim holds for: the same words of the same text, read as the same kind; of a claim
 * that a person stated, also what they stated.
 */
export function claimHash(claim: Claim, sourceSha256: string): string {
  const { kind, exact, speaker, stance, value } = claim;
  const stated = isByHand(claim) ? [speaker?.name ?? null, speaker?.via ?? null, stance, value] : [];
  return sha256(JSON.stringify([kind, exact, sourceSha256, ...stated]));
}

/** What a review of a question holds for: the same claims and the same verdict. */
export function questionHash(claimHashes: readonly string[], verdict: string): string {
  return sha256(JSON.stringify([[...claimHashes].sort(byText), verdict]));
}
