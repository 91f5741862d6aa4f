import { commonest } from "../../claims/comparing.ts";
import { defineClaimKind, type Join } from "../../claims/claim-kind.ts";
import { pluralOf } from "../../knowledge/inflection.ts";
import { compareStances, type PlacedStance } from "./compare-stances.ts";
import { findStances } from "./find-stances.ts";
import { ACT_VERBS } from "./lexicon.ts";
import { sameStatement } from "./meeting.ts";
import type { Position, StanceValue } from "./value.ts";

export const stanceKind = defineClaimKind<StanceValue>({
  id: "stance",
  label: "Stance",
  states: "who confirms, denies, alleges or declines to speak of something",
  find: findStances,
  join,
  compare: compareStances,
  ask,
  answer: ({ claim }) => ({ words: answerInWords(claim.value), verbatim: false }),
  fields: ({ claim: { value } }) => [
    { field: "who", words: value.who, free: true },
    { field: "position", words: POSITIONS[value.position] },
    { field: "statement", words: value.statement, free: true },
    { field: "other side in the same article", words: value.contested ? "given" : null },
  ],
});

const POSITIONS: Readonly<Record<Position, string>> = {
  asserts: "states it",
  denies: "denies it",
  declines: "declines to say",
  alleges: "alleges it",
};

function join(a: PlacedStance, b: PlacedStance): Join {
  const [one, other] = [a, b].map(({ claim, cues }) => ({ value: claim.value, cues }));
  const score = one && other ? sameStatement(one, other) : 0;
  return { score, why: score > 0 ? `both speak of ${subjectOf(a.claim.value)}` : "two statements" };
}

function answerInWords({ who, position }: StanceValue): string {
  if (who !== null) return `${who} ${POSITIONS[position]}`;
  return position === "alleges" ? "reported as an allegation" : "stated as fact";
}

/** "Did Iran supply unmanned aerial vehicles to Russia?" */
function ask(claims: readonly PlacedStance[]): string {
  const values = claims.map(({ claim }) => claim.value);
  const act = commonest(values.flatMap((value) => value.act ?? []));
  const actor = commonest(values.flatMap((value) => value.actor ?? []));
  if (act === null || actor === null) {
    const who = commonest(values.flatMap((value) => value.who ?? []));
    const statement = commonest(values.map((value) => value.statement)) ?? "";
    return who === null ? `Is it so: “${statement}”?` : `Where does ${who} stand on “${statement}”?`;
  }
  const thing = commonest(values.flatMap(({ topic }) => topic));
  const party = commonest(values.flatMap(({ parties }) => parties));
  const { verb, towards } = ACT_VERBS[act] ?? { verb: act, towards: null };
  const object = thing === null ? (party ?? "it") : pluralOf(thing);
  const target = thing !== null && party !== null && towards !== null ? ` ${towards} ${party}` : "";
  return `Did ${actor} ${verb} ${object}${target}?`;
}

function subjectOf({ act, topic }: StanceValue): string {
  const words = topic.join(", ");
  return act === null ? words : `the ${act} of ${words === "" ? "it" : words}`;
}
