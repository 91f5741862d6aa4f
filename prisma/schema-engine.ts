import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import config from "../prisma.config.ts";

/*
 * Prisma's own schema engine, as WebAssembly: compares schema and database without the program that
 * the `prisma` command would download. For development and tests only; at start-up the SQL of the
 * migrations is run as it is (src/database/migrate.ts).
 */

/**
 * The SQL that takes a database to the one the schema describes: the next migration.
 * @param file database that all migrations were applied to
 * @param schema text of a schema.prisma
 * @returns empty when they agree
 */
export async function diffDatabaseWithSchema(file: string, schema: string): Promise<string> {
  await loadEngine();
  const factory = bindMigrationAwareSqlAdapterFactory(new PrismaBetterSqlite3({ url: file }));
  const schemaEngine = await engine.SchemaEngine.new({ datamodels: undefined }, () => undefined, factory);
  try {
    const { exitCode, stdout } = await schemaEngine.diff({
      from: { tag: "schemaDatasource", files: schemaFiles(schema), configDir: import.meta.dirname },
      to: { tag: "schemaDatamodel", files: schemaFiles(schema) },
      script: true,
      exitCode: true,
      filters: { externalTables: config.tables?.external ?? [], externalEnums: [] },
    });
    return exitCode === 0 ? "" : (stdout ?? "");
  } finally {
    schemaEngine.free();
  }
}

/** The part of the global that is used; only browser typings declare it. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{ readonly instance: { readonly exports: Readonly<Record<string, unknown>> } }>;
};

let loaded: Promise<void> | undefined;

/** The package is made for bundlers that import `.wasm` files; Node has to be given the bytes. */
function loadEngine(): Promise<void> {
  loaded ??= (async () => {
    const glue = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
    const bytes = readFileSync(path.join(path.dirname(glue), "schema_engine_bg.wasm"));
    const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...engine } });
    engine.__wbg_set_wasm(instance.exports);
    (instance.exports["__wbindgen_start"] as () => void)();
  })();
  return loaded;
}

function schemaFiles(content: string) {
  return [{ path: path.join(import.meta.dirname, "schema.prisma"), content }];
}
