import { areOfOtherTimes } from "../../../claims/other-times.ts";
import { keepPerObject } from "../../../../base/keep-per-object.ts";
import type { DossierFacts, Join, PlacedClaim } from "../../../claims/claim-kind.ts";
import { logOddsOf, probability } from "../../../claims/fitted-evidence.ts";
import { inOtherCountries } from "../../../claims/scene-likeness.ts";
import { toldPair, type ToldPair } from "./told-alike.ts";
import { BEST_MATCH, TOLD_BIAS, TOLD_EVIDENCE } from "./told-evidence.ts";
import type { EventValue } from "../value.ts";

type EventClaim = PlacedClaim<EventValue>;

const KINDS_OF_EVIDENCE = Object.values(TOLD_EVIDENCE);

/**
 * Whether two statements tell of one thing in words of their own: "derailed near Ulm", "left the track near
 * Ulm". Called for those that may be one (`mayBeInOtherWords`).
 * @param grammar what the verbs and those who take part say of them
 */
export function joinTold(a: EventClaim, b: EventClaim, facts: DossierFacts, grammar: Join): Join {
  const pair = toldPair(a, b, facts);
  const logOdds = logOddsOf(KINDS_OF_EVIDENCE, pair) + TOLD_BIAS;
  const best = probability(logOdds + BEST_MATCH);
  if (best <= grammar.score) return grammar;
  const alone = probability(logOdds);
  return {
    score: Math.max(alone, grammar.score),
    why: grammar.score >= alone && grammar.why !== "" ? grammar.why : whyOf(pair),
    rivalry: { likeness: likenessOf(pair), score: best },
  };
}

/** What rivals are measured by. */
export function likenessOf({ cosine, containment }: ToldPair): number {
  return cosine + containment;
}

function whyOf({ scene }: ToldPair): string {
  const names = scene.names.map((key) => key.slice(key.indexOf(":") + 1));
  const words = scene.words.filter((word) => !names.some((name) => name.includes(word)));
  const told = [...names, ...words].slice(0, 4);
  return told.length === 0 ? "told in like words" : `both tell of ${told.join(", ")}`;
}

/**
 * One source does not tell a thing twice in other words, and two sources tell of two things where they name other
 * people, print other numbers, or speak of other times or countries.
 */
export function areOfOthers(a: EventClaim, b: EventClaim): boolean {
  return (
    a.claim.source === b.claim.source ||
    areOfOtherTimes(a, b) ||
    inOtherCountries(a.cues, b.cues) ||
    haveNoneInCommon(peopleIn(a), peopleIn(b)) ||
    haveNoneInCommon(numbersIn(a), numbersIn(b))
  );
}

function haveNoneInCommon(x: readonly string[], y: readonly string[]): boolean {
  return x.length > 0 && y.length > 0 && !x.some((item) => y.includes(item));
}

/** A claim meets many others: its people and numbers are sought once. */
const peopleIn = keepPerObject(({ cues }: EventClaim): readonly string[] =>
  cues.entities.filter((key) => key.startsWith("person:")),
);

const numbersIn = keepPerObject(
  ({ claim }: EventClaim): readonly string[] => claim.exact.match(/\d+(?:[.,]\d+)*/gu) ?? [],
);
