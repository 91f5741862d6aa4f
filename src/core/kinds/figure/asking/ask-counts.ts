import { commonest } from "../../../claims/comparing.ts";
import { pluralOf } from "../../../knowledge/inflection.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import { countsPeople } from "../measures/measures.ts";
import type { Measure } from "../measures/measure.ts";
import type { Figure } from "../value.ts";
import { whatOf } from "./what-of.ts";
import { withWords } from "./with-words.ts";

/** What an event does to things that are counted. */
const DONE_BY_EVENT: Readonly<Record<string, string>> = {
  destroy: "destroyed",
  damage: "damaged",
  kill: "killed",
  injure: "injured",
};
/** What people do to them. */
const DONE_BY_PEOPLE: Readonly<Record<string, string>> = {
  buy: "bought",
  sell: "sold or delivered",
  seize: "seized or found",
  detain: "held",
  build: "built",
  close: "closed",
  cut: "cut",
  evacuate: "evacuated",
  launch: "launched",
  lose: "lost",
  open: "opened",
  play: "played",
  send: "sent",
  use: "used",
  win: "won",
};
/** Verbs that say nothing of what their subject did. */
const EMPTY_VERBS: ReadonlySet<string> = new Set(wordList("be have do get say tell report include total"));

/** "How many bridges were destroyed in the quake", "How many games did Luck win", "How many aftershocks were there after the quake". */
export function askCount(claims: readonly Figure[]): string {
  const counted = commonest(claims.flatMap(({ claim }) => claim.value.counted ?? []));
  if (counted === null) return withWords("How many", claims);
  const things = `How many ${pluralOf(counted)}`;
  const act = sharedAct(claims) ?? "";
  const harmed = isOddHarm(act, claims) ? undefined : DONE_BY_EVENT[act];
  if (harmed !== undefined) return `${things} were ${harmed}${whatOf(claims, IN_EVENT)}`;
  const byClause = askedByClause(claims);
  if (byClause !== null) return byClause;
  const done = DONE_BY_PEOPLE[act];
  const owner =
    done === undefined || !claims.every(({ claim }) => claim.value.owner !== null)
      ? ""
      : whatOf(claims, DOER);
  if (owner !== "") return `${things}${owner} ${act}`;
  const after = whatOf(claims, AFTERMATH);
  return after === "" ? withWords("How many", claims) : `${things} were ${done ?? "there"}${after}`;
}

/** People are not damaged, whatever "affected" is said of. */
function isOddHarm(act: string, claims: readonly Figure[]): boolean {
  return (
    (act === "damage" || act === "destroy") &&
    claims.some(({ claim }) => countsPeople(claim.value.head ?? ""))
  );
}

/** "How many jurors did the judge dismiss": as the clause of most of the claims has it that have one. */
function askedByClause(claims: readonly Figure[]): string | null {
  const question = commonest(claims.flatMap(({ claim }) => claim.value.context?.question ?? []));
  const asking = claims.filter(({ claim }) => claim.value.context?.question === question);
  const things = commonest(asking.flatMap(({ claim }) => claim.value.counted ?? []));
  return question === null || things === null ? null : `How many ${pluralOf(things)} ${question}`;
}

const IN_EVENT: Pick<Measure, "of"> = { of: [{ by: "in", what: "event" }] };
const AFTERMATH: Pick<Measure, "of"> = { of: [{ by: "after", what: "event" }] };
const DOER: Pick<Measure, "of"> = { of: [{ by: "did", what: "owner" }] };

/** What an event did to what most of the claims count, or people did to it; null where no verb says. */
export function doneTo(claims: readonly Figure[]): "by event" | "by people" | null {
  const act = sharedAct(claims) ?? "";
  if (act in DONE_BY_EVENT) return "by event";
  return act in DONE_BY_PEOPLE ? "by people" : null;
}

/** The verb that a third of the claims have, if it says what was done. */
export function sharedAct(claims: readonly Figure[]): string | null {
  const acts = claims.flatMap(({ claim }) => claim.value.act ?? []).filter((act) => !EMPTY_VERBS.has(act));
  const act = commonest(acts);
  return act !== null && 3 * acts.filter((other) => other === act).length >= claims.length ? act : null;
}
