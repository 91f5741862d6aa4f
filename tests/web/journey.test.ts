import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeWorkspace, openWorkspace, type Workspace } from "../../src/actions/index.ts";
import { bindActions } from "../../src/web/index.ts";
import { serveApp, type ServedApp } from "./serve-app.ts";

let folder: string;
let workspace: Workspace;
let app: ServedApp;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "crosscheck-web-"));
  const opened = await openWorkspace({ databaseUrl: `file:${join(folder, "test.db")}` });
  if (!opened.ok) throw new Error(opened.problem.message);
  workspace = opened.value;
  app = await serveApp(bindActions(workspace));
});
afterEach(async () => {
  await app.close();
  await closeWorkspace(workspace);
  await rm(folder, { recursive: true });
});

const FIRST = "A fire broke out on a ferry on Monday. At least 17 people were injured, police said.\n";
const SECOND = "The ferry fire injured 23 people, police said on Tuesday. Nobody died.\n";

function form(
  fields: Record<string, string>,
  files: readonly (readonly [string, string | Uint8Array<ArrayBuffer>])[] = [],
): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  for (const [name, content] of files) data.append("files", new Blob([content]), name);
  return data;
}

test("from nothing to a review: paste, upload, look, decide", async () => {
  expect((await app.get("/")).html).toContain("No dossier yet");
  const created = await app.post(
    "/dossiers",
    form({ name: "Ferry fire", text: FIRST, published: "2024-05-06" }),
  );
  expect(created.status).toBe(303);
  const dossier = created.headers.get("location") ?? "";
  const added = await app.post(
    `${dossier}/import`,
    form({}, [
      ["second.txt", SECOND],
      ["second.json", JSON.stringify({ title: "Ferry fire injures 23", published: "2024-05-07" })],
    ]),
  );
  expect(added.headers.get("location")).toBe(`${dossier}?added=1&same=0`);
  const overview = await app.get(`${dossier}?added=1&same=0`);
  expect(overview.html).toContain("1 article added and compared.");
  expect(overview.html).toContain("2 sources");
  expect(overview.html).toContain("Ferry fire injures 23");
  const reader = await app.get(`${dossier}/sources/S1`);
  expect(reader.html.replace(/<[^>]+>/g, "")).toContain("At least 17 people were injured");
  const claim = /\/claims\/(C\d+)"/.exec(reader.html)?.[1] ?? "no claim";
  const saved = await app.post(`${dossier}/review/${claim}`, {
    expected: "",
    verdict: "verified",
    note: "",
    who: "A. Checker",
    from: "page",
  });
  expect(saved.status).toBe(303);
  expect((await app.get(saved.headers.get("location") ?? "")).html).toContain(`Saved: ${claim}, verified.`);
});

test("the same file again is not added twice", async () => {
  const created = await app.post("/dossiers", form({ name: "Ferry fire" }, [["first.txt", FIRST]]));
  const dossier = created.headers.get("location") ?? "";
  const again = await app.post(`${dossier}/import`, form({}, [["first.txt", FIRST]]));
  expect(again.headers.get("location")).toBe(`${dossier}?added=0&same=1`);
});

test.each([
  ["an empty file", [["empty.txt", ""]], "empty"],
  ["bytes that are no text", [["picture.txt", new Uint8Array([137, 80, 78, 71, 0, 0, 1, 2])]], "picture.txt"],
  [
    "text that is not UTF-8",
    [["latin.txt", new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x6f, 0x6b])]],
    "UTF-8",
  ],
  [
    "a sidecar that is no JSON",
    [
      ["a.txt", FIRST],
      ["a.json", "{"],
    ],
    "a.json",
  ],
  ["a sidecar without its article", [["a.json", "{}"]], "a.json"],
] as const)(
  "%s is refused in words; nothing is added and what was typed stays",
  async (_what, files, message) => {
    const created = await app.post("/dossiers", form({ name: "Ferry fire" }));
    const dossier = created.headers.get("location") ?? "";
    const { status, html } = await app.post(
      `${dossier}/import`,
      form({ text: "", outlet: "The Herald 🗞" }, files),
    );
    expect(status).toBe(422);
    expect(html).toContain(message);
    expect(html).toContain("The Herald 🗞");
    expect((await app.get(dossier)).html).toContain("No articles yet");
  },
);

test("a file over the limit is refused with the limit", async () => {
  const { status, html } = await app.post(
    "/dossiers",
    form({ name: "Big" }, [["big.txt", "x".repeat(13 * 1024 * 1024)]]),
  );
  expect(status).toBe(413);
  expect(html).toContain("12 MB");
  expect((await app.get("/")).html).toContain("No dossier yet");
});

test("a dossier without a name is asked for one, and the pasted text stays", async () => {
  const { status, html } = await app.post("/dossiers", form({ name: " ", text: FIRST }));
  expect(status).toBe(422);
  expect(html).toContain("ferry on Monday");
  expect((await app.get("/")).html).toContain("No dossier yet");
});

test("pasted words are stored without the line breaks a browser makes of them", async () => {
  const created = await app.post(
    "/dossiers",
    form({ name: "Ferry fire", text: FIRST.replace("Monday. ", "Monday.\r\n") }),
  );
  const { html } = await app.get(`${created.headers.get("location") ?? ""}/report/json`);
  expect(html).not.toContain("\\r\\n");
});

test("the sample opens, and its quotations are all proved", async () => {
  const opened = await app.post("/sample", {});
  const dossier = opened.headers.get("location") ?? "";
  expect(dossier).toBe("/dossiers/russia-iran");
  const { html } = await app.get(dossier);
  const [, matching, total] = /(\d+) of (\d+) quotations match their articles/.exec(html) ?? [];
  expect(Number(total)).toBeGreaterThan(20);
  expect(matching).toBe(total);
  const source = await app.get(`${dossier}/sources/S4`);
  const stored = await readFile(new URL("../../seeds/003_51a60d2a989697ac.txt", import.meta.url), "utf8");
  const shown = source.html
    .split('class="stored"')
    .slice(1)
    .map((part) => part.slice(part.indexOf(">") + 1, part.indexOf("</p>")).replace(/<[^>]+>/g, ""))
    .join("\n\n");
  expect(unescapeHtml(shown)).toBe(stored.trim());
});

function unescapeHtml(html: string): string {
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return html
    .replace(/&#x([0-9A-Fa-f]+);/g, (_whole, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&(amp|lt|gt|quot);/g, (_whole, name: string) => named[name] ?? "");
}
