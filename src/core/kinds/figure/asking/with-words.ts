import type { Figure } from "../value.ts";

/** Fewer words around a gap tell little. */
const FEW_WORDS = 4;

/** The words around the number, where a question would not say what it is of: "How long: “held them for … in a barn”". */
export function withWords(opening: string, claims: readonly Figure[]): string {
  const body = claims.filter(({ claim }) => claim.standing === "body");
  const told = (body.length > 0 ? body : claims).flatMap(({ claim }) => claim.value.context?.told ?? []);
  const words = told.find((one) => one.split(" ").length > FEW_WORDS) ?? told[0] ?? "…";
  return words === "…" ? opening : `${opening}: “${words}”`;
}
