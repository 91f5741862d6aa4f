import { ONE_NEWS } from "../../../claims/one-news.ts";
import { daysBetween } from "../../../mentions/edtf.ts";
import { dateInWords } from "../../../text/date-in-words.ts";
import type { Comparison } from "../../../verdicts/verdict.ts";
import { isAsked, isOfPay } from "../joining/vetoes/bargains.ts";
import { level } from "./level.ts";
import { quoted } from "./words.ts";
import type { Figure } from "../value.ts";

/** What is offered moves while people bargain; what is asked they mostly tell alike. */
export function offeredSince(first: Figure, second: Figure): Comparison | null {
  const [x, y] = [first.published, second.published];
  if (!isOfPay(first.claim.value) || x === null || y === null || x === y) return null;
  if (isAsked(first) || isAsked(second)) return null;
  const why = `${quoted(first)} (${dateInWords(x)}) and ${quoted(second)} (${dateInWords(y)}): offers move while people bargain`;
  return level("changed-over-time", "value", null, "offer moved", why);
}

/** "Offers 2.3 billion", then "agreed to be bought for 2.4 billion": bids are raised before they are accepted. */
export function raisedSince(first: Figure, second: Figure): Comparison | null {
  if (!PRICES.has(first.claim.value.measure ?? "") || isBackground(first) || isBackground(second))
    return null;
  const [x, y] = [first.published, second.published];
  if (x === null || y === null || x === y) return null;
  const [early, late] = x < y ? [first, second] : [second, first];
  // Who outbids an agreed price does so on some later day; on the day itself the price is called an offer too.
  const isOutbid = (daysBetween(x, y) ?? 0) > ONE_NEWS && isCalledBid(late);
  if (isOutbid) {
    const why = `${quoted(early)} and ${quoted(late)}, which is a later bid`;
    return level("changed-over-time", "value", null, "bid changed", why);
  }
  if (!isBid(early)) return null;
  const why = `${quoted(first)} (${dateInWords(x)}) and ${quoted(second)} (${dateInWords(y)}): the first was a bid, and bids change`;
  return level("changed-over-time", "value", null, "bid changed", why);
}

function isBackground({ claim }: Figure): boolean {
  return claim.value.background;
}

const PRICES: ReadonlySet<string> = new Set(["price", "premium", "fee"]);

/** Told as what one side offers, or as what is only planned. */
function isBid(figure: Figure): boolean {
  const { stance, speaker } = figure.claim;
  return stance === "planned" || stance === "possible" || isJudge(speaker?.name ?? "") || isCalledBid(figure);
}

function isCalledBid({ claim: { value } }: Figure): boolean {
  return [value.act, value.head].some((word) => BIDDING.has(word ?? ""));
}

/** "Analysts", "bankers": those who say what a thing is worth, not what is paid. */
function isJudge(speaker: string): boolean {
  return JUDGES.has(speaker.slice(speaker.lastIndexOf(" ") + 1).toLowerCase());
}

const JUDGES: ReadonlySet<string> = new Set(
  "analyst analysts banker bankers broker brokers economist economists expert experts".split(" "),
);

const BIDDING: ReadonlySet<string> = new Set(
  "offer bid propose proposal approach submit table tender asking ask value quote".split(" "),
);
