import { ANNOUNCED, oneMeasure } from "../../measures/measure-traits.ts";
import type { Figure } from "../../value.ts";
import type { FigurePair } from "../figure-pair.ts";

/** Verbs of which the object is only foreseen: "analysts had [pencilled] in", "the firm [expects] a profit of". */
const FORESEEING: ReadonlySet<string> = new Set(
  "expect forecast predict project anticipate pencil foresee hope threaten target eye envisage budget".split(
    " ",
  ),
);

/** Whether one of two numbers is foreseen, and the other is told as it is. */
export function isOneForeseen({ a, b, x, y }: FigurePair): boolean {
  if (oneMeasure(x, y) && ANNOUNCED.has(x.measure ?? "")) return false;
  return isForeseen(a) ? isTold(b) : isForeseen(b) && isTold(a);
}

/** Whether a number is told as one that is foreseen. */
export function isForeseen({ claim: { value } }: Figure): boolean {
  return FORESEEING.has(value.act ?? "");
}

function isTold({ claim: { value, stance } }: Figure): boolean {
  return stance === "asserted" && !FORESEEING.has(value.act ?? "");
}
