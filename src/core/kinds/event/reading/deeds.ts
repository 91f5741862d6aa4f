import { addOnce } from "../../../../base/add-once.ts";
import { flatMap } from "../../../../base/flat-map.ts";
import { keepPerObject } from "../../../../base/keep-per-object.ts";
import type { DossierFacts, PlacedClaim } from "../../../claims/claim-kind.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { actPhrasesOf, actsOfAdjective, actsOfNoun, actsOfVerb } from "../../../knowledge/acts.ts";
import type { ClauseReading } from "./clause-reading.ts";
import { COPULAS, LIGHT_VERBS, OCCURRENCE_VERBS } from "../lexicon.ts";
import { SOMEBODY } from "../open/lexicon.ts";
import { participantsOf, type Participant } from "./participants.ts";
import { rolesIn } from "./roles-told.ts";
import { partyKeys } from "./party-keys.ts";
import type { EventValue } from "../value.ts";

/** The acts a clause may tell of, in whatever words; none where no table has them. */
function actsTold({ clause, agents, patients, behind }: ClauseReading): readonly string[] {
  const { verb } = clause;
  const { lemma } = verb;
  const phrase = actPhrasesOf(lemma)?.find(
    ({ behind: words }) => followOn(behind, words) || isObject(patients, words),
  );
  if (phrase) return phrase.acts;
  if (COPULAS.has(lemma) && !verb.passive) {
    const adjective = behind.find(({ pos }) => pos === "ADJ" || pos === "VERB");
    return (adjective && actsOfAdjective(adjective.lemma)) ?? NONE;
  }
  const own = actsOfVerb(lemma);
  if (LIGHT_VERBS.has(lemma) || OCCURRENCE_VERBS.has(lemma)) {
    const named = actsNamed([...patients, ...agents]);
    if (named !== undefined) return named;
  }
  return own ?? NONE;
}

const NONE: readonly string[] = [];

/** What happened by the noun of those who take part: "made [a landing]", "[a collision] happened". */
function actsNamed(participants: readonly Participant[]): readonly string[] | undefined {
  for (const { phrase } of participants) {
    const named = actsOfNoun(phrase.head.lemma);
    if (named !== undefined) return named;
  }
  return undefined;
}

/** Whether these words come right behind the verb, articles and adjectives apart. */
function followOn(behind: readonly TaggedToken[], words: readonly string[]): boolean {
  let matched = 0;
  for (const { pos, lower, lemma } of behind) {
    if (lower === words[matched] || lemma === words[matched]) matched++;
    else if (pos !== "DET" && pos !== "PRON" && pos !== "ADJ") return false;
    if (matched === words.length) return true;
  }
  return false;
}

/** "The oath was taken". */
function isObject(patients: readonly Participant[], [word, ...rest]: readonly string[]): boolean {
  return rest.length === 0 && patients.some(({ phrase }) => phrase.head.lemma === word);
}

/** Keys by which tellings of one act with somebody or something in common meet. */
export function deedKeys(reading: ClauseReading): string[] {
  const acts = actsTold(reading);
  if (acts.length === 0) return [];
  const { context, clause, agents, patients } = reading;
  const around = flatMap(clause.adjuncts, ({ phrases }) => participantsOf(context, clause, phrases));
  const parties = partiesOf(reading, [...agents, ...patients, ...around]);
  return flatMap(acts, (act) => parties.map((party) => actKey(act, party)));
}

const ACT = "act|";

function actKey(act: string, party: string): string {
  return `${ACT}${act}|${party}`;
}

/** Whether a blocking key is one of `deedKeys`. */
export function isDeedKey(key: string): boolean {
  return key.startsWith(ACT);
}

/** Keys of those who take part: by their names, and by what they are said to be. */
function partiesOf(reading: ClauseReading, participants: readonly Participant[]): readonly string[] {
  const parties = partyKeys(reading, participants).filter((key) => !ANYBODY.has(key));
  const { byName, byRole } = rolesIn(reading.context.source);
  for (const key of [...parties]) {
    const [role, name] = [byName.get(key), byRole.get(key)];
    if (role !== undefined) addOnce(parties, role);
    if (name != null) addOnce(parties, name);
  }
  return parties;
}

/** Whoever it was: tells nobody apart. */
const ANYBODY: ReadonlySet<string> = new Set([...SOMEBODY, "person"]);

/** What a claim tells of: acts, and who and what has a part in them. */
export interface Deed {
  readonly acts: readonly string[];
  readonly parties: readonly string[];
}

/** The same of a claim, from its blocking keys. A claim meets many others: they are read once. */
export const deedOf = keepPerObject(({ cues }: PlacedClaim<EventValue>): Deed => {
  const acts: string[] = [];
  const parties: string[] = [];
  for (const key of cues.keys) {
    if (!key.startsWith(ACT)) continue;
    const bar = key.indexOf("|", ACT.length);
    addOnce(acts, key.slice(ACT.length, bar));
    addOnce(parties, key.slice(bar + 1));
  }
  return { acts, parties };
});

/** The acts both may tell of. */
export function sharedActs(a: Deed, b: Deed): readonly string[] {
  return a.acts.filter((act) => b.acts.includes(act));
}

/**
 * How much it says that two tell of one act, that somebody or something has a part in both: one for each of them that a
 * source tells such a thing of only once.
 */
export function sharedParts(a: Deed, b: Deed, { crowding }: DossierFacts): number {
  const acts = sharedActs(a, b);
  if (acts.length === 0) return 0;
  let parts = 0;
  for (const party of a.parties) {
    if (b.parties.includes(party))
      parts += 1 / Math.max(1, Math.min(...acts.map((act) => crowding(actKey(act, party)))));
  }
  return parts;
}
