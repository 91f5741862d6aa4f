import type { PlacedClaim } from "../../../claims/claim-kind.ts";
import { inOrder, levelOf } from "../../../claims/comparing.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import type { Comparison } from "../../../verdicts/verdict.ts";
import type { EventValue } from "../value.ts";

type EventClaim = PlacedClaim<EventValue>;

const level = levelOf("event");

/** Killings: one death is charged as one of them. */
const KILLINGS: ReadonlySet<string> = new Set(wordList("murder manslaughter homicide"));
/** What courts deal with; base forms. */
const OFFENCES: ReadonlySet<string> = new Set([
  ...KILLINGS,
  ...wordList(`assault battery arson robbery burglary theft larceny fraud rape kidnapping abduction bribery corruption
  perjury treason terrorism conspiracy espionage embezzlement forgery blackmail extortion stalking trespass
  smuggling trafficking vandalism`),
]);
/** Words before an offence that make it another, or say how grave it is. */
const GRADE = /^(?:attempted|(?:first|second|third)-degree|involuntary|voluntary|capital|aggravated)$/u;
const TRIGGERS: ReadonlySet<string> = new Set(["charge", "convict"]);

/** The offences named behind the verb of a charge or conviction, in text order: "second-degree murder". */
export function offencesIn(trigger: string, behind: readonly TaggedToken[]): readonly string[] {
  if (!TRIGGERS.has(trigger)) return [];
  return behind.flatMap(({ lemma }, i) => (OFFENCES.has(lemma) ? [graded(behind, i, lemma)] : []));
}

function graded(tokens: readonly TaggedToken[], i: number, offence: string): string {
  const before = tokens[i - 1]?.lower ?? "";
  return GRADE.test(before) ? `${before} ${offence}` : offence;
}

export function statesOffence({ claim }: EventClaim): boolean {
  return offencesOf(claim.value).length > 0;
}

function offencesOf({ offences = [] }: EventValue): readonly string[] {
  return offences;
}

export function offencesInWords({ claim }: EventClaim): string {
  return offencesOf(claim.value).join(", ");
}

/** Compares what somebody is charged with or convicted of: one killing is not murder and manslaughter. */
export function compareOffences(a: EventClaim, b: EventClaim): Comparison {
  const [first, second] = inOrder(a, b);
  const [x, y] = [offencesOf(first.claim.value), offencesOf(second.claim.value)];
  const told = `${first.claim.source} says ${offencesInWords(first)}, ${second.claim.source} says ${offencesInWords(second)}`;
  if (x.length === y.length && x.every((offence) => y.includes(offence))) {
    return level("agree", null, null, "same offences", `both say ${offencesInWords(first)}`);
  }
  const [p, q] = [x.filter(isKilling), y.filter(isKilling)];
  const clash =
    p.length > 0 && q.length > 0 && p.every((one) => q.every((other) => areOtherKillings(one, other)));
  if (!clash) return level("compatible", "precision", null, "other offences", `${told}: it may be both`);
  return mayHaveChanged(first, second)
    ? level("changed-over-time", "status", null, "other charges later", told)
    : level("discrepancy", "status", "soft", "other offences for one death", told);
}

/** Charges are raised and lowered from day to day; a conviction stands. */
function mayHaveChanged({ claim: x, published: p }: EventClaim, { published: q }: EventClaim): boolean {
  return x.value.trigger === "charge" && p !== null && q !== null && p !== q;
}

function isKilling(offence: string): boolean {
  return KILLINGS.has(baseOf(offence));
}

/** "Murder" leaves open of which degree. */
function areOtherKillings(one: string, other: string): boolean {
  return one !== other && (baseOf(one) !== baseOf(other) || (one.includes(" ") && other.includes(" ")));
}

function baseOf(offence: string): string {
  return offence.slice(offence.lastIndexOf(" ") + 1);
}
