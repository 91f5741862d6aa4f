import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkDossier, loadDossier, type Workspace } from "../../src/actions/index.ts";
import { exporters } from "../../src/exporters/index.ts";
import { bindActions } from "../../src/web/index.ts";
import { aClaim, anAnalysis, aQuestion, aSource } from "../database/an-analysis.ts";
import { value } from "../database/temporary-database.ts";
import { workspaceWith } from "../actions/temporary-workspace.ts";
import { serveApp, type Page, type ServedApp } from "./serve-app.ts";

const S1 = aSource("S1", "Twelve people were hurt.");
const C1 = aClaim("C1", S1, "Twelve people");
const Q1 = aQuestion("Q1", [C1], { verdict: "discrepancy", type: "value", strength: "hard" });
const ANALYSIS = anAnalysis({ sources: [S1], claims: [C1], questions: [Q1] });
const MINUTES = "%PDF-1.7 minutes of the meeting";
const CHECKSUM = createHash("sha256").update(MINUTES).digest("hex");

let workspace: Workspace;
let app: ServedApp;
beforeEach(async () => {
  workspace = await workspaceWith(ANALYSIS);
  app = await serveApp(bindActions(workspace));
});
afterEach(() => app.close());

const REVIEW = {
  verdict: "verified",
  who: "Ana",
  then: "stay",
  "evidence-kind": "primary",
  "evidence-bears": "supports",
  "evidence-where": "",
  "evidence-file": "",
};

/** Sends the form as a browser does, with a file in its first row of evidence. */
function attach(fields: Record<string, string>, name = "minutes.pdf", content = MINUTES): Promise<Page> {
  const form = new FormData();
  for (const [field, text] of Object.entries({ ...REVIEW, ...fields })) form.set(field, text);
  form.set("evidence-upload-1", new Blob([content]), name);
  return app.post("/dossiers/fire/review/C1", form);
}

function hiddenFile(html: string): string {
  const [, field = ""] = /name="evidence-file" value="([^"]*)"/.exec(html) ?? [];
  return field.replaceAll("&quot;", '"').replaceAll("&#x3D;", "=");
}

describe("a file as evidence", () => {
  test("is kept with the review, named by what its bytes are, and proved by the doctor", async () => {
    expect((await attach({})).status).toBe(303);
    const { reviews } = value(await loadDossier(workspace, "fire"));
    expect(reviews.get("C1")?.decision.evidence).toEqual([
      {
        kind: "primary",
        bears: "supports",
        where: "minutes.pdf",
        locator: null,
        seen: null,
        quotation: null,
        file: { name: "minutes.pdf", sha256: CHECKSUM, size: MINUTES.length, mediaType: "application/pdf" },
      },
    ]);
    expect(
      value(await checkDossier(workspace, "fire")).faults.filter(({ check }) => check.includes("file")),
    ).toEqual([]);
    const { html } = await app.get("/dossiers/fire/claims/C1");
    expect(html).toContain(`href="/dossiers/fire/evidence/${CHECKSUM}">minutes.pdf, PDF, 31 bytes</a>`);
  });

  test("comes back byte for byte as a download that no browser shows or runs", async () => {
    const script = "<script>alert(1)</script>";
    await attach({}, "Ñandú “page”.html", script);
    const checksum = createHash("sha256").update(script).digest("hex");
    const { status, headers, html } = await app.get(`/dossiers/fire/evidence/${checksum}`);
    expect([status, html]).toEqual([200, script]);
    expect(headers.get("content-type")).toBe("application/octet-stream");
    expect(headers.get("content-disposition")).toMatch(/^attachment; filename=".*"; filename\*=UTF-8''/);
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("survives a form with faults, a draft, and can be taken out again", async () => {
    const faulty = await attach({ verdict: "" });
    expect(faulty.status).toBe(422);
    expect(hiddenFile(faulty.html)).toContain(CHECKSUM);
    const step = await attach({ then: "attach" });
    expect([step.status, hiddenFile(step.html).includes(CHECKSUM)]).toEqual([200, true]);
    const again = await app.get("/dossiers/fire/review/C1");
    expect(hiddenFile(again.html)).toContain(CHECKSUM); // the draft knows it
    const out = { ...REVIEW, "evidence-file": hiddenFile(step.html), then: "detach-1" };
    const without = await app.post("/dossiers/fire/review/C1", out);
    expect([without.status, hiddenFile(without.html)]).toEqual([200, ""]);
  });

  test("is named in every report with its checksum, which its bytes are no part of", async () => {
    await attach({});
    const state = value(await loadDossier(workspace, "fire"));
    const reports = exporters.filter(({ id }) => ["json", "markdown", "html"].includes(id));
    expect(reports).toHaveLength(3);
    for (const exporter of reports) {
      const report = exporter.render(state).replaceAll("\\", "");
      expect([exporter.id, report.includes(CHECKSUM), report.includes("minutes.pdf")]).toEqual([
        exporter.id,
        true,
        true,
      ]);
      expect(report).not.toContain(MINUTES);
    }
  });

  test("that nobody stored cannot be claimed", async () => {
    const made = { name: "x.pdf", sha256: "0".repeat(64), size: 1, mediaType: null };
    const sent = await app.post("/dossiers/fire/review/C1", {
      ...REVIEW,
      "evidence-file": JSON.stringify(made),
    });
    expect(sent.status).toBe(404);
    expect(sent.html).toContain("x.pdf is not there. Attach it again.");
  });

  test("that is empty or too large is refused in words", async () => {
    const empty = await attach({}, "empty.txt", "");
    expect([empty.status, empty.html.includes("empty.txt is empty. Choose another file.")]).toEqual([
      422,
      true,
    ]);
    const large = await attach({}, "film.mp4", "x".repeat(12 * 1024 * 1024 + 1));
    expect([large.status, large.html.includes("12 MB")]).toEqual([413, true]);
  });
});
