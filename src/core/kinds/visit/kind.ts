import { defineClaimKind, type Join, type PlacedClaim } from "../../claims/claim-kind.ts";
import { commonest, inOrder, levelOf } from "../../claims/comparing.ts";
import type { Comparison } from "../../verdicts/verdict.ts";
import { daysBetween } from "../../mentions/edtf.ts";
import { dateInWords } from "../../text/date-in-words.ts";
import { findVisits } from "./find-visits.ts";
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
  ask: (claims) => {
    const people = commonest(
      claims.map(({ claim }) => claim.value.people.slice(0, 2).map(surnameOf).join(" and ")),
    );
    const place = commonest(claims.flatMap(({ claim }) => claim.value.place ?? []));
    const call = claims.some(({ claim }) => claim.value.form === "call");
    const act = call ? "speak" : (people?.includes(" and ") ?? false) ? "meet" : "visit";
    return `When did ${people ?? "they"} ${act}${place && !call ? (act === "visit" ? ` ${place}` : ` in ${place}`) : ""}?`;
  },
  answer: ({ claim: { value } }) => ({
    words: value.edtf === null ? (value.dateWords ?? "day not stated") : dateInWords(value.edtf),
    verbatim: false,
    silent: value.edtf === null,
  }),
  fields: ({ claim: { value } }) => [
    { field: "who", words: value.people.join(", ") },
    { field: "form", words: value.form },
    { field: "place", words: value.place },
    {
      field: "date",
      words:
        value.edtf === null ? value.dateWords : `${dateInWords(value.edtf)} (“${value.dateWords ?? ""}”)`,
    },
    { field: "stage", words: value.stage },
  ],
});

function surnameOf(name: string): string {
  return name.split(" ").at(-1) ?? name;
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
  if ((x.form === "call") !== (y.form === "call") || (x.stage === "happened") !== (y.stage === "happened"))
    return APART;
  const people = peopleOf(a);
  const others = peopleOf(b);
  const shared = people.filter((key) => others.includes(key));
  if (shared.length === 0) return APART;
  const strangers = people.length > shared.length && others.length > shared.length;
  if (strangers && shared.length < 2) return APART;
  const place = placeOf(a);
  const samePlace = place !== null && place === placeOf(b);
  if (place !== null && placeOf(b) !== null && !samePlace) return APART;
  if (x.edtf !== null && y.edtf !== null && (daysBetween(x.edtf, y.edtf) ?? 0) > ONE_MEETING) return APART;
  const who = shared.map((key) => key.replace("person:", "")).join(" and ");
  if (shared.length >= 2) return { score: samePlace ? 0.9 : 0.65, why: `both tell of a meeting of ${who}` };
  return samePlace && x.start !== null && y.start !== null
    ? { score: 0.6, why: `both have ${who} at one place within days` }
    : { score: 0.2, why: "" };
}

function peopleOf({ cues }: Visit): string[] {
  return cues.entities.filter((key) => key.startsWith("person:"));
}

function placeOf({ cues }: Visit): string | null {
  return cues.entities.find((key) => !key.startsWith("person:")) ?? null;
}

function compareDates(a: Visit, b: Visit): Comparison {
  const [first, second] = inOrder(a, b);
  const x = first.claim.value;
  const y = second.claim.value;
  const source = (visit: Visit): string => visit.claim.source;
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
