import { groupBy } from "../base/order.ts";
import { printedId } from "./ids.ts";
import type { Database } from "./open-database.ts";

/** A claim that has a number, in force or withdrawn. */
export interface KnownClaim {
  readonly number: number;
  readonly source: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly subject: string;
  readonly attribute: string;
}

/** A question that has a number, in force or withdrawn. */
export interface KnownQuestion {
  readonly number: number;
  readonly key: string;
  /** Ids of its claims; none when it is withdrawn. */
  readonly claims: readonly string[];
}

export interface KnownNumbers {
  /** Those in force first, then by number: of two that fit a new claim, the first keeps its number. */
  readonly claims: readonly KnownClaim[];
  readonly questions: readonly KnownQuestion[];
}

/** The next number for a claim: one above all that were ever given. */
export async function nextClaimNumber({ reader }: Database, dossierId: number): Promise<number> {
  const { _max } = await reader.claim.aggregate({ where: { dossierId }, _max: { number: true } });
  return (_max.number ?? 0) + 1;
}

/** Everything in a dossier that ever had a number. */
export async function readKnownNumbers(database: Database, dossierId: number): Promise<KnownNumbers> {
  const { reader } = database;
  const [claims, questions, members] = await reader.$transaction([
    reader.claim.findMany({
      where: { dossierId },
      orderBy: [{ status: "asc" }, { number: "asc" }],
      select: {
        number: true,
        sourceNumber: true,
        kind: true,
        start: true,
        end: true,
        exact: true,
        subject: true,
        attribute: true,
      },
    }),
    reader.question.findMany({
      where: { dossierId },
      orderBy: [{ status: "asc" }, { number: "asc" }],
      select: { number: true, key: true },
    }),
    reader.questionClaim.findMany({
      where: { dossierId },
      select: { questionNumber: true, claimNumber: true },
    }),
  ]);
  const membersOf = groupBy(members, (row) => row.questionNumber);
  return {
    claims: claims.map(({ sourceNumber, ...claim }) => ({ ...claim, source: printedId("S", sourceNumber) })),
    questions: questions.map((question) => ({
      ...question,
      claims: (membersOf.get(question.number) ?? []).map(({ claimNumber }) => printedId("C", claimNumber)),
    })),
  };
}
