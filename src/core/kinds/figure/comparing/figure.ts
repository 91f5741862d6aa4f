import type { PlacedClaim } from "../../../claims/claim-kind.ts";
import { levelOf } from "../../../claims/comparing.ts";
import type { FigureValue } from "../value.ts";

/** A figure as it is told in one place. */
export type Figure = PlacedClaim<FigureValue>;

/** A verdict on two figures. */
export const level = levelOf("figure");
