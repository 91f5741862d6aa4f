import type { Outcome } from "../base/outcome.ts";
import {
  changedVerdicts,
  claimHashes,
  claimRows,
  CLAIMS,
  FIRST_VERSION,
  memberRows,
  MEMBERS,
  questionRows,
  QUESTIONS,
  SOURCE_ANALYSES,
  sourceRows,
  VERDICTS,
  type AnalysisChange,
  type NewSource,
  type VerdictRow,
} from "./analysis-rows.ts";
import { changesOf, upsertRows } from "./bulk-rows.ts";
import { touchDossier } from "./dossiers.ts";
import { numberOf, printedId } from "./ids.ts";
import { write, type Database, type Transaction } from "./open-database.ts";
import { changeSearchEntries } from "./search-entries.ts";

/**
 * Stores an analysis: all of it or nothing, and no row that is there already. Claims and questions it no longer
 * has are withdrawn.
 * @returns false when another analysis was saved meanwhile; then nothing of this one is
 */
export function saveAnalysis(database: Database, change: AnalysisChange): Promise<Outcome<boolean>> {
  const { dossier, before, analysis, newSources, now } = change;
  const dossierId = dossier.id;
  const edition = dossier.edition + 1;
  const hashes = claimHashes(change);
  const sources = changesOf(
    SOURCE_ANALYSES,
    sourceRows(dossierId, before.sources),
    sourceRows(dossierId, analysis.sources),
  );
  const claims = changesOf(
    CLAIMS,
    claimRows(dossierId, before.claims, before.hashes),
    claimRows(dossierId, analysis.claims, hashes),
  );
  const questions = changesOf(
    QUESTIONS,
    questionRows(dossierId, before.questions),
    questionRows(dossierId, analysis.questions),
  );
  const verdicts = changedVerdicts(change, hashes);
  return write(database, async (transaction) => {
    const { edition: stored } = await touchDossier(transaction, dossierId);
    if (stored !== dossier.edition) return false;
    await transaction.dossier.update({ where: { id: dossierId }, data: { edition } });
    await insertSources(transaction, dossierId, newSources, now);
    await upsertRows(transaction, SOURCE_ANALYSES, sources.changed);
    await upsertRows(transaction, CLAIMS, claims.changed);
    await withdrawClaims(transaction, dossierId, claims.gone);
    await upsertRows(transaction, QUESTIONS, questions.changed);
    await withdrawQuestions(transaction, dossierId, questions.gone);
    await replaceMembers(transaction, change);
    await retireVerdicts(transaction, dossierId, verdicts);
    await upsertRows(transaction, VERDICTS, verdicts);
    await changeSearchEntries(transaction, dossierId, before, analysis);
    await transaction.analysis.create({
      data: {
        dossierId,
        edition,
        ran: now,
        origins: analysis.origins.map((origin) => ({
          sources: [...origin.sources],
          why: origin.why,
          claims: [...origin.claims],
        })),
        warnings: [...analysis.warnings],
      },
    });
    await change.alongside?.(transaction);
    return true;
  });
}

/** Few rows, but with bytes in them, which JSON has no word for. */
async function insertSources(
  transaction: Transaction,
  dossierId: number,
  sources: readonly NewSource[],
  added: Date,
): Promise<void> {
  await transaction.source.createMany({
    data: sources.map(({ number, file, given }) => ({ dossierId, number, file, given: { ...given } })),
  });
  await transaction.sourceVersion.createMany({
    data: sources.map(({ number, bytes, text, sha256 }) => ({
      dossierId,
      sourceNumber: number,
      number: FIRST_VERSION,
      bytes,
      text,
      sha256,
      added,
    })),
  });
}

async function withdrawClaims(
  transaction: Transaction,
  dossierId: number,
  gone: readonly { readonly number: number }[],
): Promise<void> {
  await transaction.$executeRaw`
    UPDATE "Claim" SET "status" = 'withdrawn'
    WHERE "dossierId" = ${dossierId} AND "number" IN (SELECT value FROM json_each(${numbersOf(gone)}))`;
}

async function withdrawQuestions(
  transaction: Transaction,
  dossierId: number,
  gone: readonly { readonly number: number }[],
): Promise<void> {
  await transaction.$executeRaw`
    UPDATE "Question" SET "status" = 'withdrawn'
    WHERE "dossierId" = ${dossierId} AND "number" IN (SELECT value FROM json_each(${numbersOf(gone)}))`;
}

/** Puts the claims on their questions, where other claims are on them now or people have a say in which. */
async function replaceMembers(
  transaction: Transaction,
  { dossier, before, analysis, placedByHand }: AnalysisChange,
): Promise<void> {
  const human = await transaction.questionClaim.findMany({
    where: { dossierId: dossier.id, origin: "human" },
    select: { questionNumber: true },
  });
  const byHand = new Set(human.map(({ questionNumber }) => printedId("Q", questionNumber)));
  const claimsOf = new Map(before.questions.map(({ id, claims }) => [id, claims.join()]));
  const changed = analysis.questions.filter(
    ({ id, claims }) =>
      claimsOf.get(id) !== claims.join() ||
      byHand.has(id) ||
      claims.some((claim) => placedByHand?.has(claim) === true),
  );
  const kept = new Set(analysis.questions.map(({ id }) => id));
  const gone = before.questions.filter(({ id }) => !kept.has(id));
  const numbers = JSON.stringify([...changed, ...gone].map(({ id }) => numberOf(id)));
  await transaction.$executeRaw`
    DELETE FROM "QuestionClaim"
    WHERE "dossierId" = ${dossier.id} AND "questionNumber" IN (SELECT value FROM json_each(${numbers}))`;
  await upsertRows(transaction, MEMBERS, memberRows(dossier.id, changed, placedByHand));
}

async function retireVerdicts(
  transaction: Transaction,
  dossierId: number,
  successors: readonly VerdictRow[],
): Promise<void> {
  const numbers = JSON.stringify(successors.map(({ questionNumber }) => questionNumber));
  await transaction.$executeRaw`
    UPDATE "Verdict" SET "current" = false
    WHERE "dossierId" = ${dossierId} AND "current"
    AND "questionNumber" IN (SELECT value FROM json_each(${numbers}))`;
}

function numbersOf(rows: readonly { readonly number: number }[]): string {
  return JSON.stringify(rows.map(({ number }) => number));
}
