import { describe, expect, it } from "vitest";
import { participleOf, pluralOf } from "../../../src/core/knowledge/inflection.ts";

describe("participleOf", () => {
  it.each([
    ["arrest", "arrested"],
    ["skip", "skipped"],
    ["equip", "equipped"],
    ["acquit", "acquitted"],
    ["visit", "visited"],
    ["open", "opened"],
    ["fix", "fixed"],
    ["delay", "delayed"],
    ["deny", "denied"],
    ["free", "freed"],
    ["bring", "brought"],
    ["give", "given"],
    ["forecast", "forecast"],
    ["overthrow", "overthrown"],
    ["rebuild", "rebuilt"],
    ["reach", "reached"],
    ["unload", "unloaded"],
  ])("makes of %s: %s", (verb, participle) => {
    expect(participleOf(verb)).toBe(participle);
  });
});

describe("pluralOf", () => {
  it.each([
    ["bridge", "bridges"],
    ["country", "countries"],
    ["survey", "surveys"],
    ["witness", "witnesses"],
    ["person", "people"],
    ["fisherman", "fishermen"],
    ["German", "Germans"],
    ["human", "humans"],
    ["aircraft", "aircraft"],
    ["fighter aircraft", "fighter aircraft"],
    ["police officer", "police officers"],
    ["votes", "votes"],
    ["rail car", "rail cars"],
  ])("makes of %s: %s", (noun, plural) => {
    expect(pluralOf(noun)).toBe(plural);
  });
});
