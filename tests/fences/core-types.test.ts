import { resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** One line of planted code each, with the compiler's complaint; null where it must compile. */
const PLANTED: readonly (readonly [code: string, complaint: string | null])[] = [
  [`export const words: readonly string[] = "a b".split(" ").toSorted();`, null],
  ["export const environment = process;", "Cannot find name 'process'"],
  ["export const bytes = Buffer;", "Cannot find name 'Buffer'"],
  ["export const log = console;", "Cannot find name 'console'"],
  ["export const network = fetch;", "Cannot find name 'fetch'"],
  ["export const later = setTimeout;", "Cannot find name 'setTimeout'"],
  ["export const page = document;", "Cannot find name 'document'"],
  ["export const stopwatch = performance;", "Cannot find name 'performance'"],
  [`export { readFileSync } from "node:fs";`, "Cannot find name 'node:fs'"],
];

const FILE = resolve("src/core/planted.ts");

/** Compiles the planted lines as a file of the core, under the core's own settings: line -> complaint. */
function complaintsByLine(): Map<number, string> {
  const configuration = ts.readConfigFile("src/core/tsconfig.json", (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(configuration.config, ts.sys, resolve("src/core"));
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  const code = PLANTED.map(([line]) => line).join("\n");
  host.getSourceFile = (name, version, ...rest) =>
    name === FILE ? ts.createSourceFile(name, code, version) : read(name, version, ...rest);
  const program = ts.createProgram([FILE], options, host);
  return new Map(
    ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
      if (file?.fileName !== FILE) throw new Error("the core's settings are broken");
      const { line } = file.getLineAndCharacterOfPosition(start ?? 0);
      return [line, ts.flattenDiagnosticMessageText(messageText, "\n")];
    }),
  );
}

describe("the types of the core", () => {
  const complaints = complaintsByLine();

  it.each(PLANTED.map(([code, complaint], line) => ({ code, complaint, line })))(
    "answer to `$code`: $complaint",
    ({ complaint, line }) => {
      const expected: unknown = complaint === null ? undefined : expect.stringContaining(complaint);
      expect(complaints.get(line)).toEqual(expected);
    },
  );
});
