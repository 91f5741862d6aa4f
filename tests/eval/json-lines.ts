import { readFileSync } from "node:fs";

/** Reads one JSON value a line. */
export function readJsonLines<T>(file: string): readonly T[] {
  return parseJsonLines<T>(readFileSync(file, "utf8"));
}

export function parseJsonLines<T>(text: string): readonly T[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

export function toJsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}
