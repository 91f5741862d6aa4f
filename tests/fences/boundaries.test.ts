import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise } from "dependency-cruiser";
import readOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const options = await readOptions("./.dependency-cruiser.mjs");

/** A small tree that breaks no rule: one line of imports a file. */
const SOUND: Readonly<Record<string, string>> = {
  "src/base/order.ts": "export const order = 1;",
  "src/core/text/span.ts": "export const span = 1;",
  "src/core/mentions/mention.ts": `import "../text/span.ts";`,
  "src/core/mentions/index.ts": `import "./dates/recognizer.ts"; import "./quantities/recognizer.ts";`,
  "src/core/mentions/dates/recognizer.ts": `import "../mention.ts";`,
  "src/core/mentions/dates/corpus.ts": `import type {} from "../mention.ts";`,
  "src/core/mentions/quantities/recognizer.ts": `import "../mention.ts";`,
  "src/core/kinds/index.ts": `import "./figure/kind.ts";`,
  "src/core/kinds/figure/kind.ts": `import "../../verdicts/verdict.ts";`,
  "src/core/verdicts/verdict.ts": `import "../text/span.ts";`,
  "src/core/verdicts/compare.ts": `import "./verdict.ts";`,
  "src/core/pipeline.ts": `import "./mentions/index.ts"; import "./kinds/index.ts"; import "./verdicts/compare.ts";`,
  "src/core/index.ts": `import "./pipeline.ts"; import "../base/order.ts";`,
  "src/importers/index.ts": `import "../core/index.ts";`,
  "src/exporters/index.ts": `import "./csv/exporter.ts"; import "./json/exporter.ts";`,
  "src/exporters/csv/exporter.ts": `import "../../core/index.ts";`,
  "src/exporters/json/exporter.ts": `import "../../core/index.ts";`,
  "src/database/open.ts": `import "better-sqlite3"; import "../core/index.ts";`,
  "src/actions/index.ts": `import "../database/open.ts"; import "../importers/index.ts";`,
  "src/web/index.ts": `import "express"; import "../actions/index.ts"; import "./page.ts";`,
  "src/web/page.ts": `import "../exporters/index.ts";`,
  "src/cli/main.ts": `import "commander"; import "../actions/index.ts"; import "../web/index.ts";`,
  "tests/example.ts": "export const example = 1;",
};

const PACKAGES = ["express", "better-sqlite3", "commander", "world-countries", "vitest", "transitive"];

