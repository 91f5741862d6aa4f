import { areKindsApart, isExclusiveKind, placeKindNamed } from "../../../knowledge/place-kinds.ts";
import type { Parts } from "./parts.ts";

/** "found in the garage" and "found in the kitchen": of one thing, and every place of the one apart from all of the other. */
export function areInOtherSettings(x: Parts, y: Parts): boolean {
  const places = ({ at }: Parts): readonly string[] => at.map(placeKindNamed).filter(isExclusiveKind);
  const [here, there] = [places(x), places(y)];
  const one = x.to.some((key) => y.to.includes(key));
  return (
    one && here.length > 0 && there.length > 0 && here.every((a) => there.every((b) => areKindsApart(a, b)))
  );
}
