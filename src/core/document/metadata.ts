import { mapDefined } from "../../base/map-defined.ts";
import type { Block } from "./blocks.ts";
import { readByline } from "./byline.ts";
import { endsSentence, type BlockRole } from "./classify-blocks.ts";
import { readPublicationLine } from "./publication-line.ts";
import type { Field, GivenMetadata, Metadata } from "./document.ts";
import { readDateline, type Dateline, type DatelineDay } from "./dateline.ts";
import { readPrintedDate, toIso } from "./printed-date.ts";

const PUBLISHED_LINE = /^(?:first )?(?:published|posted|date)(?: on| at)?[\s:|]/iu;
const COPYRIGHT =
  /(?:©|\(c\)|copyright)(?:\s+\d{4})?\s+(?:by )?(?:the )?(?<outlet>\p{Lu}[\p{L}&.’' -]{1,60}?)(?:\.|,|\s+all rights|$)/iu;
const SUBSCRIBE = /^subscribe to (?<outlet>(?:the )?\p{Lu}[\p{L}&.’' -]{1,60}?)(?: today| now|[.!]|$)/iu;

const UNKNOWN: Field = { value: null, basis: "unknown" };

/** What the text says of itself, completed by what the editor gave; what the editor gave wins. */
export function readMetadata(
  blocks: readonly Block[],
  roles: readonly BlockRole[],
  given: GivenMetadata,
): Metadata {
  return {
    title: givenOr(given.title, () => readTitle(blocks, roles)),
    outlet: givenOr(given.outlet, () => readOutlet(blocks, roles)),
    byline: givenOr(given.byline, () => stated(firstByline(blocks)?.name ?? null)),
    published: givenOr(given.published, () => readPublished(blocks, roles, given.datelineYear ?? null)),
  };
}

function givenOr(value: string | null | undefined, read: () => Field): Field {
  const words = value?.trim();
  return words ? { value: words, basis: "given" } : read();
}

function stated(value: string | null): Field {
  return value === null ? UNKNOWN : { value, basis: "stated" };
}

/** The headline counts as the title only where it opens the article. */
function readTitle(blocks: readonly Block[], roles: readonly BlockRole[]): Field {
  const first = roles.findIndex((role) => role !== "boilerplate" && role !== "caption");
  return roles[first] === "headline" ? stated(blocks[first]?.text ?? null) : UNKNOWN;
}

function firstByline(blocks: readonly Block[]) {
  for (const block of blocks) {
    const byline = readByline(block.text);
    if (byline) return byline;
  }
  return null;
}

/** The date the page prints, else that of the dateline, whose year may have to be lent. */
function readPublished(blocks: readonly Block[], roles: readonly BlockRole[], lent: number | null): Field {
  const printed = readPrinted(blocks);
  if (printed !== null) return stated(printed);
  const day = readDatelineDay(blocks, roles);
  const year = day === null ? null : (day.year ?? lent);
  if (day === null || year === null) return UNKNOWN;
  const value = toIso(year, day.month, day.day);
  return value === null ? UNKNOWN : { value, basis: day.year === null ? "inferred" : "stated" };
}

/** The day of the dateline; null where it prints none. */
export function readDatelineDay(blocks: readonly Block[], roles: readonly BlockRole[]): DatelineDay | null {
  return datelinesOf(blocks, roles).find(({ day }) => day !== null)?.day ?? null;
}

/** The town of the dateline; null where it prints none in capitals. */
export function readDatelinePlace(blocks: readonly Block[], roles: readonly BlockRole[]): string | null {
  return datelinesOf(blocks, roles).find(({ place }) => place !== null)?.place ?? null;
}

/** What opens the first paragraph of the text, and what opens its standfirst: either may be set as the other. */
function datelinesOf(blocks: readonly Block[], roles: readonly BlockRole[]): Dateline[] {
  const standfirst = blocks.find((_, i) => roles[i] === "standfirst");
  const first = blocks.find((_, i) => roles[i] === "body");
  return mapDefined([standfirst, first], (block) => (block ? readDateline(block.text) : null));
}

/**
 * The date of the byline, of a "Published:" line, or of a date line above the text. "Last update" is when the
 * page was made: not taken.
 */
function readPrinted(blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    const date = readByline(block.text)?.date;
    if (date) return date;
  }
  for (const block of blocks) {
    if (block.text.length <= 120 && PUBLISHED_LINE.test(block.text)) {
      const date = readPrintedDate(block.text);
      if (date) return date;
    }
  }
  for (const block of headOf(blocks)) {
    const date = readPublicationLine(block.text);
    if (date) return date;
  }
  return null;
}

/** What stands above the text and in its first paragraph: a standfirst may end in a full stop too. */
function headOf(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ text }) => endsSentence(text));
  const second = blocks.findIndex(({ text }, i) => i > first && endsSentence(text));
  return blocks.slice(0, second < 0 ? MOST_ABOVE : Math.min(second, MOST_ABOVE));
}

const MOST_ABOVE = 12;

/** An outlet names itself in its copyright line, or, less surely, in its own advert. */
function readOutlet(blocks: readonly Block[], roles: readonly BlockRole[]): Field {
  const furniture = blocks.filter((block, i) => roles[i] === "boilerplate" && block.text.length <= 220);
  for (const { text } of furniture) {
    const outlet = COPYRIGHT.exec(text)?.groups?.["outlet"];
    if (outlet) return { value: outlet.trim(), basis: "stated" };
  }
  for (const { text } of furniture) {
    const outlet = SUBSCRIBE.exec(text)?.groups?.["outlet"];
    if (outlet) return { value: outlet.replace(/^the /u, "The ").trim(), basis: "inferred" };
  }
  return UNKNOWN;
}
