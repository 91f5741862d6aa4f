import type { NameMention } from "../../mentions/mention.ts";
import type { Span } from "../../text/span.ts";
import type { Goods } from "./goods/goods.ts";
import type { Stage } from "./lexicon.ts";
import type { Thing } from "./handovers/things.ts";

/** One act of supply, before it becomes a claim. */
export interface Act {
  readonly span: Span;
  readonly supplier: NameMention | null;
  readonly recipient: NameMention | null;
  /** Who else is party to it, where the words do not tell who gives and who gets: "a contract with Norvik". */
  readonly between: readonly NameMention[];
  /** How far the paper it stands on makes it: a contract, a memorandum; null where none is told of. */
  readonly paper: Stage | null;
  readonly items: readonly Goods[];
  /** What changes hands where it is neither counted nor equipment. */
  readonly thing: Thing | null;
  readonly clause: number;
  /** Told of whoever gets the goods: "buy", "import". */
  readonly gets: boolean;
  readonly rule: string;
}
