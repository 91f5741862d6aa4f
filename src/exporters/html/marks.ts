import type { Question, ReviewVerdict, StandingReview } from "../../core/index.ts";
import { markup, type Content, type Markup } from "./markup.ts";

/**
 * Shapes say what colour says too: square marks and bare strokes are the tool's, round ones a
 * person's; a filled mark weighs more than an outlined one. All stand on a field of 16 by 16.
 */
const SHAPES = {
  hard: markup`<path class="full" d="M0 0h16v16H0z"/><path class="knock" d="M3.5 6h9M3.5 10h9M10.5 3l-5 10"/>`,
  soft: markup`<path d="M1 1h14v14H1zM4 6.2h8M4 9.8h8M10 3.8l-4 8.4"/>`,
  changed: markup`<path d="M1.5 3v10M1.5 8H14M10 4l4 4-4 4"/>`,
  compatible: markup`<path d="M1.5 6.5q3.2-3 6.5-1t6.5-1M1.5 11.5q3.2-3 6.5-1t6.5-1"/>`,
  agree: markup`<path d="M1.5 5.5h13M1.5 10.5h13"/>`,
  single: markup`<path d="M1.5 8h13"/>`,
  cannot: markup`<path d="M5 2v12M11 2v12" stroke-dasharray="3 2"/>`,
  todo: markup`<circle cx="8" cy="8" r="6.8" stroke-dasharray="2.3 2"/>`,
  verified: markup`<circle class="full" cx="8" cy="8" r="7.5"/><path class="knock" d="M4.3 8.3l2.5 2.6 4.9-5.4"/>`,
  disputed: markup`<circle class="full" cx="8" cy="8" r="7.5"/><path class="knock" d="M8 3.5V9M8 10.7v2"/>`,
  wrong: markup`<circle class="full" cx="8" cy="8" r="7.5"/><path class="knock" d="M5 5l6 6M11 5l-6 6"/>`,
  "not-enough-information": markup`<circle cx="8" cy="8" r="6.8"/><path d="M6 6.3a2 2 0 1 1 3 1.9q-1 .5-1 1.4M8 11v1.2"/>`,
  "not-checkable": markup`<circle cx="8" cy="8" r="6.8"/><path d="M4.8 8h6.4"/>`,
  dismissed: markup`<circle cx="8" cy="8" r="6.8"/><path d="M3.3 12.7l9.4-9.4"/>`,
} as const satisfies Readonly<Record<ReviewVerdict, Markup>> & Readonly<Record<string, Markup>>;

type Shape = keyof typeof SHAPES;

interface VerdictLook {
  readonly shape: Shape;
  readonly tone: "differ" | "agree" | "plain" | "grey";
}

const VERDICT_LOOKS: Readonly<Record<Question["verdict"], VerdictLook>> = {
  discrepancy: { shape: "hard", tone: "differ" },
  "changed-over-time": { shape: "changed", tone: "plain" },
  compatible: { shape: "compatible", tone: "grey" },
  agree: { shape: "agree", tone: "agree" },
  "cannot-compare": { shape: "cannot", tone: "grey" },
  "single-source": { shape: "single", tone: "grey" },
};

/** What the tool says, as mark and words. */
export function verdictMark({ verdict, strength }: Question, words: Content): Markup {
  const { shape, tone } = VERDICT_LOOKS[verdict];
  const soft = verdict === "discrepancy" && strength !== "hard";
  return marked(`verdict ${tone}`, soft ? "soft" : shape, words);
}

/** What a person decided, as mark and words. */
export function reviewMark(review: StandingReview | null, words: Content): Markup {
  return marked("review", review === null ? "todo" : review.decision.verdict, words);
}

function marked(name: string, shape: Shape, words: Content): Markup {
  const mark = markup`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${SHAPES[shape]}</svg>`;
  return markup`<span class="${name}">${mark}<span>${words}</span></span>`;
}
