import type { PlacedClaim } from "../../../claims/claim-kind.ts";
import { commonest, isPronoun } from "../../../claims/comparing.ts";
import { isPlural, withArticle } from "../../../claims/in-questions.ts";
import { nounClass } from "../../../knowledge/noun-classes.ts";
import { participleOf } from "../../../knowledge/inflection.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import { isUnsettled } from "./compare-events.ts";
import { CLASS_NAMES } from "../lexicon.ts";
import type { EventValue } from "../value.ts";

type EventClaim = PlacedClaim<EventValue>;

/** What somebody does or what befalls a thing of itself; of all else it is asked to whom it was done. */
const DOES: ReadonlySet<string> = new Set(
  wordList(`concede admit appeal resign die win lose crash explode collapse withdraw surrender flee marry rise fall
  slow settle merge apologize resume reopen close qualify walkout strike`),
);

/** Those of them that act on something too: "the ruling was appealed" is no ruling that appeals. */
const ACTS_ON: ReadonlySet<string> = new Set(wordList("concede admit appeal settle"));

/** What is asked where the name of the event is no verb, or not the plain one. */
const VERBS: ReadonlyMap<string, string> = new Map([
  ["qualify", "make sure of its place"],
  ["walkout", "go on strike"],
]);

/** What is asked where what was done is told in other words than its name. */
const DONE: ReadonlyMap<string, string> = new Map([
  ["refuse", "refused service"],
  ["defeat", "beaten"],
  ["halt", "stopped"],
  ["open", "open"],
]);

/** What is done to things; all else is done to somebody. */
const DONE_TO_THINGS: ReadonlySet<string> = new Set(
  wordList(
    "publish damage launch sign ratify halt cut restore approve reject use postpone recount test recall",
  ),
);

/** "One clerk fired a shot" says of nobody that he was hit. */
const SHOTS = /\b(?:shots?|rounds?|gunfire)\b/iu;

/** What is asked of anybody where nobody in particular is named: "Was anybody killed?" */
const HARMS: ReadonlySet<string> = new Set(wordList("kill injure shoot die"));
const ANYBODY: ReadonlySet<string> = new Set(
  wordList("people person persons others other dozens hundreds scores thousands victims victim"),
);

/** Whether it is asked whom it befell: "Whom did the guards surround?" asks little. */
export function isDoneTo(act: string): boolean {
  return CLASS_NAMES.has(act) && !DOES.has(act);
}

/** The question several tellings of one event answer: "Was Ann Orr arrested?", "Did the mayor resign?" */
export function askEvent(claims: readonly EventClaim[]): string {
  const { act, who, done } = factsOf(claims);
  const things = DONE_TO_THINGS.has(act);
  const unsettled = claims.every(({ claim }) => isUnsettled(claim.stance));
  const modal = claims.some(({ claim }) => claim.stance === "planned") ? "Will" : "Could";
  if (act === "shoot" && !done && claims.some(({ claim }) => SHOTS.test(claim.exact))) {
    return unsettled ? `${modal} shots be fired?` : "Were shots fired?";
  }
  if (who === null || (done && HARMS.has(act) && ANYBODY.has(who))) {
    return DOES.has(act)
      ? `${unsettled ? modal : "Did"} anybody ${verbOf(act)}?`
      : `Was ${things ? "anything" : "anybody"} ${doneTo(act, "")}?`;
  }
  if (done && unsettled) return `${modal} ${withArticle(who)} be ${doneTo(act, who)}?`;
  if (done) return `${isPlural(who) ? "Were" : "Was"} ${withArticle(who)} ${doneTo(act, who)}?`;
  if (!isDoneTo(act)) {
    return `${unsettled ? modal : "Did"} ${withArticle(who)} ${verbOf(act)}${objectOf(claims, act, who)}?`;
  }
  return `${things ? "What" : "Whom"} did ${withArticle(who)} ${verbOf(act)}?`;
}

/** "Where was Ann Orr arrested?" */
export function askWhereOf(claims: readonly EventClaim[]): string {
  const asked = askEvent(claims);
  return asked.startsWith("Wh") ? `Where was it?` : `Where ${asked.charAt(0).toLowerCase()}${asked.slice(1)}`;
}

interface Facts {
  readonly act: string;
  readonly who: string | null;
  /** Somebody or something else did it to `who`. */
  readonly done: boolean;
}

/** What happened, and to whom or by whom, in the words most claims have. */
export function factsOf(claims: readonly EventClaim[]): Facts {
  const act = commonest(claims.map(({ claim }) => claim.value.trigger)) ?? "";
  const told = (role: "agent" | "patient"): string | null => bestNamed(claims, role);
  const [agent, patient] = [told("agent"), told("patient")];
  if (DOES.has(act) && !(agent === null && ACTS_ON.has(act)))
    return { act, who: agent ?? patient, done: false };
  return patient === null && agent !== null
    ? { act, who: agent, done: false }
    : { act, who: patient, done: true };
}

/** Of those that claims give a part in it, the one most of them name; of equals the one whose name most of them print, then the first. */
function bestNamed(claims: readonly EventClaim[], role: "agent" | "patient"): string | null {
  const named = claims.flatMap(({ claim }) => claim.value[role] ?? []).filter((words) => !isPronoun(words));
  const printed = claims.map(({ claim }) => claim.exact);
  const support = (words: string): number => {
    const head = words.slice(words.lastIndexOf(" ") + 1);
    return printed.filter((one) => one.includes(head)).length;
  };
  const times = (words: string): number => named.filter((other) => other === words).length;
  const ranked = [...new Set(named)].sort((a, b) => times(b) - times(a) || support(b) - support(a));
  return ranked[0] ?? null;
}

function objectOf(claims: readonly EventClaim[], act: string, who: string): string {
  if (act !== "win" && act !== "lose") return "";
  const object = commonest(claims.flatMap(({ claim }) => claim.value.patient ?? []));
  return object === null || object === who || isPronoun(object) ? "" : ` ${withArticle(object)}`;
}

function verbOf(act: string): string {
  return VERBS.get(act) ?? act;
}

export function doneTo(act: string, who: string): string {
  // A quake is felt, a town is shaken.
  if (act === "feel" && !FELT.has(nounClass(who))) return "shaken";
  return DONE.get(act) ?? participleOf(act);
}

const FELT: ReadonlySet<string> = new Set(wordList("quake aftershock shock explosion"));
