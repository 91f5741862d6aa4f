import { keepPerObject } from "../../../base/keep-per-object.ts";
import { isDatable, isWeakEvent } from "./telling-events.ts";
import type { EventDateValue } from "./value.ts";

/** The acts of a date that say enough of what happened for two dates to be held against each other. */
export const tellingActs = keepPerObject(({ events }: EventDateValue): readonly string[] =>
  events.filter((event) => isDatable(event) && !isWeakEvent(event)),
);
