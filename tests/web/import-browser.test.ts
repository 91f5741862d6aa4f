import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeWorkspace, openWorkspace, type Workspace } from "../../src/actions/index.ts";
import { bindActions } from "../../src/web/index.ts";
import { launchBrowser, NO_BROWSER } from "./a-browser.ts";
import { serveApp, type ServedApp } from "./serve-app.ts";

const FIRST =
  "A fire broke out on a ferry near Oban on Monday. The ferry fire injured 17 people, police said.";
const SECOND = "The ferry fire near Oban injured 23 people, police said on Tuesday. Nobody died.";

describe.skipIf(NO_BROWSER)("from articles to a report", { timeout: 120_000 }, () => {
  let browser: Browser;
  let folder: string;
  let workspace: Workspace;
  let app: ServedApp;
  beforeAll(async () => {
    browser = await launchBrowser();
    folder = await mkdtemp(join(tmpdir(), "crosscheck-web-"));
    const opened = await openWorkspace({ databaseUrl: `file:${join(folder, "test.db")}` });
    if (!opened.ok) throw new Error(opened.problem.message);
    workspace = opened.value;
    app = await serveApp(bindActions(workspace));
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
    await closeWorkspace(workspace);
    await rm(folder, { recursive: true });
  });

  test.each([
    ["with", true],
    ["without", false],
  ])(
    "%s scripts: two pasted articles give a finding, a decision and a download",
    async (what, javaScriptEnabled) => {
      const context = await browser.newContext({ baseURL: app.address, javaScriptEnabled });
      const page = await context.newPage();
      await page.goto("/dossiers/new");
      await page.locator("[name=name]").fill(`Ferry fire ${what} scripts`);
      await page.locator("[name=text]").fill(FIRST);
      await page.getByText("What you know of the article").click();
      await page.locator("[name=published]").fill("2024-05-06");
      await page.locator("main form button[type=submit]").last().click();
      await page.waitForURL("**/dossiers/ferry-fire-*");
      await page.goto(`${new URL(page.url()).pathname}/import`);
      await page.locator("[name=text]").fill(SECOND);
      await page.getByText("What you know of the article").click();
      await page.locator("[name=published]").fill("2024-05-07");
      await page.locator("main form button[type=submit]").last().click();
      await page.getByText("1 article added and compared.").waitFor();
      await page
        .getByRole("link", { name: /^Review/ })
        .first()
        .click();
      expect(await page.locator(".desk-claim").count()).toBeGreaterThan(1);
      await page.getByRole("radio", { name: "Disputed" }).check();
      await page.getByLabel("Your name").fill("A. Checker");
      await page.getByLabel("Your name").press("Enter");
      await page
        .locator(".said")
        .getByText(/^Saved: Q\d+, disputed\./)
        .waitFor();
      await page.getByRole("link", { name: "Report", exact: true }).click();
      const download = page.waitForEvent("download");
      await page.getByRole("link", { name: "Markdown" }).click();
      expect((await download).suggestedFilename()).toMatch(/^ferry-fire-.*\.md$/);
      await context.close();
    },
  );
});
