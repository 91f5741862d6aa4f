import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { axeComplaints, launchBrowser, NO_BROWSER } from "./a-browser.ts";
import type { ServedApp } from "./serve-app.ts";
import { serveSample } from "./serve-sample.ts";

const DOSSIER = "/dossiers/russia-iran";

describe.skipIf(NO_BROWSER)("the desk in a real browser", { timeout: 120_000 }, () => {
  let browser: Browser;
  let app: ServedApp;
  let contexts: BrowserContext[];
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await serveSample();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
  });
  beforeEach(() => {
    contexts = [];
  });
  afterEach(async () => {
    for (const context of contexts) await context.close();
  });

  /** A person at a browser of their own, whose name it knows. */
  async function person(name: string, javaScriptEnabled = true): Promise<Page> {
    const viewport = { width: 1280, height: 900 };
    const context = await browser.newContext({ viewport, baseURL: app.address, javaScriptEnabled });
    contexts.push(context);
    const page = await context.newPage();
    await page.goto("/you");
    await page.getByLabel("Your name").fill(name);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved.").waitFor();
    return page;
  }

  test("twenty claims are reviewed by keyboard alone, and the last is taken back by a key", async () => {
    const page = await person("Keys");
    await page.goto(`${DOSSIER}/review?of=claims`);
    for (let i = 0; i < 20; i++) {
      const before = page.url();
      await page.keyboard.press(i % 2 === 0 ? "v" : "i");
      await page.keyboard.press("s");
      // The last answer's message stands until the next item is in place: the address tells the two apart.
      await page.waitForURL((url) => url.href !== before);
      await page
        .locator(".said")
        .getByText(/^Saved: C\d+,/)
        .waitFor();
    }
    expect(await page.locator("#queue-head").textContent()).toMatch(/^20 of/);
    await page.keyboard.press("u");
    await page
      .locator(".said")
      .getByText(/^Undone: C\d+ is not reviewed again\./)
      .waitFor();
    expect(await page.locator("#queue-head").textContent()).toMatch(/^19 of/);
  });

  test("after saving, the next item has the focus and what was done is spoken; undo comes back to it with its note", async () => {
    const page = await person("Focus");
    await page.goto(`${DOSSIER}/review/Q5`);
    await page.keyboard.press("n");
    await page.keyboard.type("seen in the register");
    await page.keyboard.press("Escape");
    await page.keyboard.press("d");
    await page.keyboard.press("Enter"); // from the verdict: the form's own key, not that of "Add another row"
    await page
      .locator("#spoken", { hasText: /^Saved: Q5, disputed\. \d+ of \d+ reviewed$/ })
      .waitFor({ state: "attached" });
    const heading = await page.locator(".desk-title").textContent();
    expect(await page.evaluate("document.activeElement.textContent")).toBe(heading);
    expect(await page.title()).toMatch(/^Saved: Q5, disputed\. Review Q\d+: /);
    expect(await page.locator(".recent a").first().textContent()).toContain("Q5");
    await page.keyboard.press("u");
    await page.waitForURL("**/review/Q5?undone=**");
    expect(await page.getByLabel("Note").inputValue()).toBe("seen in the register");
    await page.goBack();
    await page.waitForURL((url) => !url.pathname.endsWith("Q5"));
    await page.locator(".desk-title", { hasText: heading ?? "" }).waitFor();
  });

  test("with “a verdict’s key saves at once” an item is one key; “wrong” waits for its correction", async () => {
    const page = await person("Quick");
    await page.goto("/you");
    await page.getByLabel("A verdict’s key saves at once").check();
    await page.getByRole("button", { name: "Save" }).click();
    await page.goto(`${DOSSIER}/review/C40?of=claims`);
    await page.keyboard.press("v");
    await page.getByText("Saved: C40, verified.", { exact: true }).first().waitFor();
    await page.keyboard.press("w");
    expect(await page.evaluate("document.activeElement.id")).toBe("correction");
    await page.keyboard.type("two, not three");
    await page.keyboard.press("Enter");
    await page
      .getByText(/^Saved: C\d+, wrong/)
      .first()
      .waitFor();
  });

  test("skipping is one key and decides nothing", async () => {
    const page = await person("Skipper");
    await page.goto(`${DOSSIER}/review/Q1`);
    await page.keyboard.press("j");
    await page.waitForURL("**/review/Q2");
    await page.goto(`${DOSSIER}/history`);
    expect(await page.getByText("Q1").count()).toBe(0);
  });

  test("the whole queue is walked: by key past the eight listed, and the list itself further down", async () => {
    const page = await person("Walker");
    await page.goto(`${DOSSIER}/review/C1?of=claims&sort=text`);
    const listed = page.locator(".queue a");
    const first = await listed.first().textContent();
    await page.getByRole("link", { name: "Later" }).click();
    await page.waitForURL("**from=8**");
    expect(await listed.first().textContent()).not.toBe(first);
    expect(page.url()).toContain("/review/C1?");
    for (let i = 0; i < 10; i++) {
      const before = page.url();
      await page.keyboard.press("j");
      await page.waitForURL((url) => url.href !== before);
    }
    expect(await page.locator(".queue a[aria-current]").count()).toBe(1);
  });

  test("a key opens the article at the claim, and another the queue", async () => {
    const page = await person("Opener");
    await page.goto(`${DOSSIER}/review/C4?of=claims`);
    await page.keyboard.press("o");
    await page.waitForURL("**/sources/S*#C4");
    await page.goto(`${DOSSIER}/claims/C4`);
    await page.keyboard.press("o");
    await page.waitForURL("**/sources/S*#C4");
    await page.keyboard.press("r");
    await page.waitForURL("**/review");
  });

  test("who says a name on the way comes back to the page they were on", async () => {
    const context = await browser.newContext({ baseURL: app.address });
    contexts.push(context);
    const page = await context.newPage();
    await page.goto(`${DOSSIER}/questions/Q2`);
    await page.getByRole("link", { name: "Say who you are" }).click();
    await page.getByLabel("Your name").fill("Newcomer");
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForURL(`**${DOSSIER}/questions/Q2`);
    await page.getByRole("link", { name: "Reviewing as Newcomer" }).waitFor();
  });

  test("somebody is asked for a second check, and undo says what it took back", async () => {
    const page = await person("Asker");
    await page.goto(`${DOSSIER}/review/C50?of=claims`);
    await page.getByLabel("verified").check();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Saved: C50, verified.").first().waitFor();
    await page.getByLabel("Ask", { exact: true }).fill("Ben");
    await page.getByRole("button", { name: "Ask for a second check" }).click();
    await page.getByText("C50 given to Ben.").first().waitFor();
    await page.getByText("It is with Ben.").waitFor();
    await page.keyboard.press("u");
    await page.getByText("Undone: C50 given to Ben.").first().waitFor();
    await page.keyboard.press("u");
    await page
      .getByText(/^Undone: C50 is .+ again\.$/)
      .first()
      .waitFor();
  });

  test.each([true, false])("a file is attached as evidence, scripts %s", async (scripts) => {
    const page = await person("Filer", scripts);
    const target = scripts ? "C60" : "C61";
    await page.goto(`${DOSSIER}/review/${target}?of=claims`);
    await page.locator("summary", { hasText: "Evidence" }).click();
    await page.getByLabel("Kind").selectOption("primary");
    await page.getByLabel("What it does").selectOption("supports");
    const file = { name: "register.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4 x") };
    await page.getByLabel("Or a file of yours").setInputFiles(file);
    const link = page.getByRole("link", { name: "register.pdf, PDF, 10 bytes" }).first();
    if (scripts) {
      await link.waitFor(); // stored as soon as it was chosen
      await page.reload();
      await link.waitFor();
    }
    await page.getByLabel("verified").check();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText(`Saved: ${target}, verified.`).first().waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toBe("register.pdf");
  });

  test("words marked with the mouse become a claim", async () => {
    const page = await person("Mouse");
    await page.goto(`${DOSSIER}/sources/S4`);
    await page.locator(".is-body .stored").first().click({ clickCount: 3 });
    const marked = String(await page.evaluate("getSelection().toString().trim()"));
    await page.getByRole("link", { name: "Add a claim" }).click();
    expect(await page.getByLabel("Exact words").inputValue()).toBe(marked);
    await page.getByLabel("Why").fill("missed by the machine");
    await page.getByRole("button", { name: "Add the claim" }).click();
    await page.getByText(/C\d+ added by hand\./).waitFor();
  });

  test("words are marked by keyboard, the extraction is corrected, and undone", async () => {
    const page = await person("Keyboard");
    await page.goto(`${DOSSIER}/sources/S1`);
    await page.keyboard.press("a");
    await page
      .getByText("Arrows move by words")
      .or(page.getByText(/^Marked:/))
      .first()
      .waitFor();
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    const marked = String(await page.evaluate("getSelection().toString().trim()"));
    expect(marked.split(/\s+/)).toHaveLength(3);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/new-claim?**");
    expect(await page.getByLabel("Exact words").inputValue()).toBe(marked);
    await page.goto(`${DOSSIER}/claims/C3/edit/change`);
    await page.getByLabel("Stance").selectOption("possible");
    await page.getByLabel("Why").fill("it is only said to be so");
    await page.getByRole("button", { name: "Save the change" }).click();
    await page.getByText("C3 changed by hand.").waitFor();
    await page.getByRole("button", { name: "Undo" }).first().click();
    await page.getByText("Undone: C3 changed by hand.").first().waitFor();
  });

  test("without scripts a claim is withdrawn, said in the history, and comes back", async () => {
    const page = await person("Plain", false);
    await page.goto(`${DOSSIER}/claims/C5/edit/change`);
    await page.getByLabel("Why").fill("not a claim");
    await page.getByRole("button", { name: "Withdraw the claim" }).click();
    await page.goto(`${DOSSIER}/history`);
    await page.getByText("C5 withdrawn").waitFor();
    expect((await page.goto(`${DOSSIER}/claims/C5`))?.status()).toBe(404);
    await page.goto(`${DOSSIER}/history`);
    await page.getByRole("button", { name: "Undo" }).first().click();
    await page.getByText("Undone: C5 withdrawn.").first().waitFor();
    expect((await page.goto(`${DOSSIER}/claims/C5`))?.status()).toBe(200);
  });

  test("a half-filled form survives a reload", async () => {
    const page = await person("Drafter");
    await page.goto(`${DOSSIER}/questions/Q7`);
    await page.getByLabel("Note").fill("half a thought");
    await page.getByText("Draft kept.").waitFor();
    await page.reload();
    expect(await page.getByLabel("Note").inputValue()).toBe("half a thought");
    await page.getByRole("button", { name: "Throw the draft away" }).click();
    expect(await page.getByLabel("Note").inputValue()).toBe("");
  });

  test.each([
    ["with", true, "Q6"],
    ["without", false, "Q8"],
  ])(
    "two reviewers collide %s scripts: both versions are shown and nothing is overwritten",
    async (_what, scripts, target) => {
      const [first, second] = [await person("First", scripts), await person("Second", scripts)];
      await first.goto(`${DOSSIER}/questions/${target}`);
      await second.goto(`${DOSSIER}/questions/${target}`);
      await first.getByRole("radio", { name: "Verified" }).check();
      await first.getByRole("button", { name: "Save", exact: true }).click();
      await first.getByText(`Saved: ${target}, verified.`).waitFor();
      await second.getByRole("radio", { name: "Disputed" }).check();
      await second.getByLabel("Note").fill("I see it otherwise");
      await second.getByRole("button", { name: "Save", exact: true }).click();
      await second.getByRole("heading", { name: `${target} was reviewed meanwhile` }).waitFor();
      expect(await second.locator(".versions").textContent()).toMatch(/verified[\s\S]*I see it otherwise/);
      if (scripts) expect(await axeComplaints(second)).toEqual([]);
      await second.getByRole("button", { name: "Save", exact: true }).click();
      await second.getByText(`Saved: ${target}, disputed.`).waitFor();
      await first.goto(`${DOSSIER}/questions/${target}`);
      expect(await first.locator(".history").textContent()).toMatch(/disputed[\s\S]*verified/);
    },
  );

  test(
    "pages of somebody at work are accessible by axe and never wider than a phone",
    { timeout: 300_000 },
    async () => {
      const page = await person("Axe");
      await page.goto(`${DOSSIER}/review/Q2?verdict=discrepancy`);
      await page.getByRole("radio", { name: "Disputed" }).check();
      await page.getByRole("button", { name: "Save and next" }).click();
      await page.getByText("Saved: Q2, disputed.", { exact: true }).waitFor();
      for (const path of [
        "/review/Q2?verdict=discrepancy",
        "/review/C12?of=claims",
        "/questions/Q2",
        "/sources/S1?words=1356-1400",
        "/search?q=supply",
        "/coverage/S1",
        "/history",
      ]) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(DOSSIER + path);
        for (const details of await page.locator("details").all())
          await details.evaluate("element => { element.open = true; }");
        expect([path, await axeComplaints(page)]).toEqual([path, []]);
        await page.setViewportSize({ width: 390, height: 800 });
        expect([path, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([path, 390]);
      }
    },
  );
});
