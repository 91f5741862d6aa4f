import { keepLatest } from "../base/keep-latest.ts";
import { keepPerObject } from "../base/keep-per-object.ts";
import { codePointIndex, type Span, type VerdictName } from "../core/index.ts";
import type { Database } from "./open-database.ts";
import { z } from "zod";
import { readStored, verdictShape } from "./shapes.ts";

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
  /** The best of the range, best first. */
  readonly hits: readonly FoundEntry[];
  /** All hits, before any narrowing. */
  readonly counts: readonly FoundCount[];
}

/** How many hits are alike in all that search can be narrowed to. */
export interface FoundCount {
  readonly type: FoundEntry["type"];
  readonly source: string | null;
  /** Of a question, and of a claim the one of its gravest question; null of all else. */
  readonly verdict: VerdictName | null;
  readonly count: number;
}

/** What hits are narrowed to; empty lists let all through. */
export interface FoundChoice {
  readonly types: readonly FoundEntry["type"][];
  readonly sources: readonly string[];
  readonly verdicts: readonly VerdictName[];
}

/** Which hits to give. */
export interface FoundRange extends FoundChoice {
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
  verdict: verdictShape.nullable(),
  count: z.number(),
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

const MATCHES = `
  FROM "SearchIndex" JOIN "SearchEntry" e ON e."id" = "SearchIndex"."rowid"
  WHERE "SearchIndex" MATCH :query AND e."dossierId" = :dossierId`;

/** What each match can be narrowed to, in one text: SQLite would sort all of them to count them. */
const allMatches = keepPerObject((glance: Database["glance"]) =>
  glance
    .prepare<[object]>(
      `SELECT json_group_array(e."type" || ' ' || ifnull(e."source", '') || ' ' || ifnull(e."verdict", '')) ${MATCHES}`,
    )
    .pluck(),
);
const matchesShape = z
  .string()
  .transform((json): unknown => JSON.parse(json))
  .pipe(z.array(z.string()));

interface Asked {
  readonly query: string;
  readonly dossierId: number;
  /** Of the state of the database: another one after every write. */
  readonly version: unknown;
}

/**
 * Searches that are kept. Their counts are the same for the next page of the hits, or another facet; their hits
 * are those of a page that somebody comes back to.
 */
const MOST_SEARCHES = 50;

const countMatches = keepPerObject((glance: Database["glance"]) =>
  keepLatest(
    ({ query, dossierId }: Asked): readonly FoundCount[] => {
      const matches = readStored(
        matchesShape,
        allMatches(glance).get({ query, dossierId }),
        "the search index",
      );
      const counts = new Map<string, number>();
      for (const match of matches) counts.set(match, (counts.get(match) ?? 0) + 1);
      return Array.from(counts, ([match, count]) => {
        const [type, source, verdict] = match.split(" ");
        return readStored(
          countShape,
          { type, source: source === "" ? null : source, verdict: verdict === "" ? null : verdict, count },
          "the search index",
        );
      });
    },
    ({ version, dossierId, query }) => JSON.stringify([version, dossierId, query]),
    MOST_SEARCHES,
  ),
);

const pageOfMatches = keepPerObject((glance: Database["glance"]) =>
  glance.prepare<[object]>(`
    SELECT e."type", e."target", e."source", e."start", e."end",
      snippet("SearchIndex", 0, :open, :close, '…', :tokens) AS "snippet",
      highlight("SearchIndex", 0, :open, :close) AS "whole" ${MATCHES}
    AND (:types = '[]' OR e."type" IN (SELECT value FROM json_each(:types)))
    AND (:sources = '[]' OR e."source" IN (SELECT value FROM json_each(:sources)))
    AND (:verdicts = '[]' OR e."verdict" IN (SELECT value FROM json_each(:verdicts)))
    ORDER BY bm25("SearchIndex"), e."id" LIMIT :limit OFFSET :offset`),
);

const bestMatches = keepPerObject((glance: Database["glance"]) =>
  keepLatest(
    ({ query, dossierId, types, sources, verdicts, offset, limit }: Asked & FoundRange) => {
      const found = pageOfMatches(glance).all({
        ...{ query, dossierId, offset, limit },
        ...{ open: OPEN, close: CLOSE, tokens: SNIPPET_TOKENS },
        types: JSON.stringify(types),
        sources: JSON.stringify(sources),
        verdicts: JSON.stringify(verdicts),
      });
      return found.map((row) => readHit(readStored(hitShape, row, "the search index")));
    },
    (search) => JSON.stringify(search),
    MOST_SEARCHES,
  ),
);

function readHit({ target, snippet, whole, ...place }: z.infer<typeof hitShape>): FoundEntry {
  return {
    ...place,
    id: target,
    snippet: readSnippet(snippet),
    places: placesOf(place, readSnippet(whole)),
  };
}

/**
 * Looks a full-text query up in one dossier: thousands of matches are counted where they lie, and only the
 * hits asked for are read.
 * @param query in FTS5's language, as `fullTextQuery` makes it
 */
export function searchEntries(
  { glance }: Database,
  dossierId: number,
  query: string,
  range: FoundRange,
): FoundEntries {
  // One transaction, so that hits and counts are of one state; its number changes with every write of others.
  return glance.transaction(() => {
    const asked = { query, dossierId, version: glance.pragma("data_version", { simple: true }) };
    return { counts: countMatches(glance)(asked), hits: bestMatches(glance)({ ...asked, ...range }) };
  })();
}

/** Whether a count is of hits that a choice lets through. */
export function isIn({ types, sources, verdicts }: FoundChoice) {
  return ({ type, source, verdict }: FoundCount): boolean =>
    (types.length === 0 || types.includes(type)) &&
    (sources.length === 0 || (source !== null && sources.includes(source))) &&
    (verdicts.length === 0 || (verdict !== null && verdicts.includes(verdict)));
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
