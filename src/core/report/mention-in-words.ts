import type { Bound, DateReading, DateValue, MentionValue, QuantityValue } from "../mentions/mention.ts";
import { dateInWords } from "../text/date-in-words.ts";

/** What a mention means: "more than 26,000 people", "7 Dec 2023", "Tehran, the government of IRN". */
export function mentionInWords(value: MentionValue): string {
  switch (value.type) {
    case "quantity":
      return quantityInWords(value);
    case "date":
      return dateValueInWords(value);
    case "quotation":
      return `${QUOTATION_USES[value.use]}: ${value.words}`;
    default:
      return [value.name, value.role, value.country].filter((part) => part !== null).join(", ");
  }
}

const QUOTATION_USES = {
  speech: "somebody's words",
  scare: "a word held at arm's length",
  title: "the name of a work",
} as const;

/** Before a number with one end; an interval needs two. */
const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  "=": "",
  "~": "about ",
  ">": "more than ",
  ">=": "at least ",
  "<": "less than ",
  "<=": "at most ",
  range: "",
  vague: "vaguely ",
};

function quantityInWords({ min, max, bound, unit, role, direction, counted }: QuantityValue): string {
  const number =
    min !== null && max !== null && min !== max
      ? `${bound === "~" ? "about " : ""}${grouped(min)} to ${grouped(max)}${bound === "vague" ? ", meant vaguely" : ""}`
      : `${BOUND_WORDS[bound]}${grouped(min ?? max)}`;
  const measured = [number, unit, counted === null ? null : `(${phrase(counted)})`];
  const use = [role, direction === null ? null : `going ${direction}`];
  return `${present(measured).join(" ")}; ${present(use).join(", ")}`;
}

function phrase({ modifiers, head }: NonNullable<QuantityValue["counted"]>): string {
  return `counts or measures: ${[...modifiers, head].join(" ")}`;
}

function present(parts: readonly (string | null)[]): readonly string[] {
  return parts.filter((part) => part !== null);
}

/** Digits in groups of three: 1,500,000.25. */
function grouped(value: number | null): string {
  if (value === null) return "an open number";
  const [whole = "", fraction] = String(value).split(".");
  const groups = whole.includes("e") ? whole : whole.replace(/\d(?=(?:\d{3})+$)/g, "$&,");
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

function dateValueInWords(value: DateValue): string {
  const { timexType, timex, edtf } = value;
  if (timexType === "DURATION") return `a length of time, ${timex}`;
  if (timexType === "SET") return `again and again, ${timex}`;
  return edtf === null ? `a time that no calendar fixes, ${timex}` : dateReadingInWords(value);
}

/** "7 Dec 2023", or the first and last day where the EDTF form says less to people. */
export function dateReadingInWords({ edtf, start, end }: DateReading): string {
  if (edtf === null) return "a time that no calendar fixes";
  const words = dateInWords(edtf);
  if (start === null || end === null || start === end) return words;
  const days = `${dateInWords(start)} to ${dateInWords(end)}`;
  return words === days ? words : `${words} (${days})`;
}
