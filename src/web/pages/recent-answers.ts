import { REVIEW_LABELS } from "../../core/index.ts";
import type { RecentAnswer } from "../../actions/index.ts";
import { queueAddress, type QueueChoice } from "../queue-choice.ts";
import type { ReviewMark } from "../review-mark.ts";

/** One of the last answers somebody gave in the queue; it leads back to its form. */
export interface RecentLine {
  readonly target: string;
  readonly href: string;
  readonly shape: ReviewMark["shape"];
  readonly words: string;
  readonly note: string;
}

export function recentLines(
  slug: string,
  choice: QueueChoice,
  answers: readonly RecentAnswer[],
): readonly RecentLine[] {
  return answers.map(({ target, verdict, note, state }) => ({
    target,
    href: queueAddress(slug, target, choice),
    shape: verdict,
    words: state === "stands" ? REVIEW_LABELS[verdict] : `${REVIEW_LABELS[verdict]}, ${state}`,
    note,
  }));
}
