import { antecedent, isPossessor } from "../../claims/antecedent.ts";
import { clauseAt, namesIn, type SourceReading } from "../../claims/source-reading.ts";
import { governors } from "../../claims/stance.ts";
import type { Clause, NounPhrase } from "../../clauses/clause.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import type { Sentence } from "../../document/document.ts";
import type { NameMention } from "../../mentions/mention.ts";
import type { Span } from "../../text/span.ts";
import { ATTENDING, BEHIND_NOUN, MEETING_FRAMES, MEETING_NOUNS, type Form, type Frame } from "./lexicon.ts";

/** One visit or meeting as a sentence tells it. */
export interface Act {
  /** The words of meeting, in text order. */
  readonly triggers: readonly TaggedToken[];
  readonly form: Form;
  /** Index of the clause that tells it; null where the sentence has none. */
  readonly clause: number | null;
  /** Who comes, or who is named first of those who meet. */
  readonly guests: readonly NameMention[];
  /** Who is visited, or whom somebody meets. */
  readonly hosts: readonly NameMention[];
}

/** The visits and meetings of a sentence; what one clause tells of is one. */
export function actsIn(source: SourceReading, sentence: Sentence): Act[] {
  const acts = new Map<number | null, Act>();
  const tokens = source.tagged(sentence);
  for (const [i, token] of tokens.entries()) {
    const act =
      verbAct(source, sentence, token, tokens[i + 1]) ?? nounAct(source, sentence, token, tokens[i - 1]);
    if (!act) continue;
    const before = acts.get(act.clause);
    acts.set(act.clause, before ? merged(before, act) : act);
  }
  return [...acts.values()];
}

function merged(a: Act, b: Act): Act {
  return {
    triggers: [...a.triggers, ...b.triggers],
    form: a.form,
    clause: a.clause,
    guests: distinct([...a.guests, ...b.guests]),
    hosts: distinct([...a.hosts, ...b.hosts]),
  };
}

/** "Lopez [met] Adler", "Oslo [hosted] Lopez": by the roles that the verb gives its subject and object. */
function verbAct(
  source: SourceReading,
  sentence: Sentence,
  token: TaggedToken,
  next: TaggedToken | undefined,
): Act | null {
  const frame = token.pos === "VERB" ? MEETING_FRAMES[token.lemma] : undefined;
  if (!frame || (frame.needs && !frame.needs.includes(next?.lower ?? ""))) return null;
  const clauses = source.clauses(sentence);
  const index = clauses.findIndex(({ verb }) => verb.start <= token.start && token.end <= verb.end);
  const clause = clauses[index];
  if (!clause) return null;
  const subjects = peopleIn(source, sentence, doerOf(clauses, clause));
  const objects = peopleIn(source, sentence, [...clause.patient, ...companyOf(clause)]);
  // "Was flown to hospital" is no visit, nor does who receives a parcel host anybody.
  if ((frame.subject === "host" ? objects : subjects).length === 0) return null;
  return { triggers: [token], form: frame.form, clause: index, ...rolesOf(frame, subjects, objects) };
}

function rolesOf(
  { subject }: Frame,
  subjects: readonly NameMention[],
  objects: readonly NameMention[],
): Pick<Act, "guests" | "hosts"> {
  return subject === "guest" ? { guests: subjects, hosts: objects } : { guests: objects, hosts: subjects };
}

/** Those named behind "with", "to" and "by". */
function companyOf({ adjuncts }: Clause): readonly NounPhrase[] {
  return adjuncts.filter(({ preposition }) => COMPANY.has(preposition)).flatMap(({ phrases }) => phrases);
}

const COMPANY: ReadonlySet<string> = new Set(["with", "to", "by"]);

/** The subject of a clause or of those above it; a passive without an agent has none. */
function doerOf(clauses: readonly Clause[], clause: Clause): readonly NounPhrase[] {
  if (clause.agent.length > 0 || clause.verb.passive) return clause.agent;
  for (const above of governors(clauses, clause)) if (above.agent.length > 0) return above.agent;
  return [];
}

