import type { CliCommand } from "../command.ts";
import { backup } from "./backup.ts";
import { check } from "./check.ts";
import { doctor } from "./doctor.ts";
import { explain } from "./explain.ts";
import { exportDossier } from "./export.ts";
import { extract } from "./extract.ts";
import { importArticles } from "./import.ts";
import { restore } from "./restore.ts";
import { schema } from "./schema.ts";
import { seed } from "./seed.ts";
import { serve } from "./serve.ts";
import { verify } from "./verify.ts";

/** Every command, in the order of the help. */
export const commands: readonly CliCommand[] = [
  check,
  extract,
  serve,
  importArticles,
  exportDossier,
  verify,
  explain,
  doctor,
  backup,
  restore,
  seed,
  schema,
];
