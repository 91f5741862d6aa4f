import type { DossierFacts, PlacedClaim } from "../../../claims/claim-kind.ts";
import { numberPart, whoKey } from "../numbers/number-keys.ts";
import { sameNumber } from "../numbers/same-number.ts";
import { areNamesakes } from "../owners/owners.ts";
import type { FigureValue } from "../value.ts";
import { areOneThing } from "./heads.ts";

type Figure = PlacedClaim<FigureValue>;

/** Whether two ages that differ are of two people, or of one at two times: "was 27 when she opened her first shop". */
export function areTwoAges(a: Figure, b: Figure, facts: DossierFacts): boolean {
  const [x, y] = [a.claim.value, b.claim.value];
  if (x.background !== y.background || areNamesakes(a, b)) return true;
  if (x.owner !== null && y.owner !== null) return false;
  if (playOtherParts(x, y)) return true;
  return x.owner === null && y.owner === null && !areOneThing(x, y) && !playOnePart(a, b, facts);
}

/** Of two ages that differ, one is nobody's by name, and nothing else says that they are of one person. */
export function isAgeLeftOpen(a: Figure, b: Figure, facts: DossierFacts): boolean {
  const [x, y] = [a.claim.value, b.claim.value];
  if (sameNumber(x, y) || (x.owner === null) === (y.owner === null)) return false;
  return !playOnePart(a, b, facts);
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
