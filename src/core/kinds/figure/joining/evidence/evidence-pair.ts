import { measuresClash } from "../../measures/measure-traits.ts";
import { PART_HEADS } from "../../measures/measures.ts";
import { headKey, numberKey } from "../../numbers/number-keys.ts";
import { exactAlike, isDistinctive } from "../../numbers/telling-numbers.ts";
import type { FigureValue } from "../../value.ts";
import { playOnePart } from "../ages.ts";
import { FigurePair } from "../figure-pair.ts";
import { compareHeads } from "../heads.ts";

/** Two figures, with what several kinds of evidence ask of them. */
export class EvidencePair extends FigurePair {
  #sameHead: boolean | null = null;
  #loneHead: boolean | null = null;
  #loneNumber: boolean | null = null;

  get sameHead(): boolean {
    return (this.#sameHead ??=
      compareHeads(this.x, this.y) === "same" && !(this.x.head === HOW_OFTEN && this.x.act !== this.y.act));
  }

  /** Each source has one thing under that noun. */
  get loneHead(): boolean {
    return (this.#loneHead ??=
      this.sameHead &&
      isTellingHead(this.x.head) &&
      this.isLone(headKey(this.x.dimension, this.x.head ?? "")));
  }

  /** Both print one number, and neither source has it twice. */
  get loneNumber(): boolean {
    return (this.#loneNumber ??=
      this.same && standsForItself(this.x, this.y) && this.isLone(numberKey(this.x)));
  }

  /** The same of an exact number that does not recur in every story, once in each of the two. */
  get onlyNumber(): boolean {
    return exactAlike(this.x, this.y) && this.isToldOnce;
  }

  /** Each of the two sources prints the number of the first once. */
  get isToldOnce(): boolean {
    const number = numberKey(this.x);
    return (
      this.facts.tells(this.a.claim.source, number) === 1 &&
      this.facts.tells(this.b.claim.source, number) === 1
    );
  }

  /** Both are of the only one of their source who plays a part in the story. */
  get onlyOfPart(): boolean {
    return playOnePart(this.a, this.b, this.facts);
  }

  /** Whether sources that have claims under a blocking key have one each. */
  isLone(key: string): boolean {
    return this.facts.crowding(key) <= LONE;
  }
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
