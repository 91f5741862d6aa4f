#!/usr/bin/env node
import { commands } from "./commands/index.ts";
import { runCli } from "./run-cli.ts";
import type { Terminal } from "./terminal.ts";

const NARROWEST = 40;
const WIDEST = 100;

const terminal: Terminal = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  columns: Math.min(WIDEST, Math.max(NARROWEST, process.stdout.columns || WIDEST)),
  styled: process.stdout.isTTY && process.env["NO_COLOR"] === undefined,
  watched: process.stderr.isTTY,
  stopRequested: () =>
    new Promise((resolve) => {
      process.once("SIGINT", () => {
        resolve();
      });
      process.once("SIGTERM", () => {
        resolve();
      });
    }),
};

// A reader that has seen enough (`crosscheck check … | head`) closes the pipe: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await runCli(process.argv.slice(2), commands, terminal);
