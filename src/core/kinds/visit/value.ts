import type { Form, Stage } from "./lexicon.ts";

export interface VisitValue {
  readonly [key: string]: unknown;
  readonly type: "visit";
  readonly form: Form;
  /** Those who met, by name: guests, then hosts. */
  readonly people: readonly string[];
  /** Who came, or who is told to have met somebody. */
  readonly guests: readonly string[];
  /** Who was visited or met. */
  readonly hosts: readonly string[];
  /** Where; null where not stated. */
  readonly place: string | null;
  /** EDTF; `start` and `end` are its first and last day. */
  readonly edtf: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly dateWords: string | null;
  /** Another reading of the date words exists: no hard finding rests on them. */
  readonly doubtful: boolean;
  readonly stage: Stage;
}
