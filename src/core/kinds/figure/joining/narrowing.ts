import { keepPerObject } from "../../../../base/keep-per-object.ts";
import type { FigureValue } from "../value.ts";

/** Words that pick some of what is counted: "the four [hardest-hit] villages". */
export const narrowingOf = keepPerObject(({ narrowing }: FigureValue): readonly string[] =>
  narrowing.filter((word) => !DESCRIBING.has(word)),
);

/** Adjectives that describe what is counted without picking some of it. */
const DESCRIBING: ReadonlySet<string> = new Set(
  "major strong big large powerful small young old more other several total whole entire innocent".split(" "),
);
