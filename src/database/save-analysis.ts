import type { Outcome } from "../base/outcome.ts";
import {
  changedVerdicts,
  claimRows,
  CLAIMS,
  FIRST_VERSION,
  memberRows,
  MEMBERS,
  questionRows,
  QUESTIONS,
  SOURCE_ANALYSES,
  sourceRow,
  VERDICTS,
  type AnalysisChange,
  type NewSource,
  type VerdictRow,
} from "./analysis-rows.ts";
import { upsertRows } from "./bulk-rows.ts";
import { touchDossier } from "./dossiers.ts";
import { printedId } from "./ids.ts";
import { write, type Database, type Transaction } from "./open-database.ts";
import { replaceSearchEntries } from "./search-entries.ts";

/**
 * Stores an analysis: all of it or nothing. Claims and questions it no longer has are withdrawn.
 * @returns false when another analysis was saved meanwhile; then nothing of this one is
 */
export function saveAnalysis(database: Database, change: AnalysisChange): Promise<Outcome<boolean>> {
  const { dossier, analysis, newSources, now } = change;
  const dossierId = dossier.id;
  const edition = dossier.edition + 1;
  const claims = claimRows(change);
  const questions = questionRows(change);
  const hashes = new Map(claims.map(({ number, hash }) => [printedId("C", number), hash]));
  const verdicts = changedVerdicts(change, hashes);
  return write(database, async (transaction) => {
    const { edition: stored } = await touchDossier(transaction, dossierId);
    if (stored !== dossier.edition) return false;
    await transaction.dossier.update({ where: { id: dossierId }, data: { edition } });
    await insertSources(transaction, dossierId, newSources, now);
    await upsertRows(
      transaction,
      SOURCE_ANALYSES,
      analysis.sources.map((it) => sourceRow(dossierId, it)),
    );

    await upsertRows(transaction, CLAIMS, claims);
    await withdrawClaims(transaction, dossierId, claims);
    await upsertRows(transaction, QUESTIONS, questions);
    await withdrawQuestions(transaction, dossierId, questions);

    await transaction.questionClaim.deleteMany({ where: { dossierId } });
    await upsertRows(transaction, MEMBERS, memberRows(change));
    await retireVerdicts(transaction, dossierId, verdicts);
    await upsertRows(transaction, VERDICTS, verdicts);

    await replaceSearchEntries(transaction, dossierId, analysis);
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
  kept: readonly { readonly number: number }[],
): Promise<void> {
  await transaction.$executeRaw`
    UPDATE "Claim" SET "status" = 'withdrawn'
    WHERE "dossierId" = ${dossierId} AND "status" = 'active'
    AND "number" NOT IN (SELECT value FROM json_each(${numbersOf(kept)}))`;
}

async function withdrawQuestions(
  transaction: Transaction,
  dossierId: number,
  kept: readonly { readonly number: number }[],
): Promise<void> {
  await transaction.$executeRaw`
    UPDATE "Question" SET "status" = 'withdrawn'
    WHERE "dossierId" = ${dossierId} AND "status" = 'active'
    AND "number" NOT IN (SELECT value FROM json_each(${numbersOf(kept)}))`;
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
