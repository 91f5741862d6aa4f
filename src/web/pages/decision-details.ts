import type { Confidence, ReviewDecision } from "../../core/index.ts";
import { webAddress } from "../addresses.ts";

/** All that a reviewer gave besides the verdict. */
export interface DecisionDetails {
  readonly note: string | null;
  readonly correction: string | null;
  readonly confidence: string | null;
  readonly evidence: readonly EvidenceLine[];
  readonly contacts: readonly ContactLine[];
  readonly questionForReporter: string | null;
}

export interface EvidenceLine {
  readonly kind: string;
  readonly bears: string;
  readonly where: string;
  readonly href: string | null;
  readonly locator: string | null;
  readonly seen: string | null;
  readonly quotation: string | null;
}

export interface ContactLine {
  readonly whom: string;
  readonly how: string;
  readonly when: string | null;
  readonly answer: string | null;
}

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  sure: "Sure",
  "fairly-sure": "Fairly sure",
  unsure: "Unsure",
};

export const NO_DETAILS: DecisionDetails = {
  note: null,
  correction: null,
  confidence: null,
  evidence: [],
  contacts: [],
  questionForReporter: null,
};

export function decisionDetails(decision: ReviewDecision): DecisionDetails {
  const { note, correction, confidence, evidence, contacts = [], questionForReporter = null } = decision;
  return {
    note: note === "" ? null : note,
    correction,
    confidence: confidence === undefined ? null : CONFIDENCE_WORDS[confidence],
    evidence: evidence.map((item) => ({ ...item, href: webAddress(item.where) })),
    contacts,
    questionForReporter,
  };
}
