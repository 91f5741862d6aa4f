import { z } from "zod";
import { mapDefined } from "../base/map-defined.ts";
import { failure, success, type Outcome, type Problem } from "../base/outcome.ts";
import { extractAll, extractOne, type Claim, type Extract, type ExtractInput } from "../core/index.ts";
import { checkGiven, MAX_ARTICLE_BYTES } from "../importers/index.ts";
import type { Line } from "./read-lines.ts";

/** A line may be this long: every character of the longest article as a JSON escape, and then some. */
export const LONGEST_LINE = 8 * MAX_ARTICLE_BYTES;

/** Code of the problem that is not the input's fault. */
export const EXTRACT_BUG = "extract/bug";

/** What comes out for one line that could be read. */
export interface ExtractedLine {
  readonly id: string | number;
  readonly mentions: readonly ExtractedMention[];
  readonly claims: readonly Claim[];
}

export type ExtractedMention = Extract["mentions"][number] & { readonly type: string };

/** What comes out for one that could not. The id is null where the line does not tell it. */
export interface UnreadLine {
  readonly id: string | number | null;
  readonly problem: Problem;
}

const identified = z.object({ id: z.union([z.string(), z.number()]) });
const request = identified.extend({
  text: z.string(),
  published: z.string().nullish(),
  title: z.string().nullish(),
});

/** A line that could be read. */
interface RequestLine {
  readonly id: string | number;
  /** "Line 3". */
  readonly where: string;
  readonly input: ExtractInput;
}

/**
 * Reads lines of NDJSON and takes out the mentions and claims of their texts: one answer a line, in order. Problems:
 * `extract/line-too-long`, `extract/not-utf8`, `extract/not-json`, `extract/shape`,
 * `extract/too-large`, `extract/bug`, and those of a sidecar for title and published.
 */
export function extractLines(lines: readonly Line[]): (ExtractedLine | UnreadLine)[] {
  const read = lines.map(readLine);
  const answers = extractRequests(read.filter((line) => "input" in line));
  return mapDefined(read, (line) => ("input" in line ? answers.get(line) : line));
}

function extractRequests(
  lines: readonly RequestLine[],
): ReadonlyMap<RequestLine, ExtractedLine | UnreadLine> {
  try {
    const extracts = extractAll(lines.map(({ input }) => input));
    return new Map(mapDefined(lines, (line, i) => extracts[i] && [line, answerOf(line, extracts[i])]));
  } catch {
    // A run over a million articles must not end at the one that meets a bug.
    return new Map(lines.map((line) => [line, extractAlone(line)]));
  }
}

function extractAlone(line: RequestLine): ExtractedLine | UnreadLine {
  try {
    return answerOf(line, extractOne(line.input));
  } catch (error) {
    return unread(line.id, failure(EXTRACT_BUG, `${line.where} met a bug in Crosscheck: ${String(error)}.`));
  }
}

function answerOf({ id }: RequestLine, { mentions, claims }: Extract): ExtractedLine {
  return { id, mentions: mentions.map((mention) => ({ type: mention.value.type, ...mention })), claims };
}

function readLine({ number, bytes }: Line): RequestLine | UnreadLine {
  const where = `Line ${String(number)}`;
  if (bytes === null) {
    return unread(
      null,
      failure("extract/line-too-long", `${where} is longer than ${String(LONGEST_LINE)} bytes.`),
    );
  }
  const json = parseLine(bytes, where);
  if (!json.ok) return unread(null, json);
  const id = identified.safeParse(json.value).data?.id ?? null;
  const read = request.safeParse(json.value);
  if (!read.success) {
    const message = `${where} must be {"id", "text", "published"?, "title"?}: ${complaint(read.error)}.`;
    return unread(id, failure("extract/shape", message));
  }
  const { text, title = null, published = null } = read.data;
  if (text.length > MAX_ARTICLE_BYTES) {
    const message = `${where} has a text of ${String(text.length)} characters; ${String(MAX_ARTICLE_BYTES)} are allowed.`;
    return unread(id, failure("extract/too-large", message));
  }
  const given = checkGiven({ title, published }, where);
  if (!given.ok) return unread(id, given);
  return { id: read.data.id, where, input: { id: String(read.data.id), text, title, published } };
}

function parseLine(bytes: Uint8Array, where: string): Outcome<unknown> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return failure("extract/not-utf8", `${where} is not UTF-8. Save the input as UTF-8.`);
  }
  try {
    return success<unknown>(JSON.parse(text));
  } catch {
    return failure("extract/not-json", `${where} is not JSON. Write one object a line.`);
  }
}

function complaint(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join(".")}: ${message}`))
    .join("; ");
}

function unread(id: UnreadLine["id"], { problem }: { readonly problem: Problem }): UnreadLine {
  return { id, problem };
}
