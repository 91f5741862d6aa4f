import type { Form } from "./lexicon.ts";

export interface VisitValue {
  readonly [key: string]: unknown;
  readonly type: "visit";
  readonly form: Form;
  /** Those who met, by name, in text order. */
  readonly people: readonly string[];
  /** Where; null where not stated. */
  readonly place: string | null;
  /** EDTF; `start` and `end` are its first and last day. */
  readonly edtf: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly dateWords: string | null;
  /** Another reading of the date words exists: no hard finding rests on them. */
  readonly doubtful: boolean;
  readonly stage: "happened" | "planned" | "invited" | "accepted" | "declined";
}
