import { flatMap } from "../../../base/flat-map.ts";
import { mapDefined } from "../../../base/map-defined.ts";
import type { ClaimDraft, Stance } from "../../claims/claim.ts";
import type { SourceReading } from "../../claims/source-reading.ts";
import type { Sentence } from "../../document/document.ts";
import { attitudeTo } from "./attitude.ts";
import { denialIn } from "./denial.ts";
import { holderOf, POSITION_RULES, withDefaultActor, type Held } from "./held.ts";
import { meetingKeys, oppose, type Stanced } from "./meeting.ts";
import { refusalIn } from "./refusal.ts";
import { isCheckable, statementsOf, type Statement } from "./statement.ts";
import { mayTakeAPosition } from "./trigger-words.ts";
import type { Position, StanceValue } from "./value.ts";

type Draft = ClaimDraft<StanceValue>;

/** Positions that people and articles take: on acts that are often denied, and on whatever is denied in so many words. */
export function findStances(source: SourceReading): Draft[] {
  const drafts = flatMap(source.document.sentences.filter(mayTakeAPosition), (sentence) =>
    readSentence(source, sentence),
  );
  const found = drafts.map((draft): Found => ({ draft, value: draft.value, cues: draft.cues() }));
  const denials = groupByKeys(found.filter(({ value }) => value.position === "denies"));
  const contested = new Set(
    flatMap(found, (one) => {
      const denying = flatMap(one.cues.keys, (key) => denials.get(key) ?? []);
      const opposite = denying.find((other) => oppose(one, other));
      return opposite ? [one, opposite] : [];
    }),
  );
  return found.map((one) =>
    contested.has(one) ? { ...one.draft, value: { ...one.value, contested: true } } : one.draft,
  );
}

/** A stance, with what it meets others by. */
interface Found extends Stanced {
  readonly draft: Draft;
}

function groupByKeys(stances: readonly Found[]): ReadonlyMap<string, readonly Found[]> {
  const groups = new Map<string, Found[]>();
  for (const stance of stances) {
    for (const key of stance.cues.keys) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [stance]);
      else if (group.length < MOST_DENIALS) group.push(stance);
    }
  }
  return groups;
}

/** Denials of one thing in one article, at most: more of them say no more. */
const MOST_DENIALS = 8;

function readSentence(source: SourceReading, sentence: Sentence): Draft[] {
  const onActs = mapDefined(statementsOf(source, sentence), (statement) =>
    onAct(source, sentence, statement),
  );
  const covered = new Set(flatMap(onActs, ({ statement }) => chainOf(source, sentence, statement)));
  const others = flatMap(source.clauses(sentence), (clause, index) =>
    covered.has(index)
      ? []
      : (refusalIn(source, sentence, index) ?? denialIn(source, sentence, clause, index) ?? []),
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
    rule: `stance/<${POSITION_RULES[position]}> <act>`,
    inferred: full.actor === statement.actor ? [] : ["actor"],
  };
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
    start: span.start,
    end: span.end,
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
    cues: () => ({
      keys: meetingKeys(statement, who?.key ?? null),
      entities: [...(who ? [who.key] : []), ...(actor ? [actor.key] : []), ...parties.map(({ key }) => key)],
      words: act === null ? topic : [act, ...topic],
    }),
  };
}
