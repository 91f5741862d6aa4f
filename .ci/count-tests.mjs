/*
 * Prints "passed failed" for a run of Vitest. Usage: count-tests.mjs RESULTS.json yes|no, where the last
 * says whether Vitest itself was content: a file that cannot even be loaded has no failing test in it.
 */
import { readFileSync } from "node:fs";
import process from "node:process";

const [file, content] = process.argv.slice(2);
const { passed, failed } = count(readFileSync(file, "utf8"));
process.stdout.write(`${passed} ${content === "yes" ? failed : Math.max(failed, 1)}\n`);

function count(json) {
  if (json === "") return { passed: 0, failed: 1 };
  const files = JSON.parse(json).testResults;
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const broken = files.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: tests.filter(({ status }) => status === "passed").length,
    failed: tests.filter(({ status }) => status === "failed").length + broken.length,
  };
}
