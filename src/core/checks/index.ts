import type { DossierState } from "../report/report.ts";
import type { Check, Fault } from "./check.ts";
import { everyClaimHasASource } from "./every-claim-has-a-source.ts";
import { everyClaimHasOneReading } from "./every-claim-has-one-reading.ts";
import { everyClaimSaysHowItWasRead } from "./every-claim-says-how-it-was-read.ts";
import { everyClaimStandsInItsSentence } from "./every-claim-stands-in-its-sentence.ts";
import { everyIdNamesOneThing } from "./every-id-names-one-thing.ts";
import { everyQuestionCountsItsSources } from "./every-question-counts-its-sources.ts";
import { everyQuestionHasItsClaims } from "./every-question-has-its-claims.ts";
import { everyReviewFollowsTheOneBefore } from "./every-review-follows-the-one-before.ts";
import { everySourceKeepsItsLength } from "./every-source-keeps-its-length.ts";
import { everySpanSlicesToItsWords } from "./every-span-slices-to-its-words.ts";
import { everyStandingReviewIsTheLatest } from "./every-standing-review-is-the-latest.ts";
import { everyStretchLiesInsideItsText } from "./every-stretch-lies-inside-its-text.ts";
import { everyVerdictExplainsItself } from "./every-verdict-explains-itself.ts";

/** What must hold of every dossier, in the order it is reported: texts, claims, questions, reviews. */
export const checks: readonly Check[] = [
  everyIdNamesOneThing,
  everySourceKeepsItsLength,
  everyStretchLiesInsideItsText,
  everyClaimHasASource,
  everySpanSlicesToItsWords,
  everyClaimStandsInItsSentence,
  everyClaimSaysHowItWasRead,
  everyQuestionHasItsClaims,
  everyClaimHasOneReading,
  everyQuestionCountsItsSources,
  everyVerdictExplainsItself,
  everyReviewFollowsTheOneBefore,
  everyStandingReviewIsTheLatest,
];

/** Runs every check over a dossier; no fault means that all its promises are kept. */
export function findFaults(state: DossierState): readonly Fault[] {
  return checks.flatMap(({ id, run }) => run(state).map((fault) => ({ check: id, ...fault })));
}
