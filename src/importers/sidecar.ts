import { z } from "zod";
import { failure, success, type Outcome } from "../base/outcome.ts";
import type { GivenMetadata } from "../core/index.ts";
import type { ImportedFile } from "./importer.ts";

const line = z
  .string()
  .max(1_000)
  .refine((text) => !/[\p{Surrogate}\p{Cc}]/u.test(text), "has characters that do not belong in one line");

/** A day, month or year of the calendar. */
const published = z.string().refine(isCalendarDate, 'is not a date: write "2023-12-09", "2023-12" or "2023"');

const given = z.strictObject({
  title: line.nullable().optional(),
  outlet: line.nullable().optional(),
  byline: line.nullable().optional(),
  published: published.nullable().optional(),
  url: z
    .url({ protocol: /^https?$/, error: "is not a web address" })
    .max(4_000)
    .nullable()
    .optional(),
});

/**
 * Reads what an editor wrote of an article into the `.json` beside it: title, outlet, byline,
 * published and url, each a text or null. Problems: `import/sidecar-not-json`, `import/sidecar-shape`.
 */
export function readSidecar(file: ImportedFile): Outcome<GivenMetadata> {
  const json = parseJson(file);
  return json.ok ? checkGiven(json.value, file.name) : json;
}

/**
 * Checks what an editor says of an article, from a sidecar or from a form.
 * @param where what to call it in messages
 */
export function checkGiven(value: unknown, where: string): Outcome<GivenMetadata> {
  const result = given.safeParse(value);
  if (result.success) return success(knownFields(result.data));
  const faults = result.error.issues.map(({ path, message, code }) =>
    code === "unrecognized_keys" || path.length === 0 ? message : `"${path.join(".")}" ${message}`,
  );
  return failure(
    "import/sidecar-shape",
    `${where}: ${faults.join("; ")}. Known are title, outlet, byline, published and url.`,
  );
}

function parseJson({ name, bytes }: ImportedFile): Outcome<unknown> {
  try {
    return success(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    return failure("import/sidecar-not-json", `${name} is not JSON. Correct it, or take it away.`);
  }
}

/** Null says that the editor does not know: the text may say it. */
function knownFields(value: z.infer<typeof given>): GivenMetadata {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => typeof field === "string"));
}

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

function isCalendarDate(text: string): boolean {
  const [, year, month = "01", day = "01"] = DATE.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
