import { fileInWords, type Confidence, type EvidenceFile, type ReviewDecision } from "../../core/index.ts";
import { addresses, webAddress } from "../addresses.ts";

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
  readonly file: FileLink | null;
}

/** An attached file: what it is, and where it comes as a download. */
export interface FileLink {
  readonly words: string;
  readonly href: string;
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

export function fileLink(slug: string, file: EvidenceFile): FileLink {
  return { words: fileInWords(file), href: addresses.evidence(slug, file.sha256) };
}

export function decisionDetails(slug: string, decision: ReviewDecision): DecisionDetails {
  const { note, correction, confidence, evidence, contacts = [], questionForReporter = null } = decision;
  return {
    note: note === "" ? null : note,
    correction,
    confidence: confidence === undefined ? null : CONFIDENCE_WORDS[confidence],
    evidence: evidence.map(({ file, ...item }) => ({
      ...item,
      href: webAddress(item.where),
      file: file ? fileLink(slug, file) : null,
    })),
    contacts,
    questionForReporter,
  };
}
