import type { DossierFacts } from "../../../claims/claim-kind.ts";
import { numberPart, whoKey } from "../numbers/number-keys.ts";
import { middle, sameNumber } from "../numbers/same-number.ts";
import { areNamesakes } from "../owners/owners.ts";
import type { Figure, FigureValue } from "../value.ts";
import { areContrasted, areOneThing } from "./heads.ts";

/** Whether two ages that differ are of two people, or of one at two times: "was 27 when she opened her first shop". */
export function areTwoAges(a: Figure, b: Figure, facts: DossierFacts): boolean {
  const [x, y] = [a.claim.value, b.claim.value];
  if (x.background !== y.background || areNamesakes(a, b)) return true;
  if (x.owner !== null && y.owner !== null) return false;
  if (playOtherParts(x, y)) return true;
  return (
    isOfNobodyTold(a, b, facts) && (ageGap(x, y) > MIXED_UP || areContrasted(x.head ?? "", y.head ?? ""))
  );
}

/** Of two ages, neither is anybody's by name, and nothing else says that they are of one. */
function isOfNobodyTold(a: Figure, b: Figure, facts: DossierFacts): boolean {
  const [x, y] = [a.claim.value, b.claim.value];
  return x.owner === null && y.owner === null && !areOneThing(x, y) && !playOnePart(a, b, facts);
}

/** Years by which sources get the age of one person wrong: "a four-year-old" and "a boy of three". */
const MIXED_UP = 2;

function ageGap(x: FigureValue, y: FigureValue): number {
  return Math.abs(middle(x) - middle(y));
}

/** Of two ages that differ, one or both are nobody's by name, and nothing else says that they are of one person. */
export function isAgeLeftOpen(a: Figure, b: Figure, facts: DossierFacts): boolean {
  const [x, y] = [a.claim.value, b.claim.value];
  if (sameNumber(x, y)) return false;
  if (x.owner === null && y.owner === null) return isOfNobodyTold(a, b, facts);
  return (x.owner === null || y.owner === null) && !playOnePart(a, b, facts);
}

/** Whether both are of the only one in their source who plays that part: the accused, the one who died. */
export function playOnePart(a: Figure, b: Figure, facts: DossierFacts): boolean {
  const { who } = a.claim.value;
  return who !== null && who === b.claim.value.who && isOnly(a, facts) && isOnly(b, facts);
}

/** Every age that its source tells of that part is this one. */
function isOnly({ claim: { source, value } }: Figure, facts: DossierFacts): boolean {
  if (value.who === null) return false;
  const key = whoKey(value.dimension, value.who);
  return facts.tells(source, key) === facts.tells(source, key + numberPart(value));
}

/** One is accused, and the other was hurt, died or is missing. */
function playOtherParts(x: FigureValue, y: FigureValue): boolean {
  if (x.who === null || y.who === null) return false;
  return (x.who === "accused") !== (y.who === "accused");
}
