import type { StateQuestion } from "./state-question.ts";
import { BUSINESS } from "./state-tables/business.ts";
import { CRIME } from "./state-tables/crime.ts";
import { DISASTERS } from "./state-tables/disasters.ts";
import { HEALTH } from "./state-tables/health.ts";
import { LAW } from "./state-tables/law.ts";
import { MISHAPS } from "./state-tables/mishaps.ts";
import { PUBLIC_AFFAIRS } from "./state-tables/public-affairs.ts";
import { SHOWS_AND_SPORT } from "./state-tables/shows.ts";
import { WORK } from "./state-tables/work.ts";

/** All questions of state that are asked of a story. */
export const STATE_QUESTIONS: readonly StateQuestion[] = [
  ...CRIME,
  ...LAW,
  ...HEALTH,
  ...WORK,
  ...BUSINESS,
  ...SHOWS_AND_SPORT,
  ...DISASTERS,
  ...PUBLIC_AFFAIRS,
  ...MISHAPS,
];
