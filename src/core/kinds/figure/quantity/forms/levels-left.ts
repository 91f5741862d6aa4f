import type { QuantityValue } from "../../../../mentions/mention.ts";
import type { Span } from "../../../../text/span.ts";
import type { Form } from "./form.ts";

/** A level that was left: "the fare was originally $6", "$3 million a year earlier". */
export const asLevelLeft: Form = (quantity, { source, sentence, number }) =>
  isOfEarlier(quantity, source.document.text, number, sentence) ? { ...quantity, role: "from" } : null;

function isOfEarlier(
  { dimension, role }: QuantityValue,
  text: string,
  number: Span,
  sentence: Span,
): boolean {
  if (role !== "level" || !LEVELS.has(dimension)) return false;
  const before = text.slice(Math.max(sentence.start, number.start - LONGEST_EARLIER), number.start);
  return EARLIER.test(before) || isHeldAgainst(text, number, sentence);
}

const LEVELS: ReadonlySet<string> = new Set(["money", "percent"]);

/** "The fare was [originally] $6", "[until now] the duty stood at 5 percent", "it [had held] the rate at 4 percent". */
const EARLIER =
  /\b(?:previously|originally|formerly|until (?:then|now|recently)|had (?:stood|held|kept|remained|hovered))\b[^,.;:]{0,40}$/iu;
const LONGEST_EARLIER = 60;

/** Whether a time that today's is held against stands beside the number, with no other number between. */
function isHeldAgainst(text: string, { start, end }: Span, sentence: Span): boolean {
  const behind = text.slice(end, Math.min(sentence.end, end + LONGEST_EARLIER));
  const after = COMPARED.exec(behind);
  if (after) return !BROKEN.test(behind.slice(0, after.index));
  const before = text.slice(Math.max(sentence.start, start - LONGEST_EARLIER), start);
  const ahead = COMPARED.exec(before);
  return ahead !== null && !BROKEN.test(before.slice(ahead.index + ahead[0].length).replace(/^,/u, ""));
}

/** "$3 million [a year earlier]", "[a year before], sales were $3 million": what today's is held against. */
const COMPARED =
  /\b(?:(?:a|the) (?:year|quarter|month|week)|year|twelve months|12 months) (?:earlier|before|ago)\b|\bthe (?:previous|prior|preceding|year-ago|year-earlier) (?:year|quarter|month|season|week|period)\b|\bthe same (?:period|quarter|month|week|weekend|day) (?:of )?(?:last|a|the)\b/iu;

/** What stands between belongs to another number or clause. */
const BROKEN = /[\d,;:]|\b(?:from|than|and|but|against|with)\b/u;
