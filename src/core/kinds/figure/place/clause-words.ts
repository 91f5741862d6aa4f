import { flatMap } from "../../../../base/flat-map.ts";
import { SPEECH } from "../../../clauses/lexicon.ts";
import type { Clause, NounPhrase, PrepositionalPhrase } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import type { Counted, QuantityMention, QuantityValue } from "../../../mentions/mention.ts";
import { contains, firstFrom, lastUpTo, type Span } from "../../../text/span.ts";
import { isPersonNoun } from "../../../knowledge/person-nouns.ts";
import { wordClass } from "../../../text/word-class.ts";

/** Verbs that only move people: where to says what became of them. */
const MOVING: ReadonlySet<string> = new Set(
  "take transport carry rush bring send airlift transfer fly move".split(" "),
);
const GOAL: ReadonlySet<string> = new Set(["to", "into"]);
/** "took nine men with burns from the fire to a clinic": the goal may stand behind a clause. */
const GOAL_REACH = 60;

/** Verbs by which people come by an illness, and what they come by. */
const FALLING_ILL: ReadonlySet<string> = new Set("catch contract get develop have".split(" "));
const DISEASES: ReadonlySet<string> = new Set("outbreak epidemic pandemic bug".split(" "));
const ILLNESSES: ReadonlySet<string> = new Set(
  `disease illness virus infection cholera malaria measles flu influenza ebola typhoid dengue covid fever pneumonia
  plague tuberculosis polio meningitis`.split(/\s+/),
);

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
  if (BEING.has(verb.lemma) && adjuncts.some(isAtGathering)) return ["gather"];
  if (COMING.has(verb.lemma) && agent.some((phrase) => holds(phrase, number)) && adjuncts.some(isToGathering))
    return ["gather"];
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

/** What reaches those counted is what its subject names: "the [layoffs] affect 450 workers", "[job cuts] hit 300". */
const AFFECTING: ReadonlySet<string> = new Set("affect hit involve concern cover impact".split(" "));

/** Base forms of what a clause says reaches those that are counted; none where it says so of nothing. */
export function affectedBy({ verb, agent, patient, adjuncts }: Clause, number: Span): readonly string[] {
  const isIn = (phrase: Span): boolean => holds(phrase, number);
  const reached = patient.some(isIn);
  if (!reached && !adjuncts.some(isIn)) return [];
  if (agent.some(({ head }) => STUDIES.has(head.lemma)) && (TAKING.has(verb.lemma) || ASKING.has(verb.lemma)))
    return ["study"];
  if (!reached || !AFFECTING.has(verb.lemma)) return [];
  return agent.some(({ head: { lemma } }) => DISEASES.has(lemma) || ILLNESSES.has(lemma))
    ? ["infect"]
    : flatMap(agent, wordsOf);
}

function wordsOf({ tokens }: NounPhrase): string[] {
  return flatMap(tokens, ({ lemma, lower }) => (lemma === lower ? [lemma] : [lemma, lower]));
}

/**
 * What verbs of many senses do to people: "fired 80 drivers", "are holding 12 men", "three men held". Null for other
 * verbs, and where the number is not what they do it to.
 */
function doneTo({ verb, patient, agent, adjuncts }: Clause, number: Span): string | null {
  const done = DONE_TO_PEOPLE.get(verb.lemma);
  if (done === undefined) return null;
  const undergoing = patient.some((phrase) => holds(phrase, number));
  const reduced =
    verb.lemma === "hold" &&
    verb.bare &&
    patient.length === 0 &&
    agent.some((phrase) => holds(phrase, number));
  if (!undergoing && !reduced) return null;
  // "The jail held 163": how many were there, not whom the police took.
  if (
    verb.lemma === "hold" &&
    agent.some(({ head }) => !isHolder(head.lemma)) &&
    !isRoom(agent[0]) &&
    undergoing
  )
    return null;
  // "Holds 22 seats and the Union 15": what is held beside them are no people.
  if (
    verb.lemma === "hold" &&
    patient.some(
      (phrase) => !holds(phrase, number) && phrase.head.pos === "NOUN" && !isHolder(phrase.head.lemma),
    )
  )
    return null;
  if (verb.lemma === "hold" && (isRoom(agent[0]) || verb.modal === "can")) return "capacity";
  return verb.passive && adjuncts.some(({ preposition }) => preposition === "on") ? null : done;
}

