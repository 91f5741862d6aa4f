import type { FieldCell, FieldRow } from "./question.ts";

/** A field of a claim, and what it is compared by; null where it is not stated. */
export interface StatedField {
  readonly field: string;
  readonly key: string | null;
  readonly free: boolean;
  readonly cell: FieldCell;
}

/** What the claims of a question state, field by field. */
export class Fields {
  readonly #columns = new Map<string, Column>();

  add(stated: StatedField): void {
    let column = this.#columns.get(stated.field);
    if (column === undefined) this.#columns.set(stated.field, (column = new Column()));
    column.add(stated);
  }

  rows(): FieldRow[] {
    return Array.from(this.#columns, ([field, column]) => ({ field, ...column.asRow() }));
  }
}

/** One field of all claims. */
class Column {
  readonly #cells: FieldCell[] = [];
  #key: string | null = null;
  #free = false;
  #differs = false;
  #unstated = false;

  add({ key, free, cell }: StatedField): void {
    this.#cells.push(cell);
    if (key === null) {
      this.#unstated = true;
      return;
    }
    this.#key ??= key;
    this.#free ||= free;
    this.#differs ||= key !== this.#key;
  }

  asRow(): Omit<FieldRow, "field"> {
    return { result: this.#result(), cells: [...this.#cells] };
  }

  #result(): FieldRow["result"] {
    if (this.#key === null) return "not-stated";
    if (this.#free) return "not-compared";
    if (this.#differs) return "differs";
    return this.#unstated ? "compatible" : "same";
  }
}
