import type { Weight } from "../../../claims/claim-kind.ts";
import { doneTo } from "./ask-counts.ts";
import { measureOf } from "./ask-figures.ts";
import type { Figure } from "../value.ts";

/** Measures of what a story tells besides: whom it happened to, how it came about. */
const BESIDES: ReadonlySet<string> = new Set(["age", "speed", "running score", "half-time score"]);

/**
 * What a measure or an event tells comes first; what is only counted comes after it, and a number that nothing
 * says anything of last.
 */
export function weighFigures(claims: readonly Figure[]): Weight {
  const measure = measureOf(claims);
  if (measure) return BESIDES.has(measure.id) ? "plain" : "main";
  const done = doneTo(claims);
  if (done !== null) return done === "by event" ? "main" : "plain";
  const told = claims.some(({ claim }) => claim.value.owner !== null && claim.value.counted !== null);
  return told ? "plain" : "slight";
}
