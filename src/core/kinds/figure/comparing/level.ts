import { levelOf } from "../../../claims/comparing.ts";

/** A verdict on two figures. */
export const level = levelOf("figure");
