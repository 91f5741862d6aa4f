import type { Check } from "./check.ts";

export const everyIdNamesOneThing: Check = {
  id: "every-id-names-one-thing",
  says: "No two sources, claims or questions share an id.",
  run(state) {
    const seen = new Set<string>();
    const faults = [];
    for (const { id } of [...state.sources, ...state.claims, ...state.questions]) {
      if (seen.has(id)) faults.push({ where: id, message: `${id} is the id of more than one thing.` });
      seen.add(id);
    }
    return faults;
  },
};
