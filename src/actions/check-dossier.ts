import type { Outcome } from "../base/outcome.ts";
import type { Workspace } from "./workspace.ts";

/** A promise that stored data does not keep. */
export interface Fault {
  /** Name of the invariant: `every-span-slices-to-its-words`. */
  readonly check: string;
  /** What it is about: `C12`, `S1`, or a table. */
  readonly where: string;
  readonly message: string;
}

export interface CheckResult {
  readonly checks: readonly string[];
  readonly sources: number;
  readonly claims: number;
  readonly questions: number;
  readonly reviews: number;
  readonly faults: readonly Fault[];
}

/** Proves a stored dossier again from its bytes. Problem: `dossier/unknown`. */
export function checkDossier(_workspace: Workspace, _slug: string): Promise<Outcome<CheckResult>> {
  throw new Error("not yet written");
}
