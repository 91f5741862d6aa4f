import { defineConfig } from "prisma/config";

// `prisma generate` insists on a schema engine it would download, and never runs it. Any program will do.
process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= process.execPath;

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env["DATABASE_URL"] ?? "file:./data/crosscheck.db" },
  // Prisma cannot describe full-text tables; a migration makes them.
  experimental: { externalTables: true },
  tables: {
    external: [
      "SearchIndex",
      "SearchIndex_config",
      "SearchIndex_data",
      "SearchIndex_docsize",
      "SearchIndex_idx",
    ],
  },
});
