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
  const { claims, questions, homes } = lookUpsOf(dossier);
  const claim = claims.get(target);
  if (claim !== undefined) return ofClaim(claim, homes.get(target));
  const question = questions.get(target);
  return question === undefined ? null : ofQuestion(question, claims);
}

interface LookUps {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly questions: ReadonlyMap<string, Question>;
  /** The first question of each claim. */
  readonly homes: ReadonlyMap<string, Question>;
}

const kept = new WeakMap<readonly Question[], LookUps>();

/** Made once for each analysis, which the list of its questions stands for. */
function lookUpsOf({ claims, questions }: Snapshotted): LookUps {
  const known = kept.get(questions);
  if (known !== undefined) return known;
  const homes = new Map<string, Question>();
  for (const question of questions) {
    for (const claim of question.claims) if (!homes.has(claim)) homes.set(claim, question);
  }
  const made = {
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    questions: new Map(questions.map((question) => [question.id, question])),
    homes,
  };
  kept.set(questions, made);
  return made;
}

function ofClaim(claim: Claim, home: Question | undefined): TargetSnapshot {
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

function ofQuestion(question: Question, claims: ReadonlyMap<string, Claim>): TargetSnapshot {
  const words = question.claims
    .flatMap((id) => claims.get(id) ?? [])
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
