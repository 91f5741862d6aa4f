import type { AnalysedSource, SharedOrigin } from "../analysis.ts";
import type { Claim } from "../claims/claim.ts";
import type { Question } from "../verdicts/question.ts";
import type { ReviewEvent, StandingReview } from "../review/review-event.ts";

/** A dossier as it stands: what web pages, exporters and the command line all read. Plain data. */
export interface DossierState {
  readonly dossier: DossierInfo;
  readonly sources: readonly ReportSource[];
  readonly claims: readonly Claim[];
  readonly questions: readonly Question[];
  readonly origins: readonly SharedOrigin[];
  readonly warnings: readonly string[];
  /** Oldest first. */
  readonly history: readonly ReviewEvent[];
  readonly reviews: ReadonlyMap<string, StandingReview>;
}

export interface DossierInfo {
  /** Short name used in addresses: `russia-iran`. */
  readonly slug: string;
  readonly title: string;
  /** ISO 8601 instant of the last analysis; null for an analysis without a database. */
  readonly analysed: string | null;
}

export interface ReportSource extends AnalysedSource {
  /** Hex SHA-256 of the bytes as they came. */
  readonly sha256: string;
}
