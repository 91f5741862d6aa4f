import { codePointIndex } from "../text/code-points.ts";
import type { Check } from "./check.ts";

export const everySourceKeepsItsLength: Check = {
  id: "every-source-keeps-its-length",
  says: "Each source has as many characters as it says.",
  run(state) {
    return state.sources
      .map((source) => ({ source, length: codePointIndex(source.text).length }))
      .filter(({ source, length }) => source.characters !== length)
      .map(({ source, length }) => ({
        where: source.id,
        message: `It says ${String(source.characters)} characters; its text has ${String(length)}.`,
      }));
  },
};
