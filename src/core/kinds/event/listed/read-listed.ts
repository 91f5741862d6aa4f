import type { ClaimDraft, Stance } from "../../../claims/claim.ts";
import { entityKey, partyKey } from "../../../claims/entity-key.ts";
import { stanceOf } from "../../../claims/stance.ts";
import { contentWords, placesOf, type ClauseReading } from "../reading/clause-reading.ts";
import { draftOf } from "../reading/draft.ts";
import { BEATING, contestOf, type Contest } from "./contest.ts";
import { familyOf } from "../contraries.ts";
import { CLASS_OF_NOUN, OF_SIDES } from "../lexicon.ts";
import { predicateOf } from "./listed-predicate.ts";
import { matterOf } from "../reading/matter.ts";
import { offencesIn } from "./offences.ts";
import { belongingTo, labelOf } from "../reading/participants.ts";
import type { Span } from "../../../text/span.ts";
import type { EventValue } from "../value.ts";

/** The event of the table that a clause tells of; null where it tells of none, or of nobody in particular. */
export function readListed(reading: ClauseReading): ClaimDraft<EventValue> | null {
  const { context, index, clause, agents, patients } = reading;
  const predicate = predicateOf(reading);
  if (!predicate) return null;
  const places = placesOf(reading);
  const contest = contestOf(reading, predicate.name);
  const name = contest === null ? predicate.name : BEATING;
  const taking = (contest ? [...contest.winners, ...contest.losers] : [...agents, ...patients]).filter(
    ({ name: mention }) => mention === null || !places.includes(mention),
  );
  const about = new Set<string>();
  for (const { key } of taking) {
    if (key !== null && tellsApart(key, name))
      about.add(key.includes(":") ? key : (ONE_THING.get(name) ?? key));
  }
  for (const { value } of places) about.add(`@${entityKey(value)}`);
  if (about.size === 0) return null;
  const belonging = belongingTo(taking);
  for (const { value } of belonging) if (value.type !== "person") about.add(`of:${partyKey(value)}`);
  // What "is closed" is what was closed.
  const [doers, undergoers] = contest
    ? [contest.winners, contest.losers]
    : predicate.undergone
      ? [[], agents]
      : [agents, predicate.absorbed ? [] : patients];
  const stance = stanceOf(context.clauses, index);
  const family = familyOf(name);
  const draft = draftOf(reading, places, {
    trigger: name,
    attribute: name,
    agent: labelOf(doers),
    patient: labelOf(undergoers),
    beside: null,
    spans: [...clause.agent, ...clause.patient, ...places, ...predicate.words, ...phrasesOf(contest)],
    stance: predicate.denied ? turned(stance) : stance,
    inferred: [],
    keys: () => [...about].map((key) => `${family}|${key}`),
    belonging,
    words: () => contentWords(reading),
  });
  const offences = offencesIn(predicate.name, reading.behind);
  const matter = VERDICTS.has(name) ? matterOf(context.tokens, draft) : [];
  if (offences.length === 0 && matter.length === 0) return draft;
  const value = {
    ...draft.value,
    ...(offences.length > 0 && { offences }),
    ...(matter.length > 0 && { matter }),
  };
  return { ...draft, value };
}

function phrasesOf(contest: Contest | null): readonly Span[] {
  return contest === null ? [] : [...contest.winners, ...contest.losers].map(({ phrase }) => phrase);
}

/** What is found of one charge need not be found of another. */
const VERDICTS: ReadonlySet<string> = new Set(["convict", "acquit"]);

/** Events that are done to one thing, whatever noun a source has for it: a berth, a spot, the playoffs. */
const ONE_THING: ReadonlyMap<string, string> = new Map([["qualify", "place"]]);

/** Whether a participant tells one event from another: not the shots of a shooting, nor the game of a win. */
function tellsApart(key: string, event: string): boolean {
  return CLASS_OF_NOUN.get(key) !== event && (key.includes(":") || !OF_SIDES.has(event));
}

function turned(stance: Stance): Stance {
  return stance === "denied" ? "asserted" : stance === "asserted" ? "denied" : stance;
}
