import type { CheckResult } from "../actions/index.ts";
import { counted } from "../core/index.ts";
import { printable } from "./printable.ts";

/** What an examination of a dossier found: one line, and one more for each fault. */
export function describeCheck(slug: string, result: CheckResult): string {
  const { checks, sources, claims, questions, reviews, faults } = result;
  const size = [
    counted(sources, "source"),
    counted(claims, "claim"),
    counted(questions, "question"),
    counted(reviews, "review"),
  ].join(", ");
  const verdict = faults.length === 0 ? "sound" : counted(faults.length, "fault");
  const lines = [
    `${slug}: ${verdict} (${size}; ${counted(checks.length, "check")})`,
    ...faults.map(({ check, where, message }) => `  ${where}: ${printable(message)} [${check}]`),
  ];
  return `${lines.join("\n")}\n`;
}
