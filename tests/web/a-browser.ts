import { existsSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser, type Page } from "playwright-core";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);
if (CHROMIUM === undefined)
  console.warn("tests/web: no Chromium is installed, so nothing is tried in a real browser.");

export const NO_BROWSER = CHROMIUM === undefined;

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM ?? "", args: ARGUMENTS });
}

/** What axe has against a page: all in light, the contrast again in dark. */
export async function axeComplaints(page: Page): Promise<readonly (readonly [string, readonly string[]])[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze();
  return [...light.violations, ...dark.violations].map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html),
  ]);
}
