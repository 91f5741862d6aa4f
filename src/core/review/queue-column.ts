/**
 * The values of one facet over all items, as numbers: the queue counts fifteen thousand items at every
 * key press. Item i has the codes from `starts[i]` to `starts[i + 1]`; code c stands for `values[c]`.
 */
export interface QueueColumn {
  readonly values: readonly string[];
  readonly starts: Int32Array;
  readonly codes: Int32Array;
}

/** @param rows for each item its values, each once */
export function columnOf(rows: readonly (readonly string[])[]): QueueColumn {
  const codeOf = new Map<string, number>();
  const starts = new Int32Array(rows.length + 1);
  const codes = new Int32Array(rows.reduce((sum, row) => sum + row.length, 0));
  let at = 0;
  rows.forEach((row, i) => {
    for (const value of row) {
      const code = codeOf.get(value) ?? codeOf.size;
      if (code === codeOf.size) codeOf.set(value, code);
      codes[at++] = code;
    }
    starts[i + 1] = at;
  });
  return { values: [...codeOf.keys()], starts, codes };
}

/** For each code, whether its value is one of these. */
export function chosenCodes({ values }: QueueColumn, chosen: readonly string[]): Uint8Array {
  const wanted = new Set(chosen);
  return Uint8Array.from(values, (value) => (wanted.has(value) ? 1 : 0));
}

/** Whether an item has one of the chosen values. */
export function hasChosen({ starts, codes }: QueueColumn, item: number, chosen: Uint8Array): boolean {
  const end = starts[item + 1] ?? 0;
  for (let at = starts[item] ?? 0; at < end; at++) if (chosen[codes[at] ?? 0] === 1) return true;
  return false;
}

/** Adds the values of an item to the counts, one count for each code. */
export function countItem({ starts, codes }: QueueColumn, item: number, counts: Int32Array): void {
  const end = starts[item + 1] ?? 0;
  for (let at = starts[item] ?? 0; at < end; at++) {
    const code = codes[at] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
}
