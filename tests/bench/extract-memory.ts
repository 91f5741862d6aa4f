/**
 * Runs `crosscheck extract` over as many made-up articles as the argument says and prints, in
 * megabytes, the most memory the process held and what its heap still holds after a collection
 * (`{"most", "live"}`). A process of its own, with `--expose-gc`, because memory is the process's.
 */
import { Writable } from "node:stream";
import { commands } from "../../src/cli/commands/index.ts";
import { runCli } from "../../src/cli/run-cli.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { makeArticles } from "./make-articles.ts";

const KILOBYTES_A_MEGABYTE = 1_024;
const BYTES_A_MEGABYTE = 1_048_576;
const lines = makeArticles(50).map(
  ({ id, text, given }) => `${JSON.stringify({ id, text, published: given.published })}\n`,
);

async function* stream(count: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < count; i++) yield await Promise.resolve(Buffer.from(lines[i % lines.length] ?? ""));
}

const nowhere = new Writable({
  write: (_chunk, _encoding, done) => {
    done();
  },
});

const terminal: Terminal = {
  stdin: stream(Number(process.argv[2])),
  stdout: nowhere,
  stderr: process.stderr,
  env: {},
  columns: 80,
  styled: false,
  watched: false,
  stopRequested: () => Promise.resolve(),
};

process.exitCode = await runCli(["extract"], commands, terminal);
globalThis.gc?.();
const most = process.resourceUsage().maxRSS / KILOBYTES_A_MEGABYTE;
const live = process.memoryUsage().heapUsed / BYTES_A_MEGABYTE;
process.stdout.write(`${JSON.stringify({ most, live })}\n`);
