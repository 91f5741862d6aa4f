import { defineClaimKind, type ClaimField, type Join, type PlacedClaim } from "../../claims/claim-kind.ts";
import { commonest, inOrder, levelOf } from "../../claims/comparing.ts";
import type { Comparison } from "../../verdicts/verdict.ts";
import { daysBetween } from "../../mentions/edtf.ts";
import { dateInWords } from "../../text/date-in-words.ts";
import { inOtherCountries } from "../../claims/scene-likeness.ts";
import { findVisits } from "./find-visits.ts";
import type { Stage } from "./lexicon.ts";
import type { VisitValue } from "./value.ts";

type Visit = PlacedClaim<VisitValue>;

const level = levelOf("visit");
const APART: Join = { score: -1, why: "" };

export const visitKind = defineClaimKind<VisitValue>({
  id: "visit",
  label: "Visit",
  states: "visits, meetings, talks and calls: who, where and when",
  find: findVisits,
  join: joinVisits,
  compare: compareDates,
  weigh: (claims) => (claims.some(({ claim }) => claim.value.edtf !== null) ? "main" : "slight"),
  ask: askVisit,
  answer: ({ claim: { value } }) => ({
    words: value.edtf === null ? (value.dateWords ?? "day not stated") : dateInWords(value.edtf),
    verbatim: false,
    silent: value.edtf === null,
  }),
  fields: (visit) => {
    const { value } = visit.claim;
    return [
      { field: "who", words: value.people.join(", "), key: peopleOf(visit).sort().join(" ") },
      // Who is told of as the guest, and whether of a visit or a meeting, is the source's own view.
      { field: "guest", words: listed(value.guests), free: true },
      { field: "host", words: listed(value.hosts), free: true },
      { field: "form", words: value.form, free: true },
      { field: "place", words: value.place },
      dateField(value),
      { field: "stage", words: value.stage },
    ];
  },
});

/** The day, whatever words tell it. */
function dateField({ edtf, dateWords }: VisitValue): ClaimField {
  if (edtf === null) return { field: "date", words: dateWords };
  return { field: "date", words: `${dateInWords(edtf)} (“${dateWords ?? ""}”)`, key: edtf };
}

function listed(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join(", ");
}

/** "When did Lopez and Adler meet in Oslo?", "When will Lopez visit Oslo?", "Was Lopez invited to Oslo?". */
function askVisit(claims: readonly Visit[]): string {
  const place = commonest(claims.flatMap(({ claim }) => claim.value.place ?? []));
  const stages = claims.map(({ claim }) => claim.value.stage);
  const stage = stages.find((one) => one === commonest(stages)) ?? "happened";
  const alone = claims.every(({ claim }) => claim.value.people.length === 1);
  const guest = commonest(claims.flatMap(({ claim }) => surnames(claim.value.guests)));
  if (ASKED_AS_VISIT.has(stage) && guest !== null && place !== null) return `${ASKED[stage](guest, place)}?`;
  const who = commonest(claims.flatMap(({ claim }) => surnames(claim.value.people))) ?? "they";
  const act = claims.some(({ claim }) => claim.value.form === "call") ? "speak" : alone ? "visit" : "meet";
  const where = place === null || act === "speak" ? "" : act === "visit" ? ` ${place}` : ` in ${place}`;
  return `${stage === "happened" ? "When did" : stage === "planned" ? "When will" : "Will"} ${who} ${act}${where}?`;
}

/** Stages of which the guest and the place are asked. */
const ASKED_AS_VISIT: ReadonlySet<Stage> = new Set(["invited", "accepted", "declined", "cancelled"]);

const ASKED: Readonly<Record<Stage, (guest: string, place: string) => string>> = {
  happened: (guest, place) => `When did ${guest} visit ${place}`,
  planned: (guest, place) => `When will ${guest} visit ${place}`,
  considered: (guest, place) => `Will ${guest} visit ${place}`,
  invited: (guest, place) => `Was ${guest} invited to ${place}`,
  accepted: (guest, place) => `Will ${guest} visit ${place}`,
  declined: (guest, place) => `Will ${guest} visit ${place}`,
  cancelled: (guest, place) => `Was the visit of ${guest} to ${place} called off`,
};

/** "Lopez and Adler": the surnames of the first two. */
function surnames(names: readonly string[]): readonly string[] {
  const [first, second] = names.map((name) => name.split(" ").at(-1) ?? name);
  return first === undefined ? [] : [second === undefined ? first : `${first} and ${second}`];
}

/** Days within which two dates may be told of one meeting. */
const ONE_MEETING = 10;

/**
 * One meeting: two people in common, or one and the place, and no person or year that only the one or
 * the other can have met.
 */
