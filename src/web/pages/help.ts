import { reviewChoices, type ReviewChoice } from "../review-mark.ts";
import { plainMark, type VerdictMark } from "../verdict-mark.ts";

/** What the marks mean, the keys, and how quotations are proved. */
export interface HelpContext {
  readonly legend: readonly VerdictMark[];
  readonly reviews: readonly ReviewChoice[];
  readonly keys: readonly { readonly keys: readonly string[]; readonly words: string }[];
}

const KEYS: HelpContext["keys"] = [
  { keys: ["j"], words: "next question, finding or item" },
  { keys: ["k"], words: "the one before" },
  { keys: ["v"], words: "choose “verified” in the review form" },
  { keys: ["d"], words: "choose “disputed” in the review form" },
  { keys: ["n"], words: "go to the note" },
  { keys: ["u"], words: "undo the last review" },
  { keys: ["/"], words: "search" },
  { keys: ["?"], words: "this page" },
];

export function helpPage(): HelpContext {
  return { legend: legend(), reviews: reviewChoices(null), keys: KEYS };
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
