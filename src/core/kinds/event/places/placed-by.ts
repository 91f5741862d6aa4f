import { flatMap } from "../../../../base/flat-map.ts";
import { itemAt } from "../../../../base/item-at.ts";
import { mapDefined } from "../../../../base/map-defined.ts";
import { classOfClause } from "../../../claims/class-of-clause.ts";
import { foldName } from "../../../claims/entity-key.ts";
import { venueOf } from "../../../claims/site.ts";
import type { Clause } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { CLASS_OF_NOUN, isEventPhrase } from "../../../knowledge/event-classes.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import { firstFrom, overlaps } from "../../../text/span.ts";
import { OCCURRENCE_VERBS, STANDING_VERBS } from "../lexicon.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import { isPlaced, thingAt } from "./placed-things.ts";
import type { Placed } from "./placement.ts";
import { HAPPENINGS, STORY_PLACE, isOfSubject } from "./story-place.ts";
import type { Where } from "./where.ts";

/** What stands right before the words that say where; else what the verb of their clause tells. */
export function placedBy(context: SentenceReading, where: Where): Placed[] {
  const { source, sentence, tokens } = context;
  const at = beforeLinks(tokens, where.from - 1);
  const head = itemAt(tokens, at);
  if (!head) return placedByClause(context, where);
  const name = source
    .namesInSentence(sentence)
    .find(({ start, end }) => start <= head.start && head.end <= end);
  if (name) {
    const { value } = name;
    const isPlace = value.type === "place" && !UNPLACED_ROLES.has(value.role ?? "");
    if (isPlace || venueOf(value) !== null)
      return [{ key: `place:${foldName(value.name)}`, name: value.name, span: name }];
    return value.type === "organisation"
      ? [{ key: `premises:${foldName(value.name)}`, name: value.name, span: name }]
      : placedByClause(context, where);
  }
  const apart = tokens.slice(at + 1, where.from).some(({ lower }) => lower === ",");
  const isNounHead = (head.pos === "NOUN" || head.pos === "PROPN") && !isToldByVerb(context, head);
  const thing = isNounHead && (!apart || CLASS_OF_NOUN.has(head.lemma)) ? thingAt(source, head) : [];
  return thing.length > 0 ? thing : placedByClause(context, where);
}

/** "Opened [fire] in a shop" is no fire. */
function isToldByVerb({ clauses }: SentenceReading, noun: TaggedToken): boolean {
  return clauses.some(({ verb, patient }) => {
    return isEventPhrase(verb.lemma, noun.lemma) && patient.some(({ head }) => head === noun);
  });
}

/** Countries and peoples lie where they lie; addresses are answers, not questions. */
export const UNPLACED_ROLES: ReadonlySet<string> = new Set([
  "country",
  "nationality",
  "government",
  "state",
  "address",
  "corner",
  "street",
  "region",
]);

/** Steps back over commas, brackets and "located": "Qeshm, [located] south of Tehran". */
export function beforeLinks(tokens: readonly TaggedToken[], from: number): number {
  let i = from;
  while (i >= 0 && isLink(tokens[i])) i--;
  return i;
}

function isLink(token: TaggedToken | undefined): boolean {
  if (!token) return false;
  // "A house on Mill Road" is no verb.
  return (
    token.lower === "," ||
    token.lower === "(" ||
    (STANDING_VERBS.has(token.lemma) && token.pos !== "NOUN" && token.pos !== "PROPN")
  );
}

/** "A quake struck in Peru", "the match was played at the Harland Ground", "the epicentre was near Ulm". */
function placedByClause(context: SentenceReading, where: Where): Placed[] {
  const { source, clauses, tokens } = context;
  const clause = clauses.find((one) => isAdjunct(one, where)) ?? clauseBefore(context, where);
  if (!clause || isOfSubject(tokens, clause, where)) return [];
  const { verb, agent, patient } = clause;
  const doers = agent.map(({ head }) => head);
  const heads = doers.concat(patient.map(({ head }) => head));
  if (STANDING_VERBS.has(verb.lemma) || verb.lemma === "be") {
    const centred = CENTRING_VERBS.has(verb.lemma)
      ? [{ key: "thing:epicenter", name: "the centre", span: verb }]
      : [];
    return [
      ...centred,
      ...flatMap(heads, (head) => thingAt(source, head).map((thing) => ({ ...thing, span: verb }))),
    ];
  }
  if (HAPPENING_VERBS.has(verb.lemma) && heads.some(({ lower }) => WHATEVER.has(lower)))
    return [{ key: STORY_PLACE, name: "it", span: verb }];
  // "Opened fire" is told by both.
  const whole = [classOfClause(clause, tokens)].filter(isPlaced);
  const claiming = CLAIMING_VERBS.has(verb.lemma) ? doers.filter(isHappening) : [];
  const of = claiming.length > 0 ? claiming : OCCURRENCE_VERBS.has(verb.lemma) ? heads : [];
  const told =
    whole.length === 0 || claiming.length > 0
      ? mapDefined(of, (head) => CLASS_OF_NOUN.get(head.lemma)).filter(isPlaced)
      : whole;
  return [...new Set(told)].map((event) => ({ key: `event:${event}`, name: `the ${event}`, span: verb }));
}

/** "A blast that killed nine people in a market": it was where they were. */
const CLAIMING_VERBS: ReadonlySet<string> = new Set(wordList("kill injure wound hurt maim claim bury trap"));

function isHappening({ lemma }: TaggedToken): boolean {
  return HAPPENINGS.has(CLASS_OF_NOUN.get(lemma) ?? "");
}

/** "It happened in a car park", "the incident occurred at a mill": what the story tells of. */
const HAPPENING_VERBS: ReadonlySet<string> = new Set(wordList("happen occur unfold"));

const WHATEVER: ReadonlySet<string> = new Set(
  wordList("it this that incident incidents tragedy ordeal drama episode"),
);

/** What a quake or a storm is centred on is its centre. */
const CENTRING_VERBS: ReadonlySet<string> = new Set(["center", "centre"]);

function isAdjunct({ adjuncts }: Clause, where: Where): boolean {
  return adjuncts.some(({ phrases }) =>
    phrases.some(({ start, end }) => start < where.end && end > where.start),
  );
}

/** "Began [shortly before 8 a.m.] in the hall": the clause before a place that only a date stands between. */
function clauseBefore({ clauses, tokens, dates }: SentenceReading, where: Where): Clause | undefined {
  const clause = clauses.findLast(({ verb }) => verb.end <= where.start);
  if (clause === undefined) return undefined;
  const between = tokens.slice(firstFrom(tokens, clause.verb.end), where.from);
  const ofDate = (token: TaggedToken): boolean => dates.some((date) => overlaps(date, token));
  const isClose = between.every((token) => ofDate(token) || LEADS_TO_DATE.has(token.pos));
  return isClose && between.some(ofDate) ? clause : undefined;
}

/** "Shortly before": adverbs and prepositions. */
const LEADS_TO_DATE: ReadonlySet<string> = new Set(["ADV", "ADP"]);
