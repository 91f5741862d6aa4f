import type { Span } from "../core/index.ts";
import type { Database } from "./open-database.ts";
import { z } from "zod";
import { readStored } from "./shapes.ts";

/** A place that search found. */
export interface FoundEntry {
  readonly type: "source" | "claim" | "question" | "note";
  readonly id: string;
  readonly source: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly snippet: { readonly text: string; readonly marks: readonly Span[] };
}

export interface FoundEntries {
  readonly hits: readonly FoundEntry[];
  readonly total: number;
}

/** Brackets around a match in a snippet; no stored text has them (they are no characters of writing). */
const OPEN = "\u0001";
const CLOSE = "\u0002";
const SNIPPET_TOKENS = 24;

const hitShape = z.object({
  type: z.enum(["source", "claim", "question", "note"]),
  target: z.string(),
  source: z.string().nullable(),
  start: z.number().nullable(),
  end: z.number().nullable(),
  snippet: z.string(),
});

/**
 * Looks a full-text query up in one dossier.
 * @param query in FTS5's language, as `fullTextQuery` makes it
 * @returns the best `limit` hits and the number of all
 */
export async function searchEntries(
  database: Database,
  dossierId: number,
  query: string,
  limit: number,
): Promise<FoundEntries> {
  const { reader } = database;
  const [counted, rows] = await reader.$transaction([
    reader.$queryRaw<readonly { total: bigint }[]>`
      SELECT COUNT(*) AS "total" FROM "SearchIndex"
      JOIN "SearchEntry" e ON e."id" = "SearchIndex"."rowid"
      WHERE "SearchIndex" MATCH ${query} AND e."dossierId" = ${dossierId}`,
    reader.$queryRaw<readonly unknown[]>`
      SELECT e."type", e."target", e."source", e."start", e."end",
        snippet("SearchIndex", 0, ${OPEN}, ${CLOSE}, '…', ${SNIPPET_TOKENS}) AS "snippet"
      FROM "SearchIndex" JOIN "SearchEntry" e ON e."id" = "SearchIndex"."rowid"
      WHERE "SearchIndex" MATCH ${query} AND e."dossierId" = ${dossierId}
      ORDER BY bm25("SearchIndex"), e."id" LIMIT ${limit}`,
  ]);
  return {
    total: Number(counted[0]?.total ?? 0),
    hits: rows.map((row) => {
      const { target, snippet, ...place } = readStored(hitShape, row, "the search index");
      return { ...place, id: target, snippet: readSnippet(snippet) };
    }),
  };
}

/**
 * A user's words as a full-text query: all must occur, those in quotation marks stand together, and
 * the last, when it is still being typed, may be the beginning of a word.
 * @returns null when there is no word to look for
 */
export function fullTextQuery(words: string): string | null {
  const terms = [...words.matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]|[^\s"“”„«»]+/gu)]
    .map(([term, quoted]) => ({
      words: (quoted ?? term).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [],
      typing: quoted === undefined,
    }))
    .filter((term) => term.words.length > 0);
  if (terms.length === 0) return null;
  return terms
    .map(({ words: phrase, typing }, i) => {
      const last = typing && i === terms.length - 1 && /[\p{L}\p{N}\p{M}]$/u.test(words);
      return `"${phrase.join(" ")}"${last ? " *" : ""}`;
    })
    .join(" ");
}

/** Takes the brackets out and notes where they stood. */
function readSnippet(bracketed: string): FoundEntry["snippet"] {
  const marks: Span[] = [];
  let text = "";
  for (const piece of bracketed.split(OPEN)) {
    const close = piece.indexOf(CLOSE);
    if (close < 0) {
      text += piece;
      continue;
    }
    marks.push({ start: text.length, end: text.length + close });
    text += piece.slice(0, close) + piece.slice(close + 1);
  }
  return { text, marks };
}
