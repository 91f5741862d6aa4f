import { dirname, join } from "node:path";
import { Option } from "commander";
import { failure, success, type Outcome } from "../base/outcome.ts";
import type { Terminal } from "./terminal.ts";

const DEFAULT_DATABASE = "file:./data/crosscheck.db";
const DEFAULT_HOST = "127.0.0.1";
const DEFAULT_PORT = "4310";
const HIGHEST_PORT = 65_535;

export function databaseOption(): Option {
  return new Option(
    "--database <file>",
    `the database file (default: DATABASE_URL, or ${DEFAULT_DATABASE.slice("file:".length)})`,
  );
}

/** `file:` address of the database: the option, else DATABASE_URL, else a file in the data folder. */
export function databaseUrl(option: string | undefined, { env }: Terminal): string {
  const chosen = option ?? nonEmpty(env["DATABASE_URL"]) ?? DEFAULT_DATABASE;
  return chosen.startsWith("file:") ? chosen : `file:${chosen}`;
}

/** File that keeps the secret of the forms over a restart: it lies beside the database. */
export function secretFile(url: string): string {
  return join(dirname(url.slice("file:".length)), "form-secret");
}

export function hostOption(): Option {
  return new Option("--host <address>", `address to listen on (default: HOST, or ${DEFAULT_HOST})`);
}

export function host(option: string | undefined, { env }: Terminal): string {
  return option ?? nonEmpty(env["HOST"]) ?? DEFAULT_HOST;
}

export function portOption(): Option {
  return new Option(
    "--port <number>",
    `port to listen on, 0 for any free one (default: PORT, or ${DEFAULT_PORT})`,
  );
}

/** Problem: `cli/port`. */
export function port(option: string | undefined, { env }: Terminal): Outcome<number> {
  const chosen = option ?? nonEmpty(env["PORT"]) ?? DEFAULT_PORT;
  const number = /^\d{1,5}$/.test(chosen) ? Number(chosen) : NaN;
  return number <= HIGHEST_PORT
    ? success(number)
    : failure(
        "cli/port",
        `"${chosen}" is not a port. Give a whole number from 0 to ${String(HIGHEST_PORT)}.`,
      );
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === "" ? undefined : value;
}
