/*
 * Who may import whom. Each rule has a name and advice; tests/fences plants a fault for every one
 * of them, because a boundary tool that cannot resolve something says nothing.
 */

/** The flow. A stage uses itself and what stands before it; words and tables of knowledge stand before all. */
const STAGES = [
  "text",
  "knowledge",
  "document",
  "mentions",
  "clauses",
  "claims",
  "kinds",
  "questions",
  "verdicts",
  "review",
  "report",
  "checks",
];

/** Folders of interchangeable parts, one subfolder each. */
const PARTS = "src/(core/kinds|core/mentions|importers|exporters)";

/** A part's examples; the shape of a corpus stands one folder higher. */
const A_CORPUS = `^${PARTS}/[^/]+/corpus[.]ts$`;

/** The words of verdicts and questions are types that kinds speak before any verdict is given. */
const VERDICT_WORDS = "^src/core/verdicts/(verdict|question)[.]ts$";

const forbidden = (name, comment, from, to) => ({
  name,
  severity: "error",
  comment,
  from: typeof from === "string" ? { path: from } : from,
  to: typeof to === "string" ? { path: to } : to,
});

const stageOrder = STAGES.map((stage, place) =>
  forbidden(
    `stage-order-${stage}`,
    `${stage} may use only src/base, src/core/analysis.ts and: ${STAGES.slice(0, place).join(", ") || "nothing else"}.`,
    `^src/core/${stage}/`,
    {
      path: "^src/",
      pathNot: [
        `^src/core/(${STAGES.slice(0, place + 1).join("|")})/`,
        "^src/core/analysis[.]ts$",
        "^src/base/",
        ...(["claims", "kinds", "questions"].includes(stage) ? [VERDICT_WORDS] : []),
      ],
    },
  ),
);

const parts = [
  forbidden(
    "no-sideways-parts",
    "A kind, recognizer, importer or exporter never imports another: what they share belongs to a stage.",
    `^${PARTS}/([^/]+)/`,
    { path: `^${PARTS}/[^/]+/`, pathNot: "^src/$1/$2/" },
  ),
  forbidden(
    "parts-are-reached-through-their-registry",
    "Only the registry (index.ts) names a part; everybody else asks the registry.",
    { path: "^src/", pathNot: `^${PARTS}/(index[.]ts$|[^/]+/)` },
    `^${PARTS}/[^/]+/`,
  ),
  forbidden(
    "parts-do-not-read-their-registry",
    "A part knows the shape of its kind of part, never the list it stands in.",
    `^${PARTS}/[^/]+/`,
    "^src/$1/index[.]ts$",
  ),
];

const core = [
  forbidden("base-is-a-leaf", "src/base imports nothing.", "^src/base/", { pathNot: "^src/base/" }),
  forbidden("core-has-no-io", "The core is pure: no Node module.", "^src/core/", {
    dependencyTypes: ["core"],
  }),
  forbidden(
    "core-packages",
    "The core uses data packages and pure libraries only; name a new one here with its reason.",
    "^src/core/",
    {
      dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer"],
      pathNot: "node_modules/(diff|world-countries|zod)/",
    },
  ),
  forbidden("core-stands-alone", "The core never imports an edge.", "^src/core/", {
    path: "^src/",
    pathNot: "^src/(core|base)/",
  }),
  forbidden(
    "edges-use-the-front-door",
    "Edges enter the core by src/core/index.ts.",
    { path: "^src/", pathNot: "^src/(core|base)/" },
    { path: "^src/core/", pathNot: "^src/core/index[.]ts$" },
  ),
];

const edges = [
  forbidden(
    "formats-know-only-the-core",
    "An importer or exporter turns bytes into a draft or a report into text; it never stores or serves.",
    "^src/(importers|exporters)/",
    "^src/(database|actions|web|cli)/",
  ),
  forbidden(
    "database-knows-only-the-core",
    "The database stores; actions decide.",
    "^src/database/",
    "^src/(importers|exporters|actions|web|cli)/",
  ),
  forbidden(
    "actions-serve-both-edges",
    "An action never knows who called it.",
    "^src/actions/",
    "^src/(web|cli)/",
  ),
  forbidden(
    "web-and-cli-go-through-actions",
    "Only actions speak to the database.",
    "^src/(web|cli)/",
    "^src/database/",
  ),
  forbidden("web-never-cli", "The web knows nothing of the command line.", "^src/web/", "^src/cli/"),
  forbidden(
    "cli-starts-the-web-and-no-more",
    "The command line may start the server; it renders no pages.",
    "^src/cli/",
    { path: "^src/web/", pathNot: "^src/web/index[.]ts$" },
  ),
  forbidden(
    "only-the-database-knows-prisma",
    "Prisma and SQLite stay behind src/database.",
    { path: "^src/", pathNot: "^src/database/" },
    "node_modules/(@prisma|prisma|[.]prisma|better-sqlite3)/",
  ),
  forbidden(
    "only-the-web-knows-its-libraries",
    "Express and its middleware stay in src/web.",
    { path: "^src/", pathNot: "^src/web/" },
    "node_modules/(express|helmet|csrf-csrf|cookie-parser|multer|express-rate-limit)/",
  ),
  forbidden(
    "only-the-cli-knows-commander",
    "The command table stays in src/cli.",
    { path: "^src/", pathNot: "^src/cli/" },
    "node_modules/commander/",
  ),
];

const everywhere = [
  forbidden("no-cycles", "Two files that need each other are one idea, or hide a third.", "^src/", {
    circular: true,
  }),
  forbidden("not-to-unresolvable", "A boundary that cannot be resolved is not guarded.", "^src/", {
    couldNotResolve: true,
  }),
  forbidden(
    "not-to-dev-dependencies",
    "What runs in production is a dependency, not a devDependency. What starts a thread from the sources is not built.",
    { path: "^src/", pathNot: "^src/actions/load-analysis-thread\\.mjs$" },
    { dependencyTypes: ["npm-dev"] },
  ),
  forbidden(
    "not-to-undeclared-packages",
    "Name the package in package.json: another package's dependency may vanish.",
    "^src/",
    { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
  ),
  forbidden("src-never-imports-tests", "Production code never needs a test.", "^src/", "^tests/"),
  forbidden("corpora-are-read-by-tests", "A corpus is a specification, not a program.", "^src/", A_CORPUS),
  forbidden(
    "no-dead-files",
    "Nothing leads here from the command line: use the file or remove it.",
    "^src/cli/main[.]ts$",
    {
      path: "^src/.*[.]ts$",
      pathNot: [A_CORPUS, "^src/cli/main[.]ts$", "^src/database/generated/"],
      reachable: false,
    },
  ),
];

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [...stageOrder, ...parts, ...core, ...edges, ...everywhere],
  options: {
    doNotFollow: { path: ["node_modules", "^src/database/generated/"] },
    exclude: { path: "^src/web/public/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
