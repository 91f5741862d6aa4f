/** The only door to the analysis: web, command line, database and exporters import nothing deeper. */
export type { Analysis, AnalysedSentence, AnalysedSource, SharedOrigin, SourceInput } from "./analysis.ts";
export type { Check, Fault } from "./checks/check.ts";
export { checks, findFaults } from "./checks/index.ts";
export {
  verifyReport,
  type Proof,
  type ProvableReport,
  type UnprovedQuotation,
} from "./checks/verify-report.ts";
export type { Claim, ClaimValue, Speaker, Stance } from "./claims/claim.ts";
export type { Basis, Field, GivenMetadata, Metadata, RegionRole, Standing } from "./document/document.ts";
export { compareArticles, keepComparisons, type ArticleComparer } from "./dossier-comparison.ts";
export { kinds } from "./kinds/index.ts";
export { readArticle, type ArticleReader, type ReadArticle } from "./read-article.ts";
export { civilDate, dayNumber, isoDate, weekdayOf } from "./mentions/calendar.ts";
export type { DateValue } from "./mentions/mention.ts";
export { boundsOf } from "./mentions/edtf.ts";
export {
  analyze,
  extractAll,
  extractOne,
  previewClaimByHand,
  type ClaimPreview,
  type Extract,
  type ExtractInput,
} from "./pipeline.ts";
export {
  buildReport,
  type Finding,
  type Quotation,
  type QuotedReading,
  type Report,
  type ReportCounts,
  type ReportSection,
} from "./report/build-report.ts";
export { claimInWords, speakerInWords } from "./report/claim-in-words.ts";
export { counted } from "./report/counted.ts";
export { grouped } from "./report/grouped.ts";
export { coverageInWords, SENTENCE_STATE_WORDS } from "./report/coverage-in-words.ts";
export { dateInWords, instantInWords } from "./text/date-in-words.ts";
export { evidenceInWords, fileInWords } from "./report/evidence-in-words.ts";
export { FINDING_GROUPS, type FindingGroup } from "./report/finding-groups.ts";
export { dateReadingInWords, mentionInWords } from "./report/mention-in-words.ts";
export type { DossierInfo, DossierState, ReportSource } from "./report/report.ts";
export { ruleInWords } from "./report/rule-in-words.ts";
export { BASIS_LABELS, originInWords, publishedInWords } from "./report/source-in-words.ts";
export { sourceMentions, type MentionStep, type SourceMention } from "./report/source-mentions.ts";
export { summarizeReport } from "./report/summarize-report.ts";
export {
  comparisonInWords,
  describeVerdict,
  originsInWords,
  REVIEW_LABELS,
  reviewInWords,
  sourcesInWords,
  VERDICT_LABELS,
} from "./report/verdict-words.ts";
export type { ChangedPart, ChangesSince, ChangesSinceSignature } from "./review/changes.ts";
export {
  SENTENCE_STATES,
  type Coverage,
  type CoverageMeter,
  type CoveredSentence,
  type SentenceState,
  type SourceCoverage,
} from "./review/coverage.ts";
export { ARTICLE, NONE } from "./review/queue-items.ts";
export { NOBODY, queuedIds, readQueuePage } from "./review/read-queue.ts";
export { coverageOf, sentenceTarget, WHOLE_DOSSIER } from "./review/cover.ts";
export { deskDecisions, editedPlaces, joinedClaims, joinTarget } from "./review/desk-decisions.ts";
export { deskEventsInForce, foldDesk } from "./review/fold-desk.ts";
export { isByHand, WORDS_ALONE } from "./review/read-by-hand.ts";
export {
  anchorKey,
  JOIN_VERDICTS,
  NO_DECISIONS,
  type ClaimAnchor,
  type ClaimByHand,
  type ClaimDecision,
  type Decisions,
  type JoinDecision,
  type JoinVerdict,
  type PlacementDecision,
} from "./review/decisions.ts";
export type { Desk, Standing as StandingValue, StandingValues } from "./review/desk.ts";
export type {
  Assignment,
  Batch,
  DeskEvent,
  DeskTopic,
  DeskValues,
  SecondCheck,
} from "./review/desk-event.ts";
export {
  QUEUE_FACETS,
  type FacetCount,
  type QueueFacet,
  type QueueFilter,
  type QueuePage,
  type QueueProgress,
  type QueueQuery,
  usualFilter,
} from "./review/queue.ts";
export { snapshotOf, type Snapshotted, type TargetSnapshot } from "./review/snapshot.ts";
export { decisionInForce, decisionsInForce, foldReviews } from "./review/fold-review.ts";
export {
  changesSince,
  isSamePerson,
  signatureState,
  type Reviewed,
  type SignatureState,
} from "./review/second-check.ts";
export {
  CONFIDENCES,
  REVIEW_VERDICTS,
  type Confidence,
  type ContactItem,
  type EvidenceFile,
  type EvidenceItem,
  type ReviewDecision,
  type ReviewEvent,
  type ReviewVerdict,
  type StandingReview,
} from "./review/review-event.ts";
export { codePointIndex, sliceCodePoints, type CodePointIndex } from "./text/code-points.ts";
export type { Span } from "./text/span.ts";
export { textSlicer } from "./text/text-slicer.ts";
export type { FieldCell, FieldRow, Question, Reading } from "./verdicts/question.ts";
export {
  VERDICTS,
  VERDICT_TYPES,
  type Strength,
  type VerdictName,
  type VerdictType,
} from "./verdicts/verdict.ts";
