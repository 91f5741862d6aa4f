import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from "vitest";
import { aDossier, anEmptyDossier } from "../builders/a-dossier.ts";
import { inMemoryActions } from "../builders/in-memory-actions.ts";
import { axeComplaints, launchBrowser, NO_BROWSER } from "./a-browser.ts";
import { serveApp, type ServedApp } from "./serve-app.ts";

const DOSSIER = "/dossiers/russia-iran";

describe.skipIf(NO_BROWSER)("in a real browser", { timeout: 120_000 }, () => {
  let browser: Browser;
  let app: ServedApp;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  async function open(options: Parameters<Browser["newContext"]>[0] = {}): Promise<void> {
    app = await serveApp(inMemoryActions(aDossier(), anEmptyDossier()));
    context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      baseURL: app.address,
      ...options,
    });
    page = await context.newPage();
    complaints = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
  }
  async function close(): Promise<void> {
    await context.close();
    await app.close();
  }

  describe("every page", () => {
    beforeAll(() => open(), 60_000);
    afterAll(close);
    beforeEach(async () => {
      complaints = [];
      await page.setViewportSize({ width: 1280, height: 900 });
    });

    test.each([
      "/",
      "/help",
      "/dossiers/new",
      DOSSIER,
      `${DOSSIER}/grid`,
      `${DOSSIER}/questions/Q1`,
      `${DOSSIER}/claims/C4`,
      `${DOSSIER}/sources/S4`,
      `${DOSSIER}/review/Q1`,
      `${DOSSIER}/review/Q4`,
      `${DOSSIER}/compare`,
      `${DOSSIER}/compare?left=S1&right=S4`,
      `${DOSSIER}/compare?left=S3&right=S4&part=wording`,
      `${DOSSIER}/timeline`,
      `${DOSSIER}/coverage`,
      `${DOSSIER}/coverage/S4?show=all`,
      `${DOSSIER}/sources/S4/new-claim`,
      `${DOSSIER}/claims/C4/edit/split`,
      `${DOSSIER}/bulk`,
      "/you",
      `${DOSSIER}/history`,
      `${DOSSIER}/report`,
      `${DOSSIER}/search?q=Iran`,
      "/dossiers/empty",
      "/nowhere",
    ])("%s is accessible by axe in light and dark, and never wider than a phone", async (path) => {
      await page.goto(path);
      expect(await axeComplaints(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 800 });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
      expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
    });
  });

  describe.each([true, false])("with scripts: %s", (javaScriptEnabled) => {
    beforeEach(() => open({ javaScriptEnabled }));
    afterEach(close);

    test("a checker goes from the list to a finding, decides, goes on, and takes it back", async () => {
      await page.goto("/");
      await page.getByRole("link", { name: "Russia–Iran relations, 2023–2025" }).click();
      await page.getByRole("link", { name: "Review next: Q1" }).click();
      await page.getByRole("radio", { name: "Disputed" }).check();
      await page.getByLabel("Note").fill("The announcement says Russia supplies.");
      await page.locator("#who").fill("A. Checker");
      await page.getByRole("button", { name: "Save and next" }).click();
      await page.getByText("Saved: Q1, disputed.", { exact: true }).waitFor();
      expect(await page.getByRole("heading", { level: 2, name: "What does Iran itself say" }).count()).toBe(
        1,
      );
      await page.getByRole("button", { name: "Undo", exact: true }).first().click();
      await page.getByText("Undone: Q1 is not reviewed again.", { exact: true }).waitFor();
    });

    test("a missing verdict is asked for and the note stays", async () => {
      await page.goto(`${DOSSIER}/questions/Q1`);
      await page.getByLabel("Note").fill("half a thought");
      await page.locator("#who").fill("A. Checker");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      expect(await page.getByRole("alert").textContent()).toContain("Choose a verdict.");
      expect(await page.getByLabel("Note").inputValue()).toBe("half a thought");
    });

    test("a reading leads to its words in the article, highlighted, and back to the question", async () => {
      await page.goto(DOSSIER);
      await page.locator("#Q1").getByRole("link", { name: "S1" }).click();
      const claim = page.locator(":target");
      expect(await claim.textContent()).toBe(
        "Iran announced a deal to supply more Russian military hardware",
      );
      await page
        .locator(".note", { hasText: "Who supplies the aircraft" })
        .getByRole("link", { name: "Question Q1" })
        .click();
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
        "Who supplies the aircraft, and to whom?",
      );
    });

    test("the grid switches from differences to all questions and filters by kind", async () => {
      await page.goto(`${DOSSIER}/grid`);
      expect(await page.locator("tbody tr").count()).toBe(4);
      await page.getByRole("link", { name: "All questions, 9" }).click();
      expect(await page.locator("tbody tr").count()).toBe(9);
      await page.getByLabel("Kind").selectOption("deal");
      await page.getByRole("button", { name: "Apply" }).click();
      expect(await page.locator("tbody tr").count()).toBe(2);
    });

    test("the report downloads in the chosen format", async () => {
      await page.goto(`${DOSSIER}/report`);
      const download = page.waitForEvent("download");
      await page.getByRole("link", { name: "Markdown" }).click();
      expect((await download).suggestedFilename()).toBe("russia-iran.md");
    });
  });

  describe("by keyboard", () => {
    beforeEach(() => open());
    afterEach(close);

    test("j and k walk the queue, v chooses, n goes to the note, and typing stays typing", async () => {
      await page.goto(`${DOSSIER}/review/Q1`);
      await page.keyboard.press("j");
      await page.waitForURL("**/review/Q2");
      await page.keyboard.press("k");
      await page.waitForURL("**/review/Q1");
      await page.keyboard.press("v");
      expect(await page.getByRole("radio", { name: "Verified" }).isChecked()).toBe(true);
      await page.keyboard.press("n");
      await page.keyboard.type("jkvdnu/?");
      expect(await page.getByLabel("Note").inputValue()).toBe("jkvdnu/?");
      expect(new URL(page.url()).pathname).toBe(`${DOSSIER}/review/Q1`);
    });

    test("j and k walk the findings, / searches, ? explains", async () => {
      await page.goto(DOSSIER);
      await page.keyboard.press("j");
      await page.keyboard.press("j");
      expect(await page.evaluate("document.activeElement.textContent")).toContain("supplying drones");
      await page.keyboard.press("/");
      await page.keyboard.type("Yak");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/search?q=Yak");
      await page.keyboard.press("?");
      await page.waitForURL("**/help");
    });

    test("keys with Ctrl are left to the browser", async () => {
      await page.goto(`${DOSSIER}/review/Q1`);
      await page.keyboard.press("Control+v");
      expect(await page.getByRole("radio", { name: "Verified" }).isChecked()).toBe(false);
    });

    test("u takes back what was just saved", async () => {
      await page.goto(`${DOSSIER}/review/Q2`);
      await page.keyboard.press("d");
      await page.locator("#who").fill("A. Checker");
      await page.getByRole("button", { name: "Save and next" }).click();
      await page.getByText("Saved: Q2, disputed.", { exact: true }).waitFor();
      await page.keyboard.press("u");
      await page.getByText("Undone: Q2 is not reviewed again.", { exact: true }).waitFor();
    });

    test("the first Tab offers to skip to the content", async () => {
      await page.goto(DOSSIER);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement.id")).toBe("main");
    });
  });
});
