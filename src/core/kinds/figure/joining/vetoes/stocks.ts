import { ratioOf } from "../../numbers/same-number.ts";
import type { FigureValue } from "../../value.ts";
import type { FigurePair } from "../figure-pair.ts";

/** Verbs that tell how many there are of something. */
const HAVING: ReadonlySet<string> = new Set(["have", "own", "operate", "run", "employ", "boast", "maintain"]);
/** Verbs that tell what is done to some of them, or befalls them (classes of `acts.ts`). */
const DONE_TO_SOME: ReadonlySet<string> = new Set(
  `close stop halt suspend cancel destroy damage burn evacuate lose sell buy cut scrap ground recall withdraw retire replace
  repair search inspect test seize open add build shed idle empty disable flood break`.split(/\s+/),
);
/** Up to this ratio it may be all of them. */
const ALL = 1.1;

/** "The firm has 14 mills" and "three mills were shut": those there are, and those something is done to. */
export function areStockAndAct({ x, y }: FigurePair): boolean {
  if (x.dimension !== "count" || x.measure !== null || y.measure !== null || ratioOf(x, y) <= ALL)
    return false;
  return (isHad(x) && isDone(y)) || (isHad(y) && isDone(x));
}

function isHad({ act }: FigureValue): boolean {
  return HAVING.has(act ?? "");
}

function isDone({ act }: FigureValue): boolean {
  return DONE_TO_SOME.has(act ?? "");
}
