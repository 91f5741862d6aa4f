import { addresses } from "../addresses.ts";
import { KEY_ACTIONS, type Keys } from "../keys.ts";
import { reviewChoices, type ReviewChoice } from "../review-mark.ts";
import { plainMark, type VerdictMark } from "../verdict-mark.ts";

/** What the marks mean, the keys, and how quotations are proved. */
export interface HelpContext {
  readonly legend: readonly VerdictMark[];
  readonly reviews: readonly ReviewChoice[];
  readonly keys: readonly { readonly key: string; readonly words: string }[];
  readonly you: string;
}

export function helpPage(keys: Keys): HelpContext {
  return {
    legend: legend(),
    reviews: reviewChoices(null),
    keys: KEY_ACTIONS.map(({ action, words }) => ({ key: keys[action], words })),
    you: addresses.you,
  };
}

/** Every mark of the tool with its meaning. */
export function legend(): readonly VerdictMark[] {
  return [
    plainMark("discrepancy", "hard", "Discrepancy", "hard: both cannot be true"),
    plainMark("discrepancy", "soft", "Discrepancy", "soft: under the usual reading"),
    plainMark("changed-over-time", null, "Changed over time", "an update, not a conflict"),
    plainMark("compatible", null, "Compatible", "one is less precise"),
    plainMark("agree", null, "Agree", "the same, after conversion"),
    plainMark("single-source", null, "Single source", "nothing to compare with"),
    plainMark("cannot-compare", null, "Cannot compare", "units or scopes differ"),
  ];
}
