import type { ClaimValue } from "../../claims/claim.ts";

/** How a source writes the name of a person, place or organisation. */
export interface NameClaimValue extends ClaimValue {
  readonly type: "name";
  readonly entity: "person" | "place" | "organisation";
  /** The fullest form in the source, as printed. */
  readonly spelling: string;
  /** What the person is, where the source says so: "foreign minister". */
  readonly role: string | null;
  /** What the person is to another, where the words beside the name say so. */
  readonly relation?: Relation;
}

/** "his former wife": `wife`, of `his`. */
export interface Relation {
  readonly kin: string;
  readonly former: boolean;
  /** Whose, lower case: a pronoun or the last word of a name. */
  readonly of: string;
}
