import { mapDefined } from "../../base/map-defined.ts";
import type { Block } from "./blocks.ts";
import { isByline } from "./byline.ts";
import { isPublicationLine } from "./publication-line.ts";
import type { RegionRole } from "./document.ts";
import {
  ADVERT_OPENINGS,
  ADVERT_WORDS,
  CREDIT,
  FURNITURE,
  IMAGE_LABEL,
  LONGEST_FURNITURE,
} from "./lexicons/furniture.ts";

export type BlockRole = RegionRole | "body";

const LONGEST_HEADLINE = 200;
const LONGEST_CROSSHEAD = 90;
const LONGEST_STANDFIRST = 400;
const LONGEST_CAPTION_TEXT = 600;

/**
 * Says what each paragraph is. Furniture first, because what remains decides which paragraph comes
 * first (the headline) and which follow it (the standfirst).
 * @param title the title the editor gave, if any: it marks the headline wherever it stands
 */
export function classifyBlocks(blocks: readonly Block[], title: string | null): BlockRole[] {
  const roles = mapDefined(blocks, (): BlockRole => "body");
  markFurniture(blocks, roles);
  markAdvert(blocks, roles);
  markCaptions(blocks, roles);
  markHeadlines(blocks, roles, title);
  markStandfirst(blocks, roles);
  return roles;
}

function markFurniture(blocks: readonly Block[], roles: BlockRole[]): void {
  blocks.forEach((block, i) => {
    if (isByline(block.text) || isPublicationLine(block.text) || isFurniture(block.text))
      roles[i] = "boilerplate";
  });
}

function isFurniture(line: string): boolean {
  return line.length <= LONGEST_FURNITURE && FURNITURE.some((pattern) => pattern.test(line));
}

/** From the first opening of an advert that the rest of the page bears out, all is advert. */
function markAdvert(blocks: readonly Block[], roles: BlockRole[]): void {
  const opening = blocks.findIndex(
    (block, i) => i > 0 && ADVERT_OPENINGS.some((pattern) => pattern.test(block.text)),
  );
  if (opening < 0) return;
  const rest = blocks.slice(opening);
  const restLength = rest.reduce((sum, block) => sum + block.text.length, 0);
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const signs = rest.reduce((sum, block) => sum + (block.text.match(ADVERT_WORDS)?.length ?? 0), 0);
  if (restLength > total / 2 || (signs < 2 && rest.length > 2)) return;
  for (let i = opening; i < blocks.length; i++) roles[i] = "boilerplate";
}

/** A picture label, the names under it, and any paragraph that ends in a credit. */
function markCaptions(blocks: readonly Block[], roles: BlockRole[]): void {
  const captions = new Set<string>();
  blocks.forEach((block, i) => {
    if (roles[i] !== "body") return;
    if (IMAGE_LABEL.test(block.text)) {
      roles[i] = "boilerplate";
      const next = blocks[i + 1];
      if (
        next &&
        roles[i + 1] === "body" &&
        next.text.length <= LONGEST_CROSSHEAD &&
        !endsSentence(next.text)
      ) {
        roles[i + 1] = "caption";
      }
    } else if (block.text.length <= LONGEST_CAPTION_TEXT && endsInCredit(block.text)) {
      roles[i] = "caption";
      captions.add(block.text.replace(CREDIT, "").trim());
    }
  });
  // Pages often print a caption twice, once without its credit, or the credit on a line of its own.
  blocks.forEach((block, i) => {
    if (roles[i] === "body" && captions.has(block.text)) roles[i] = "caption";
  });
}

/** Whether a paragraph ends in a credit: in brackets, or behind a stroke. */
function endsInCredit(text: string): boolean {
  return (text.endsWith(")") || text.includes("/")) && CREDIT.test(text);
}

function markHeadlines(blocks: readonly Block[], roles: BlockRole[], title: string | null): void {
  const first = roles.indexOf("body");
  blocks.forEach((block, i) => {
    if (roles[i] !== "body") return;
    const next = roles.indexOf("body", i + 1);
    if (title !== null && sameWords(block.text, title)) roles[i] = "headline";
    else if (endsSentence(block.text) || next < 0 || !/^[\p{Lu}\p{Nd}“"‘'$€£]/u.test(block.text)) return;
    else if (i === first && block.text.length <= LONGEST_HEADLINE) roles[i] = "headline";
    else if (i !== first && block.text.length <= LONGEST_CROSSHEAD && !isContinued(blocks, roles, i)) {
      roles[i] = "headline";
    }
  });
}

/** A line without a full stop before page furniture is a sentence cut in two, if what follows goes on. */
function isContinued(blocks: readonly Block[], roles: readonly BlockRole[], i: number): boolean {
  return roles[i + 1] === "boilerplate" && /^\p{Ll}/u.test(blocks[roles.indexOf("body", i + 1)]?.text ?? "");
}

/** The paragraph under the headline, if the body says it again or a byline stands below it. */
function markStandfirst(blocks: readonly Block[], roles: BlockRole[]): void {
  const headline = roles.indexOf("headline");
  const first = roles.indexOf("body");
  const block = blocks[first];
  if (headline < 0 || first < headline || !block || block.text.length > LONGEST_STANDFIRST) return;
  const later = blocks.filter((_, i) => i > first && roles[i] === "body");
  const bylineBelow = blocks[first + 1] !== undefined && isByline(blocks[first + 1]?.text ?? "");
  if (later.length > 0 && (bylineBelow || later.some(repeats(block.text)))) {
    roles[first] = "standfirst";
  }
}

/** Whether nearly every run of five words of `part` stands in a block. */
function repeats(part: string): (block: Block) => boolean {
  const runs = wordRuns(part);
  return ({ text }) => {
    if (runs.length === 0) return false;
    const found = new Set(wordRuns(text));
    return runs.filter((run) => found.has(run)).length >= 0.6 * runs.length;
  };
}

function wordRuns(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? [];
  return words.slice(4).map((_, i) => words.slice(i, i + 5).join(" "));
}

function sameWords(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? []).join(" ");
}

/** Ends as sentences do: a full stop, question or exclamation mark, perhaps inside closing marks. */
export function endsSentence(text: string): boolean {
  return END.test(text.slice(-LONGEST_END));
}

/** A mark and up to three that close; only the last characters are looked at, however long the paragraph. */
const END = /[.!?…:;][”"’')\]]{0,3}$/u;
const LONGEST_END = 4;
