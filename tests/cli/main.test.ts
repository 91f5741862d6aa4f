import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";

const MAIN = ["--import", "tsx", "src/cli/main.ts"];

/** Starting a process takes long on a busy machine. */
const PATIENCE = 120_000;

describe("the program", { timeout: PATIENCE }, () => {
  it("answers bad input with one line on standard error and exit code 2", async () => {
    const child = spawn(process.execPath, [...MAIN, "check", "nowhere.txt"]);
    const err: Buffer[] = [];
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    const [code] = (await once(child, "close")) as [number];
    expect(Buffer.concat(err).toString("utf8")).toMatch(/^crosscheck: nowhere\.txt [^\n]+\n$/);
    expect(code).toBe(2);
  });

  it("ends quietly when its reader has seen enough", async () => {
    const child = spawn(process.execPath, [...MAIN, "extract"]);
    const err: Buffer[] = [];
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.stdin.on("error", () => undefined); // the program may be gone before it has read everything
    child.stdin.end(`${JSON.stringify({ id: 1, text: "At least 12 people were hurt." })}\n`.repeat(3_000));
    await once(child.stdout, "data");
    child.stdout.destroy();
    const [code] = (await once(child, "close")) as [number];
    expect(Buffer.concat(err).toString("utf8")).toBe("");
    expect(code).toBe(0);
  });
});
