/** Everything a user can do. The web and the command line call these and nothing deeper. */
export { addSources, type AddedSources } from "./add-sources.ts";
export { attachEvidence, MAX_EVIDENCE_BYTES, readEvidence } from "./attach-evidence.ts";
export { analyzeFiles } from "./analyze-files.ts";
export { backupDatabase } from "./backup-database.ts";
export { checkDossier, type CheckResult } from "./check-dossier.ts";
export { createDossier } from "./create-dossier.ts";
export { listDossiers, type DossierSummary } from "./list-dossiers.ts";
export { loadDesk, loadDossier } from "./load-dossier.ts";
export { readArticles } from "./read-articles.ts";
export { recordReview, type ReviewRequest } from "./record-review.ts";
export { restoreDatabase } from "./restore-database.ts";
export {
  searchDossier,
  type SearchHit,
  type SearchHits,
  type SearchHitType,
  type SearchRange,
} from "./search-dossier.ts";
export { seedSample } from "./seed-sample.ts";
export { undoReview, type UndoRequest } from "./undo-review.ts";
export { closeWorkspace, openWorkspace, type Workspace } from "./workspace.ts";
export { assignTarget, type AssignRequest } from "./assign-target.ts";
export {
  applyBulk,
  previewBulk,
  type BulkChange,
  type BulkPreview,
  type BulkRequest,
} from "./bulk-action.ts";
export {
  completeCoverage,
  readCoverage,
  readSentences,
  waveOffSentences,
  type Covered,
  type SentencesRequest,
} from "./cover-sentences.ts";
export {
  addClaim,
  changeClaim,
  mergeClaims,
  previewClaim,
  splitClaim,
  withdrawClaim,
} from "./edit-claims.ts";
export type { EditResult } from "./edit-dossier.ts";
export { judgeJoin, makeQuestion, moveClaim } from "./place-claims.ts";
export {
  discardDraft,
  listDrafts,
  readDraft,
  saveDraft,
  type Draft,
  type DraftFields,
  type DraftKey,
  type DraftRequest,
} from "./keep-draft.ts";
export { readQueue } from "./read-queue.ts";
export { readChanges, signReview, type SecondCheckRequest } from "./second-check.ts";
export { readRecentAnswers, type RecentAnswer } from "./recent-answers.ts";
export { undoBatch, undoDesk, undoLast, type Undone } from "./undo-desk.ts";
