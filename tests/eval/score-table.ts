/** Scores of one sort of data: a row a data set. Null: the data set cannot say. */
export interface ScoreTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly ScoreRow[];
}

export interface ScoreRow {
  readonly name: string;
  readonly scores: readonly (number | string | null)[];
}

/** A table as lines of text: names to the left, scores to the right. */
export function printTable({ title, columns, rows }: ScoreTable): string {
  const cells = [
    [title, ...columns],
    ...rows.map(({ name, scores }) => [
      name,
      ...scores.map((score) => (score === null ? "–" : String(score))),
    ]),
  ];
  const widths = cells[0]?.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0))) ?? [];
  const lines = cells.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  "),
  );
  return [lines[0], "-".repeat(lines[0]?.length ?? 0), ...lines.slice(1), ""].join("\n");
}
