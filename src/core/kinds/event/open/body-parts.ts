import { wordList } from "../../../knowledge/word-list.ts";

/** The trigger of claims that say where in the body somebody was hit, and no more. */
export const WOUND = "hit in the body";

/** Parts of the body (base form) by the region they lie in; the first names the region. */
const REGIONS: readonly (readonly string[])[] = [
  "head face jaw cheek eye ear forehead temple skull nose mouth chin scalp",
  "neck throat",
  "torso body chest abdomen stomach midsection belly side rib back spine lung heart breast waist",
  "hip groin buttock pelvis",
  "arm shoulder elbow wrist hand finger thumb forearm",
  "leg thigh knee calf shin ankle foot toe",
].map(wordList);

const REGION_OF: ReadonlyMap<string, string> = new Map(
  REGIONS.flatMap((row) => row.map((part) => [part, row[0] ?? part] as const)),
);

export const BODY_PARTS: ReadonlySet<string> = new Set(REGION_OF.keys());

/** Whether two parts lie in one region of the body: the chest and the back, but not the arm and the leg. */
export function inOneRegion(a: string, b: string): boolean {
  return REGION_OF.get(a) === REGION_OF.get(b);
}
