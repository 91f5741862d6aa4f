import { z } from "zod";
import {
  CONFIDENCES,
  REVIEW_VERDICTS,
  VERDICTS,
  VERDICT_TYPES,
  type AnalysedSource,
  type Claim,
  type EvidenceFile,
  type GivenMetadata,
  type Metadata,
  type Question,
  type ReviewDecision,
  type SharedOrigin,
  type TargetSnapshot,
} from "../core/index.ts";

/* The shapes of the JSON columns. The kinds of claims own the shape of `value` beyond its `type`. */

const count = z.int().nonnegative();
const span = { start: count, end: count };
const basis = z.enum(["stated", "given", "inferred", "unknown"]);
const field = z.object({ value: z.string().nullable(), basis });
const optionalText = z.string().nullable().optional();

export const metadataShape: z.ZodType<Metadata> = z.object({
  title: field,
  outlet: field,
  byline: field,
  published: field,
});

export const givenShape = z.object({
  title: optionalText,
  outlet: optionalText,
  byline: optionalText,
  published: optionalText,
  url: optionalText,
}) as z.ZodType<GivenMetadata>;

export const regionsShape: z.ZodType<AnalysedSource["regions"]> = z.array(
  z.object({ ...span, role: z.enum(["headline", "standfirst", "caption", "boilerplate"]) }),
);

export const sentencesShape: z.ZodType<AnalysedSource["sentences"]> = z.array(
  z.object({ ...span, coverage: z.enum(["claims", "none", "boilerplate"]) }),
);

export const valueShape: z.ZodType<Claim["value"]> = z.looseObject({ type: z.string() });
export const speakerShape: z.ZodType<Claim["speaker"]> = z
  .object({ name: z.string(), via: z.string().nullable() })
  .nullable();
export const stanceShape = z.enum(["asserted", "denied", "planned", "possible"]);
export const standingShape = z.enum(["body", "headline", "standfirst", "caption"]);
export const verdictShape = z.enum(VERDICTS);
export const verdictTypeShape = z.enum(VERDICT_TYPES).nullable();
export const strengthShape = z.enum(["hard", "soft"]).nullable();
export const textsShape: z.ZodType<readonly string[]> = z.array(z.string());

/** What a verdict rests on: the part of a question that is kept as JSON. */
export type Grounds = Pick<
  Question,
  "why" | "rule" | "sources" | "origins" | "readings" | "fields" | "steps"
>;

export const groundsShape: z.ZodType<Grounds> = z.object({
  why: z.string(),
  rule: z.string(),
  sources: count,
  origins: count,
  readings: z.array(
    z.object({
      letter: z.string(),
      words: z.string(),
      verbatim: z.boolean(),
      sources: textsShape,
      claims: textsShape,
    }),
  ),
  fields: z.array(
    z.object({
      field: z.string(),
      result: z.enum(["same", "differs", "compatible", "not-stated", "not-compared"]),
      cells: z.array(z.object({ claim: z.string(), words: z.string().nullable(), inferred: z.boolean() })),
    }),
  ),
  steps: textsShape,
});

export const originsShape: z.ZodType<readonly SharedOrigin[]> = z.array(
  z.object({ sources: z.tuple([z.string(), z.string()]), why: z.string(), claims: textsShape }),
);

/** Words of a person: well-formed, so that what is read back is what was written. */
export const words = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !/[\p{Surrogate}\0]/u.test(text), "has characters that cannot be stored");

/** A claim or question as somebody saw it. */
export const snapshotShape: z.ZodType<TargetSnapshot> = z.record(z.string(), z.string());

export const actionShape = z.enum(["decided", "undone"]);

/** A reviewer's name. */
export const whoShape = words(200).refine((name) => name.trim() !== "", "is missing");

export const evidenceFileShape: z.ZodType<EvidenceFile> = z.strictObject({
  name: words(255).refine((name) => name.trim() !== "", "is missing"),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: count,
  mediaType: z.string().max(100).nullable(),
});

export const decisionShape: z.ZodType<ReviewDecision> = z.strictObject({
  verdict: z.enum(REVIEW_VERDICTS),
  note: words(20_000),
  correction: words(20_000).nullable(),
  evidence: z
    .array(
      z.strictObject({
        kind: z.enum(["primary", "secondary", "person"]),
        bears: z.enum(["supports", "contradicts"]),
        where: words(4_000),
        locator: words(1_000).nullable(),
        seen: z.iso.date().nullable(),
        quotation: words(20_000).nullable(),
        file: evidenceFileShape.exactOptional(),
      }),
    )
    .max(100),
  questionForReporter: words(20_000).exactOptional(),
  contacts: z
    .array(
      z.strictObject({
        whom: words(1_000),
        how: words(1_000),
        when: z.iso.date().nullable(),
        answer: words(20_000).nullable(),
      }),
    )
    .max(100)
    .exactOptional(),
  confidence: z.enum(CONFIDENCES).exactOptional(),
});

/** Stored data that no longer has its shape: somebody changed the file by other means. */
export class DamagedDataError extends Error {
  readonly where: string;

  constructor(where: string, why: string) {
    super(`The stored data of ${where} is damaged: ${why}`);
    this.name = "DamagedDataError";
    this.where = where;
  }
}

/** Checks a stored value on its way out. */
export function readStored<T>(shape: z.ZodType<T>, value: unknown, where: string): T {
  const result = shape.safeParse(value);
  if (!result.success) throw new DamagedDataError(where, z.prettifyError(result.error));
  return result.data;
}
