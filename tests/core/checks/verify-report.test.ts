import { describe, expect, it } from "vitest";
import { verifyReport } from "../../../src/core/index.ts";
import { aFerryFire } from "../../builders/a-ferry-fire.ts";

const state = aFerryFire();
const texts = new Map(state.sources.map((source) => [source.id, source.text]));

describe("verifyReport", () => {
  it("proves every quotation of an untouched report", () => {
    expect(verifyReport(state, texts)).toEqual({ quotations: 14, proved: 14, missing: [], refuted: [] });
  });

  it("names the quotation whose text was changed by one character", () => {
    const changed = new Map(texts).set("S3", (texts.get("S3") ?? "").replace("17", "71"));
    const proof = verifyReport(state, changed);
    expect(proof.proved).toBe(13);
    expect(proof.refuted).toEqual([{ claim: "C4", source: "S3", why: 'the text reads "71" there' }]);
  });

  it("says which texts are not at hand instead of calling their quotations wrong", () => {
    const proof = verifyReport(state, new Map([["S1", texts.get("S1") ?? ""]]));
    expect(proof.missing).toEqual(["S2", "S3"]);
    expect(proof.refuted).toEqual([]);
    expect(proof.proved).toBe(6);
  });

  it("refutes a claim on a source that the report does not list", () => {
    const report = { sources: [], claims: state.claims.slice(0, 1) };
    expect(verifyReport(report, new Map()).refuted).toHaveLength(1);
  });
});
