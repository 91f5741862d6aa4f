import { describe, expect, it } from "vitest";
import { COUNTRY_WORDS, countryName } from "../../../src/core/knowledge/countries.ts";

const entries = (word: string) => COUNTRY_WORDS.filter((entry) => entry.word === word);

describe("words for countries", () => {
  it("gives a demonym of a member state to that state, not to a territory that shares it", () => {
    expect(entries("Norwegian")[0]).toMatchObject({ country: "NOR", use: "nationality" });
    expect(entries("French")[0]).toMatchObject({ country: "FRA" });
  });

  it("leaves a demonym of two member states without a country", () => {
    expect(entries("Dominican")[0]).toMatchObject({ country: null });
    expect(entries("Congolese")[0]).toMatchObject({ country: null });
  });

  it("knows capitals under other spellings by one name", () => {
    expect(entries("Kiev")[0]).toMatchObject({ name: "Kyiv", country: "UKR", use: "capital" });
  });

  it("takes no capital for a place that is an English word", () => {
    expect(COUNTRY_WORDS.filter(({ word }) => word.toLowerCase() === "male")).toEqual([]);
  });

  it("names a country by its code and admits an unknown code", () => {
    expect(countryName("KAZ")).toBe("Kazakhstan");
    expect(countryName("XXX")).toBeNull();
  });
});
