import type { PlacedClaim } from "../../../claims/claim-kind.ts";
import type { Span } from "../../../text/span.ts";
import type { EventValue } from "../value.ts";
import type { Where } from "./where.ts";

/** What is somewhere: a named place or building, a thing with an address, or an event. */
export interface Placed {
  /**
   * What is asked for: `place:bam`, `event:shooting`, `thing:headquarters`,
   * `premises:school`, `home:person:orr`.
   */
  readonly key: string;
  readonly name: string;
  readonly span: Span;
}

/** What is placed where, and of what the place itself is placed: "at a park on Mill Road" places it there too. */
export interface Placement {
  readonly placed: readonly Placed[];
  readonly where: Omit<Where, "from">;
}

/** The trigger of claims that say where, and no more. */
export const PLACEMENT = "locate";

export function isPlacement({ claim }: PlacedClaim<EventValue>): boolean {
  return claim.value.trigger === PLACEMENT;
}
