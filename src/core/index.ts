/** The only door to the analysis: web, command line, database and exporters import nothing deeper. */
export type { Analysis, AnalysedSentence, AnalysedSource, SharedOrigin, SourceInput } from "./analysis.ts";
export type { Claim, ClaimValue, Speaker, Stance } from "./claims/claim.ts";
export type { Basis, Field, GivenMetadata, Metadata, RegionRole, Standing } from "./document/document.ts";
export { analyze } from "./pipeline.ts";
export type { DossierInfo, DossierState, ReportSource } from "./report/report.ts";
export { foldReviews } from "./review/fold-review.ts";
export {
  REVIEW_VERDICTS,
  type EvidenceItem,
  type ReviewDecision,
  type ReviewEvent,
  type ReviewVerdict,
  type StandingReview,
} from "./review/review-event.ts";
export { codePointIndex, sliceCodePoints, type CodePointIndex } from "./text/code-points.ts";
export type { Span } from "./text/span.ts";
export type { FieldCell, FieldRow, Question, Reading } from "./verdicts/question.ts";
export {
  VERDICTS,
  VERDICT_TYPES,
  type Strength,
  type VerdictName,
  type VerdictType,
} from "./verdicts/verdict.ts";
