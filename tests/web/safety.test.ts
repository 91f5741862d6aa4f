import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DossierState } from "../../src/core/index.ts";
import { aClaim, aDossier, aQuestion, aSource, anEvent } from "../builders/a-dossier.ts";
import { inMemoryActions } from "../builders/in-memory-actions.ts";
import { foldReviews } from "../../src/core/index.ts";
import { serveApp, type ServedApp } from "./serve-app.ts";

const REVIEW = "/dossiers/russia-iran/review/Q1";
const GOOD_REVIEW = { expected: "", verdict: "verified", note: "", who: "A. Checker", then: "stay" };

let app: ServedApp;
beforeEach(async () => {
  app = await serveApp(inMemoryActions(aDossier()));
});
afterEach(() => app.close());

async function reviewsOfQ1(): Promise<number> {
  const { html } = await app.get("/dossiers/russia-iran/history");
  return html.match(/questions\/Q1"/g)?.length ?? 0;
}

describe("a form", () => {
  test("is taken with the token of its page", async () => {
    expect((await app.post(REVIEW, GOOD_REVIEW)).status).toBe(303);
    expect(await reviewsOfQ1()).toBe(1);
  });

  test.each([
    ["without a token", null],
    ["with a made-up token", "0".repeat(64)],
    ["with a token in the right shape", `${"a".repeat(64)}.${"b".repeat(64)}`],
  ])("is refused %s", async (_case, token) => {
    await app.get("/");
    const { status, html } = await app.post(REVIEW, GOOD_REVIEW, { token });
    expect(status).toBe(403);
    expect(html).toContain("form/forged");
    expect(await reviewsOfQ1()).toBe(0);
  });

  test("is refused with the token of another browser", async () => {
    const other = await serveApp(inMemoryActions(aDossier()));
    const token = /name="_csrf" value="([^"]+)"/.exec((await other.get("/dossiers/new")).html)?.[1] ?? "";
    await other.close();
    await app.get("/");
    expect((await app.post(REVIEW, GOOD_REVIEW, { token })).status).toBe(403);
  });

  test.each(["cross-site", "same-site"])("is refused when the browser says it is %s", async (site) => {
    const { status } = await app.post(REVIEW, GOOD_REVIEW, { headers: { "sec-fetch-site": site } });
    expect(status).toBe(403);
    expect(await reviewsOfQ1()).toBe(0);
  });

  test("stays good when the server starts again with the same secret", async () => {
    const actions = inMemoryActions(aDossier());
    const before = await serveApp(actions);
    const page = await before.get("/dossiers/new");
    const token = /name="_csrf" value="([^"]+)"/.exec(page.html)?.[1] ?? "";
    await before.close();
    const after = await serveApp(actions);
    const cookie = page.headers
      .getSetCookie()
      .map((set) => set.split(";", 1)[0])
      .join("; ");
    const response = await fetch(after.address + REVIEW, {
      method: "POST",
      redirect: "manual",
      headers: { cookie },
      body: new URLSearchParams({ ...GOOD_REVIEW, _csrf: token }),
    });
    await after.close();
    expect(response.status).toBe(303);
  });

  test.each(["/dossiers", "/sample", "/dossiers/russia-iran/import", "/dossiers/russia-iran/undo", REVIEW])(
    "sent to %s needs a token",
    async (path) => {
      expect((await app.post(path, {}, { token: null })).status).toBe(403);
    },
  );
});

test("pages forbid inline script, foreign hosts and frames", async () => {
  for (const path of ["/", "/nowhere", "/dossiers/russia-iran/report/html"]) {
    const { headers } = await app.get(path);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe-inline");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
  }
});

test("a name that points at this computer from elsewhere gets no page", async () => {
  const local = await serveApp(inMemoryActions(aDossier()), { hosts: ["localhost"] });
  const { status, html } = await local.get("/dossiers/russia-iran");
  await local.close();
  expect(status).toBe(421);
  expect(html).not.toContain("Su-35");
});

test("a body over the limit gets a page that says so", async () => {
  const { status, html } = await app.post(REVIEW, { ...GOOD_REVIEW, note: "x".repeat(400_000) });
  expect(status).toBe(413);
  expect(html).toContain("larger than");
});

const HOSTILE = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `' onmouseover='alert(1)`,
  `{{constructor.constructor "return process"}}`,
  `{{{x}}} {{>csrf}}`,
  `</textarea></title><svg onload=alert(1)>`,
  `javascript:alert(1)`,
  `\u202Eevil\u202C مرحبا 👩‍👩‍👧‍👦 e\u0301`,
];

describe.each(HOSTILE)("hostile words %s", (words) => {
  test("stay words wherever they are shown", async () => {
    const hostile = await serveApp(inMemoryActions(aHostileDossier(words)));
    const { slug } = aHostileDossier(words).dossier;
    const paths = [
      "",
      "/grid?show=all",
      "/questions/Q1",
      "/claims/C1",
      "/sources/S1",
      "/review/Q1",
      "/history",
      "/report",
      "/import",
    ];
    for (const path of [
      "/",
      ...paths.map((rest) => `/dossiers/${slug}${rest}`),
      `/dossiers/${slug}/search?q=${encodeURIComponent(words)}`,
    ]) {
      const { status, html } = await hostile.get(path);
      expect(status).toBe(200);
      expect(html).not.toMatch(/<script>|<img|<svg onload|onerror=a|onmouseover='/);
      expect(html).not.toMatch(/href="\s*javascript:/i);
      expect(html.match(/<script/g)).toHaveLength(1);
      expect(html).not.toContain("[native code]");
    }
    expect(hostile.bugs).toEqual([]);
    await hostile.close();
  });
});

/** A dossier that has these words in every place that people or articles fill. */
function aHostileDossier(words: string): DossierState {
  const field = { value: words, basis: "stated" } as const;
  const sources = ["S1", "S2"].map((id) =>
    aSource(id, `Before ${words} after.\n\nAnd more.`, {
      file: words,
      url: words,
      metadata: {
        title: field,
        outlet: field,
        byline: field,
        published: { value: "2023-12-09", basis: "given" },
      },
    }),
  );
  const claims = ["S1", "S2"].map((source, i) =>
    aClaim(sources, `C${i + 1}`, {
      source,
      kind: "quote",
      exact: words,
      speaker: words,
      via: words,
      about: words,
    }),
  );
  const question = aQuestion(
    "Q1",
    {
      about: words,
      kind: "quote",
      verdict: "discrepancy",
      type: "quote-wording",
      strength: "hard",
      why: words,
      readings: [
        { words, verbatim: true, claims: [`S1 ${words}`] },
        { words: `not ${words}`, claims: [`S2 ${words}`] },
      ],
      fields: [{ field: words, result: "differs", words: [words, null] }],
    },
    claims,
  );
  const evidence = {
    kind: "primary",
    bears: "supports",
    where: words,
    locator: words,
    seen: "2025-05-12",
    quotation: words,
  } as const;
  const event = {
    ...anEvent(1, "Q1", { verdict: "wrong", note: words, correction: words, evidence: [evidence] }),
    who: words,
  };
  return aDossier({
    dossier: { slug: "hostile", title: words, analysed: null },
    sources,
    claims,
    questions: [question],
    origins: [{ sources: ["S1", "S2"], why: words, claims: ["C1"] }],
    warnings: [words],
    history: [event],
    reviews: foldReviews([event], new Map()),
  });
}
