import { speakerOf } from "../../claims/attribution.ts";
import type { ClaimDraft, Stance } from "../../claims/claim.ts";
import { foldName } from "../../claims/entity-key.ts";
import { namesIn, type SourceReading } from "../../claims/source-reading.ts";
import { DENIAL_VERBS } from "../../claims/stance.ts";
import type { Clause, NounPhrase } from "../../clauses/clause.ts";
import type { Sentence } from "../../document/document.ts";
import type { Span } from "../../text/span.ts";
import { attitudeTo } from "./attitude.ts";
import {
  ALLEGATION_NOUNS,
  ANSWERING_VERBS,
  CONFIRMING_VERBS,
  DECLINING_VERBS,
  DENIALS_OF_STATEMENTS,
  FALSITY,
  GRANTED,
  POINTING_WORDS,
  STATEMENT_NOUNS,
} from "./lexicon.ts";
import { meetingKeys, oppose } from "./meeting.ts";
import { mainName, party, statementInWords, statementsOf, type Party, type Statement } from "./statement.ts";
import { mayTakeAPosition } from "./trigger-words.ts";
import type { Position, StanceValue } from "./value.ts";

type Draft = ClaimDraft<StanceValue>;

/** Positions that people and articles take: on acts that are often denied, and on whatever is denied in so many words. */
export function findStances(source: SourceReading): Draft[] {
  const found = source.document.sentences
    .filter(mayTakeAPosition)
    .flatMap((sentence) => readSentence(source, sentence));
  const denials = groupByKeys(found.filter(({ value }) => value.position === "denies"));
  const contested = new Set(
    found.flatMap((draft) => {
      const opposite = draft.cues.keys
        .flatMap((key) => denials.get(key) ?? [])
        .find((other) => oppose(draft, other));
      return opposite ? [draft, opposite] : [];
    }),
  );
  return found.map((draft) => ({ ...draft, value: { ...draft.value, contested: contested.has(draft) } }));
}

function groupByKeys(drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    for (const key of draft.cues.keys)
      groups.set(key, [...(groups.get(key) ?? []), draft].slice(0, MOST_DENIALS));
  }
  return groups;
}

/** Denials of one thing in one article, at most: more of them say no more. */
const MOST_DENIALS = 8;

/** Somebody's position, ready to be made a claim. */
interface Held {
  readonly position: Position;
  readonly who: Party | null;
  readonly statement: Statement;
  /** From the holder to the end of the statement, or to the words that stand for it. */
  readonly span: Span;
  readonly rule: string;
  readonly inferred: readonly string[];
}

function readSentence(source: SourceReading, sentence: Sentence): Draft[] {
  const onActs = statementsOf(source, sentence).flatMap(
    (statement) => onAct(source, sentence, statement) ?? [],
  );
  const covered = new Set(onActs.flatMap(({ statement }) => chainOf(source, sentence, statement)));
  const others = source
    .clauses(sentence)
    .flatMap((clause, index) =>
      covered.has(index)
        ? []
        : (declined(source, sentence, index) ?? inSoManyWords(source, sentence, clause, index) ?? []),
    );
  return [...onActs, ...others].map((held) => draftOf(sentence, held));
}

/** The statement's clause and those above it: what they say of the statement is said. */
function chainOf(source: SourceReading, sentence: Sentence, { clause }: Statement): number[] {
  const clauses = source.clauses(sentence);
  const chain = [clause];
  for (let at = clauses[clause]; at?.governor != null && at.link !== "main" && at.link !== "relative";) {
    chain.push(at.governor);
    at = clauses[at.governor];
  }
  return chain;
}

/** "Iran has supplied …", "Iran denies that …", "Raisi accused the West of …". */
function onAct(source: SourceReading, sentence: Sentence, statement: Statement): Held | null {
  const clauses = source.clauses(sentence);
  const attitude = attitudeTo(clauses, statement.clause, !statement.byVerb);
  if (!attitude) return null;
  const { position, holder } = attitude;
  const who = holder ? holderOf(source, sentence, holder, statement) : null;
  if (holder && !who) return null;
  const full = withDefaultActor(statement, position === "denies" ? who : null);
  if (!isCheckable(full)) return null;
  return {
    position,
    who,
    statement: full,
    span: {
      start: Math.min(statement.start, holder?.start ?? statement.start),
      end: Math.max(statement.end, holder?.verb.end ?? 0),
    },
    rule: `stance/<${RULES[position]}> <act>`,
    inferred: full.actor === statement.actor ? [] : ["actor"],
  };
}

const RULES: Readonly<Record<Position, string>> = {
  asserts: "stated",
  denies: "denied",
  declines: "declined",
  alleges: "alleged",
};

/** Who denies an act without saying whose it would be speaks of his own. */
function withDefaultActor(statement: Statement, who: Party | null): Statement {
  return statement.actor === null && who ? { ...statement, actor: who } : statement;
}

/** Somebody named did something to something or somebody named. */
function isCheckable({ act, actor, topic, parties }: Statement): boolean {
  return act !== null && actor !== null && (topic.length > 0 || parties.length > 0);
}

