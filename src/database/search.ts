import { codePointIndex, type Span } from "../core/index.ts";
import type { Database } from "./open-database.ts";
import { z } from "zod";
import { readStored } from "./shapes.ts";

/** A place that search found. */
export interface FoundEntry {
  readonly type: "source" | "claim" | "question" | "note" | "desk";
  readonly id: string;
  readonly source: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly snippet: { readonly text: string; readonly marks: readonly Span[] };
  /** In a sentence: where the words that were found stand in the source's text, in code points. */
  readonly places: readonly Span[];
}

export interface FoundEntries {
  readonly hits: readonly FoundEntry[];
  /** Hits that fit the narrowing. */
  readonly total: number;
  /** All hits by type, source and target, before any narrowing. */
  readonly counts: readonly FoundCount[];
}

export interface FoundCount {
  readonly type: FoundEntry["type"];
  readonly source: string | null;
  readonly target: string;
  readonly count: number;
}

/** Which hits to give; empty lists let all through. */
export interface FoundRange {
  readonly types: readonly FoundEntry["type"][];
  readonly sources: readonly string[];
  /** Ids of the only ones to give; null for all. */
  readonly targets: ReadonlySet<string> | null;
  readonly offset: number;
  readonly limit: number;
}

/** Brackets around a match in a snippet; no stored text has them (they are no characters of writing). */
const OPEN = "\u0001";
const CLOSE = "\u0002";
const SNIPPET_TOKENS = 24;

const typeShape = z.enum(["source", "claim", "question", "note", "desk"]);
const countShape = z.object({
  type: typeShape,
  source: z.string().nullable(),
  target: z.string(),
  count: z.bigint(),
});
const hitShape = z.object({
  type: typeShape,
  target: z.string(),
  source: z.string().nullable(),
  start: z.number().nullable(),
  end: z.number().nullable(),
  snippet: z.string(),
  whole: z.string(),
});

/**
 * Looks a full-text query up in one dossier.
 * @param query in FTS5's language, as `fullTextQuery` makes it
 * @returns the best hits of the range, and how many there are of each type in each source
 */
export async function searchEntries(
  database: Database,
  dossierId: number,
  query: string,
  { types, sources, targets, offset, limit }: FoundRange,
): Promise<FoundEntries> {
  const { reader } = database;
  const [counted, rows] = await reader.$transaction([
    reader.$queryRaw<readonly unknown[]>`
      SELECT e."type", e."source", e."target", COUNT(*) AS "count" FROM "SearchIndex"
      JOIN "SearchEntry" e ON e."id" = "SearchIndex"."rowid"
      WHERE "SearchIndex" MATCH ${query} AND e."dossierId" = ${dossierId}
      GROUP BY e."type", e."source", e."target" ORDER BY e."type", e."source", e."target"`,
    reader.$queryRaw<readonly unknown[]>`
      SELECT e."type", e."target", e."source", e."start", e."end",
        snippet("SearchIndex", 0, ${OPEN}, ${CLOSE}, '…', ${SNIPPET_TOKENS}) AS "snippet",
        highlight("SearchIndex", 0, ${OPEN}, ${CLOSE}) AS "whole"
      FROM "SearchIndex" JOIN "SearchEntry" e ON e."id" = "SearchIndex"."rowid"
      WHERE "SearchIndex" MATCH ${query} AND e."dossierId" = ${dossierId}
      AND (${types.length} = 0 OR e."type" IN (SELECT value FROM json_each(${JSON.stringify(types)})))
      AND (${sources.length} = 0 OR e."source" IN (SELECT value FROM json_each(${JSON.stringify(sources)})))
      AND (${targets === null} OR e."target" IN (SELECT value FROM json_each(${JSON.stringify([...(targets ?? [])])})))
      ORDER BY bm25("SearchIndex"), e."id" LIMIT ${limit} OFFSET ${offset}`,
  ]);
  const counts = counted.map((row) => {
    const { count, ...of } = readStored(countShape, row, "the search index");
    return { ...of, count: Number(count) };
  });
  return {
    total: counts.filter(isIn({ types, sources, targets })).reduce((sum, { count }) => sum + count, 0),
    counts,
    hits: rows.map((row) => {
      const { target, snippet, whole, ...place } = readStored(hitShape, row, "the search index");
      return {
        ...place,
        id: target,
        snippet: readSnippet(snippet),
        places: placesOf(place, readSnippet(whole)),
      };
    }),
  };
}

/** Whether a count is of hits that a range lets through. */
export function isIn({ types, sources, targets }: Pick<FoundRange, "types" | "sources" | "targets">) {
  return ({ type, source, target }: FoundCount): boolean =>
    (targets === null || targets.has(target)) &&
    (types.length === 0 || types.includes(type)) &&
    (sources.length === 0 || (source !== null && sources.includes(source)));
}

/** Only the entry of a sentence is the text of its place; a claim's has its subject before its words. */
function placesOf(
  { type, start }: { readonly type: FoundEntry["type"]; readonly start: number | null },
  { text, marks }: FoundEntry["snippet"],
): readonly Span[] {
  if (type !== "source" || start === null) return [];
  const { toCodePoints } = codePointIndex(text);
  return marks.map((mark) => {
    const own = toCodePoints(mark);
    return { start: start + own.start, end: start + own.end };
  });
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