/** "Pleaded guilty in May [to 12 counts]". */
const PLEADING: ReadonlySet<string> = new Set(["plead", "admit", "confess"]);

const DONE_TO_PEOPLE: ReadonlyMap<string, string> = new Map([
  ["fire", "sack"],
  ["hold", "in custody"],
  ["seat", "capacity"],
]);

function isHolder(noun: string): boolean {
  return HOLDERS.has(noun) || isPersonNoun(noun);
}

const HOLDERS: ReadonlySet<string> = new Set("police authority army force military".split(" "));

function isRoom(phrase: NounPhrase | undefined): boolean {
  return phrase !== undefined && ROOMS.has(phrase.head.lemma);
}

/** What people fit into, so many at a time. */
const ROOMS: ReadonlySet<string> = new Set(
  `stadium arena hall theatre theater auditorium venue room club nightclub church cathedral mosque gym gymnasium tent
  ground cinema restaurant bar shelter centre center`.split(/\s+/),
);

/** "Offers a sum [for tips]". */
function isForInformation({ preposition, phrases: [first] }: PrepositionalPhrase): boolean {
  return preposition === "for" && INFORMATION.has(first?.head.lemma ?? "");
}

const INFORMATION: ReadonlySet<string> = new Set(["information", "tip", "clue", "lead"]);

const BEING: ReadonlySet<string> = new Set(["be", "pack", "cram", "squeeze"]);
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
const COMING: ReadonlySet<string> = new Set("come go flock stream head arrive show invite travel".split(" "));
/** What people come together at. */
const GATHERINGS: ReadonlySet<string> = new Set(
  `party concert show festival gathering rally vigil service funeral wedding dance ceremony game match fair parade
  reception nightclub carnival picnic barbecue protest demonstration march meeting event`.split(/\s+/),
);

/** "Were [at the party]". */
function isAtGathering({ preposition, phrases: [first] }: PrepositionalPhrase): boolean {
  if (INSIDE.has(preposition) && isRoom(first)) return true;
  return (preposition === "at" || preposition === "into") && GATHERINGS.has(first?.head.lemma ?? "");
}

/** "Came [to the vigil]". */
function isToGathering({ preposition, phrases: [first] }: PrepositionalPhrase): boolean {
  return (preposition === "to" || preposition === "for") && GATHERINGS.has(first?.head.lemma ?? "");
}

const INSIDE: ReadonlySet<string> = new Set(["in", "inside", "into"]);

/** "The trial, which enrolled 900 patients": how many were in a study. */
const STUDIES: ReadonlySet<string> = new Set("study trial test survey poll".split(" "));
const TAKING: ReadonlySet<string> = new Set(
  "enrol enroll recruit involve include take follow cover have".split(" "),
);

const ASKING: ReadonlySet<string> = new Set("question poll interview ask canvass".split(" "));

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

/** "shot to death one guard", "two men were shot dead": what is done to them kills. */
export function isDeadly({ verb }: Clause, tokens: readonly TaggedToken[]): boolean {
  const behind = firstFrom(tokens, verb.end);
  const first = tokens[behind]?.lower;
  return first === "dead" || (first === "to" && tokens[behind + 1]?.lower === "death");
}

/** How badly people came to harm: "were [seriously] injured", "12 of them [badly]", "hurting two [gravely]". */
export function gravityOf(
  number: Span,
  verb: Span | undefined,
  tokens: readonly TaggedToken[],
): readonly string[] {
  const behind = firstFrom(tokens, number.end);
  const ofThem = tokens[behind]?.lower === "of";
  // "11 of them badly", "11 of them with serious burns"
  const words: string[] = [];
  addGrave(words, tokens, ofThem ? behind + 2 : behind, ofThem ? behind + 4 : behind + 1);
  if (verb) addGrave(words, tokens, lastUpTo(tokens, verb.start), firstFrom(tokens, verb.end) + 1);
  return words;
}

