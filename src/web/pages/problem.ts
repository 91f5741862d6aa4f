import type { Problem } from "../../base/outcome.ts";
import { addresses } from "../addresses.ts";

/** A page for what went wrong: what it is, what to do, and where to go on. */
export interface ProblemContext {
  readonly title: string;
  readonly message: string;
  readonly code: string;
  readonly home: string;
}

const TITLES: ReadonlyMap<number, string> = new Map([
  [403, "This form cannot be accepted"],
  [404, "Not found"],
  [409, "Somebody was faster"],
  [413, "Too large"],
  [421, "Wrong address"],
  [429, "Too many at once"],
  [500, "Something broke here"],
  [503, "The database cannot be written now"],
  [507, "The disk is full"],
]);

export function problemPage(problem: Problem, status: number): ProblemContext {
  return {
    title: TITLES.get(status) ?? "This did not work",
    message: problem.message,
    code: problem.code,
    home: addresses.dossiers,
  };
}
