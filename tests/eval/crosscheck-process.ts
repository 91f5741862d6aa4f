import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/** The public command line, run from the source as `npm run crosscheck` does. */
const CROSSCHECK = ["--import", "tsx", fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url))];

/** Runs `crosscheck` with that input and gives its standard output; fails with its standard error. */
export function crosscheck(args: readonly string[], input = ""): Promise<string> {
  return runNode([...CROSSCHECK, ...args], input);
}

/** Runs a scorer: a Node script outside the project. */
export function runScorer(script: string, args: readonly string[]): Promise<string> {
  return runNode([script, ...args], "");
}

function runNode(args: readonly string[], input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: PROJECT, stdio: ["pipe", "pipe", "inherit"] });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stdin.on("error", reject);
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(Buffer.concat(chunks).toString("utf8"));
      else reject(new Error(`${args.join(" ")} ended with ${String(code)}`));
    });
    child.stdin.end(input);
  });
}
