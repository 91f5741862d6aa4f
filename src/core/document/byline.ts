import { readPrintedDate } from "./printed-date.ts";

/** A name: two to four capitalised words, initials and particles allowed, perhaps linked in Markdown. */
const NAME = String.raw`\[?\p{Lu}[\p{L}’'.-]{0,30}(?: (?:\p{Lu}[\p{L}’'.-]{0,30}|van|von|de|al|bin|el)){1,4}\]?(?:\([^)\s]{0,200}\))?`;
const BYLINE = new RegExp(
  String.raw`^(?:written |reported |story |reporting )?(?:by|By|BY):? (?<name>${NAME})(?<rest>.{0,80})$`,
  "u",
);
const STAFF =
  /^(?:by|By|BY):? (?<name>(?:\p{Lu}[\p{L}’'.&-]{0,30} ?){1,5}(?:[Ss]taff|[Dd]esk|[Ww]riters?|[Nn]ews))(?<rest>.{0,80})$/u;
/** What may follow a name in a byline: a date, an outlet or office, an address; never the rest of a sentence. */
const BYLINE_REST: readonly RegExp[] = [
  /^[\s,.|–—-]*$/u,
  /^[\s,|–—-]*(?:on |published |updated |posted )?[^.!?]{0,60}\d{4}[^.!?]{0,30}$/u,
  /^[\s,|–—-]+(?:and |in |for )?\p{Lu}[^.!?]{0,60}$/u,
  /^[\s,|–—-]{0,4}\w[\w.+-]{0,60}@[\w.-]{3,60}$/u,
];

export interface Byline {
  readonly name: string;
  /** `YYYY-MM-DD` where the line prints one. */
  readonly date: string | null;
}

/** Reads a line such as "By Ann Lee December 9, 2023" or "Written by [Ann Lee](#) on 9 December 2023". */
export function readByline(line: string): Byline | null {
  if (line.length > 200) return null;
  const start = line.charAt(0).toLowerCase() + line.slice(1);
  const groups = (BYLINE.exec(start) ?? STAFF.exec(start))?.groups;
  if (!groups) return null;
  const rest = groups["rest"] ?? "";
  if (!BYLINE_REST.some((pattern) => pattern.test(rest))) return null;
  return { name: cleanName(groups["name"] ?? ""), date: readPrintedDate(line) };
}

export function isByline(line: string): boolean {
  return readByline(line) !== null;
}

/** Drops a Markdown link and a month that the date after the name lent to it. */
function cleanName(name: string): string {
  return name
    .replace(/\]\([^)]*\)|[[\]]/gu, "")
    .replace(
      / (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/u,
      "",
    )
    .trim();
}
