import { defineClaimKind, type PlacedClaim } from "../../claims/claim-kind.ts";
import { commonest, isPronoun } from "../../claims/comparing.ts";
import { compareEvents, comparePlaces, flat, statesPlace } from "./compare-events.ts";
import { findEvents } from "./find-events.ts";
import { joinEvents } from "./join-events.ts";
import type { EventValue } from "./value.ts";

type EventClaim = PlacedClaim<EventValue>;

export const eventKind = defineClaimKind<EventValue>({
  id: "event",
  label: "Event",
  states: "that something happened: signed, attacked, arrested, resigned",
  find: findEvents,
  join: joinEvents,
  compare: compareEvents,
  ask: (claims) => `What happened${to(claims)} (${claims[0]?.claim.value.trigger ?? "event"})?`,
  answer: ({ claim }) => ({
    words: claim.stance === "asserted" ? flat(claim.exact) : `${flat(claim.exact)} (${claim.stance})`,
    verbatim: claim.stance === "asserted",
  }),
  fields: ({ claim }) => [
    { field: "what", words: claim.value.trigger },
    { field: "by", words: claim.value.agent, free: true },
    { field: "to", words: claim.value.patient, free: true },
    { field: "where", words: claim.value.places.join(", ") || null, free: true },
    { field: "stance", words: claim.stance },
  ],
  aspects: [
    {
      id: "where",
      states: statesPlace,
      compare: comparePlaces,
      ask: (claims) => `Where did it happen${to(claims)} (${claims[0]?.claim.value.trigger ?? "event"})?`,
      answer: ({ claim }) => ({ words: claim.value.places.join(", "), verbatim: false }),
    },
  ],
});

function to(claims: readonly EventClaim[]): string {
  const told = claims.flatMap(({ claim }) => claim.value.patient ?? claim.value.agent ?? []);
  const who = commonest(told.filter((words) => !isPronoun(words)));
  return who === null ? "" : ` to ${who}`;
}
