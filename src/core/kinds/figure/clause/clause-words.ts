import { flatMap } from "../../../../base/flat-map.ts";
import type { Clause, PrepositionalPhrase } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { isPersonNoun } from "../../../knowledge/person-nouns.ts";
import type { QuantityValue } from "../../../mentions/mention.ts";
import { firstFrom, type Span } from "../../../text/span.ts";
import { FALLING_ILL, ILLNESSES } from "./affected.ts";
import { holds } from "./clause-of-number.ts";
import { doneTo } from "./done-to-people.ts";
import { isOfGathering } from "./gatherings.ts";

/** Verbs that only move people: where to says what became of them. */
const MOVING: ReadonlySet<string> = new Set(
  "take transport carry rush bring send airlift transfer fly move".split(" "),
);

const GOAL: ReadonlySet<string> = new Set(["to", "into"]);

/** "took nine men with burns from the fire to a clinic": the goal may stand behind a clause. */
const GOAL_REACH = 60;

/**
 * What the clause adds: for sums and measures its verb and objects ("bought the company for $2 billion"),
 * for people who are moved where they are moved to ("took six people to hospital").
 */
export function clauseWords(
  clause: Clause,
  number: Span,
  { dimension, counted }: QuantityValue,
  tokens: readonly TaggedToken[],
): string[] {
  const { verb, patient, agent, adjuncts, end } = clause;
  if (dimension !== "count") {
    const heads = flatMap([...patient, ...agent], ({ head }) => [head.lower, head.lemma]);
    // "About $12,000 was taken", where a film takes as much.
    if (verb.passive && verb.lemma === "take") return ["steal", ...heads];
    if (dimension === "length" && FALLING.has(verb.lemma)) return [...fallen(clause, number), ...heads];
    return [verb.lemma, ...heads, ...(adjuncts.some(isForInformation) ? ["information"] : [])];
  }
  if (isOfGathering(clause, number)) return ["gather"];
  if (
    PLEADING.has(verb.lemma) &&
    adjuncts.some((phrase) => phrase.preposition === "to" && holds(phrase, number))
  )
    return [verb.lemma];
  if (isShooting(clause, number, tokens)) return ["triggerman"];
  // "[Four women] have accused him": they did.
  if (verb.lemma === "accuse" && !verb.passive && agent.some((phrase) => holds(phrase, number)))
    return ["accuser"];
  const does = doneTo(clause, number);
  if (does !== null) return [does];
  if (patient.some(({ head }) => head.lemma === "life")) return ["life"];
  if (SEEKING.has(verb.lemma) && isSoughtFor(tokens, verb)) return ["missing"];
  if (FALLING_ILL.has(verb.lemma) && patient.some(({ head }) => ILLNESSES.has(head.lemma))) return ["infect"];
  // "160 people were lost when the ship sank", but no jobs.
  if (verb.lemma === "lose" && verb.passive && !WORK.has(counted?.head ?? "")) return ["die"];
  if (verb.lemma === "give" && verb.passive) return keptObject(tokens, verb);
  if (!MOVING.has(verb.lemma)) return [];
  const behind = tokens.slice(firstFrom(tokens, verb.end));
  const goal = behind.findIndex(({ lower }) => GOAL.has(lower));
  const at = goal < 0 ? -1 : behind.findIndex(({ pos }, i) => i > goal && pos === "NOUN");
  const [first, next] = at < 0 ? [] : behind.slice(at, at + 2);
  if (!first || first.start > end + GOAL_REACH) return [];
  return next?.pos === "NOUN" ? [`${first.lemma} ${next.lemma}`, first.lemma, next.lemma] : [first.lemma];
}

const FALLING: ReadonlySet<string> = new Set("fall plunge drop tumble plummet".split(" "));

/** "[Two inches] fell" of rain, and a man fell [60 feet]; of what a river falls it says nothing. */
function fallen({ agent }: Clause, number: Span): readonly string[] {
  if (agent.some((phrase) => holds(phrase, number))) return ["rain"];
  return agent.some(({ head }) => FALLS.has(head.pos) || isPersonNoun(head.lemma)) ? ["fall far"] : [];
}

const FALLS: ReadonlySet<string> = new Set(["PRON", "PROPN"]);

/** "Pleaded guilty in May [to 12 counts]". */
const PLEADING: ReadonlySet<string> = new Set(["plead", "admit", "confess"]);

/** "Offers a sum [for tips]". */
function isForInformation({ preposition, phrases: [first] }: PrepositionalPhrase): boolean {
  return preposition === "for" && INFORMATION.has(first?.head.lemma ?? "");
}

const INFORMATION: ReadonlySet<string> = new Set(["information", "tip", "clue", "lead"]);

/** "[Two men] were shooting", "[three men] shot at the guards": they did it. */
function isShooting({ verb, agent, patient }: Clause, number: Span, tokens: readonly TaggedToken[]): boolean {
  const shooter = agent.find((phrase) => holds(phrase, number));
  if (!SHOOTING.has(verb.lemma) || verb.passive || !shooter || DEFENDING.has(shooter.head.lemma))
    return false;
  // "12 people shot in Ulm" were shot.
  return patient.length > 0 || !verb.bare || AIMING.has(tokens[firstFrom(tokens, verb.end)]?.lower ?? "");
}

/** Who shoots to keep somebody off: "one clerk fired a shot". */
const DEFENDING: ReadonlySet<string> = new Set(
  `employee clerk guard cashier officer policeman policewoman police trooper deputy soldier agent owner homeowner
  shopkeeper resident tenant householder customer bystander passer-by victim farmer ranger marshal`.split(
    /\s+/,
  ),
);

const AIMING: ReadonlySet<string> = new Set(["at", "into", "on", "back"]);

const SHOOTING: ReadonlySet<string> = new Set(["shoot", "fire"]);

const SEEKING: ReadonlySet<string> = new Set(["search", "look", "hunt"]);

/** "Are still being searched for": who is sought is missing. */
function isSoughtFor(tokens: readonly TaggedToken[], { end }: Span): boolean {
  const [next, behind] = tokens.slice(firstFrom(tokens, end));
  return next?.lower === "for" && (behind === undefined || !NOMINAL.has(behind.pos));
}

const NOMINAL: ReadonlySet<string> = new Set(["DET", "NOUN", "PROPN", "ADJ", "NUM", "PRON"]);

const WORK: ReadonlySet<string> = new Set(["job", "post", "position", "place", "seat"]);

/** "had been given [temporary housing]": what people get says what they are counted for. */
function keptObject(tokens: readonly TaggedToken[], verb: Span): string[] {
  const from = firstFrom(tokens, verb.end);
  const behind = tokens.slice(from, from + LONGEST_OBJECT);
  return behind.filter(({ pos }) => pos === "NOUN").map(({ lemma }) => lemma);
}

const LONGEST_OBJECT = 3;
