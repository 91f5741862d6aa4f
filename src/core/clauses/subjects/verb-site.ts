import type { Chunk } from "../chunk-row.ts";
import type { Clause, VerbGroup } from "../clause.ts";

/** A verb whose subject is sought, in its sentence. */
export interface VerbSite {
  readonly chunks: readonly Chunk[];
  /** Place of the verb among the chunks. */
  readonly at: number;
  readonly verb: VerbGroup;
  /** The clauses of the verbs before it. */
  readonly earlier: readonly Clause[];
  /** The last of them. */
  readonly above: Clause | null;
}
