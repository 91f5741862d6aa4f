import { itemAt } from "../../../../base/item-at.ts";
import { mapDefined } from "../../../../base/map-defined.ts";
import { entityKey } from "../../../claims/entity-key.ts";
import { clauseAt } from "../../../claims/source-reading.ts";
import { siteKind } from "../../../claims/site.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { isPersonNoun } from "../../../knowledge/person-nouns.ts";
import { ROLE_NOUNS } from "../../../knowledge/roles.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import { contains, firstFrom, overlaps, type Span } from "../../../text/span.ts";
import { LOCATIVE } from "../lexicon.ts";
import { PLACE_ACTS, type PlaceAct } from "./place-acts.ts";
import type { Placed, Placement } from "./placement.ts";
import { participantsOf, type Participant } from "../reading/participants.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import { whereAt } from "./spots.ts";
import { STORY_PLACE } from "./story-place.ts";
import { phrasesTable } from "../phrases/compile.ts";
import { toldIn } from "../phrases/told-phrases.ts";
import type { Where } from "./where.ts";

const PHRASES = phrasesTable(PLACE_ACTS.map((act) => [act.told, act] as const));

/** Where what is told in the tables of acts took place: "was found [in a shed near Ulm]", "died [at the scene]". */
export function actPlacesIn(context: SentenceReading): Placement[] {
  if (context.asks) return [];
  const told = toldIn(PHRASES, context.tokens);
  return mapDefined(told, ({ given: act, start, end, leftOpen }): Placement | null => {
    if (leftOpen || isAttribute(context, { start, end })) return null;
    const where = whereOf(context, act, { start, end });
    const placed = where && placedBy(context, act, { start, end }, where);
    return where && placed && { where, placed };
  });
}

/** "The [stolen] van": what only describes is no act. */
function isAttribute({ tokens }: SentenceReading, told: Span): boolean {
  const [before, next] = [tokens[firstFrom(tokens, told.start) - 1], tokens[firstFrom(tokens, told.end)]];
  return (before?.pos === "DET" || before?.pos === "ADJ") && next?.pos === "NOUN";
}

function whereOf(context: SentenceReading, act: PlaceAct, told: Span): Where | null {
  const where = behind(context, act, told) ?? before(context, told) ?? ahead(context, told);
  if (where === null || act.at === undefined) return where;
  return where.sites.some((site) => act.at?.has(siteKind(site) ?? "")) ? where : null;
}

/** "found [in a shed]": the first place behind the act, in its clause. */
function behind(context: SentenceReading, act: PlaceAct, told: Span): Where | null {
  const { tokens } = context;
  const first = firstFrom(tokens, told.end);
  const leads = LEADS.get(act) ?? LOCATIVE;
  // The act itself may end in the preposition: "headed for Ulm".
  const from = leads.has(itemAt(tokens, first - 1)?.lower ?? "") ? first - 1 : first;
  for (let k = from; k < first + REACH; k++) {
    const token = tokens[k];
    if (token && isOfDate(context, k)) continue;
    if (!token || BARRIERS.has(token.lower) || opensClause(context, token)) return null;
    const opens = leads.has(token.lower) || isDistance(token) || (act.object === true && k === first);
    const where = opens ? whereAt(context, LEAVING.has(token.lower) ? k + 1 : k) : null;
    if (where) return where;
  }
  return null;
}

/** "A bomb hidden in a cart [tore] through a market": what follows is told by another verb. */
function opensClause({ clauses }: SentenceReading, token: TaggedToken): boolean {
  return clauses.some(({ verb }) => verb.form === "finite" && verb.start === token.start);
}

/** "Seen [leaving] a bar": it leads to a place, and is no preposition. */
const LEAVING: ReadonlySet<string> = new Set(wordList("leaving entering"));

/** "Arrested [before dawn], at a motel", "shot [Monday, May 3,] at": the word or mark belongs to a date. */
function isOfDate({ tokens, dates }: SentenceReading, k: number): boolean {
  const [before, at, next] = [itemAt(tokens, k - 1), tokens[k], tokens[k + 1]];
  return dates.some((date) => {
    const isIn = (token: TaggedToken | undefined): boolean => token !== undefined && overlaps(date, token);
    return isIn(at) || isIn(next) || (at?.lower === "," && isIn(before));
  });
}

/** Words between an act and its place, at most. */
const REACH = 14;

const LEADS: ReadonlyMap<PlaceAct, ReadonlySet<string>> = new Map(
  PLACE_ACTS.map((act) => [act, new Set([...LOCATIVE, "by", "close", "next", ...wordList(act.by ?? "")])]),
);

/** What opens another clause. */
const BARRIERS: ReadonlySet<string> = new Set(
  wordList(", ; : . and but or who which that when while after before as because where if with"),
);

function isDistance({ pos }: TaggedToken): boolean {
  return pos === "NUM";
}

