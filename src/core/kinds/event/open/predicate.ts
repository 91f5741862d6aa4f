import type { Clause, PrepositionalPhrase } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { isPersonNoun } from "../../../knowledge/person-nouns.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import { classOfDoing, isPhrasal, PARTICLES } from "../../../knowledge/verb-families.ts";
import type { Span } from "../../../text/span.ts";
import type { ClauseReading } from "../reading/clause-reading.ts";
import { EMPTY_ADJECTIVES, saysLittle } from "./lexicon.ts";
import { COPULAS } from "../lexicon.ts";
import { PERSONAL_PRONOUNS, type Participant } from "../reading/participants.ts";

/** What a clause says of those who take part in it, in its own verb. */
export interface OpenPredicate {
  /** Base form: `pursue`, `be married`, `be in`. */
  readonly verb: string;
  /** Class of the verb: `chase`. */
  readonly name: string;
  readonly denied: boolean;
  /** What tells it besides the verb. */
  readonly words: readonly Span[];
  /** "turned down [the bid]", "walked into [the shop]": what verb and particle together act on. */
  readonly object: PrepositionalPhrase | null;
}

/** What the verb of a clause says, or "was" with what stands behind it; null where that tells nothing. */
export function predicateOf(reading: ClauseReading): OpenPredicate | null {
  const { clause, behind } = reading;
  const { verb } = clause;
  if (COPULAS.has(verb.lemma) && !verb.passive) return stateOf(reading);
  if (isIdiom(clause)) return null;
  const object = objectOfParticle(clause);
  const particle = object ? (behind[0] ?? null) : particleBehind(clause, behind);
  const lemma = particle ? `${verb.lemma} ${particle.lower}` : verb.lemma;
  return { verb: lemma, name: classOfDoing(lemma), denied: false, words: particle ? [particle] : [], object };
}

/** "Took place", "takes effect": nothing was taken anywhere. */
function isIdiom({ verb, patient: [object] }: Clause): boolean {
  return object?.tokens.length === 1 && IDIOMS.get(verb.lemma)?.has(object.head.lower) === true;
}

/** Verbs that say with a bare noun something of its own. */
const IDIOMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "take",
    new Set(wordList("place part effect shape care note root hold heart issue aim cover action charge")),
  ],
  ["make", new Set(wordList("sense way room progress use"))],
  ["play", new Set(wordList("host"))],
]);

/** What "was" says of its subject: an adjective, or where it was. */
function stateOf({ clause, behind, agents }: ClauseReading): OpenPredicate | null {
  const told = behind.findIndex(({ pos, lower }) => pos !== "ADV" && lower !== "not");
  const first = behind[told];
  if (!first) return null;
  if (first.pos === "ADJ" && behind[told + 1]?.pos !== "NOUN" && behind[told + 1]?.pos !== "PROPN") {
    if (EMPTY_ADJECTIVES.has(first.lemma)) return null;
    const base = /^un(?=\p{Ll}{4})(?!i)/u.exec(first.lemma) && first.lemma.slice(2);
    const state = `be ${base ?? first.lemma}`;
    return {
      verb: state,
      name: classOfDoing(state),
      denied: base !== null,
      words: [first],
      object: objectOfParticle(clause),
    };
  }
  if (!agents.some(isSomebody)) return null;
  const where = clause.adjuncts.find(
    ({ start, preposition }) => start > first.start && preposition === first.lower,
  );
  if (!where || !STANDS.has(where.preposition)) return null;
  const state = `be ${where.preposition}`;
  return { verb: state, name: state, denied: false, words: [where], object: objectOfParticle(clause) };
}

/** Where things are is told as a place. */
function isSomebody({ name, phrase: { head } }: Participant): boolean {
  return name?.value.type === "person" || PERSONAL_PRONOUNS.has(head.lower) || isPersonNoun(head.lemma);
}

const STANDS: ReadonlySet<string> = new Set([
  "in",
  "on",
  "at",
  "under",
  "inside",
  "outside",
  "off",
  "behind",
  "with",
]);

function objectOfParticle({ verb, adjuncts }: Clause): PrepositionalPhrase | null {
  return (
    adjuncts.find(
      ({ preposition, start }) =>
        start > verb.end &&
        start - verb.end <= preposition.length + 2 &&
        isPhrasal(`${verb.lemma} ${preposition}`),
    ) ?? null
  );
}

/** "pulled [over]": not "walked [over] the bridge", where it governs a phrase. */
function particleBehind({ adjuncts }: Clause, [first]: readonly TaggedToken[]): TaggedToken | null {
  if (!first || !PARTICLES.has(first.lower)) return null;
  const governs = adjuncts.some(
    ({ preposition, start }) => preposition === first.lower && start - first.end <= 1,
  );
  return governs ? null : first;
}

/** What a clause tells of those who take part in it. */
export interface Told {
  /** Keys of those who do it, whom it is done to, and what is beside it. */
  readonly sides: readonly [
    acting: readonly string[],
    undergoing: readonly string[],
    nearby: readonly string[],
  ];
  /** In how many of these parts anything stands at all. */
  readonly filled: number;
  /** Its subject stands with it, and not with a verb before. */
  readonly ownSubject: boolean;
  /** A name says whose something is. */
  readonly owned: boolean;
  readonly settled: boolean;
}

/**
 * Whether another source could tell the same of the same: of somebody or something named, or else as what
 * happened, in a clause of its own that says who and what. Views and asides of nobody in particular do not.
 */
export function tellsEnough(
  { verb, link, governor, adjuncts }: Clause,
  predicate: OpenPredicate,
  { sides, filled, owned, ownSubject, settled }: Told,
): boolean {
  const [acting, undergoing, nearby] = sides;
  const telling = sides.filter(({ length }) => length > 0).length;
  if (telling === 0 || (telling === 1 && saysLittle(predicate.verb))) return false;
  const state = predicate.verb.startsWith("be ");
  if (sides.some((keys) => keys.some(isName)) || owned) {
    if (undergoing.length + nearby.length > 0 || verb.passive || state) return true;
    // Of what a state or a firm "acts" or "moves" nothing comes back; of a person it may.
    return ownSubject && (owned || acting.some((key) => key.startsWith("person:")));
  }
  if (link === "to" && governor !== null) return false;
  if (verb.form === "participle") return undergoing.length > 0 && filled > 1;
  return filled > 1 || (settled && (verb.passive || state || adjuncts.length > 0));
}

function isName(key: string): boolean {
  return key.includes(":");
}
