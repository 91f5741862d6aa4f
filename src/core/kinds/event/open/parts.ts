import { keepPerObject } from "../../../../base/keep-per-object.ts";
import type { PlacedClaim } from "../../../claims/claim-kind.ts";
import { WOUND } from "./body-parts.ts";
import { CLASS_NAMES } from "../lexicon.ts";
import type { EventValue } from "../value.ts";

/** Who and what take part in a statement: role -> keys. */
export interface Parts {
  readonly by: readonly string[];
  readonly to: readonly string[];
  /** Beside it: where, whither, with what, against whom. */
  readonly at: readonly string[];
  /** Whose it is: "a [Norlux] driver". */
  readonly of: readonly string[];
  /** What is said of a thing that has a part: `condition=critical`. */
  readonly mod: readonly string[];
}

/** The blocking key of somebody or something that has a part in what a predicate tells. */
export function partKey(family: string, role: keyof Parts, key: string): string {
  return `${family}|${role}:${key}`;
}

/** Whether a claim tells of something in its own verb, which the table of events does not have. */
export function isOpen({ claim }: PlacedClaim<EventValue>): boolean {
  return !CLASS_NAMES.has(claim.value.trigger);
}

/** Whether a claim says where in the body somebody was hit. */
export function isWound({ claim }: PlacedClaim<EventValue>): boolean {
  return claim.value.trigger === WOUND;
}

/** Who takes part in a statement, from its blocking keys. A claim meets many others: they are read once. */
export const partsOf = keepPerObject(({ cues }: PlacedClaim<EventValue>): Parts => {
  const of = (role: keyof Parts): string[] =>
    cues.keys.flatMap((key) => {
      const argument = key.slice(key.indexOf("|") + 1);
      return argument.startsWith(`${role}:`) ? [argument.slice(role.length + 1)] : [];
    });
  return { by: of("by"), to: of("to"), at: of("at"), of: of("of"), mod: of("mod") };
});

/** What two statements say of one thing in their own way: "critical condition", "stable condition". */
export interface Described {
  readonly thing: string;
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** The things both describe, and with no word in common. */
export function describedApart(x: Parts, y: Parts): readonly Described[] {
  const words = ({ mod }: Parts, thing: string): string[] =>
    mod.flatMap((said) => (said.startsWith(`${thing}=`) ? [said.slice(thing.length + 1)] : []));
  const things = new Set(x.mod.map((said) => said.slice(0, said.indexOf("="))));
  return [...things]
    .map((thing) => ({ thing, first: words(x, thing), second: words(y, thing) }))
    .filter(({ first, second }) => second.length > 0 && !first.some((word) => second.includes(word)));
}
