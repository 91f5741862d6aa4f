import { contains } from "../text/span.ts";
import type { Check } from "./check.ts";

export const everyClaimStandsInItsSentence: Check = {
  id: "every-claim-stands-in-its-sentence",
  says: "Each claim lies inside its sentence, and that sentence is one of its source's.",
  run(state) {
    const sentences = new Set(
      state.sources.flatMap((source) =>
        source.sentences.map(({ start, end }) => place(source.id, start, end)),
      ),
    );
    return state.claims
      .filter(
        (claim) =>
          !contains(claim.sentence, claim) ||
          !sentences.has(place(claim.source, claim.sentence.start, claim.sentence.end)),
      )
      .map((claim) => ({
        where: claim.id,
        message:
          `It stands at ${String(claim.start)}–${String(claim.end)} of ${claim.source}; its sentence ` +
          `${String(claim.sentence.start)}–${String(claim.sentence.end)} does not hold it or is unknown.`,
      }));
  },
};

function place(source: string, start: number, end: number): string {
  return `${source} ${String(start)} ${String(end)}`;
}
