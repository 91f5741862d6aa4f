import type { CommandEntry } from "../command.ts";

/** Every command, in the order of the help. Only the one asked for is loaded: `extract` needs no web server. */
export const commands: readonly CommandEntry[] = [
  { name: "check", load: async () => (await import("./check.ts")).check },
  { name: "extract", load: async () => (await import("./extract.ts")).extract },
  { name: "serve", load: async () => (await import("./serve.ts")).serve },
  { name: "list", load: async () => (await import("./list.ts")).list },
  { name: "import", load: async () => (await import("./import.ts")).importArticles },
  { name: "export", load: async () => (await import("./export.ts")).exportDossier },
  { name: "coverage", load: async () => (await import("./coverage.ts")).coverage },
  { name: "bulk", load: async () => (await import("./bulk.ts")).bulk },
  { name: "verify", load: async () => (await import("./verify.ts")).verify },
  { name: "explain", load: async () => (await import("./explain.ts")).explain },
  { name: "doctor", load: async () => (await import("./doctor.ts")).doctor },
  { name: "backup", load: async () => (await import("./backup.ts")).backup },
  { name: "restore", load: async () => (await import("./restore.ts")).restore },
  { name: "seed", load: async () => (await import("./seed.ts")).seed },
  { name: "schema", load: async () => (await import("./schema.ts")).schema },
];
