import js from "@eslint/js";
import { configs as regexp } from "eslint-plugin-regexp";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/*
 * Bans that need a message of our own. ESLint replaces the list of `no-restricted-syntax` when a
 * later block matches the same file, so every block below names all the lists it wants.
 */

const EVERYWHERE = [
  {
    selector: "ExportDefaultDeclaration",
    message: "Export by name: one thing, one name, in every file that uses it.",
  },
  {
    selector: "CallExpression[callee.property.name=/^[$](query|execute)RawUnsafe$/]",
    message: "Build SQL with the tagged template: `$queryRaw` and `$executeRaw` bind their values.",
  },
];

/**
 * From the claims on, a `kind` that is compared with a word is a claim kind, unless the word is a kind of
 * token. The stages before know no claims, as the import boundaries see to.
 */
const A_CLAIM_KIND = "Literal[value=/./]:not([value=/^(word|number|mark)$/])";
const ASK_THE_KIND =
  "Ask the claim kind instead of testing claim.kind: what a kind knows stays in its folder.";

const FROM_CLAIMS_ON = [
  {
    selector: `BinaryExpression[operator=/^[!=]==?$/]:has(> MemberExpression[property.name='kind']) > ${A_CLAIM_KIND}`,
    message: ASK_THE_KIND,
  },
  {
    selector: `BinaryExpression[operator=/^[!=]==?$/]:has(> ChainExpression[expression.property.name='kind']) > ${A_CLAIM_KIND}`,
    message: ASK_THE_KIND,
  },
  {
    selector: `SwitchStatement[discriminant.property.name='kind'] > SwitchCase > ${A_CLAIM_KIND}`,
    message: ASK_THE_KIND,
  },
  {
    selector: `CallExpression[callee.object.type='ArrayExpression'][callee.property.name='includes'][arguments.0.property.name='kind'] > MemberExpression > ArrayExpression > ${A_CLAIM_KIND}`,
    message: ASK_THE_KIND,
  },
];

/** What the scripts of the pages use of the browser. */
const BROWSER_GLOBALS = [
  "AbortController",
  "clearTimeout",
  "CSS",
  "document",
  "DOMParser",
  "Element",
  "Event",
  "fetch",
  "FormData",
  "getSelection",
  "history",
  "innerHeight",
  "location",
  "scrollTo",
  "setTimeout",
  "URL",
  "URLSearchParams",
  "window",
];

const SAME_INPUT_SAME_BYTES = "The analysis gives the same bytes on every machine and day";

const IN_CORE = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: `${SAME_INPUT_SAME_BYTES}: no clock. Count from the publication date.`,
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: `${SAME_INPUT_SAME_BYTES}: no clock. Count from the publication date.`,
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: `${SAME_INPUT_SAME_BYTES}: no clock. Count from the publication date.`,
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length>1]",
    message: `${SAME_INPUT_SAME_BYTES}: this reads the machine's time zone. Use Date.UTC.`,
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='parse']",
    message: `${SAME_INPUT_SAME_BYTES}: what this makes of a text is the machine's affair. Count days with mentions/edtf.ts.`,
  },
  {
    selector:
      "CallExpression[callee.property.name=/^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)$/]",
    message: `${SAME_INPUT_SAME_BYTES}: this reads the machine's time zone. Use the UTC methods.`,
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: `${SAME_INPUT_SAME_BYTES}: no randomness.`,
  },
  {
    selector: "CallExpression[callee.property.name=/^(toLocale|localeCompare$)/]",
    message: `${SAME_INPUT_SAME_BYTES}: no locale. Compare with byText, change case without a locale.`,
  },
  {
    selector: "MemberExpression[object.name='Intl']",
    message: `${SAME_INPUT_SAME_BYTES}: no locale, and Intl.Segmenter is quadratic on Node 20.`,
  },
];

/** Classes of words are made while modules load; core/text defines how. */
const OUTSIDE_TEXT = [
  {
    selector: ":function CallExpression[callee.name=/^(word(Class|Table)|phraseTable)$/]",
    message:
      "Make classes of words and tables of them at the top of a module: tokens read before know nothing of them.",
  },
];

export default defineConfig(
  globalIgnores(["dist/", "data/", "coverage/", "src/database/generated/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  regexp["flat/recommended"],
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A sort without a comparison is by UTF-16 code unit: right for strings, a trap for numbers.
      "@typescript-eslint/require-array-sort-compare": ["error", { ignoreStringArrays: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: "only-allowed-literals" },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      // Interfaces here are records of plain functions: nothing uses `this`, so parts may be taken out.
      "@typescript-eslint/unbound-method": "off",
      // An action promises its answer even where today's answer needs no waiting.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-console": "error",
      "no-restricted-syntax": ["error", ...EVERYWHERE, ...FROM_CLAIMS_ON],
    },
  },
  {
    files: ["src/core/**/*.ts", "src/base/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...EVERYWHERE, ...FROM_CLAIMS_ON, ...IN_CORE, ...OUTSIDE_TEXT],
    },
  },
  {
    files: ["src/core/{kinds,knowledge,document,mentions,clauses}/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...EVERYWHERE, ...IN_CORE, ...OUTSIDE_TEXT] },
  },
  {
    files: ["src/core/text/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...EVERYWHERE, ...IN_CORE] },
  },
  {
    files: ["tests/**/*.ts"],
    rules: {
      // A test that finds nothing where it expects something should break right there.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["src/web/public/**/*.js"],
    languageOptions: {
      sourceType: "script",
      globals: Object.fromEntries(BROWSER_GLOBALS.map((name) => [name, "readonly"])),
    },
  },
);
