import { z } from "zod";
import { REVIEW_VERDICTS, VERDICT_TYPES, VERDICTS } from "../../core/index.ts";

const offset = z.int().nonnegative().describe("Unicode code points from the beginning of the source");
const span = { start: offset, end: offset.describe("Exclusive") };
const basis = z.enum(["stated", "given", "inferred", "unknown"]);
const edtf = z.string().describe("EDTF date").nullable();
const sourceId = z.string().regex(/^S[1-9]\d*$/);
const claimId = z.string().regex(/^C[1-9]\d*$/);
const questionId = z.string().regex(/^Q[1-9]\d*$/);
const strength = z.enum(["hard", "soft"]);

const source = z.object({
  id: sourceId,
  file: z.string().describe("File name without folders"),
  title: z.string().nullable(),
  titleBasis: basis,
  outlet: z.string().nullable(),
  outletBasis: basis,
  byline: z.string().nullable(),
  bylineBasis: basis,
  url: z.string().nullable(),
  published: edtf,
  publishedBasis: basis,
  sha256: z.string().describe("Hex SHA-256 of the bytes as they came"),
  characters: z.int().nonnegative().describe("Length of the text in code points"),
  regions: z.array(z.object({ ...span, role: z.enum(["headline", "standfirst", "caption", "boilerplate"]) })),
  sentences: z.array(z.object({ ...span, coverage: z.enum(["claims", "none", "boilerplate"]) })),
});

const claim = z.object({
  id: claimId,
  source: sourceId,
  kind: z.string(),
  ...span,
  exact: z.string().min(1).describe("The words between start and end, exactly as they stand there"),
  sentence: z.object(span),
  subject: z.string(),
  attribute: z.string(),
  value: z.looseObject({ type: z.string() }).describe("Its shape belongs to the kind of claim"),
  speaker: z
    .strictObject({ name: z.string(), via: z.string().nullable().describe("Who passes it on") })
    .nullable()
    .describe("Null: the article itself"),
  stance: z.enum(["asserted", "denied", "planned", "possible"]),
  about: edtf.describe("The time it speaks of, EDTF"),
  rule: z.string(),
  inferred: z.array(z.string()).describe("Fields that are not in the words but were worked out"),
  standing: z.enum(["body", "headline", "standfirst", "caption"]),
});

const reading = z.object({
  letter: z.string(),
  words: z.string(),
  verbatim: z.boolean().describe("The words are a quotation from a source"),
  sources: z.array(sourceId),
  claims: z.array(claimId),
});

const field = z.object({
  field: z.string(),
  result: z.enum(["same", "differs", "compatible", "not-stated", "not-compared"]),
  cells: z.array(z.object({ claim: claimId, words: z.string().nullable(), inferred: z.boolean() })),
});

const question = z.object({
  id: questionId,
  about: z.string(),
  kind: z.string(),
  claims: z.array(claimId).min(1),
  verdict: z.enum(VERDICTS),
  type: z.enum(VERDICT_TYPES).nullable(),
  strength: strength.nullable(),
  why: z.string(),
  rule: z.string(),
  sources: z.int().positive().describe("How many sources answer"),
  origins: z.int().positive().describe("How many origins their words have, as far as copying was detected"),
  readings: z.array(reading).describe("The distinct answers, most sources first"),
  fields: z.array(field).describe("Fields of the claims side by side"),
  steps: z.array(z.string()).describe("How the verdict was derived"),
});

const review = z.object({
  target: z.union([claimId, questionId]),
  verdict: z.enum(REVIEW_VERDICTS),
  note: z.string(),
  correction: z.string().nullable(),
  evidence: z.array(
    z.object({
      kind: z.enum(["primary", "secondary", "person"]),
      bears: z.enum(["supports", "contradicts"]),
      where: z.string(),
      locator: z.string().nullable(),
      seen: z.string().nullable(),
      quotation: z.string().nullable(),
      file: z
        .object({
          name: z.string(),
          sha256: z.string().describe("Hex SHA-256 of its bytes"),
          size: z.int().nonnegative().describe("In bytes"),
          mediaType: z.string().nullable().describe("Told from its first bytes; null where they do not say"),
        })
        .exactOptional()
        .describe("Attached by the reviewer; not part of the report"),
    }),
  ),
  who: z.string(),
  when: z.string().describe("ISO 8601 instant, UTC"),
  stale: z.boolean().describe("The target has changed since"),
});

/** The public shape of a report: `check --format json` and `export --format json` write it, `verify` reads it. */
export const reportSchema = z.object({
  format: z.literal("crosscheck-report"),
  version: z.literal(1),
  dossier: z.object({
    slug: z.string(),
    title: z.string(),
    analysed: z.string().nullable().describe("ISO 8601 instant of the analysis; null without a database"),
  }),
  sources: z.array(source),
  claims: z.array(claim),
  questions: z.array(question).describe("In order of importance: discrepancies first, hard before soft"),
  origins: z
    .array(
      z.object({
        sources: z.tuple([sourceId, sourceId]),
        why: z.string(),
        claims: z.array(claimId),
      }),
    )
    .describe("Pairs of sources that seem to have words from one place"),
  reviews: z.array(review).describe("What people decided; the machine never fills this in"),
  warnings: z.array(z.string()).describe("Limits that were reached"),
});

export type JsonReport = z.infer<typeof reportSchema>;

/** The schema as JSON Schema 2020-12, for programs in any language. Later versions may add fields. */
export function reportJsonSchema(): Readonly<Record<string, unknown>> {
  return { title: "Crosscheck report", ...z.toJSONSchema(reportSchema, { io: "input" }) };
}
