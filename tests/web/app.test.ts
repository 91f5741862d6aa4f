import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createHash } from "node:crypto";
import { aDossier, anEmptyDossier } from "../builders/a-dossier.ts";
import { inMemoryActions } from "../builders/in-memory-actions.ts";
import { serveApp, type ServedApp } from "./serve-app.ts";

let app: ServedApp;
beforeAll(async () => {
  app = await serveApp(inMemoryActions(aDossier(), anEmptyDossier()));
});
afterAll(() => app.close());

const PAGES = [
  "/",
  "/help",
  "/dossiers/new",
  "/dossiers/russia-iran",
  "/dossiers/russia-iran?saved=1",
  "/dossiers/russia-iran/grid",
  "/dossiers/russia-iran/grid?show=all&order=number&kind=deal&source=S1&source=S4",
  "/dossiers/russia-iran/grid?show=nonsense&page=99999",
  "/dossiers/russia-iran/questions/Q1",
  "/dossiers/russia-iran/questions/Q9",
  "/dossiers/russia-iran/claims/C4",
  "/dossiers/russia-iran/sources/S1",
  "/dossiers/russia-iran/sources/S4",
  "/dossiers/russia-iran/sources/S5",
  "/dossiers/russia-iran/review",
  "/dossiers/russia-iran/review/Q6",
  "/dossiers/russia-iran/review/C2",
  "/dossiers/russia-iran/compare",
  "/dossiers/russia-iran/compare?show=copied",
  "/dossiers/russia-iran/compare?left=S1&right=S4",
  "/dossiers/russia-iran/compare?left=S3&right=S4&part=wording",
  "/dossiers/russia-iran/compare?left=S3&right=S4&part=right",
  "/dossiers/russia-iran/timeline",
  "/dossiers/russia-iran/coverage",
  "/dossiers/russia-iran/coverage/S1",
  "/dossiers/russia-iran/coverage/S4?show=all",
  "/dossiers/empty/compare",
  "/dossiers/empty/timeline",
  "/dossiers/empty/coverage",
  "/dossiers/russia-iran/history",
  "/dossiers/russia-iran/report",
  "/dossiers/russia-iran/search",
  "/dossiers/russia-iran/search?q=Iran",
  "/dossiers/russia-iran/search?q=zebra",
  "/dossiers/russia-iran/import",
  "/dossiers/empty",
  "/dossiers/empty/grid",
  "/dossiers/empty/review",
  "/dossiers/empty/history",
  "/dossiers/empty/report",
];

describe("every page", () => {
  test.each(PAGES)("%s is whole: one heading, landmarks, no template left over", async (path) => {
    const { status, html, headers } = await app.get(path);
    expect(app.bugs).toEqual([]);
    expect(status).toBe(200);
    expect(html).not.toContain("{{");
    expect(html).not.toMatch(/\[object |undefined|NaN/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toMatch(/<main id="main"/);
    expect(html).toMatch(/<html lang="en">/);
    expect(html).toMatch(/<title>[^<]+ · Crosscheck<\/title>/);
    expect(headers.get("cache-control")).toBe("no-store");
  });

  test.each(PAGES)(
    "%s has ids that stand once, and links within the page that lead somewhere",
    async (path) => {
      const { html } = await app.get(path);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(ids.length).toBe(new Set(ids).size);
      for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    },
  );

  test("leads only to pages that are there", async () => {
    const links = new Set<string>();
    for (const path of PAGES) {
      const { html } = await app.get(path);
      for (const [, href = ""] of html.matchAll(/<a [^>]*href="(\/[^"#]*)/g))
        links.add(href.replaceAll("&amp;", "&").replaceAll("&#x3D;", "="));
    }
    expect(links.size).toBeGreaterThan(30);
    for (const link of links) expect([link, (await app.get(link)).status]).toEqual([link, 200]);
  });
});

test.each([
  ["/nowhere", 404],
  ["/dossiers/unknown", 404],
  ["/dossiers/russia-iran/questions/Q99", 404],
  ["/dossiers/russia-iran/claims/__proto__", 404],
  ["/dossiers/russia-iran/sources/S9", 404],
  ["/dossiers/russia-iran/review/X1", 404],
  ["/dossiers/russia-iran/report/docx", 404],
])("answers %s with %i and a page in words", async (path, expected) => {
  const { status, html } = await app.get(path);
  expect(status).toBe(expected);
  expect(html).toMatch(/<h1>[^<]+<\/h1>/);
  expect(html).not.toMatch(/node_modules|\.ts:|at async/);
});

test("says which export formats it knows when it is asked for another", async () => {
  const { html } = await app.get("/dossiers/russia-iran/report/docx");
  expect(html).toContain("html, markdown, csv, json");
});

test("gives the report as a file to keep", async () => {
  const { headers, html } = await app.get("/dossiers/russia-iran/report/json");
  expect(headers.get("content-disposition")).toBe("attachment; filename=russia-iran.json");
  expect(JSON.parse(html)).toMatchObject({ format: "crosscheck-report" });
});

test("serves style and script under an address that changes with their content", async () => {
  const { html } = await app.get("/");
  const style = /href="(\/assets\/crosscheck-([0-9a-f]{8})\.css)"/.exec(html);
  const { status, headers, html: css } = await app.get(style?.[1] ?? "");
  expect(status).toBe(200);
  expect(headers.get("content-type")).toContain("text/css");
  expect(createHash("sha256").update(css).digest("hex").slice(0, 8)).toBe(style?.[2]);
});

test("shows the form itself where there is no dossier yet", async () => {
  const first = await serveApp(inMemoryActions());
  const { html } = await first.get("/");
  await first.close();
  expect(html).toContain("No dossier yet");
  expect(html).toContain('action="/dossiers"');
  expect(html).toContain('action="/sample"');
});

test("keeps a bug's details from the user and tells them to the log", async () => {
  const broken = await serveApp({
    ...inMemoryActions(aDossier()),
    loadDossier: () => Promise.reject(new Error("secret path /var/lib/x")),
  });
  const { status, html } = await broken.get("/dossiers/russia-iran");
  await broken.close();
  expect(status).toBe(500);
  expect(html).not.toContain("secret path");
  expect(html).toMatch(/Reference [0-9a-f]{8}/);
  expect(broken.bugs).toHaveLength(1);
});
