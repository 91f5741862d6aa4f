import { keepPerObject } from "../../../../../base/keep-per-object.ts";
import { mapDefined } from "../../../../../base/map-defined.ts";
import type { QuantityMention, QuantityValue } from "../../../../mentions/mention.ts";
import type { SourceReading } from "../../../../claims/source-reading.ts";
import type { Span } from "../../../../text/span.ts";
import type { Form } from "./form.ts";

/** "[Each day] costs the city $1.5 million", "$300,000 [every hour]": a sum for a time. */
export const asSumPerTime: Form = (quantity, { source, sentence, number }) => {
  if (quantity.dimension !== "money") return null;
  const per = perTime(quantity, source.document.text, sentence, number);
  return per === null ? null : { ...quantity, unit: `${quantity.unit ?? ""}/${per}` };
};

const EACH_BEFORE =
  /\b(?:each|every) (?:[a-z]+ )?(hour|day|week|month) (?:\S+ ){0,3}(?:costs?|losing|loses|lost|means|brings|adds)\b[^,.;:]{0,40}$/iu;
const EACH_BEHIND = /^ (?:for )?(?:each|every) (hour|day|week|month)\b/u;
const EACH_REACH = 60;

function perTime(
  { unit, role }: QuantityValue,
  text: string,
  sentence: Span,
  { start, value }: QuantityMention,
): string | null {
  if (unit?.includes("/") === true || role === "delta") return null;
  const end = start + value.text.length;
  const behind = EACH_BEHIND.exec(text.slice(end, Math.min(sentence.end, end + EACH_REACH)));
  const told = behind ?? EACH_BEFORE.exec(text.slice(Math.max(sentence.start, start - EACH_REACH), start));
  return told?.[1] ?? null;
}

/** What is reckoned so is told without it as well: "$8 billion [a year]", "$5,000 [a head]". */
export const withoutImpliedRate: Form = (quantity) => {
  const rate = quantity.dimension === "money" ? IMPLIED_RATE.exec(quantity.unit ?? "") : null;
  return rate && { ...quantity, unit: (quantity.unit ?? "").slice(0, rate.index), role: "level" };
};

const IMPLIED_RATE = /\/(?:year|head|person|man|woman|each)$/u;

/** "The firm will lose $4 million" is no fall of a sum by so much. */
export const asLoss: Form = (quantity, { source, number }) =>
  quantity.dimension === "money" &&
  quantity.role === "delta" &&
  (quantity.counted?.head === "loss" || isLost(source.document.text, number.start))
    ? { ...quantity, role: "level", direction: null }
    : null;

const LOST =
  /\b(?:lose|loses|losing|lost)(?: (?:about|some|roughly|nearly|almost|over|around|up to|more than|at least))? *$/iu;
const LONGEST_LOSS = 30;

/** "Will lose about": what is lost is a sum. */
function isLost(text: string, start: number): boolean {
  return LOST.test(text.slice(Math.max(0, start - LONGEST_LOSS), start));
}

/** "31 euros in cash for each Norvik share", "31 euros a share"; "an offer of 31 euros" where the text has such prices. */
export const asPricePerShare: Form = (quantity, { source, number }) =>
  quantity.dimension === "money" &&
  quantity.role === "level" &&
  quantity.unit !== null &&
  (isOfEachShare(source.document.text, number.end) || isOfferPerShare(quantity, source, number))
    ? { ...quantity, unit: `${quantity.unit}/share`, role: "rate" }
    : null;

/** "The offer price of $42.50", "struck at $41.50", in a text that has prices of a share in that currency. */
function isOfferPerShare({ unit, max }: QuantityValue, source: SourceReading, { start }: Span): boolean {
  if ((max ?? 0) > DEAREST_SHARE) return false;
  const { text } = source.document;
  if (!OFFERED.test(text.slice(Math.max(0, start - OFFER_REACH), start))) return false;
  return unitsIn(source).has(`${unit ?? ""}/share`);
}

/** The units of the amounts of a text: asked of many sums, sought once. */
const unitsIn = keepPerObject(
  ({ mentions }: SourceReading): ReadonlySet<string> =>
    new Set(
      mapDefined(mentions, ({ value }) =>
        value.type === "quantity" ? (value.unit ?? undefined) : undefined,
      ),
    ),
);

const DEAREST_SHARE = 1000;
const OFFERED =
  /\b(?:offer|bid|takeover|deal)(?: price)? (?:of|at|worth|was|is) $|\bstruck (?:on \p{Lu}\p{L}+ \d{1,2} )?at $|\boffer price of $/u;
const OFFER_REACH = 40;

function isOfEachShare(text: string, end: number): boolean {
  return OF_EACH_SHARE.test(text.slice(end, end + SHARE_REACH));
}

const OF_EACH_SHARE = /^(?: in cash)? for (?:each|every)(?: \p{Lu}[\p{L}'’-]*){0,3} share\b/u;
const SHARE_REACH = 60;