/** "Lopez’s [visit] to Oslo", "[talks] between Lopez and Adler", "held [talks] with Adler", "on a state [visit]". */
function nounAct(
  source: SourceReading,
  sentence: Sentence,
  token: TaggedToken,
  before: TaggedToken | undefined,
): Act | null {
  const form = token.pos === "NOUN" || token.pos === "PROPN" ? MEETING_NOUNS[token.lemma] : undefined;
  if (!form) return null;
  if (token.lemma === "call" && !/phone|video|conference/u.test(before?.lower ?? "")) return null;
  const clauses = source.clauses(sentence);
  const index = clauseAt(clauses, token);
  const clause = index === null ? undefined : clauses[index];
  const behind = namesBehind(source, sentence, token, clauses);
  const owner = namesIn(source, sentence, { start: sentence.start, end: token.start }, ["person"]).filter(
    (name) => isPossessor(source, name) && MODIFIERS.test(source.document.text.slice(name.end, token.start)),
  );
  const isAttended =
    clause !== undefined &&
    (ATTENDING.has(clause.verb.lemma) || (behind.hosts.length === 0 && isPlace(source, token)));
  if (isAttended && owner.length + behind.guests.length + behind.hosts.length === 0) return null;
  const doers = clause && !isAttended ? doersOf(source, sentence, clauses, clause, token) : [];
  const guests = owner.length > 0 ? owner : behind.guests.length > 0 ? behind.guests : doers;
  return { triggers: [token], form, clause: index, guests, hosts: behind.hosts };
}

/** What may stand between an owner and the noun. */
const MODIFIERS = /^['’]s? (?:[\p{L}\d-]+ ){0,4}$/u;

/** "Was present [at the talks]": where something happens is no act of whoever it happens to. */
function isPlace({ document: { text } }: SourceReading, noun: Span): boolean {
  return AT.test(text.slice(Math.max(0, noun.start - LONGEST_PHRASE), noun.start));
}

const AT = /\bat (?:[\p{L}\d’'-]+ ){0,4}$/u;
const LONGEST_PHRASE = 40;

/** Who the clause around a noun is of: its subject, unless the noun is the subject itself. */
function doersOf(
  source: SourceReading,
  sentence: Sentence,
  clauses: readonly Clause[],
  clause: Clause,
  noun: Span,
): readonly NameMention[] {
  const own = doerOf(clauses, clause);
  if (own.some(({ start, end }) => start <= noun.start && noun.end <= end)) return [];
  return peopleIn(source, sentence, own);
}

interface Sides {
  readonly guests: readonly NameMention[];
  readonly hosts: readonly NameMention[];
}

/** People named behind a noun, by the preposition before them, up to the next verb. */
function namesBehind(
  source: SourceReading,
  sentence: Sentence,
  noun: TaggedToken,
  clauses: readonly Clause[],
): Sides {
  const next = clauses.find(({ verb }) => verb.start > noun.end)?.verb.start ?? sentence.end;
  const end = Math.min(next, noun.end + REACH);
  const names = namesIn(source, sentence, { start: noun.end, end }, ["person"]);
  const roleOf = ({ start }: NameMention): "guest" | "host" | undefined => {
    const words = source.document.text
      .slice(noun.end, start)
      .toLowerCase()
      .split(/\P{L}+/u);
    return BEHIND_NOUN.get(words.findLast((word) => BEHIND_NOUN.has(word)) ?? "");
  };
  return {
    guests: distinct(names.filter((name) => roleOf(name) === "guest")),
    hosts: distinct(names.filter((name) => roleOf(name) === "host")),
  };
}

/** Characters behind a noun of meeting in which those who meet are named. */
const REACH = 120;

/** The people of some phrases, by name or behind "he" and "she". */
function peopleIn(
  source: SourceReading,
  sentence: Sentence,
  phrases: readonly NounPhrase[],
): readonly NameMention[] {
  return distinct(
    phrases.flatMap((phrase) => {
      const named = namesIn(source, sentence, phrase, ["person"]);
      if (named.length > 0 || !PRONOUNS.has(phrase.head.lower)) return named;
      return antecedent(source, sentence, phrase, ["person"]) ?? [];
    }),
  );
}

const PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "him", "her"]);

/** One mention of each person. */
export function distinct(names: readonly NameMention[]): NameMention[] {
  return [...new Map([...names].reverse().map((name) => [name.value.name, name])).values()].reverse();
}
