import { describe, expect, it } from "vitest";
import { chooseExporter, exporters } from "../../src/exporters/index.ts";
import { aFerryFire, aState } from "../builders/a-ferry-fire.ts";

const state = aFerryFire();

describe.each(exporters.map((exporter) => [exporter.id, exporter] as const))(
  "the %s report",
  (_, exporter) => {
    it("is what the file in tests/exporters/expected shows", async () => {
      await expect(exporter.render(state)).toMatchFileSnapshot(`expected/ferry-fire.${exporter.extension}`);
    });

    it("is the same text every time", () => {
      expect(exporter.render(aFerryFire())).toBe(exporter.render(state));
    });

    it("can be made of an empty dossier", () => {
      expect(exporter.render(aState([], [], []))).not.toBe("");
    });

    it("names every question and every claim that answers one", () => {
      const text = exporter.render(state);
      for (const { id } of [...state.questions, ...state.claims])
        expect(text).toMatch(new RegExp(`\\b${id}\\b`));
    });
  },
);

describe("the registry of formats", () => {
  it("gives each format its own id and extension", () => {
    expect(new Set(exporters.map(({ id }) => id)).size).toBe(exporters.length);
    expect(new Set(exporters.map(({ extension }) => extension)).size).toBe(exporters.length);
  });

  it("finds a format by its id", () => {
    expect(chooseExporter("csv", exporters)).toMatchObject({ ok: true, value: { extension: "csv" } });
  });

  it("refuses an unknown format and lists the known ones", () => {
    expect(chooseExporter("docx", exporters)).toMatchObject({
      ok: false,
      problem: {
        code: "export/unknown-format",
        message: 'There is no format "docx". Choose one of: html, markdown, csv, json.',
      },
    });
  });
});
