import { readFileSync } from "node:fs";

/** Reads one JSON value a line; what shape it has is for the caller to say. */
export function readJsonLines(file: string): readonly unknown[] {
  return parseJsonLines(readFileSync(file, "utf8"));
}

export function parseJsonLines(text: string): readonly unknown[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
}

export function toJsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}