/** Adds the words from one place up to another that say so. */
function addGrave(words: string[], tokens: readonly TaggedToken[], from: number, to: number): void {
  for (let i = Math.max(from, 0); i < Math.min(to, tokens.length); i++) {
    const token = tokens[i];
    if (token && GRAVE.has(token.word)) words.push(token.lower);
  }
}

const GRAVE = wordClass("seriously badly severely gravely serious severe grave fatally mortally".split(" "));

/**
 * The clause that has the number in its subject or object, whatever clause stands between the two: "said [800 members]
 * had left" is of those who left.
 */
export function clauseHolding(clauses: readonly Clause[], number: Span): Clause | undefined {
  let first: Clause | undefined;
  let told: Clause | undefined;
  for (const clause of clauses) {
    if (!isArgument(clause, number)) continue;
    first ??= clause;
    if (SPEECH.has(clause.verb.lemmaWord)) continue;
    if (clause.agent.some((phrase) => holds(phrase, number))) return clause;
    told ??= clause;
  }
  return told ?? first;
}

/** The clause that has the number behind one of its prepositions: "the study, which took [in 900 people]". */
export function clauseAround(clauses: readonly Clause[], number: Span): Clause | undefined {
  return clauses.find(({ adjuncts }) => adjuncts.some((phrase) => holds(phrase, number)));
}

/** Whether a number stands in the subject or object of a clause. */
export function isArgument({ agent, patient }: Clause, number: Span): boolean {
  const isIn = (phrase: Span): boolean => holds(phrase, number);
  return agent.some(isIn) || patient.some(isIn);
}

/** Whether a number opens within a phrase. */
export function holds(phrase: Span, { start }: Span): boolean {
  return phrase.start <= start && start < phrase.end;
}

/** Content words of a subject with all that hangs on it, the last first: "the number of people [killed] by the quake". */
export function subjectLemmas({ agent, verb }: Clause, tokens: readonly TaggedToken[]): string[] {
  const [first] = agent;
  if (!first || first.start > verb.start) return [];
  return tokens
    .slice(firstFrom(tokens, first.start), lastUpTo(tokens, verb.start) + 1)
    .filter(({ pos, lower }) => CONTENT.has(pos) || lower === "dead")
    .flatMap(({ lemma, lower }) => [lemma, lower])
    .reverse();
}

const CONTENT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ"]);

/** Verbs whose subject is what the number counts. */
export const STATING: ReadonlySet<string> = new Set(
  "be reach total rise climb grow increase jump soar fall drop decline number exceed top hit stand pass".split(
    " ",
  ),
);

/**
 * The quantity with what it counts put right where that stands before it: "the number of [people] killed by the
 * quake rose to 63" counts people, and "the same bug killed 114" no bugs.
 */
export function countedBySubject(
  { value, start }: QuantityMention,
  clause: Clause | undefined,
): QuantityValue {
  const { counted, dimension } = value;
  if (dimension !== "count" || counted === null || counted.start > start || !clause) return value;
  const { verb, agent, patient } = clause;
  // "The concert was attended by 5,000": who did it is counted, not what it was done to.
  const doing = verb.passive && agent.some((phrase) => phrase.start <= start && start < phrase.end);
  const [subject] = doing ? patient : agent;
  if (!subject || verb.end > start || subject.start > verb.start || counted.end > verb.start) return value;
  if (verb.passive) return doing && contains(subject, counted) ? { ...value, counted: null } : value;
  if (STATING.has(verb.lemma)) {
    // "The total number of dead stood at 17": what is counted is told behind the number.
    if (COUNTING.has(subject.head.lemma)) return { ...value, counted: null };
    return counted.start >= subject.end ? { ...value, counted: countedNoun(subject.head) } : value;
  }
  return contains(subject, counted) ? { ...value, counted: null } : value;
}

const COUNTING: ReadonlySet<string> = new Set("number figure total count tally".split(" "));

function countedNoun({ start, end, lemma, text }: TaggedToken): Counted {
  return { start, end, head: lemma, modifiers: [], text };
}
