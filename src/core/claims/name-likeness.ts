import { keepLatest } from "../../base/keep-latest.ts";
import {
  INITIAL_LETTER_VARIANTS,
  LETTER_VARIANTS,
  LOOSE_LETTER_VARIANTS,
} from "../knowledge/letter-variants.ts";
import { foldName } from "./entity-key.ts";

/**
 * How two names of people stand to each other.
 *
 * - `same`: letter for letter, marks, points and hyphens aside.
 * - `short-form`: one leaves out names or writes initials ("J. Perez", "Juan Perez").
 * - `transliteration`: they differ only as two romanizations of one name do ("Ebrahim", "Ibrahim").
 * - `conflict`: nearly the same, but not by romanization ("Tomos", "Tomas").
 * - `different`: nothing says that they are one person.
 */
export type NameRelation = "same" | "short-form" | "transliteration" | "conflict" | "different";

/** Compares two names of people. `foreign`: they are known to come from another alphabet. Symmetric. */
export function relateNames(a: string, b: string, foreign = false): NameRelation {
  return a === b ? "same" : relateOnce([a, b, foreign]);
}

/** A dossier has few names, and asks for the same two of them again and again. */
const relateOnce = keepLatest(
  ([a, b, foreign]: readonly [string, string, boolean]) => relateParts(nameParts(a), nameParts(b), foreign),
  (names) => names.join("\n"),
  20_000,
);

function relateParts(one: readonly string[], other: readonly string[], foreign: boolean): NameRelation {
  if (one.join("") === other.join("")) return "same";
  const surnames = relateWords(one.at(-1) ?? "", other.at(-1) ?? "", foreign);
  if (surnames === "different" || surnames === "initial") return "different";
  const givens = relateGivenNames(one.slice(0, -1), other.slice(0, -1), foreign);
  const relations = [surnames, ...givens];
  if (relations.includes("different")) return "different";
  if (relations.includes("near")) {
    // One odd letter is a misprint only where everything else holds the two together.
    const bothInFull = givens.some((relation) => relation === "same" || relation === "variant");
    if (surnames === "near" && !bothInFull) return "different";
    return relations.filter((relation) => relation === "near").length === 1 ? "conflict" : "different";
  }
  return relations.includes("variant") ? "transliteration" : "short-form";
}

/**
 * Consonants of a surname by class of sound, so that spellings of one name share a key: "Alishbandi"
 * and "Alishvandi" are both `lsvnt`. Vowels, h, w and y carry nothing, nor does what follows a q ("Lindquist",
 * "Lindqvist") or an s at the end ("Hargreave", "Hargreaves").
 */
export const soundKey = keepLatest(soundKeyOnce, (name) => name, 5_000);

function soundKeyOnce(name: string): string {
  const letters = nameParts(name).at(-1) ?? "";
  const classes = letters
    .replace(/x/gu, "ks")
    .replace(/[kq][vw]|qu/gu, "k")
    .replace(/[bpfvw]/gu, "v")
    .replace(/[ckqgj]h?/gu, "k")
    .replace(/[dt]h?/gu, "t")
    .replace(/[szc]h?/gu, "s")
    .replace(/(?<=...)s$/u, "")
    .replace(/[aeiouyh]/gu, "")
    .replace(/(.)\1+/gu, "$1");
  return classes === "" ? letters : classes;
}

const SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);

function nameParts(name: string): string[] {
  const parts = foldName(name).split(" ");
  const own = parts.filter((part) => !SUFFIXES.has(part));
  return own.length > 0 ? own : parts;
}

/** How two words of names stand to each other: `variant` by romanization, `near` by one odd letter. */
export type WordRelation = "same" | "initial" | "variant" | "near" | "different";

/** Relations of the given names both have, the shorter list in the order of the longer one. */
function relateGivenNames(a: readonly string[], b: readonly string[], foreign: boolean): WordRelation[] {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const relations: WordRelation[] = [];
  let from = 0;
  for (const name of short) {
    const candidates = long.slice(from).map((other) => relateWords(name, other, foreign));
    const best = CLOSEST_FIRST.find((relation) => candidates.includes(relation)) ?? "different";
    from += candidates.indexOf(best) + 1;
    relations.push(best);
  }
  return relations;
}

const CLOSEST_FIRST: readonly WordRelation[] = ["same", "variant", "initial", "near"];

export function relateWords(a: string, b: string, foreign: boolean): WordRelation {
  if (a === b) return "same";
  if (a === "" || b === "") return "different";
  if (a.length === 1 || b.length === 1) return a.startsWith(b.charAt(0)) ? "initial" : "different";
  const shorter = Math.min(a.length, b.length);
  const { variants, misprints } = spellingDistance(a, b, foreign ? LOOSE_LETTER_VARIANTS : LETTER_VARIANTS);
  if (misprints === 0) return variants <= Math.max(1, shorter / 2) ? "variant" : "different";
  return misprints === 1 && variants <= 1 && shorter >= SHORTEST_MISPRINT ? "near" : "different";
}

/** Shorter names are too easily one letter apart: "Anna" and "Anne" are near, "Ali" and "Adi" are two men. */
const SHORTEST_MISPRINT = 4;

const MISPRINT = 100;

/** Fewest misprints (one letter wrong, missing or swapped), then fewest letter variants, between two words. */
function spellingDistance(
  a: string,
  b: string,
  pairs: readonly (readonly [string, string])[],
): { variants: number; misprints: number } {
  const width = b.length + 1;
  const cost = new Array<number>((a.length + 1) * width).fill(Infinity);
  const at = (i: number, j: number): number => cost[i * width + j] ?? Infinity;
  const offer = (i: number, j: number, value: number): void => {
    if (i <= a.length && j <= b.length && value < at(i, j)) cost[i * width + j] = value;
  };
  cost[0] = 0;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const here = at(i, j);
      if (here === Infinity) continue;
      if (i < a.length && a[i] === b[j]) offer(i + 1, j + 1, here);
      if (i > 0 && a[i] === a[i - 1]) offer(i + 1, j, here + 1); // a letter doubled on one side only
      if (j > 0 && b[j] === b[j - 1]) offer(i, j + 1, here + 1);
      for (const [one, other] of i === 0 && j === 0 ? [...pairs, ...INITIAL_LETTER_VARIANTS] : pairs) {
        if (a.startsWith(one, i) && b.startsWith(other, j)) offer(i + one.length, j + other.length, here + 1);
        if (a.startsWith(other, i) && b.startsWith(one, j)) offer(i + other.length, j + one.length, here + 1);
      }
      offer(i + 1, j + 1, here + MISPRINT);
      offer(i + 1, j, here + MISPRINT);
      offer(i, j + 1, here + MISPRINT);
      if (a[i] === b[j + 1] && a[i + 1] === b[j]) offer(i + 2, j + 2, here + MISPRINT);
    }
  }
  const total = at(a.length, b.length);
  return { variants: total % MISPRINT, misprints: Math.floor(total / MISPRINT) };
}

/**
 * Whether one folded name is the other or a short form of it: "tarn" and "rovers" are "tarn rovers", "norvik" is
 * "norvik systems".
 */
export function isOneName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long === short || long.startsWith(`${short} `) || long.endsWith(` ${short}`);
}
