import { flatMap } from "../../../../base/flat-map.ts";
import { mapDefined } from "../../../../base/map-defined.ts";
import type { ClaimDraft } from "../../../claims/claim.ts";
import { stanceOf } from "../../../claims/stance.ts";
import type { PrepositionalPhrase } from "../../../clauses/clause.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import { BODY_PARTS, WOUND } from "./body-parts.ts";
import type { ClauseReading } from "../reading/clause-reading.ts";
import { belongingTo } from "../reading/participants.ts";
import { partyKeys } from "../reading/party-keys.ts";
import { ownPhrases, stated } from "./statement.ts";
import type { EventValue } from "../value.ts";

/** Verbs (base form) that say that somebody was hurt, and behind "in" where. */
const HARMING: ReadonlySet<string> = new Set(
  wordList("hit strike shoot wound injure stab graze cut bite slash burn kick punch"),
);
const AT_BODY: ReadonlySet<string> = new Set(["in", "on", "to"]);

/** Where in the body somebody was hit, beside what else the clause tells; null where it does not say. */
export function readWound(reading: ClauseReading): ClaimDraft<EventValue> | null {
  const { context, clause, index, patients } = reading;
  if (!HARMING.has(clause.verb.lemma)) return null;
  const where = clause.adjuncts.find(
    (adjunct) => AT_BODY.has(adjunct.preposition) && partsIn(adjunct).length > 0,
  );
  if (!where || where.start < clause.verb.end) return null;
  return stated(reading, {
    predicate: { verb: "hit", name: WOUND, denied: false },
    stance: stanceOf(context.clauses, index),
    agents: [],
    acted: patients,
    belonging: belongingTo(patients),
    beside: where,
    parts: () => ({ by: [], to: partyKeys(reading, patients), at: partsIn(where), of: [], mod: [] }),
    spans: [
      ...ownPhrases(reading).filter(({ start }) => start > clause.verb.end || clause.verb.passive),
      where,
    ],
  });
}

function partsIn({ phrases }: PrepositionalPhrase): string[] {
  return flatMap(phrases, ({ tokens }) =>
    mapDefined(tokens, ({ lemma }) => (BODY_PARTS.has(lemma) ? lemma : null)),
  );
}
