import type { z } from "zod";
import { failure, success, type Outcome } from "../base/outcome.ts";
import type { ReviewEvent } from "../core/index.ts";

/** The last event of a target's history if a decision stands after it. */
export function standingEvent(last: ReviewEvent | null): ReviewEvent | null {
  return last?.after == null ? null : last;
}

/** Checks what a person entered. Problem: `review/shape`. */
export function checkReview<T>(shape: z.ZodType<T>, value: unknown, what: string): Outcome<T> {
  const result = shape.safeParse(value);
  if (result.success) return success(result.data);
  const faults = result.error.issues.map(({ path, message }) =>
    [path.join("."), message].filter(Boolean).join(" "),
  );
  return failure("review/shape", `${what} cannot be saved: ${faults.join("; ")}. Correct it and save again.`);
}
