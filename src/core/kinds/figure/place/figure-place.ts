import { clauseAt, type SourceReading } from "../../../claims/source-reading.ts";
import type { Clause } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import type { Sentence } from "../../../document/document.ts";
import type { QuantityMention } from "../../../mentions/mention.ts";
import type { Span } from "../../../text/span.ts";
import { claimSpan } from "./claim-span.ts";

/** Where a figure stands: its sentence, and the clause and words around it. */
export interface FigurePlace {
  readonly source: SourceReading;
  readonly sentence: Sentence;
  readonly mention: QuantityMention;
  /** All numbers of the sentence. */
  readonly siblings: readonly QuantityMention[];
  readonly clauses: readonly Clause[];
  /** Its clause, by position; null and undefined where it stands in none. */
  readonly index: number | null;
  readonly clause: Clause | undefined;
  readonly tokens: readonly TaggedToken[];
  /** The number with its unit and what it counts. */
  readonly span: Span;
}

export function figurePlace(
  source: SourceReading,
  sentence: Sentence,
  mention: QuantityMention,
  siblings: readonly QuantityMention[],
): FigurePlace {
  const clauses = source.clauses(sentence);
  const index = clauseAt(clauses, mention);
  return {
    source,
    sentence,
    mention,
    siblings,
    clauses,
    index,
    clause: index === null ? undefined : clauses[index],
    tokens: source.tagged(sentence),
    span: claimSpan(mention),
  };
}
