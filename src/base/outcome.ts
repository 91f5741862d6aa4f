/** An expected failure: something a user can put right. Bugs throw instead (see assert.ts). */
export interface Problem {
  /** Stable and searchable: `area/what`, for example `import/empty`. */
  readonly code: string;
  /** A sentence that says what is wrong and what to do. */
  readonly message: string;
  readonly data?: Readonly<Record<string, string | number | boolean | null>>;
}

/** A value, or the problem that stood in its way. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failure(
  code: string,
  message: string,
  data?: Problem["data"],
): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: data === undefined ? { code, message } : { code, message, data } };
}
