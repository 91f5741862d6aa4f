import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { findFaults, verifyReport } from "../../src/core/index.ts";
import { json } from "../../src/exporters/json/exporter.ts";
import { reportJsonSchema, reportSchema } from "../../src/exporters/index.ts";
import { aFerryFire } from "../builders/a-ferry-fire.ts";

const validate = new Ajv2020({ strict: true }).compile(reportJsonSchema());

/** Field names of the public contract; a report may have more, never fewer. */
const CONTRACT = {
  "": ["format", "version", "dossier", "sources", "claims", "questions"],
  sources: [
    "id",
    "file",
    "title",
    "outlet",
    "byline",
    "published",
    "publishedBasis",
    "sha256",
    "characters",
    "regions",
    "sentences",
  ],
  claims: [
    "id",
    "source",
    "kind",
    "start",
    "end",
    "exact",
    "sentence",
    "subject",
    "attribute",
    "value",
    "speaker",
    "stance",
    "about",
    "rule",
    "inferred",
    "standing",
  ],
  questions: [
    "id",
    "about",
    "kind",
    "claims",
    "verdict",
    "type",
    "strength",
    "why",
    "rule",
    "sources",
    "origins",
  ],
} as const;

describe("the JSON report", () => {
  const report: unknown = JSON.parse(json.render(aFerryFire()));

  it("keeps who was called, and what the reporter is to be asked, in the house", () => {
    const state = aFerryFire();
    const unpublished = {
      questionForReporter: "who told you of the second boat?",
      contacts: [{ whom: "the night porter", how: "telephone", when: "2024-01-02", answer: null }],
    };
    const reviews = new Map(
      [...state.reviews].map(([id, review]) => [
        id,
        { ...review, decision: { ...review.decision, ...unpublished } },
      ]),
    );
    const printed = json.render({ ...state, reviews });
    expect(reviews.size).toBeGreaterThan(0);
    expect(printed).not.toContain("second boat");
    expect(printed).not.toContain("night porter");
  });

  it("has every field of the public contract, under its name", () => {
    const parsed = report as Record<string, unknown>;
    expect(Object.keys(parsed)).toEqual(expect.arrayContaining([...CONTRACT[""]]));
    for (const list of ["sources", "claims", "questions"] as const) {
      for (const item of parsed[list] as object[]) {
        expect(Object.keys(item)).toEqual(expect.arrayContaining([...CONTRACT[list]]));
      }
    }
  });

  it("fits the published JSON Schema", () => {
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each([
    ["another version", { version: 2 }],
    ["no sources", { sources: undefined }],
    ["an unknown verdict", { questions: [{ verdict: "probably" }] }],
  ])("with %s does not fit", (_, change) => {
    expect(validate({ ...(report as object), ...change })).toBe(false);
  });

  it("can be proved again from the texts alone", () => {
    const texts = new Map(aFerryFire().sources.map((source) => [source.id, source.text]));
    expect(verifyReport(reportSchema.parse(report), texts)).toMatchObject({ proved: 14, refuted: [] });
    expect(findFaults(aFerryFire())).toEqual([]);
  });

  it("refuses to print a dossier that breaks the contract", () => {
    const state = aFerryFire();
    const claims = state.claims.map((claim) => ({ ...claim, start: -1 }));
    expect(() => json.render({ ...state, claims })).toThrow();
  });
});