/** One planted fault a rule: `file` gets the import on top of what it holds, and must be reported by name. */
const FAULTS: Readonly<Record<string, { readonly file: string; readonly imports: string }>> = {
  "stage-order-knowledge": { file: "src/core/knowledge/countries.ts", imports: "../mentions/mention.ts" },
  "stage-order-text": { file: "src/core/text/fault.ts", imports: "../mentions/mention.ts" },
  "stage-order-document": { file: "src/core/document/fault.ts", imports: "../mentions/mention.ts" },
  "stage-order-mentions": { file: "src/core/mentions/fault.ts", imports: "../kinds/index.ts" },
  "stage-order-clauses": { file: "src/core/clauses/fault.ts", imports: "../kinds/index.ts" },
  "stage-order-claims": { file: "src/core/claims/fault.ts", imports: "../kinds/index.ts" },
  "stage-order-kinds": { file: "src/core/kinds/fault.ts", imports: "../verdicts/compare.ts" },
  "stage-order-questions": { file: "src/core/questions/fault.ts", imports: "../verdicts/compare.ts" },
  "stage-order-verdicts": { file: "src/core/verdicts/fault.ts", imports: "../report/report.ts" },
  "stage-order-review": { file: "src/core/review/fault.ts", imports: "../report/report.ts" },
  "stage-order-report": { file: "src/core/report/report.ts", imports: "../checks/index.ts" },
  "stage-order-checks": { file: "src/core/checks/index.ts", imports: "../pipeline.ts" },
  "no-sideways-parts": { file: "src/exporters/csv/fault.ts", imports: "../json/exporter.ts" },
  "parts-are-reached-through-their-registry": {
    file: "src/core/verdicts/fault-2.ts",
    imports: "../kinds/figure/kind.ts",
  },
  "parts-do-not-read-their-registry": { file: "src/core/kinds/figure/fault.ts", imports: "../index.ts" },
  "base-is-a-leaf": { file: "src/base/fault.ts", imports: "../core/text/span.ts" },
  "core-has-no-io": { file: "src/core/text/fault-2.ts", imports: "node:fs" },
  "core-packages": { file: "src/core/text/fault-3.ts", imports: "express" },
  "core-stands-alone": { file: "src/core/fault.ts", imports: "../actions/index.ts" },
  "edges-use-the-front-door": { file: "src/web/fault.ts", imports: "../core/text/span.ts" },
  "formats-know-only-the-core": { file: "src/exporters/csv/fault-2.ts", imports: "../../actions/index.ts" },
  "database-knows-only-the-core": { file: "src/database/fault.ts", imports: "../importers/index.ts" },
  "actions-serve-both-edges": { file: "src/actions/fault.ts", imports: "../web/page.ts" },
  "web-and-cli-go-through-actions": { file: "src/web/fault-2.ts", imports: "../database/open.ts" },
  "web-never-cli": { file: "src/web/fault-3.ts", imports: "../cli/main.ts" },
  "cli-starts-the-web-and-no-more": { file: "src/cli/fault.ts", imports: "../web/page.ts" },
  "only-the-database-knows-prisma": { file: "src/actions/fault-2.ts", imports: "better-sqlite3" },
  "only-the-web-knows-its-libraries": { file: "src/cli/fault-2.ts", imports: "express" },
  "only-the-cli-knows-commander": { file: "src/web/fault-4.ts", imports: "commander" },
  "no-cycles": { file: "src/core/text/span.ts", imports: "./fault.ts" },
  "not-to-unresolvable": { file: "src/web/fault-5.ts", imports: "./missing.ts" },
  "not-to-dev-dependencies": { file: "src/web/fault-6.ts", imports: "vitest" },
  "not-to-undeclared-packages": { file: "src/web/fault-7.ts", imports: "transitive" },
  "src-never-imports-tests": { file: "src/web/fault-8.ts", imports: "../../tests/example.ts" },
  "corpora-are-read-by-tests": { file: "src/core/mentions/dates/fault.ts", imports: "./corpus.ts" },
  "no-dead-files": { file: "src/web/fault-9.ts", imports: "./page.ts" },
};

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "boundaries-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("the import boundaries", () => {
  it("let a sound tree pass", async () => {
    plant("sound", SOUND);
    expect(await violationsIn("sound")).toEqual([]);
  });

  it("have a planted fault for every rule", () => {
    const rules = options.ruleSet?.forbidden?.map((rule) => rule.name ?? "unnamed") ?? [];
    expect(rules.toSorted()).toEqual(Object.keys(FAULTS).toSorted());
  });

  describe("report by name", () => {
    let violations: readonly string[] = [];

    beforeAll(async () => {
      const faulty = new Map(Object.entries(SOUND));
      for (const { file, imports } of Object.values(FAULTS)) {
        faulty.set(file, `${faulty.get(file) ?? ""} import "${imports}";`);
      }
      plant("faulty", Object.fromEntries(faulty));
      violations = await violationsIn("faulty");
    });

    it.each(Object.keys(FAULTS))("%s", (rule) => {
      const file = FAULTS[rule]?.file ?? "";
      // A cycle may be told from any of its files, and a dead file is told from the entry.
      const reported = violations.filter((one) => one.startsWith(`${rule}: `) && one.includes(file));
      expect(reported).not.toEqual([]);
    });
  });
});

function plant(name: string, files: Readonly<Record<string, string>>): void {
  const dependencies = PACKAGES.filter((one) => one !== "vitest" && one !== "transitive");
  const all: Record<string, string> = {
    ...files,
    "package.json": JSON.stringify({
      type: "module",
      dependencies: Object.fromEntries(dependencies.map((one) => [one, "1.0.0"])),
      devDependencies: { vitest: "1.0.0" },
    }),
  };
  for (const one of PACKAGES) {
    all[`node_modules/${one}/package.json`] = JSON.stringify({
      name: one,
      version: "1.0.0",
      main: "index.js",
    });
    all[`node_modules/${one}/index.js`] = "";
  }
  for (const [path, text] of Object.entries(all)) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Cruises a planted tree with the project's own rules: `rule: from -> to` a violation. */
async function violationsIn(name: string): Promise<string[]> {
  const { output } = await cruise(["src"], { ...options, baseDir: join(folder, name) });
  if (typeof output === "string") throw new Error("expected a result, not a printed report");
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}
