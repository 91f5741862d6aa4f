import { byText } from "../../base/order.ts";
import type { Check } from "./check.ts";

export const everyClaimHasOneReading: Check = {
  id: "every-claim-has-one-reading",
  says: "The readings of a question share out its claims: none left over, none twice, none foreign.",
  run(state) {
    const sourceOf = new Map(state.claims.map((claim) => [claim.id, claim.source] as const));
    return state.questions.flatMap((question) => {
      const read = question.readings.flatMap((reading) => reading.claims);
      const shared = listed(read) === listed(question.claims);
      const strayed = question.readings.filter(
        (reading) =>
          listed(reading.sources) !==
          listed([...new Set(reading.claims.map((id) => sourceOf.get(id) ?? ""))]),
      );
      return [
        ...(shared
          ? []
          : [{ where: question.id, message: `Its readings hold ${listed(read)}, not its own claims.` }]),
        ...strayed.map((reading) => ({
          where: question.id,
          message: `Reading ${reading.letter} names other sources than its claims come from.`,
        })),
      ];
    });
  },
};

function listed(ids: readonly string[]): string {
  return [...ids].sort(byText).join(" ");
}
