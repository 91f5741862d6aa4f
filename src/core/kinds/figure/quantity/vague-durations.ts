import { mapDefined } from "../../../../base/map-defined.ts";
import type { DateMention, Mention, QuantityMention } from "../../../mentions/mention.ts";
import { overlaps } from "../../../text/span.ts";

/** A duration without a number, as TIMEX3 writes it: `PTXS`, `PXD`. */
const VAGUE_DURATION = /^P(T?)X([SMHDWY])$/u;

/** Units by the letters of TIMEX3; `TM` are minutes. */
const UNITS: Readonly<Record<string, string>> = {
  TS: "second",
  TM: "minute",
  TH: "hour",
  D: "day",
  W: "week",
  M: "month",
  Y: "year",
};

/** What the word before the unit admits; a bare plural ("hours later") more than one, and less than the next unit. */
const AMOUNTS: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:a |the (?:last|past|next) )?couple\b/iu, 2, 3],
  [/\bfew\b/iu, 2, 6],
  [/\bseveral\b/iu, 3, 10],
];
const FEWER_THAN: Readonly<Record<string, number>> = {
  second: 60,
  minute: 60,
  hour: 24,
  day: 7,
  week: 5,
  month: 12,
  year: 10,
};

/**
 * Durations told without a number ("several seconds", "a couple of hours", "hours") as quantities.
 * @param mentions those of one sentence
 * @param printed its quantities
 */
export function vagueDurations(
  mentions: readonly Mention[],
  printed: readonly QuantityMention[],
): QuantityMention[] {
  return mapDefined(mentions, (mention) =>
    isDuration(mention) && !printed.some((other) => overlaps(other, mention)) ? asQuantity(mention) : null,
  );
}

function isDuration(mention: Mention): mention is DateMention {
  return mention.value.type === "date" && mention.rule === "dates/duration";
}

function asQuantity(mention: DateMention): QuantityMention | null {
  const [, time = "", letter = ""] = VAGUE_DURATION.exec(mention.value.timex) ?? [];
  const unit = UNITS[`${time}${letter}`];
  if (unit === undefined) return null;
  const [, min, max] = AMOUNTS.find(([words]) => words.test(mention.text)) ?? [
    null,
    2,
    FEWER_THAN[unit] ?? 2,
  ];
  return {
    ...mention,
    value: {
      type: "quantity",
      min,
      max,
      bound: "vague",
      unit,
      dimension: "time",
      role: "duration",
      direction: null,
      counted: null,
      text: mention.text,
    },
  };
}
