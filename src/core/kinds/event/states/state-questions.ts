import type { StateQuestion } from "./state-question.ts";
import { ATTACKS } from "./tables/attacks.ts";
import { BUSINESS } from "./tables/business.ts";
import { CIRCUMSTANCES } from "./tables/circumstances.ts";
import { CRIME } from "./tables/crime.ts";
import { DISASTERS } from "./tables/disasters.ts";
import { HEALTH } from "./tables/health.ts";
import { LAW } from "./tables/law.ts";
import { MISHAPS } from "./tables/mishaps.ts";
import { PUBLIC_AFFAIRS } from "./tables/public-affairs.ts";
import { SHOWS_AND_SPORT } from "./tables/shows.ts";
import { WORK } from "./tables/work.ts";

/** All questions of state that are asked of a story. */
export const STATE_QUESTIONS: readonly StateQuestion[] = [
  ...CRIME,
  ...ATTACKS,
  ...LAW,
  ...HEALTH,
  ...WORK,
  ...BUSINESS,
  ...SHOWS_AND_SPORT,
  ...DISASTERS,
  ...PUBLIC_AFFAIRS,
  ...MISHAPS,
  ...CIRCUMSTANCES,
];
