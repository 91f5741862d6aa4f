import { success } from "../../base/outcome.ts";
import { reportJsonSchema } from "../../exporters/index.ts";
import type { CliCommand } from "../command.ts";
import { writeText } from "../write-text.ts";

export const schema: CliCommand = {
  define(command, { terminal, run }) {
    command
      .description("Print the JSON Schema of the JSON report.")
      .addHelpText("after", "\nExample:\n  crosscheck schema > crosscheck-report.schema.json")
      .action(() =>
        run(async () => {
          await writeText(terminal.stdout, `${JSON.stringify(reportJsonSchema(), null, 1)}\n`);
          return success(0);
        }),
      );
  },
};
