import { textSlicer } from "../text/text-slicer.ts";
import type { Check } from "./check.ts";

export const everySpanSlicesToItsWords: Check = {
  id: "every-span-slices-to-its-words",
  says: "The text between a claim's start and end is exactly its words.",
  run(state) {
    const slicers = new Map(state.sources.map(({ id, text }) => [id, textSlicer(text)] as const));
    return state.claims.flatMap((claim) => {
      const slice = slicers.get(claim.source);
      if (slice === undefined) return []; // every-claim-has-a-source says so
      const found = slice(claim);
      if (found === claim.exact && found !== "") return [];
      return [
        {
          where: claim.id,
          message:
            `Characters ${String(claim.start)}–${String(claim.end)} of ${claim.source} read ` +
            `${JSON.stringify(found)}, not ${JSON.stringify(claim.exact)}.`,
        },
      ];
    });
  },
};
