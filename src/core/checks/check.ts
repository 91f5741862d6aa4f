import type { DossierState } from "../report/report.ts";

/** A promise that a dossier does not keep. */
export interface Fault {
  /** Id of the check: `every-span-slices-to-its-words`. */
  readonly check: string;
  /** What it is about: `C12`, `Q3`, `S1` or `event 7`. */
  readonly where: string;
  /** One sentence, with what was found and what was expected. */
  readonly message: string;
}

/** One invariant. Its file name, its id and its sentence say the same thing. */
export interface Check {
  readonly id: string;
  /** What it proves, as a sentence for people. */
  readonly says: string;
  /** The places where it does not hold; none when all is well. Linear in the dossier. */
  run(state: DossierState): readonly Omit<Fault, "check">[];
}
