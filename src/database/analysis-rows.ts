import { invariant } from "../base/assert.ts";
import {
  isByHand,
  type AnalysedSource,
  type Analysis,
  type Claim,
  type GivenMetadata,
  type Question,
} from "../core/index.ts";
import type { BulkTable } from "./bulk-rows.ts";
import type { DossierRow } from "./dossiers.ts";
import { numberOf, printedId } from "./ids.ts";
import type { Transaction } from "./open-database.ts";
import { groundsShape, readStored, type Grounds } from "./shapes.ts";
import type { StoredAnalysis } from "./stored-analysis.ts";
import { claimHash, questionHash } from "./target-hash.ts";

/* What an analysis is in rows: the tables it is stored in and the row that each of its parts becomes. */

/** A source to be stored for the first time. */
export interface NewSource {
  readonly number: number;
  readonly file: string;
  readonly given: GivenMetadata;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly text: string;
  readonly sha256: string;
}

/** An analysis of a whole dossier, to be stored with the sources that are new in it. */
export interface AnalysisChange {
  readonly dossier: DossierRow;
  /** What was stored when the analysis was made. */
  readonly before: StoredAnalysis;
  readonly newSources: readonly NewSource[];
  /** Its ids are the dossier's own. */
  readonly analysis: Analysis;
  /** Claims that stand on their question because a person said so; none where nobody did. */
  readonly placedByHand?: ReadonlySet<string>;
  readonly now: Date;
  /** Writes what belongs to the same moment: the decision that the analysis keeps to. */
  readonly alongside?: (transaction: Transaction) => Promise<void>;
}

/** Sources have one version as long as nothing adds another. */
export const FIRST_VERSION = 1;

interface SourceAnalysisRow {
  readonly dossierId: number;
  readonly sourceNumber: number;
  readonly versionNumber: number;
  readonly characters: number;
  readonly url: string | null;
  readonly metadata: string;
  readonly regions: string;
  readonly sentences: string;
}

export const SOURCE_ANALYSES: BulkTable<SourceAnalysisRow> = {
  name: "SourceAnalysis",
  key: ["dossierId", "sourceNumber", "versionNumber"],
  columns: ["characters", "url", "metadata", "regions", "sentences"],
};

export function sourceRows(
  dossierId: number,
  sources: readonly AnalysedSource[],
): readonly SourceAnalysisRow[] {
  return sources.map((source) => ({
    dossierId,
    sourceNumber: numberOf(source.id),
    versionNumber: FIRST_VERSION,
    characters: source.characters,
    url: source.url,
    metadata: JSON.stringify(source.metadata),
    regions: JSON.stringify(source.regions),
    sentences: JSON.stringify(source.sentences),
  }));
}

interface ClaimRow {
  readonly dossierId: number;
  readonly number: number;
  readonly sourceNumber: number;
  readonly versionNumber: number;
  readonly origin: "machine" | "human";
  readonly status: "active";
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  readonly subject: string;
  readonly attribute: string;
  readonly value: string;
  readonly speaker: string | null;
  readonly stance: string;
  readonly about: string | null;
  readonly rule: string;
  readonly inferred: string;
  readonly standing: string;
  readonly hash: string;
}

export const CLAIMS: BulkTable<ClaimRow> = {
  name: "Claim",
  key: ["dossierId", "number"],
  columns: [
    "sourceNumber",
    "versionNumber",
    "origin",
    "status",
    "kind",
    "start",
    "end",
    "exact",
    "sentenceStart",
    "sentenceEnd",
    "subject",
    "attribute",
    "value",
    "speaker",
    "stance",
    "about",
    "rule",
    "inferred",
    "standing",
    "hash",
  ],
};

/** The hashes of the claims of an analysis, by their ids. */
export function claimHashes({ before, newSources, analysis }: AnalysisChange): ReadonlyMap<string, string> {
  const checksums = new Map([
    ...before.sources.map(({ id, sha256 }) => [id, sha256] as const),
    ...newSources.map(({ number, sha256 }) => [printedId("S", number), sha256] as const),
  ]);
  return new Map(
    analysis.claims.map((claim) => {
      const checksum = checksums.get(claim.source);
      invariant(checksum !== undefined, `the source of ${claim.id} is in the dossier`);
      return [claim.id, claimHash(claim, checksum)];
    }),
  );
}

