import type { Problem } from "../../base/outcome.ts";

/** Carries a problem from a middleware to the error page. */
export class RequestProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.name = "RequestProblem";
    this.problem = problem;
  }
}
