import type { Span } from "../text/span.ts";
import type { Check } from "./check.ts";

export const everyStretchLiesInsideItsText: Check = {
  id: "every-stretch-lies-inside-its-text",
  says: "Regions and sentences stand in order inside their text and do not overlap their like.",
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

/** The stretches that are empty, begin before the one in front has ended, or run past `length`. */
function misplaced(stretches: readonly Span[], length: number): readonly Span[] {
  return stretches.filter(
    ({ start, end }, i) => start < (stretches[i - 1]?.end ?? 0) || end <= start || end > length,
  );
}
