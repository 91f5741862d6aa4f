import { success, type Outcome } from "../../base/outcome.ts";
import { counted } from "../../core/index.ts";
import type { CliCommand } from "../command.ts";
import { EXTRACT_BUG, extractLines, LONGEST_LINE } from "../extract-lines.ts";
import { sayCount } from "../progress.ts";
import { readLines } from "../read-lines.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { writeText } from "../write-text.ts";

export const extract: CliCommand = {
  define(command, { terminal, run }) {
    command
      .description("Filter: one article a line in, its mentions and claims a line out.")
      .addHelpText(
        "after",
        `
Reads NDJSON from standard input: {"id", "text", "published"?, "title"?}
Writes NDJSON, in order: {"id", "mentions": [...], "claims": [...]}
A line that cannot be read gives {"id", "problem"}, and the run goes on.
Offsets count Unicode code points. Memory does not grow with the number of lines.

Example:
  crosscheck extract < articles.ndjson > claims.ndjson`,
      )
      .action(() => run(() => extractAll(terminal)));
  },
};

async function extractAll(terminal: Terminal): Promise<Outcome<ExitCode>> {
  let read = 0;
  let unread = 0;
  let bugs = 0;
  for await (const lines of readLines(terminal.stdin, LONGEST_LINE)) {
    for (const result of extractLines(lines.filter(({ bytes }) => !isBlank(bytes)))) {
      if ("problem" in result) {
        unread++;
        if (result.problem.code === EXTRACT_BUG) bugs++;
      }
      read++;
      await writeText(terminal.stdout, `${JSON.stringify(result)}\n`);
      sayCount(terminal, read, "line");
    }
  }
  if (unread > 0) {
    await writeText(
      terminal.stderr,
      `crosscheck: ${String(unread)} of ${counted(read, "line")} could not be read; see "problem".\n`,
    );
  }
  return success(bugs === 0 ? 0 : 70);
}

/** Only JSON's white space. */
function isBlank(bytes: Uint8Array | null): boolean {
  return bytes?.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d) ?? false;
}
