import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const CLI = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const FORM = "/dossiers/russia-iran/review/Q5";
const DRAFTS_BEFORE_THE_KILL = 5;

let folder: string;
let serving: ChildProcess | null = null;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "crosscheck-killed-"));
});
afterAll(async () => {
  serving?.kill("SIGKILL");
  await rm(folder, { recursive: true });
});

/** Starts the program as a user does. @returns its address */
async function serve(): Promise<string> {
  const flags = ["serve", "--seed", "--port", "0", "--database", join(folder, "test.db")];
  serving = spawn(process.execPath, ["--import", "tsx", CLI, ...flags], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (serving.stdout === null) throw new Error("the server has no output");
  for await (const line of createInterface({ input: serving.stdout })) {
    const [address] = /http:\/\/[\d.:]+/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error("the server ended before it answered");
}

async function killServer(): Promise<void> {
  if (serving === null) throw new Error("nothing is serving");
  const ended = once(serving, "exit");
  serving.kill("SIGKILL");
  await ended;
}

/** Cookies and form token as a browser holds them. */
async function openForm(address: string): Promise<{ readonly cookie: string; readonly token: string }> {
  const page = await fetch(address + FORM);
  const cookies = page.headers.getSetCookie().map((set) => set.split(";", 1)[0] ?? "");
  const token = /name="_csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? "";
  return { cookie: [...cookies, "crosscheck-reviewer=Ana"].join("; "), token };
}

test(
  "a server that is killed while a draft is being kept has every draft it confirmed when it comes back",
  { timeout: 240_000 },
  async () => {
    const address = await serve();
    const { cookie, token } = await openForm(address);
    const keep = async (note: string): Promise<boolean> => {
      const body = new URLSearchParams({ _csrf: token, who: "Ana", expected: "", note });
      const answer = await fetch(`${address}${FORM}/draft`, { method: "POST", headers: { cookie }, body });
      return answer.status === 204;
    };
    for (let n = 1; n <= DRAFTS_BEFORE_THE_KILL; n++) expect(await keep(`thought ${String(n)}.`)).toBe(true);
    const cutOff = keep("thought that may be lost.").catch(() => false);
    await killServer();
    const confirmed = (await cutOff)
      ? ["thought that may be lost."]
      : [`thought ${String(DRAFTS_BEFORE_THE_KILL)}.`, "thought that may be lost."]; // written, but not told
    const page = await fetch((await serve()) + FORM, { headers: { cookie: "crosscheck-reviewer=Ana" } });
    const html = await page.text();
    expect(html).toContain("Throw the draft away");
    expect(confirmed.some((note) => html.includes(`${note}</textarea>`))).toBe(true);
    await killServer();
  },
);