function joinVisits(a: Visit, b: Visit): Join {
  const x = a.claim.value;
  const y = b.claim.value;
  if ((x.form === "call") !== (y.form === "call") || stagesApart(x, y)) return APART;
  const people = peopleOf(a);
  const others = peopleOf(b);
  const shared = people.filter((key) => others.includes(key));
  if (shared.length === 0) return APART;
  const strangers = people.length > shared.length && others.length > shared.length;
  if (strangers && shared.length < 2) return APART;
  const place = placeOf(a);
  const samePlace = place !== null && place === placeOf(b);
  if (!samePlace && placesApart(a, b)) return APART;
  if (x.edtf !== null && y.edtf !== null && (daysBetween(x.edtf, y.edtf) ?? 0) > ONE_MEETING) return APART;
  const who = shared.map((key) => key.replace("person:", "")).join(" and ");
  if (shared.length >= 2) return { score: samePlace ? 0.9 : 0.65, why: `both tell of a meeting of ${who}` };
  return samePlace && x.start !== null && y.start !== null
    ? { score: 0.6, why: `both have ${who} at one place within days` }
    : { score: 0.2, why: "" };
}

/** What has happened is not what somebody only thought of; what was planned for that day is. */
function stagesApart(x: VisitValue, y: VisitValue): boolean {
  if ((x.stage === "happened") === (y.stage === "happened")) return false;
  const planned = x.stage === "happened" ? y : x;
  const apart = x.edtf === null || y.edtf === null ? null : daysBetween(x.edtf, y.edtf);
  return planned.stage !== "planned" || apart === null || apart > 1;
}

/** Two cities, or two countries; a city and its country are one place. */
function placesApart(a: Visit, b: Visit): boolean {
  const [p, q] = [placeOf(a), placeOf(b)];
  if (p === null || q === null) return false;
  const widens = p.startsWith(COUNTRY) !== q.startsWith(COUNTRY);
  return !widens || inOtherCountries(a.cues, b.cues);
}

const COUNTRY = "country:";

function peopleOf({ cues }: Visit): string[] {
  return cues.entities.filter((key) => key.startsWith("person:"));
}

function placeOf({ cues }: Visit): string | null {
  return cues.entities.find((key) => !key.startsWith("person:")) ?? null;
}

/** Called off or declined against planned: an update where one article is later, else a question of fact. */
function compareStages(first: Visit, second: Visit): Comparison | null {
  const [x, y] = [first.claim.value.stage, second.claim.value.stage];
  if (OFF.has(x) === OFF.has(y) || x === "happened" || y === "happened") return null;
  const why = `${first.claim.source} has the visit ${x}, ${second.claim.source} ${y}`;
  const later = first.published !== null && second.published !== null && first.published !== second.published;
  return later
    ? level("changed-over-time", "status", null, "stage moved", why)
    : level("discrepancy", "status", "soft", "stage contrary", why);
}

const OFF: ReadonlySet<Stage> = new Set(["declined", "cancelled"]);

function compareDates(a: Visit, b: Visit): Comparison {
  const [first, second] = inOrder(a, b);
  const x = first.claim.value;
  const y = second.claim.value;
  const source = (visit: Visit): string => visit.claim.source;
  const called = compareStages(first, second);
  if (called) return called;
  if (x.start === null || y.start === null || x.end === null || y.end === null) {
    const silent = [first, second].filter(({ claim }) => claim.value.start === null).map(source);
    return level(
      "cannot-compare",
      null,
      null,
      "date not stated",
      `${silent.join(" and ")} gives no day that can be placed`,
    );
  }
  if (x.start === y.start && x.end === y.end) {
    const worked = [first, second].find(({ claim }) => !/\d/u.test(claim.value.dateWords ?? "0"));
    const how = worked ? `; ${source(worked)}’s “${worked.claim.value.dateWords ?? ""}” resolves to it` : "";
    return level("agree", null, null, "same day", `both have ${dateInWords(x.edtf ?? x.start)}${how}`);
  }
  if (x.start <= y.end && y.start <= x.end) {
    return level(
      "compatible",
      "precision",
      null,
      "one period contains the other",
      `${dateInWords(x.edtf ?? "")} and ${dateInWords(y.edtf ?? "")} fit together`,
    );
  }
  const soft = x.doubtful || y.doubtful;
  return level(
    "discrepancy",
    "date",
    soft ? "soft" : "hard",
    "dates disjoint",
    `${source(first)} has ${dateInWords(x.edtf ?? "")} (“${x.dateWords ?? ""}”), ${source(second)} has ${dateInWords(y.edtf ?? "")} (“${y.dateWords ?? ""}”)`,
  );
}
