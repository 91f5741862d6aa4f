import { keepPerObject } from "../base/keep-per-object.ts";
import { Prisma } from "./generated/client.ts";
import type { Database, Transaction } from "./open-database.ts";

/** A table whose rows are written in bulk. Names come from the code, never from a user. */
export interface BulkTable<Row> {
  readonly name: string;
  /** Columns that tell rows apart. */
  readonly key: readonly (keyof Row & string)[];
  /** The other columns. */
  readonly columns: readonly (keyof Row & string)[];
}

/**
 * Inserts rows, or updates those that differ, in one statement however many there are: Prisma's
 * createMany is fifty times slower than the driver under it, this is three times. Values must be
 * strings, numbers, booleans or null; JSON columns take their JSON text.
 */
export async function upsertRows<Row extends object>(
  transaction: Transaction,
  table: BulkTable<Row>,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  await transaction.$executeRaw(Prisma.sql(upsertOf(table), cellsOf(table, rows)));
}

/** What has to be written for rows to become others: those that differ or are new, and those that are no more. */
export interface RowChanges<Row> {
  readonly changed: readonly Row[];
  readonly gone: readonly Row[];
}

/** @param before the rows as they are stored */
export function changesOf<Row extends object>(
  { key, columns }: BulkTable<Row>,
  before: readonly Row[],
  after: readonly Row[],
): RowChanges<Row> {
  const keyOf = (row: Row): string => JSON.stringify(key.map((column) => row[column]));
  const gone = new Map(before.map((row) => [keyOf(row), row]));
  const changed = after.filter((row) => {
    const at = keyOf(row);
    const stored = gone.get(at);
    gone.delete(at);
    return stored === undefined || columns.some((column) => stored[column] !== row[column]);
  });
  return { changed, gone: [...gone.values()] };
}

/** `upsertRows` with a plain connection, inside `writeAtOnce`. */
export function upsertRowsAtOnce<Row extends object>(
  connection: Database["prompt"],
  table: BulkTable<Row>,
  rows: readonly Row[],
): void {
  preparedOn(connection)(table).run(cellsOf(table, rows));
}

const preparedOn = keepPerObject((connection: Database["prompt"]) =>
  keepPerObject((table: BulkTable<never>) => connection.prepare<[string]>(upsertOf(table).join("?"))),
);

function cellsOf<Row extends object>({ key, columns }: BulkTable<Row>, rows: readonly Row[]): string {
  return JSON.stringify(rows.map((row) => [...key, ...columns].map((column) => row[column])));
}

/** The statement for a table, before and after its one parameter: the JSON text of the rows' cells. */
const upsertOf = keepPerObject(({ name, key, columns }: BulkTable<never>): readonly string[] => {
  const all: readonly string[] = [...key, ...columns];
  const table = quote(name);
  return [
    `INSERT INTO ${table} (${all.map(quote).join(", ")})
    SELECT ${all.map((_, i) => `value ->> ${String(i)}`).join(", ")} FROM json_each(`,
    `) WHERE true
    ON CONFLICT (${key.map(quote).join(", ")}) DO UPDATE
    SET ${columns.map((column) => `${quote(column)} = excluded.${quote(column)}`).join(", ")}
    WHERE (${columns.map((column) => `${table}.${quote(column)}`).join(", ")})
    IS NOT (${columns.map((column) => `excluded.${quote(column)}`).join(", ")})`,
  ];
});

function quote(name: string): string {
  return `"${name}"`;
}
