/** Everything a user can do. The web and the command line call these and nothing deeper. */
export { addSources, type AddedSources } from "./add-sources.ts";
export { analyzeFiles } from "./analyze-files.ts";
export { backupDatabase } from "./backup-database.ts";
export { checkDossier, type CheckResult } from "./check-dossier.ts";
export { createDossier } from "./create-dossier.ts";
export { listDossiers, type DossierSummary } from "./list-dossiers.ts";
export { loadDossier } from "./load-dossier.ts";
export { readArticles } from "./read-articles.ts";
export { recordReview, type ReviewRequest } from "./record-review.ts";
export { restoreDatabase } from "./restore-database.ts";
export { searchDossier, type SearchHit, type SearchHits } from "./search-dossier.ts";
export { seedSample } from "./seed-sample.ts";
export { undoReview, type UndoRequest } from "./undo-review.ts";
export { closeWorkspace, openWorkspace, type Workspace } from "./workspace.ts";
