import { keepPerObject } from "../../../base/keep-per-object.ts";
import type { PlacedClaim } from "../../claims/claim-kind.ts";
import { CLASS_NAMES } from "./lexicon.ts";
import type { EventValue } from "./value.ts";

/** Who and what take part in a statement: role -> keys. */
export interface Parts {
  readonly by: readonly string[];
  readonly to: readonly string[];
  /** Beside it: where, whither, with what, against whom. */
  readonly at: readonly string[];
  /** Whose it is: "a [Norlux] driver". */
  readonly of: readonly string[];
}

/** The blocking key of somebody or something that has a part in what a predicate tells. */
export function partKey(family: string, role: keyof Parts, key: string): string {
  return `${family}|${role}:${key}`;
}

/** Whether a claim tells of something in its own verb, which the table of events does not have. */
export function isOpen({ claim }: PlacedClaim<EventValue>): boolean {
  return !CLASS_NAMES.has(claim.value.trigger);
}

/** Who takes part in a statement, from its blocking keys. A claim meets many others: they are read once. */
export const partsOf = keepPerObject(({ cues }: PlacedClaim<EventValue>): Parts => {
  const of = (role: keyof Parts): string[] =>
    cues.keys.flatMap((key) => {
      const argument = key.slice(key.indexOf("|") + 1);
      return argument.startsWith(`${role}:`) ? [argument.slice(role.length + 1)] : [];
    });
  return { by: of("by"), to: of("to"), at: of("at"), of: of("of") };
});
