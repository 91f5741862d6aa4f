import { foldReviews } from "../review/fold-review.ts";
import type { Check } from "./check.ts";

export const everyStandingReviewIsTheLatest: Check = {
  id: "every-standing-review-is-the-latest",
  says: "The reviews shown as standing are those the history leads to.",
  run(state) {
    const expected = foldReviews(state.history, new Map());
    const targets = [...new Set([...expected.keys(), ...state.reviews.keys()])];
    return targets
      .filter((target) => expected.get(target)?.event !== state.reviews.get(target)?.event)
      .map((target) => ({ where: target, message: "Its standing review is not the latest in its history." }));
  },
};
