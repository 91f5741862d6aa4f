import { createHash } from "node:crypto";
import { byText } from "../base/order.ts";

/** Hex SHA-256 of bytes, or of a text in UTF-8. */
export function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** What a review of a claim holds for: the same words of the same text, read as the same kind. */
export function claimHash(claim: { kind: string; exact: string }, sourceSha256: string): string {
  return sha256(JSON.stringify([claim.kind, claim.exact, sourceSha256]));
}

/** What a review of a question holds for: the same claims and the same verdict. */
export function questionHash(claimHashes: readonly string[], verdict: string): string {
  return sha256(JSON.stringify([[...claimHashes].sort(byText), verdict]));
}