/** "refused to comment on the report", "would not say whether …". */
function declined(source: SourceReading, sentence: Sentence, index: number): Held[] | null {
  const clauses = source.clauses(sentence);
  const [clause, next] = [clauses[index], clauses[index + 1]];
  if (!clause) return null;
  const refuses =
    DECLINING_VERBS.has(clause.verb.lemma) &&
    next?.governor === index &&
    ANSWERING_VERBS.has(next.verb.lemma);
  const evades =
    clause.verb.negated && clause.verb.modal === "would" && ANSWERING_VERBS.has(clause.verb.lemma);
  if (!refuses && !evades) return null;
  const subject = refuser(clauses, clause);
  const who = holderOf(source, sentence, subject, clause);
  if (!who) return null;
  const answer = refuses ? index + 1 : index;
  const start = clauses[answer]?.verb.end ?? clause.end;
  const rest = {
    start,
    end: Math.min(lastOfSubclauses(clauses, answer), commaAfter(source, sentence, start)),
  };
  const asked = statementsOf(source, sentence).find((statement) => statement.clause > answer);
  const statement = asked ?? statementInWords(source, sentence, answer, rest);
  if (statement.topic.length === 0) return [];
  const span = { start: subject === clause ? clause.start : clause.verb.start, end: rest.end };
  return [{ position: "declines", who, statement, span, rule: "stance/<declined> to answer", inferred: [] }];
}

/** "said that it was so, but refused to elaborate": who said it refuses, not the subject of what was said. */
function refuser(clauses: readonly Clause[], clause: Clause): Clause {
  let current = clause;
  while (current.governor !== null && (current.link === "coordinate" || current.link === "that")) {
    const above = clauses[current.governor];
    if (!above) return current;
    current = above;
  }
  return current;
}

/** Where the first comma after an offset stands: what follows it says who spoke, or something else. */
function commaAfter(source: SourceReading, sentence: Sentence, offset: number): number {
  const comma = source.tagged(sentence).find(({ start, text }) => start >= offset && text === ",");
  return comma?.start ?? sentence.end;
}

/** End of the last clause that hangs on this one. */
function lastOfSubclauses(clauses: readonly Clause[], index: number): number {
  let last = index;
  for (let i = index + 1; clauses[i]?.governor === last && clauses[i]?.link !== "main"; i++) last = i;
  return clauses.slice(index, last + 1).reduce((end, clause) => Math.max(end, clause.end), 0);
}

/** A denial, confirmation or accusation of anything else: "denied any wrongdoing", "Tehran has denied these claims". */
function inSoManyWords(
  source: SourceReading,
  sentence: Sentence,
  clause: Clause,
  index: number,
): Held[] | null {
  const denied =
    calledFalse(source, sentence, clause) ??
    accusationBy(source, sentence, clause, index) ??
    denialBy(source, sentence, clause, index);
  if (!denied) return null;
  const who = holderOf(source, sentence, denied.holder, denied.span);
  if (!who) return null;
  const antecedent = denied.pointing ? statementBefore(source, sentence) : null;
  const statement = antecedent ?? statementInWords(source, sentence, index, denied.content);
  if (statement.topic.length < (denied.position === "denies" ? 1 : FEWEST_WORDS_CONFIRMED)) return null;
  return [
    {
      position: denied.position,
      who,
      statement: withDefaultActor(statement, denied.position === "denies" ? who : null),
      span: denied.span,
      rule: antecedent
        ? `stance/<${RULES[denied.position]}> what was said before`
        : `stance/<${RULES[denied.position]}> <words>`,
      inferred: antecedent ? ["statement"] : [],
    },
  ];
}

/** "confirmed the deal" is too little to be laid beside anything; "denied wrongdoing" is not. */
const FEWEST_WORDS_CONFIRMED = 2;

interface Denial {
  readonly position: Position;
  readonly holder: Clause;
  readonly span: Span;
  /** The words that make the statement. */
  readonly content: Span;
  /** The words only point at a statement made before. */
  readonly pointing: boolean;
}

function denialBy(source: SourceReading, sentence: Sentence, clause: Clause, index: number): Denial | null {
  const { lemma, negated } = clause.verb;
  const denies = DENIAL_VERBS.has(lemma);
  if (negated || clause.verb.passive || (!denies && !CONFIRMING_VERBS.has(lemma))) return null;
  const clauses = source.clauses(sentence);
  const object = clause.patient.find(({ start }) => start >= clause.verb.end) ?? null;
  if (object && GRANTED.has(object.head.lemma)) return null;
  const content =
    clauses[index + 1]?.governor === index && clauses[index + 1]?.link === "that" ? index + 1 : null;
  if (!object && content === null) return null;
  const ofStatement = object !== null && STATEMENT_NOUNS.has(object.head.lemma);
  if (DENIALS_OF_STATEMENTS.has(lemma) && !ofStatement && content === null) return null;
  const end = content === null ? endOfObject(clause, object) : (clauses[content]?.end ?? clause.end);
  return {
    position: denies ? "denies" : "asserts",
    holder: clause,
    span: { start: clause.start, end },
    content: { start: content === null ? (object?.start ?? clause.verb.end) : clause.verb.end, end },
    pointing: ofStatement && content === null && isPointing(object),
  };
}

