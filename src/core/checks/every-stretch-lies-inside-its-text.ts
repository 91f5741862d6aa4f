import type { Span } from "../text/span.ts";
import type { Check } from "./check.ts";

export const everyStretchLiesInsideItsText: Check = {
  id: "every-stretch-lies-inside-its-text",
  says: "Regions and sentences stand in order inside their text and never cross their like.",
  run(state) {
    return state.sources.flatMap((source) =>
      [
        ...misplaced(source.regions, source.characters),
        ...misplaced(source.sentences, source.characters),
      ].map(({ start, end }) => ({
        where: source.id,
        message: `The stretch ${String(start)}–${String(end)} is empty, out of order or outside the text.`,
      })),
    );
  },
};

/**
 * The stretches that are empty, run past `length`, or begin before the one in front has ended
 * without lying inside it (a repeated byline may break a sentence).
 */
function misplaced(stretches: readonly Span[], length: number): readonly Span[] {
  return stretches.filter((stretch, i) => {
    const before = stretches[i - 1];
    const placed =
      before === undefined ||
      before.end <= stretch.start ||
      (before.start <= stretch.start && stretch.end <= before.end);
    return !placed || stretch.start < 0 || stretch.end <= stretch.start || stretch.end > length;
  });
}