export function claimRows(
  dossierId: number,
  claims: readonly Claim[],
  hashes: ReadonlyMap<string, string>,
): readonly ClaimRow[] {
  return claims.map((claim) => ({
    dossierId,
    number: numberOf(claim.id),
    sourceNumber: numberOf(claim.source),
    versionNumber: FIRST_VERSION,
    origin: isByHand(claim) ? "human" : "machine",
    status: "active",
    kind: claim.kind,
    start: claim.start,
    end: claim.end,
    exact: claim.exact,
    sentenceStart: claim.sentence.start,
    sentenceEnd: claim.sentence.end,
    subject: claim.subject,
    attribute: claim.attribute,
    value: JSON.stringify(claim.value),
    speaker: claim.speaker === null ? null : JSON.stringify(claim.speaker),
    stance: claim.stance,
    about: claim.about,
    rule: claim.rule,
    inferred: JSON.stringify(claim.inferred),
    standing: claim.standing,
    hash: hashes.get(claim.id) ?? "",
  }));
}

interface QuestionRow {
  readonly dossierId: number;
  readonly number: number;
  readonly key: string;
  readonly kind: string;
  readonly about: string;
  readonly rank: number;
  readonly status: "active";
}

export const QUESTIONS: BulkTable<QuestionRow> = {
  name: "Question",
  key: ["dossierId", "number"],
  columns: ["key", "kind", "about", "rank", "status"],
};

export function questionRows(dossierId: number, questions: readonly Question[]): readonly QuestionRow[] {
  return questions.map(({ id, key, kind, about }, rank) => ({
    dossierId,
    number: numberOf(id),
    key,
    kind,
    about,
    rank,
    status: "active",
  }));
}

interface MemberRow {
  readonly dossierId: number;
  readonly questionNumber: number;
  readonly claimNumber: number;
  readonly origin: "machine" | "human";
  readonly position: number;
}

export const MEMBERS: BulkTable<MemberRow> = {
  name: "QuestionClaim",
  key: ["dossierId", "questionNumber", "claimNumber", "origin"],
  columns: ["position"],
};

export function memberRows(
  dossierId: number,
  questions: readonly Question[],
  placedByHand: ReadonlySet<string> | undefined,
): readonly MemberRow[] {
  return questions.flatMap(({ id, claims }) =>
    claims.map((claim, position) => ({
      dossierId,
      questionNumber: numberOf(id),
      claimNumber: numberOf(claim),
      origin: placedByHand?.has(claim) ? ("human" as const) : ("machine" as const),
      position,
    })),
  );
}

export interface VerdictRow {
  readonly dossierId: number;
  readonly questionNumber: number;
  readonly edition: number;
  readonly current: true;
  readonly verdict: string;
  readonly type: string | null;
  readonly strength: string | null;
  readonly grounds: string;
  readonly hash: string;
}

export const VERDICTS: BulkTable<VerdictRow> = {
  name: "Verdict",
  key: ["dossierId", "questionNumber", "edition"],
  columns: ["current", "verdict", "type", "strength", "grounds", "hash"],
};

/** Verdicts that say something else than the ones in force, or rest on other words. */
export function changedVerdicts(
  { dossier, before, analysis }: AnalysisChange,
  hashes: ReadonlyMap<string, string>,
): readonly VerdictRow[] {
  const inForce = new Map(
    before.questions.map((question) => [question.id, said(question, before.hashes.get(question.id) ?? "")]),
  );
  return analysis.questions.flatMap((question) => {
    const hash = questionHash(
      question.claims.map((id) => hashes.get(id) ?? ""),
      question.verdict,
    );
    if (inForce.get(question.id) === said(question, hash)) return [];
    return {
      dossierId: dossier.id,
      questionNumber: numberOf(question.id),
      edition: dossier.edition + 1,
      current: true,
      verdict: question.verdict,
      type: question.type,
      strength: question.strength,
      grounds: JSON.stringify(groundsOf(question)),
      hash,
    };
  });
}

function said(question: Question, hash: string): string {
  return JSON.stringify([
    question.verdict,
    question.type,
    question.strength,
    hash,
    readStored(groundsShape, groundsOf(question), question.id),
  ]);
}

function groundsOf({ why, rule, sources, origins, readings, fields, steps }: Question): Grounds {
  return { why, rule, sources, origins, readings, fields, steps };
}
