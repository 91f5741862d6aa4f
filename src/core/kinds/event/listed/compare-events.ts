import type { PlacedClaim } from "../../../claims/claim-kind.ts";
import { inOrder, levelOf } from "../../../claims/comparing.ts";
import type { Comparison } from "../../../verdicts/verdict.ts";
import { mayBeOneContest } from "./contest.ts";
import { hasHappenedSince } from "../not-yet.ts";
import { areContrary, areSuccessive } from "../contraries.ts";
import type { EventValue } from "../value.ts";
import { oneLine } from "../../../text/one-line.ts";

type EventClaim = PlacedClaim<EventValue>;

const level = levelOf("event");

/** Compares what two sources say happened: contrary outcomes, one that denies it, how grave, how far. */
export function compareEvents(a: EventClaim, b: EventClaim): Comparison {
  const [first, second] = inOrder(a, b);
  const x = first.claim;
  const y = second.claim;
  const denied = [x, y].filter(({ stance }) => stance === "denied").length;
  if (areSuccessive(x.value.trigger, y.value.trigger)) {
    const why = `${bothInWords(first, second)}: the one undoes the other`;
    return level("changed-over-time", "status", null, "one follows the other", why);
  }
  if (areContrary(x.value.trigger, y.value.trigger) && !mayBeOneContest(x.value, y.value)) {
    // "Not convicted" and "acquitted" are one outcome.
    if (denied === 1)
      return level("compatible", "precision", null, "the contrary denied", bothInWords(first, second));
    if (isUnsettled(x.stance) || isUnsettled(y.stance)) {
      return level("compatible", "precision", null, "one is not settled", bothInWords(first, second));
    }
    return level(
      "discrepancy",
      "status",
      "hard",
      "contrary outcomes",
      `${bothInWords(first, second)}: both cannot be`,
    );
  }
  if (denied === 1) {
    if (isUnsettled(x.stance) || isUnsettled(y.stance)) {
      return level("compatible", "precision", null, "one is not settled", bothInWords(first, second));
    }
    const [denial, other] = x.stance === "denied" ? [x, y] : [y, x];
    if (isAccusation(other)) {
      return level("compatible", "precision", null, "an accusation denied", bothInWords(first, second));
    }
    if (hasHappenedSince(first, second))
      return level("changed-over-time", "status", null, "not yet, then told", bothInWords(first, second));
    return denial.value.manner.some((word) => !other.value.manner.includes(word))
      ? level("compatible", "precision", null, "only the manner denied", bothInWords(first, second))
      : level("discrepancy", "polarity", "soft", "one denies", bothInWords(first, second));
  }
  if (isUnsettled(x.stance) !== isUnsettled(y.stance)) {
    return level(
      "compatible",
      "precision",
      null,
      "foreseen and told",
      `${bothInWords(first, second)}: only ${settledOf(first, second)} tells it as done`,
    );
  }
  if (x.value.degree !== y.value.degree) {
    return level(
      "compatible",
      "precision",
      null,
      "how much of it",
      `${bothInWords(first, second)}: they differ in how much`,
    );
  }
  return level("agree", null, null, "same event", alikeInWords(x));
}

/** "A nurse accused of killing", "found guilty of killing": told as what a court has to find or has found; that the accused denies it is no contradiction. */
export function isAccusation({ exact }: EventClaim["claim"]): boolean {
  return ACCUSING.test(exact);
}

const ACCUSING =
  /\b(?:accus\w+|charged (?:with|over)|alleg\w+|suspected|charges? of|counts? of|on trial|stands? trial|(?:murder|assault|fraud|rape|manslaughter) (?:charges?|trial)|(?:found|plead(?:s|ed|ing)?) guilty|guilty of|convicted)\b/iu;

/** What both tell, or that both deny or foresee it. */
export function alikeInWords({ stance, exact }: EventClaim["claim"]): string {
  const words = `“${flat(exact)}”`;
  if (stance === "denied") return `both say that it was not so: ${words}`;
  return isUnsettled(stance) ? `both tell of it as still open: ${words}` : `both tell of it: ${words}`;
}

/** The source of two that tells it neither as planned nor as possible. */
export function settledOf({ claim: x }: EventClaim, { claim: y }: EventClaim): string {
  return isUnsettled(x.stance) ? y.source : x.source;
}

/** What is planned or only possible. */
export function isUnsettled(stance: EventClaim["claim"]["stance"]): boolean {
  return stance === "planned" || stance === "possible";
}

/** The words of both. */
export function bothInWords({ claim: x }: EventClaim, { claim: y }: EventClaim): string {
  return `${x.source} has “${excerpt(x.exact)}”, ${y.source} has “${excerpt(y.exact)}”`;
}

/** As many letters of a clause as a reason has room for. */
const LONGEST_EXCERPT = 100;

/** The beginning of a clause, cut between words. */
function excerpt(printed: string): string {
  const words = flat(printed);
  if (words.length <= LONGEST_EXCERPT) return words;
  return `${words.slice(0, words.lastIndexOf(" ", LONGEST_EXCERPT))} …`;
}

export function flat(printed: string): string {
  return oneLine(printed);
}
