import { groupBy } from "../../base/order.ts";
import { listInWords } from "../text/list-in-words.ts";
import type { Reading } from "./question.ts";
import { bySource } from "../questions/canonical-order.ts";
import type { Comparison, VerdictType } from "./verdict.ts";

/** What to do about a discrepancy, by its type. */
const ADVICE: Readonly<Record<VerdictType, string>> = {
  value: "Check the figure with the primary source.",
  date: "Check the date with the primary source.",
  place: "Check the place on a map or with the primary source.",
  "item-set": "Check the list with the primary source.",
  direction: "Check with the primary source which way it went.",
  status: "Ask how it stands, and as of when.",
  polarity: "Give both, each with who says so, or check with the primary source.",
  membership: "Check the list of members.",
  "name-spelling": "Check the spelling with an official page.",
  "quote-wording": "Check a recording or transcript, or quote only what is alike.",
  attribution: "Check a recording or transcript for who said it.",
  "time-scope": "Give each with its day.",
  precision: "Check with the primary source.",
};

/** What to do about other verdicts; who agrees asks for nothing. */
const ADVICE_ON_CHANGE = "Use the latest, with its date.";
const MAY_FIT = "Under another reading both may be right.";
const AT_ODDS_WITH_ITSELF =
  "The article is at odds with itself: ask its author, or look for a second source.";

/** Longer answers, and more of them, are only counted. */
const LONGEST_LISTED = 40;
const MOST_LISTED = 4;

/**
 * The reason for people: how the answers stand to each other, who else answers what, and what to do.
 * @param comparison null where one source answers
 * @param between ids of the claims that decide; none where all do together
 */
export function explain(
  comparison: Comparison | null,
  between: readonly string[],
  readings: readonly Reading[],
  sources: readonly string[],
): string {
  if (!comparison) return "Nothing in another source was matched to this. Look for a second source.";
  const { verdict } = comparison;
  const why =
    verdict === "agree" ? ofAll(comparison.why, sources.length) : ofSides(comparison, between, readings);
  const told = comparison.type === "value" ? withoutSecondUnits(readings, between) : readings;
  const others = verdict === "discrepancy" && sources.length > 1 ? othersOf(told, between) : null;
  return [sentence(why), others, ...adviceOn(comparison, sources)].filter((part) => part !== null).join(" ");
}

function adviceOn({ verdict, type, strength }: Comparison, sources: readonly string[]): string[] {
  if (verdict === "changed-over-time") return [type === "time-scope" ? ADVICE[type] : ADVICE_ON_CHANGE];
  if (verdict !== "discrepancy") return [];
  if (sources.length === 1) return [AT_ODDS_WITH_ITSELF];
  const advice = ADVICE[type ?? "precision"];
  return strength === "soft" && type !== "quote-wording" ? [MAY_FIT, advice] : [advice];
}

/** What "both" of the claims that decide say, all sources say where they agree. */
function ofAll(why: string, sources: number): string {
  return sources > 2 ? why.replace(/^(?:both|S\d+ and S\d+) /iu, `all ${String(sources)} sources `) : why;
}

/** What one source is said to give, all that give only that are said to: "S2 and S5 say 70, S3 says 80". */
function ofSides(
  { why, verdict, type }: Comparison,
  between: readonly string[],
  readings: readonly Reading[],
): string {
  if (verdict !== "discrepancy") return why;
  const sides = readings.filter(
    ({ claims, verbatim }) => (!verbatim || type === "value") && claims.some((id) => between.includes(id)),
  );
  const [one, other] = sides.map(({ sources }) => sources);
  return why.replace(SAYS, (says, source: string, verb: string) => {
    const mine = one?.includes(source) === true ? one : (other ?? []);
    const theirs = mine === one ? (other ?? []) : (one ?? []);
    const all = mine.filter((name) => name === source || !theirs.includes(name)).sort(bySource);
    // Who gives both answers may here be named for either.
    return mine.includes(source) && !theirs.includes(source) && all.length > 1
      ? `${listInWords(all)} ${PLURAL[verb] ?? verb}`
      : says;
  });
}

const SAYS = /\b(S\d+) (says|has|gives)\b/gu;
const PLURAL: Readonly<Record<string, string>> = { says: "say", has: "have", gives: "give" };

/** The answers that the reason does not name, with who gives them; null where it names all. */
function othersOf(readings: readonly Reading[], between: readonly string[]): string | null {
  const isSide = ({ claims }: Reading): boolean => claims.some((id) => between.includes(id));
  const sides = new Set(readings.filter(isSide).map(essence));
  const rest = [...groupBy(readings, essence)].filter(([key]) => !sides.has(key)).map(([, alike]) => alike);
  if (sides.size === 0 || rest.length === 0) return null;
  const told = rest.flatMap(([first, ...more]) => (first ? [inWords(first, more)] : []));
  const brief =
    rest.length <= MOST_LISTED && rest.flat().every(({ words }) => words.length <= LONGEST_LISTED);
  return brief ? `Also: ${told.join("; ")}.` : `${String(sides.size + rest.length)} readings in all.`;
}

/** A side may give its figure in a second unit too: that is no answer of its own. */
function withoutSecondUnits(readings: readonly Reading[], between: readonly string[]): readonly Reading[] {
  const isSide = ({ claims }: Reading): boolean => claims.some((id) => between.includes(id));
  const sided = new Set(readings.filter(isSide).flatMap(({ sources }) => sources));
  return readings.filter(
    (reading) => isSide(reading) || !reading.sources.every((source) => sided.has(source)),
  );
}

/** "80 hurt" and "80 people" answer alike: the numbers where there are any, else the words. */
function essence({ words }: Reading): string {
  return words.match(/\d[\d.,]*/gu)?.join(" ") ?? words.toLowerCase();
}

function inWords({ words, verbatim, sources }: Reading, alike: readonly Reading[]): string {
  const all = [...new Set([...sources, ...alike.flatMap((reading) => reading.sources)])].sort(bySource);
  return `${verbatim ? `“${words}”` : words} in ${listInWords(all)}`;
}

function sentence(words: string): string {
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/u.test(capital) ? capital : `${capital}.`;
}
