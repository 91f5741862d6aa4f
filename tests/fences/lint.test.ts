import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, it } from "vitest";

/** The project's own rules, without those that need types: planted files belong to no program. */
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

/** The bans that fire on a piece of code, each as `rule: message`. */
async function complaints(code: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? "broken"}: ${message}`);
}

const IN_CORE = "src/core/questions/planted.ts";
const IN_KINDS = "src/core/kinds/figure/planted.ts";
const IN_WEB = "src/web/planted.ts";

describe("the bans of a folder", () => {
  it.each([
    ["a clock", "export const now = new Date();", "no clock"],
    ["a clock read as a function", "export const now = Date();", "no clock"],
    ["a clock read as a number", "export const now = Date.now();", "no clock"],
    ["a date in the machine's time zone", "export const day = new Date(2023, 11, 7);", "Use Date.UTC"],
    [
      "a date parsed in the machine's time zone",
      `export const day = Date.parse("2023-12-07");`,
      "mentions/edtf.ts",
    ],
    [
      "a day counted in the machine's time zone",
      "export const day = (at: Date) => at.getDate();",
      "Use the UTC methods",
    ],
    ["randomness", "export const luck = Math.random();", "no randomness"],
    ["a locale in case", `export const word = "I".toLocaleLowerCase();`, "no locale"],
    ["a locale in order", `export const order = "a".localeCompare("b");`, "no locale"],
    ["a locale in segments", "export const split = new Intl.Segmenter();", "no locale"],
  ])("keep %s out of the core", async (_what, code, words) => {
    expect(await complaints(code, IN_CORE)).toEqual([expect.stringContaining(words)]);
    expect(await complaints(code, IN_KINDS)).toEqual([expect.stringContaining(words)]);
    expect(await complaints(code, IN_WEB)).toEqual([]);
  });

  it("report a word class made anew for each text", async () => {
    const advice = expect.stringContaining("at the top of a module") as string;
    const code = (call: string) => `export const days = ${call};`;
    for (const file of [IN_CORE, IN_KINDS]) {
      expect(await complaints(code(`() => wordClass(["monday"])`), file)).toEqual([advice]);
      expect(await complaints(code(`wordClass(["monday"])`), file)).toEqual([]);
    }
  });

  it.each([
    ["compares", `export const yes = (claim: { kind: string }) => claim.kind === "figure";`],
    ["compares what may be missing", `export const yes = (one?: { kind: string }) => one?.kind !== "deal";`],
    [
      "switches on",
      `export function label(claim: { kind: string }) { switch (claim.kind) { case "visit": return 1; default: return 2; } }`,
    ],
    ["looks up", `export const yes = (claim: { kind: string }) => ["figure", "date"].includes(claim.kind);`],
  ])("report code that %s a claim's kind outside the kinds", async (_what, code) => {
    const advice = expect.stringContaining("Ask the claim kind") as string;
    expect(new Set(await complaints(code, IN_CORE))).toEqual(new Set([advice]));
    expect(new Set(await complaints(code, IN_WEB))).toEqual(new Set([advice]));
    expect(await complaints(code, IN_KINDS)).toEqual([]);
  });

  it("let a token's kind be tested and two kinds be compared", async () => {
    const code = `
      export const isNumber = (token: { kind: string }) => token.kind === "number";
      export const alike = (a: { kind: string }, b: { kind: string }) => a.kind === b.kind;
    `;
    expect(await complaints(code, IN_CORE)).toEqual([]);
  });

  it.each([
    ["a default export", "export default 1;", "Export by name"],
    ["SQL built from strings", "export const rows = db.$queryRawUnsafe(sql);", "$queryRaw"],
    ["the console", `console.log("here");`, "no-console"],
    ["a slow pattern", "export const slow = /^(?:a|a)*$/;", "regexp/"],
  ])("keep %s out of src", async (_what, code, words) => {
    for (const file of [IN_CORE, IN_KINDS, IN_WEB]) {
      expect(await complaints(code, file)).toContainEqual(expect.stringContaining(words));
    }
  });
});

describe("the rules that need types", () => {
  it.each(["src/core/index.ts", "src/web/index.ts", "tests/corpus.test.ts"])("are on in %s", async (file) => {
    const configuration = (await new ESLint().calculateConfigForFile(file)) as {
      readonly rules: Readonly<Record<string, readonly [severity: number]>>;
      readonly languageOptions: { readonly parserOptions: { readonly projectService: boolean } };
    };
    expect(configuration.rules["@typescript-eslint/no-floating-promises"]?.[0]).toBe(2);
    expect(configuration.languageOptions.parserOptions.projectService).toBe(true);
  });
});
