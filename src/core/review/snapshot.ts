import { byText } from "../../base/order.ts";
import type { Claim } from "../claims/claim.ts";
import type { Question } from "../verdicts/question.ts";

/** A claim or question as somebody saw it when signing: named parts in words, for telling what changed since. */
export type TargetSnapshot = Readonly<Record<string, string>>;

/** The parts of a dossier that a snapshot is taken of. */
export interface Snapshotted {
  readonly claims: readonly Claim[];
  readonly questions: readonly Question[];
}

/** @returns null where the dossier has no such claim or question */
export function snapshotOf(dossier: Snapshotted, target: string): TargetSnapshot | null {
  const claim = dossier.claims.find(({ id }) => id === target);
  if (claim !== undefined) return ofClaim(claim, dossier.questions);
  const question = dossier.questions.find(({ id }) => id === target);
  return question === undefined ? null : ofQuestion(question, dossier.claims);
}

function ofClaim(claim: Claim, questions: readonly Question[]): TargetSnapshot {
  const home = questions.find(({ claims }) => claims.includes(claim.id));
  const value = (home?.fields ?? []).flatMap(({ field, cells }) => {
    const words = cells.find((cell) => cell.claim === claim.id)?.words;
    return words == null ? [] : `${field}: ${words}`;
  });
  return withoutEmpty({
    kind: claim.kind,
    "exact words": claim.exact,
    subject: claim.subject,
    attribute: claim.attribute,
    value: value.join("; "),
    speaker: claim.speaker?.name ?? "",
    via: claim.speaker?.via ?? "",
    stance: claim.stance,
    "speaks of": claim.about ?? "",
  });
}

function ofQuestion(question: Question, claims: readonly Claim[]): TargetSnapshot {
  const members = new Set(question.claims);
  const words = claims
    .filter(({ id }) => members.has(id))
    .map(({ source, exact }) => `${source}: ${exact}`)
    .sort(byText);
  return withoutEmpty({
    question: question.about,
    verdict: [question.verdict, question.type, question.strength].filter((part) => part !== null).join(", "),
    reasons: question.why,
    claims: words.join("\n"),
  });
}

function withoutEmpty(parts: TargetSnapshot): TargetSnapshot {
  return Object.fromEntries(Object.entries(parts).filter(([, words]) => words !== ""));
}
