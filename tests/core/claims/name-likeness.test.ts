import { describe, expect, it } from "vitest";
import { relateNames, soundKey, type NameRelation } from "../../../src/core/claims/name-likeness.ts";

const PAIRS: readonly (readonly [string, string, NameRelation])[] = [
  ["Juan Perez", "Juan Pérez", "same"],
  ["Hossein Amir-Abdollahian", "Hossein Amirabdollahian", "same"],
  ["Martin Luther King Jr.", "Martin Luther King", "same"],
  ["Perez", "Juan Perez", "short-form"],
  ["J. Perez", "Juan Perez", "short-form"],
  ["George W. Bush", "George Bush", "short-form"],
  ["Ibrahim Raisi", "Ebrahim Raisi", "transliteration"],
  ["Heydar Alishbandi", "Heidar Alishvandi", "transliteration"],
  ["Sergei Shoigu", "Sergey Shoygu", "transliteration"],
  ["Volodymyr Zelensky", "Volodymyr Zelenskyy", "transliteration"],
  ["Muammar Gaddafi", "Muammar Qaddafi", "transliteration"],
  ["Gerome Battle", "Jerome Battle", "conflict"],
  ["Marjoria Eloi", "Marjorie Eloi", "conflict"],
  ["Tomos Hill", "Tomas Hill", "conflict"],
  ["Michael Clark", "Michael Clarke", "conflict"],
  ["Karen Holm", "Karin Holm", "conflict"],
  ["Chilufya Bwanke", "Chilufya Bwanki", "conflict"],
  ["Joaquín Duarte", "Joaquim Duarte", "conflict"],
  ["Sergei Shoigu", "Sergey Lavrov", "different"],
  ["John Smith", "Peter Smith", "different"],
  ["Clark", "Clarke", "different"],
  ["Ali Karimi", "Adi Karimi", "different"],
  ["Kim Jong Un", "Kim Yo Jong", "different"],
];

describe("names of people", () => {
  it.each(PAIRS)("%s and %s: %s", (a, b, relation) => {
    expect(relateNames(a, b)).toBe(relation);
    expect(relateNames(b, a)).toBe(relation);
  });

  it("takes unwritten vowels lightly only where the name comes from another alphabet", () => {
    expect(relateNames("Mohamed Ali", "Mohamad Ali")).toBe("conflict");
    expect(relateNames("Mohamed Ali", "Mohamad Ali", true)).toBe("transliteration");
  });

  it("gives spellings of one surname one key, and other surnames another", () => {
    expect(soundKey("Heydar Alishbandi")).toBe(soundKey("Heidar Alishvandi"));
    expect(soundKey("Qaddafi")).toBe(soundKey("Gaddafi"));
    expect(soundKey("Almqvist")).toBe(soundKey("Almquist"));
    expect(soundKey("Groves")).toBe(soundKey("Grove"));
    expect(soundKey("Sergei Shoigu")).not.toBe(soundKey("Sergey Lavrov"));
  });
});
