import { dates } from "./dates/recognizer.ts";
import { equipment } from "./equipment/recognizer.ts";
import { organisations } from "./organisations/recognizer.ts";
import { people } from "./people/recognizer.ts";
import { places } from "./places/recognizer.ts";
import { quantities } from "./quantities/recognizer.ts";
import { quotations } from "./quotations/recognizer.ts";
import type { Recognizer } from "./recognizer.ts";

/** Every recognizer, in the order they run: each reads what stands before it. */
export const recognizers: readonly Recognizer[] = [
  quantities,
  dates,
  quotations,
  places,
  organisations,
  people,
  equipment,
];
