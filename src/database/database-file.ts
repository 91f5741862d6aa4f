import { mkdirSync } from "node:fs";
import path from "node:path";
import { failure, success, type Outcome } from "../base/outcome.ts";

/**
 * The file a database address names: `file:./data/crosscheck.db`, or a bare path, from the working
 * folder. Makes the folder. Problems: `database/url`, `database/folder`.
 */
export function databaseFile(url: string): Outcome<string> {
  const name = url.replace(/^file:/, "");
  if (name === "" || name === ":memory:" || /^[a-z][a-z+]+:/i.test(name) || name.includes("?")) {
    return failure(
      "database/url",
      `"${url}" does not name a database file. Give a file, for example file:./data/crosscheck.db`,
    );
  }
  const file = path.resolve(name);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
  } catch {
    return failure(
      "database/folder",
      `The folder ${path.dirname(file)} for the database cannot be made. Choose another place with DATABASE_URL.`,
    );
  }
  return success(file);
}