/** "[In a shed near Ulm], officers found it": the words that open the sentence. */
function before(context: SentenceReading, told: Span): Where | null {
  const { tokens } = context;
  if (!LOCATIVE.has(tokens[0]?.lower ?? "")) return null;
  const where = whereAt(context, 0);
  if (where === null) return null;
  const next = firstFrom(tokens, where.end);
  const comma = tokens.slice(next, next + LOOSE_END).find(({ lower }) => lower === ",");
  return comma && comma.end <= told.start ? where : null;
}

/** So many words may follow a place before the comma: "in a mill east of Ulm,". */
const LOOSE_END = 4;

/** "[the clinic] where he is treated": the words right before a "where". */
function ahead(context: SentenceReading, told: Span): Where | null {
  const { tokens } = context;
  const first = firstFrom(tokens, told.start);
  for (let k = first - 1; k >= Math.max(1, first - SUBJECT); k--) {
    const token = tokens[k];
    if (!token || token.lower === ",") return null;
    if (token.lower === "where") return endingAt(context, k - (tokens[k - 1]?.lower === "," ? 1 : 0));
  }
  return null;
}

/** So many words a subject has behind "where". */
const SUBJECT = 6;

/** The longest words that say where and end before a token. */
function endingAt(context: SentenceReading, at: number): Where | null {
  const { tokens } = context;
  const end = tokens[at - 1]?.end ?? 0;
  let longest: Where | null = null;
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const token = tokens[k];
    if (!token || BARRIERS.has(token.lower)) break;
    const where = whereAt(context, k);
    if (where?.end === end) longest = where;
  }
  return longest;
}

/** What a phrase of the table places: whom or what its clause tells it of; null where that has no such place. */
function placedBy(context: SentenceReading, act: PlaceAct, told: Span, where: Span): Placed[] | null {
  const { clauses } = context;
  const clause = clauses[clauseAt(clauses, told) ?? -1];
  const parts = clause
    ? [...participantsOf(context, clause, clause.patient), ...participantsOf(context, clause, clause.agent)]
    : [];
  const may = parts.filter(
    ({ phrase, name }) =>
      !overlaps(phrase, where) && name?.value.type !== "place" && !NEVER_PLACED.has(phrase.head.lower),
  );
  // "Took [Ann Orr] into custody": who stands inside the phrase is whom it tells of, before who does it.
  const whose = may.find(({ phrase }) => !overlaps(phrase, told) || contains(told, phrase)) ?? may[0];
  if (whose && act.ofPeople === true && !mayBeSomebody(whose)) return null;
  const keys = [act.id, ...(act.also ?? [])].map((id) => `act:${id}`);
  // Somebody else in the clause may have been called away from it.
  if (act.scene === true && !whose) keys.push(STORY_PLACE);
  if (act.lasting === true && whose?.name?.value.type === "person") {
    keys.push(`home:${entityKey(whose.name.value)}`);
  }
  // What stands between the two may be another's: "taken from his home [to a hospital]".
  const span = where.start - told.end === 1 ? told : where;
  return keys.map((key) => ({ key, name: whose ? labelOf(context, whose) : "", span }));
}

/** "Gave [himself] up", "led [police] to a barn": the words of a phrase that are not whom it places. */
const NEVER_PLACED: ReadonlySet<string> = new Set(
  wordList("himself herself themselves itself police officers detectives investigators rescuers deputies"),
);

/** Whether those of a phrase may be people: "the wounded", "he", "a nurse", but not "a knife". */
function mayBeSomebody({ name, phrase: { head } }: Participant): boolean {
  if (name) return name.value.type === "person";
  return (
    head.pos !== "NOUN" || isPersonNoun(head.lemma) || ROLE_NOUNS.has(head.lemma) || BODY.has(head.lemma)
  );
}

const BODY: ReadonlySet<string> = new Set(wordList("body remains corpse one wounded injured other"));

/** A name, or a phrase without its article; of a body, whose it is. */
function labelOf({ sentence, tokens, names }: SentenceReading, { name, phrase }: Participant): string {
  if (name) return name.value.name;
  const next = firstFrom(tokens, phrase.end);
  const whose = BODY.has(phrase.head.lemma) && tokens[next]?.lower === "of" ? nounsAt(tokens, next + 1) : [];
  const [first] = whose;
  const named = first && names.find((one) => overlaps(one, first));
  return named ? named.value.name : inWords(whose.length > 0 ? whose : phrase.tokens, sentence);
}

/** The words of a phrase from a token on, up to its last noun. */
function nounsAt(tokens: readonly TaggedToken[], from: number): readonly TaggedToken[] {
  let to = from;
  while (to < from + LONGEST_LABEL && OF_LABEL.has(tokens[to]?.pos ?? "")) to++;
  return tokens.slice(from, to);
}

const LONGEST_LABEL = 6;
const OF_LABEL: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON"]);

/** Without an article, and without the capital that only opens the sentence. */
function inWords(tokens: readonly TaggedToken[], sentence: Span): string {
  const [first] = tokens;
  return (first?.pos === "DET" ? tokens.slice(1) : tokens)
    .map(({ text, lower, start }) => (start === sentence.start ? lower : text))
    .join(" ");
}
