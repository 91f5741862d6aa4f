import type { Amount } from "../amount.ts";
import type { BoundReading } from "../around/bounds.ts";
import type { NounPhrase } from "../nouns/noun-phrase.ts";
import type { RoleReading } from "../around/roles.ts";

/** An amount with what its sentence says of it. */
export interface Described {
  readonly amount: Amount;
  readonly before: BoundReading | null;
  readonly after: BoundReading | null;
  readonly role: RoleReading;
  readonly noun: NounPhrase | null;
  /** Place behind the last word of the mention. */
  readonly end: number;
}