/** The object with the phrases that touch it: "any involvement in the attack". */
function endOfObject(clause: Clause, object: NounPhrase | null): number {
  let end = object?.end ?? clause.verb.end;
  for (const adjunct of clause.adjuncts) {
    if (adjunct.start >= end && adjunct.start - end < NEXT_WORD) end = adjunct.end;
  }
  return end;
}

/** A blank and a preposition at most lie between a noun and the phrase that narrows it. */
const NEXT_WORD = 8;

function isPointing({ tokens }: NounPhrase): boolean {
  const opening = tokens[0]?.lower ?? "";
  return POINTING_WORDS.has(opening) || opening === "the" || opening === "all" || tokens.length === 1;
}

/** "accused the West of backing genocide". */
function accusationBy(
  source: SourceReading,
  sentence: Sentence,
  clause: Clause,
  index: number,
): Denial | null {
  const [accused] = clause.patient;
  if (clause.verb.lemma !== "accuse" || clause.verb.passive || clause.verb.negated || !accused) return null;
  const end = lastOfSubclauses(source.clauses(sentence), index);
  return {
    position: "alleges",
    holder: clause,
    span: { start: clause.start, end },
    content: { start: accused.start, end },
    pointing: false,
  };
}

/** "claims of genocide were unfounded", with whoever maintains it. */
function calledFalse(source: SourceReading, sentence: Sentence, clause: Clause): Denial | null {
  const [subject] = clause.agent;
  if (
    clause.verb.lemma !== "be" ||
    clause.verb.negated ||
    !subject ||
    !STATEMENT_NOUNS.has(subject.head.lemma)
  )
    return null;
  const verdict = source.tagged(sentence).find(({ start }) => start >= clause.verb.end);
  const holder =
    clause.governor === null || clause.link !== "that" ? null : source.clauses(sentence)[clause.governor];
  if (!verdict || !FALSITY.has(verdict.lower) || !holder) return null;
  return {
    position: "denies",
    holder,
    span: { start: holder.start, end: verdict.end },
    content: { start: subject.end, end: clause.verb.start },
    pointing: isPointing(subject) && clause.verb.start - subject.end < 2,
  };
}

/** The last statement before the sentence in which somebody named does something: what "these claims" point at. */
function statementBefore(source: SourceReading, sentence: Sentence): Statement | null {
  const before = source.document.sentences[sentence.index - 1];
  if (!before || sentence.paragraph - before.paragraph > 1) return null;
  const statements = statementsOf(source, before).filter(isCheckable);
  return statements.at(-1) ?? null;
}

/** Who holds a position: a name, or a word like "officials"; for a pronoun whoever speaks. */
function holderOf(source: SourceReading, sentence: Sentence, clause: Clause, statement: Span): Party | null {
  const [phrase] = clause.agent;
  const name = phrase ? mainName(namesIn(source, sentence, phrase)) : null;
  if (name) return party(name);
  if (phrase?.head.lower === "they") return null; // as often the reporters' "they" as anybody named
  if (phrase?.head.pos === "NOUN" && !ALLEGATION_NOUNS.has(phrase.head.lemma)) {
    const words = source.document.text.slice(phrase.start, phrase.end);
    return { name: words, key: `words:${foldName(words)}` };
  }
  const speaker = speakerOf(source, sentence, {
    start: clause.verb.end,
    end: Math.max(clause.verb.end, statement.end),
  });
  if (!speaker) return null;
  const named = namesIn(source, sentence, sentence).find(({ value }) => value.name === speaker.name);
  return named ? party(named) : { name: speaker.name, key: `words:${foldName(speaker.name)}` };
}

const STANCES: Readonly<Record<Position, Stance>> = {
  asserts: "asserted",
  alleges: "asserted",
  denies: "denied",
  declines: "possible",
};

function draftOf(sentence: Sentence, held: Held): Draft {
  const { position, who, statement, span } = held;
  const { act, topic, actor, parties } = statement;
  return {
    kind: "stance",
    ...span,
    sentence: sentence.index,
    subject: who?.name ?? actor?.name ?? "the article",
    attribute: (act === null ? topic : [act, ...topic]).join(" "),
    value: {
      type: "stance",
      who: who?.name ?? null,
      position,
      statement: statement.words,
      act,
      topic,
      actor: actor?.name ?? null,
      parties: parties.map(({ name }) => name),
      contested: false,
    },
    speaker: who ? { name: who.name, via: null } : null,
    stance: STANCES[position],
    about: null,
    rule: held.rule,
    inferred: held.inferred,
    cues: {
      keys: meetingKeys(statement, who?.key ?? null),
      entities: [...(who ? [who.key] : []), ...(actor ? [actor.key] : []), ...parties.map(({ key }) => key)],
      words: act === null ? topic : [act, ...topic],
    },
  };
}
