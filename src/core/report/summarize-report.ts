import type { Report } from "./build-report.ts";
import { counted } from "./counted.ts";

/**
 * A report in a few sentences: how much was read, where the sources differ and agree, how much a
 * person has reviewed.
 */
export function summarizeReport(report: Report): string {
  const { sources, claims, questions, reviewed } = report.counts;
  const clauses = report.sections
    .filter((section) => section.findings.length > 0)
    .map(({ group, findings }, i) => {
      const { length } = findings;
      return `${group.clause} ${i === 0 ? counted(length, "question") : String(length)}`;
    });
  return [
    `${counted(sources, "article")}, ${counted(claims, "claim")}, ${counted(questions, "question")}.`,
    ...(clauses.length === 0 ? [] : [`The articles ${listed(clauses)}.`]),
    reviewed.questions + reviewed.claims === 0
      ? "No person has reviewed anything yet."
      : `People have reviewed ${counted(reviewed.questions, "question")} and ${counted(reviewed.claims, "claim")}.`,
  ].join(" ");
}

/** "a", "a and b", "a, b and c". */
function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}
