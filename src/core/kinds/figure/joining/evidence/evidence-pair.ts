import type { DossierFacts } from "../../../../claims/claim-kind.ts";
import { sharedScene, type SharedScene } from "../../../../claims/scene-likeness.ts";
import { measuresClash } from "../../measures/measure-traits.ts";
import { PART_HEADS } from "../../measures/measures.ts";
import { ratioOf } from "../../numbers/same-number.ts";
import { exactAlike, isDistinctive } from "../../numbers/telling-numbers.ts";
import type { Figure, FigureValue } from "../../value.ts";
import { playOnePart } from "../ages.ts";
import { figurePair, type FigurePair } from "../figure-pair.ts";
import { compareHeads } from "../heads.ts";

/** Two figures that nothing rules out, with what several kinds of evidence ask of them. */
export interface EvidencePair extends FigurePair {
  readonly sameHead: boolean;
  /** Each source has one thing under that noun. */
  readonly loneHead: boolean;
  /** Both print one number, and neither source has it twice. */
  readonly loneNumber: boolean;
  /** The same of an exact number that does not recur in every story, once in each of the two. */
  readonly onlyNumber: boolean;
  /** Both are of the only one of their source who plays a part in the story. */
  readonly onlyOfPart: boolean;
  readonly ratio: number;
  readonly scene: SharedScene;
  /** Whether sources that have claims under this blocking key have one each. */
  readonly lone: (key: string) => boolean;
}

export function evidencePair(a: Figure, b: Figure, facts: DossierFacts): EvidencePair {
  const pair = figurePair(a, b, facts);
  const { x, y, same } = pair;
  const lone = (key: string): boolean => facts.crowding(key) <= LONE;
  const sameHead = compareHeads(x, y) === "same" && !(x.head === HOW_OFTEN && x.act !== y.act);
  const number = `${x.dimension}|${String(x.min ?? x.max ?? "")}`;
  return {
    ...pair,
    sameHead,
    loneHead: sameHead && isTellingHead(x.head) && lone(`${x.dimension}|h:${x.head ?? ""}`),
    loneNumber: same && standsForItself(x, y) && lone(number),
    onlyNumber: exactAlike(x, y) && [a, b].every(({ claim }) => facts.tells(claim.source, number) === 1),
    onlyOfPart: playOnePart(a, b, facts),
    ratio: ratioOf(x, y),
    scene: sharedScene(a.cues, b.cues, facts),
    lone,
  };
}

/** Blocking keys with at most this many claims to a source mean one thing in the dossier. */
const LONE = 1.5;

/** "Complained five times", "was struck three times": how often is told of every act anew. */
const HOW_OFTEN = "time";

/** "Witnesses" and a crew are counted once in a story, "people" and "women" time and again. */
function isTellingHead(head: string | null): boolean {
  return head === "crew" || (head !== "person" && !PART_HEADS.has(head ?? "") && !WHERE.has(head ?? ""));
}

/** Where something is or happens in several places: "sold in 11 states" counts no other states than those of one act. */
const WHERE: ReadonlySet<string> = new Set(
  "country county province district region city town village".split(" "),
);

/** "Must pay back 700,000" and "repay 700,000". */
function standsForItself(x: FigureValue, y: FigureValue): boolean {
  return (
    x.unit === y.unit && isDistinctive(x) && !measuresClash(x, y) && (x.owner === null) === (y.owner === null)
  );
}
