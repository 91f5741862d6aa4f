import type { Question } from "../verdicts/question.ts";

/** A part of a report: questions with the same sort of answer. Every question is in exactly one. */
export interface FindingGroup {
  readonly id: string;
  readonly title: string;
  /** One sentence under the title. */
  readonly lead: string;
  /** Goes between "The articles" and the number of questions. */
  readonly clause: string;
  /** Whether reports print each finding with its quotations, or on one line. */
  readonly room: "full" | "line";
  holds(question: Question): boolean;
}

/** The parts of a report in reading order: what needs a person first. */
export const FINDING_GROUPS: readonly FindingGroup[] = [
  {
    id: "hard",
    title: "Discrepancies, hard",
    lead: "Both versions cannot be true of one thing.",
    clause: "contradict each other on",
    room: "full",
    holds: (question) => question.verdict === "discrepancy" && question.strength === "hard",
  },
  {
    id: "soft",
    title: "Discrepancies, soft",
    lead: "The versions clash under the usual reading of the words; another reading may join them.",
    clause: "clash under the usual reading on",
    room: "full",
    holds: (question) => question.verdict === "discrepancy" && question.strength !== "hard",
  },
  {
    id: "changed",
    title: "Changed over time",
    lead: "The versions differ because they speak of different times.",
    clause: "differ because time has passed on",
    room: "full",
    holds: (question) => question.verdict === "changed-over-time",
  },
  {
    id: "compatible",
    title: "Compatible",
    lead: "The versions say the same with more or less precision or detail.",
    clause: "are compatible on",
    room: "full",
    holds: (question) => question.verdict === "compatible",
  },
  {
    id: "agree",
    title: "What the sources agree on",
    lead: "Agreement is not proof: sources may have their words from one place.",
    clause: "agree on",
    room: "full",
    holds: (question) => question.verdict === "agree",
  },
  {
    id: "not-compared",
    title: "What could not be compared",
    lead: "The claims seem to answer one question, but units, scopes or dates have no bridge.",
    clause: "cannot be compared on",
    room: "full",
    holds: (question) => question.verdict === "cannot-compare",
  },
  {
    id: "single",
    title: "Said by one source only",
    lead: "No other source of the dossier answers these questions.",
    clause: "speak alone on",
    room: "line",
    holds: (question) => question.verdict === "single-source",
  },
];
