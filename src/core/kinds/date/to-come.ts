import type { PlacedClaim } from "../../claims/claim-kind.ts";
import { daysBetween } from "../../mentions/edtf.ts";
import type { EventDateValue } from "./value.ts";

type EventDate = PlacedClaim<EventDateValue>;

/** Two days still to come, told on different days: the later source may have a new one. */
export function isRescheduled(a: EventDate, b: EventDate): boolean {
  return a.published !== b.published && isToCome(a) && isToCome(b);
}

/** "Is to reopen on Thursday", and weeks later "reopened on May 9": a plan, and when it came about. */
export function cameOtherwise(plan: EventDate, done: EventDate): boolean {
  if (!isToCome(plan) || isToCome(done) || plan.published === null || done.published === null) return false;
  const [day, planned] = [done, plan].map(({ claim: { value } }) => (value.start ?? value.end)?.slice(0, 10));
  if (day === undefined || planned === undefined || day <= plan.published.slice(0, 10)) return false;
  return (daysBetween(day, planned) ?? 0) > ONE_DAY;
}

/** A day that is told of a plan may be a slip of the one it came about. */
const ONE_DAY = 1;

/** Its day is after that of its source. */
export function isToCome({ claim: { value }, published }: EventDate): boolean {
  const day = value.start ?? value.end;
  return published !== null && day !== null && day.slice(0, 10) > published.slice(0, 10);
}
