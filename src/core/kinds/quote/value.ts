import type { ClaimValue } from "../../claims/claim.ts";

/** Somebody's words, as one source gives them. */
export interface QuoteValue extends ClaimValue {
  readonly type: "quote";
  /** Fullest form of the name in the source; null where the source does not say. */
  readonly speaker: string | null;
  /** Whom the words were said to. */
  readonly addressee: string | null;
  /** Who passes the words on: "Interfax". */
  readonly via: string | null;
  /** The words, without quotation marks. */
  readonly words: string;
  /** In quotation marks, not retold. */
  readonly direct: boolean;
}
