import { keepPerObject } from "../base/keep-per-object.ts";
import type { Outcome } from "../base/outcome.ts";
import { write, type Database, type Transaction } from "./open-database.ts";

export interface DossierRow {
  readonly id: number;
  readonly slug: string;
  readonly title: string;
  readonly revision: number;
  readonly edition: number;
}

/**
 * Makes an empty dossier. Where the slug is taken, `name-2`, `name-3` … are tried.
 * @returns the slug it got
 */
export function insertDossier(database: Database, slug: string, title: string): Promise<Outcome<string>> {
  return write(database, async (transaction) => {
    for (let n = 1; ; n++) {
      const free = n === 1 ? slug : `${slug}-${String(n)}`;
      const inserted = await transaction.$executeRaw`
        INSERT INTO "Dossier" ("slug", "title") VALUES (${free}, ${title}) ON CONFLICT DO NOTHING`;
      if (inserted === 1) return free;
    }
  });
}

export function findDossier({ glance }: Database, slug: string): DossierRow | null {
  return bySlug(glance).get(slug) ?? null;
}

const bySlug = keepPerObject((glance: Database["glance"]) =>
  glance.prepare<[string], DossierRow>(
    `SELECT "id", "slug", "title", "revision", "edition" FROM "Dossier" WHERE "slug" = ?`,
  ),
);

/** Marks a dossier as changed, and takes the write lock: the first step of every write that touches one. */
export function touchDossier(transaction: Transaction, id: number): Promise<DossierRow> {
  return transaction.dossier.update({ where: { id }, data: { revision: { increment: 1 } } });
}

/** The same, where the dossier is still at this revision; else nothing is marked and the answer is no. */
export async function touchDossierAt(
  transaction: Transaction,
  id: number,
  revision: number,
): Promise<boolean> {
  const { count } = await transaction.dossier.updateMany({
    where: { id, revision },
    data: { revision: { increment: 1 } },
  });
  return count === 1;
}

/** A line of the list of dossiers. */
export interface DossierCounts {
  readonly slug: string;
  readonly title: string;
  readonly sources: number;
  readonly claims: number;
  readonly questions: number;
  readonly hard: number;
  readonly soft: number;
  readonly reviewed: number;
  /** Instant of the last analysis, ISO 8601. */
  readonly analysed: string | null;
}

type Row<T> = { readonly [K in keyof T]: T[K] extends number ? bigint : T[K] };

/** All dossiers with their counts, by title. */
export async function countDossiers(database: Database): Promise<readonly DossierCounts[]> {
  const rows = await database.reader.$queryRaw<readonly Row<DossierCounts>[]>`
    WITH "Finding" AS (
      SELECT v."dossierId", v."strength" FROM "Verdict" v
      JOIN "Question" q ON q."dossierId" = v."dossierId" AND q."number" = v."questionNumber"
      WHERE v."current" AND v."verdict" = 'discrepancy' AND q."status" = 'active'
    ), "Standing" AS (
      SELECT "dossierId" FROM "ReviewEvent"
      WHERE "id" IN (SELECT MAX("id") FROM "ReviewEvent" GROUP BY "dossierId", "target")
      AND "after" IS NOT NULL
    )
    SELECT "slug", "title",
      (SELECT COUNT(*) FROM "Source" WHERE "dossierId" = d."id") AS "sources",
      (SELECT COUNT(*) FROM "Claim" WHERE "dossierId" = d."id" AND "status" = 'active') AS "claims",
      (SELECT COUNT(*) FROM "Question" WHERE "dossierId" = d."id" AND "status" = 'active') AS "questions",
      (SELECT COUNT(*) FROM "Finding" WHERE "dossierId" = d."id" AND "strength" = 'hard') AS "hard",
      (SELECT COUNT(*) FROM "Finding" WHERE "dossierId" = d."id" AND "strength" = 'soft') AS "soft",
      (SELECT COUNT(*) FROM "Standing" WHERE "dossierId" = d."id") AS "reviewed",
      (SELECT "ran" FROM "Analysis" WHERE "dossierId" = d."id" AND "edition" = d."edition") AS "analysed"
    FROM "Dossier" d ORDER BY "title", "id"`;
  return rows.map((row) => ({
    slug: row.slug,
    title: row.title,
    sources: Number(row.sources),
    claims: Number(row.claims),
    questions: Number(row.questions),
    hard: Number(row.hard),
    soft: Number(row.soft),
    reviewed: Number(row.reviewed),
    analysed: row.analysed === null ? null : new Date(row.analysed).toISOString(),
  }));
}
