import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeWorkspace, openWorkspace, type Workspace } from "../../src/actions/index.ts";
import { startServer } from "../../src/web/index.ts";

let folder: string;
let workspace: Workspace;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "crosscheck-server-"));
  const opened = await openWorkspace({ databaseUrl: `file:${join(folder, "test.db")}` });
  if (!opened.ok) throw new Error(opened.problem.message);
  workspace = opened.value;
});
afterEach(async () => {
  await closeWorkspace(workspace);
  await rm(folder, { recursive: true });
});

test("serves on a free port, says where, and frees it again", async () => {
  const started = await startServer({ workspace, host: "127.0.0.1", port: 0 });
  if (!started.ok) throw new Error(started.problem.message);
  const { address, port, close } = started.value;
  expect(address).toBe(`http://127.0.0.1:${String(port)}`);
  expect((await fetch(address)).status).toBe(200);
  await close();
  await expect(fetch(address)).rejects.toThrow();
});

test("on this computer alone it answers to this computer's names only", async () => {
  const started = await startServer({ workspace, host: "127.0.0.1", port: 0 });
  if (!started.ok) throw new Error(started.problem.message);
  const { port, close } = started.value;
  const statusFor = (host: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      get({ host: "127.0.0.1", port, headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on("error", reject);
    });
  const statuses = [await statusFor(`localhost:${String(port)}`), await statusFor("elsewhere.example")];
  await close();
  expect(statuses).toEqual([200, 421]);
});

test("a taken port is a problem in words", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => {
    other.listen(0, "127.0.0.1", resolve);
  });
  const { port } = other.address() as AddressInfo;
  const started = await startServer({ workspace, host: "127.0.0.1", port });
  other.close();
  expect(started).toMatchObject({ ok: false, problem: { code: "server/port-taken", data: { port } } });
});

test("a host this computer does not have is a problem in words", async () => {
  const started = await startServer({ workspace, host: "192.0.2.7", port: 0 });
  expect(started).toMatchObject({ ok: false, problem: { code: "server/unknown-host" } });
});

test("keeps the secret of its forms in a file that only the user may read", async () => {
  const secretFile = join(folder, "data", "form-secret");
  const secrets: string[] = [];
  for (let start = 0; start < 2; start++) {
    const started = await startServer({ workspace, host: "127.0.0.1", port: 0, secretFile });
    if (!started.ok) throw new Error(started.problem.message);
    await started.value.close();
    secrets.push(await readFile(secretFile, "utf8"));
  }
  expect(secrets[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(secrets[1]).toBe(secrets[0]);
  expect((await stat(secretFile)).mode & 0o777).toBe(0o600);
});

test("a secret that can neither be read nor written is a problem in words", async () => {
  const started = await startServer({
    workspace,
    host: "127.0.0.1",
    port: 0,
    secretFile: join(folder, "test.db", "secret"),
  });
  expect(started).toMatchObject({ ok: false, problem: { code: "server/secret" } });
});
