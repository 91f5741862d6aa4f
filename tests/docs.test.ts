import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commands } from "../src/cli/commands/index.ts";
import { VERDICTS } from "../src/core/index.ts";
import { kinds } from "../src/core/kinds/index.ts";
import { exporters } from "../src/exporters/index.ts";

const README = readFileSync("README.md", "utf8");
const PAGES = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"] as const;

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** First cells of the README's table under a heading, without their code marks. */
function rowsUnder(heading: string): string[] {
  const section = README.split(/^## /mu).find((one) => one.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`README.md has no section "${heading}"`);
  return Array.from(section.matchAll(/^\| `(?<cell>[^`]+)`/gmu), ({ groups }) => groups?.["cell"] ?? "");
}

describe("the README", () => {
  it("has one row for each claim kind", () => {
    expect(rowsUnder("What it looks for").toSorted()).toEqual(kinds.map(({ id }) => id).toSorted());
  });

  it("has one row for each command, in the order of the help", () => {
    expect(rowsUnder("Command line")).toEqual(commands.map(({ name }) => name));
  });

  it.each(exporters.map(({ id }) => id))("names the report format %s", (id) => {
    expect(README).toContain(`\`${id}\``);
  });

  it.each(VERDICTS.filter((verdict) => verdict !== "single-source"))("names the verdict %s", (verdict) => {
    expect(README).toContain(`\`${verdict}\``);
  });

  it("states the defaults of the settings as the command line has them", () => {
    const settings = readFileSync("src/cli/settings.ts", "utf8");
    const [port, host, database] = rowsUnder("Settings");
    expect([port, host, database]).toEqual(["PORT", "HOST", "DATABASE_URL"]);
    for (const [, value = ""] of settings.matchAll(/^const DEFAULT_\w+ = "(.+)";$/gmu)) {
      expect(README).toContain(value);
    }
  });
});

describe.each(PAGES)("%s", (page) => {
  const text = readFileSync(page, "utf8");

  it("names only scripts that exist", () => {
    const named = Array.from(
      text.matchAll(/npm run (?<name>[\w:]+)/gu),
      ({ groups }) => groups?.["name"] ?? "",
    );
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it("links only to files that exist", () => {
    const links = Array.from(text.matchAll(/\]\((?<to>[^)]+)\)/gu), ({ groups }) => groups?.["to"] ?? "");
    expect(links.filter((to) => !/^https?:/u.test(to) && !existsSync(to))).toEqual([]);
  });

  it("names only paths of the project that exist", () => {
    const paths = Array.from(
      text.matchAll(/`(?<path>(?:src|tests|views|prisma|seeds|\.ci)\/[\w./-]+)`/gu),
      ({ groups }) => groups?.["path"] ?? "",
    );
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});
