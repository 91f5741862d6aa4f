import {
  addClaim,
  addSources,
  applyBulk,
  assignTarget,
  attachEvidence,
  changeClaim,
  completeCoverage,
  createDossier,
  discardDraft,
  judgeJoin,
  listDossiers,
  listDrafts,
  loadDesk,
  loadDossier,
  makeQuestion,
  mergeClaims,
  moveClaim,
  previewBulk,
  previewClaim,
  readChanges,
  readCoverage,
  readDraft,
  readEvidence,
  readQueue,
  readRecentAnswers,
  readSentences,
  recordReview,
  saveDraft,
  searchDossier,
  seedSample,
  signReview,
  splitClaim,
  undoBatch,
  undoDesk,
  undoLast,
  undoReview,
  waveOffSentences,
  withdrawClaim,
  type Workspace,
} from "../actions/index.ts";

const ACTIONS = {
  addClaim,
  addSources,
  applyBulk,
  assignTarget,
  attachEvidence,
  changeClaim,
  completeCoverage,
  createDossier,
  discardDraft,
  judgeJoin,
  listDossiers,
  listDrafts,
  loadDesk,
  loadDossier,
  makeQuestion,
  mergeClaims,
  moveClaim,
  previewBulk,
  previewClaim,
  readChanges,
  readCoverage,
  readDraft,
  readEvidence,
  readQueue,
  readRecentAnswers,
  readSentences,
  recordReview,
  saveDraft,
  searchDossier,
  seedSample,
  signReview,
  splitClaim,
  undoBatch,
  undoDesk,
  undoLast,
  undoReview,
  waveOffSentences,
  withdrawClaim,
};

type Bound<Action> = Action extends (workspace: Workspace, ...rest: infer Rest) => infer Result
  ? (...rest: Rest) => Result
  : never;

/** What a user can do on the pages: the actions, bound to one open database. */
export type WebActions = { readonly [Name in keyof typeof ACTIONS]: Bound<(typeof ACTIONS)[Name]> };

/** Everything the pages need from outside. */
export interface WebDeps {
  readonly actions: WebActions;
  /** Signs form tokens. The same secret after a restart keeps forms that are open in a browser good. */
  readonly secret: string;
  /** Host names a request may ask for, without port; null lets all through. */
  readonly hosts: readonly string[] | null;
  /** Called with what went wrong when a page breaks: a bug, never bad input. */
  readonly onBug: (error: unknown, reference: string) => void;
}

export function bindActions(workspace: Workspace): WebActions {
  const bind =
    (action: (workspace: Workspace, ...rest: never[]) => unknown) =>
    (...rest: never[]) =>
      action(workspace, ...rest);
  const bound = Object.entries(ACTIONS).map(([name, action]) => [name, bind(action)]);
  // Each name keeps its own action; TypeScript loses sight of it in the list of entries.
  return Object.fromEntries(bound) as WebActions;
}
