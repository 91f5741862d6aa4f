import type { PlacedClaim } from "../../../claims/claim-kind.ts";
import { POSSESSIVES } from "../../../clauses/lexicon.ts";
import { commonest, isPronoun } from "../../../claims/comparing.ts";
import { isPlural, withArticle } from "../../../claims/in-questions.ts";
import { doneTo } from "../listed/ask-events.ts";
import { isUnsettled } from "../listed/compare-events.ts";
import { isWound, partsOf } from "./parts.ts";
import type { EventValue } from "../value.ts";

type EventClaim = PlacedClaim<EventValue>;

/**
 * The question that statements in one verb answer: "Did Ann Orr load a shell?", "Was the bag found?", "Was
 * Ann Orr in the doorway?", "Will she return to work?".
 */
export function askOpen(claims: readonly EventClaim[]): string {
  const told = (words: (claim: EventClaim) => string | null): string | null =>
    commonest(
      claims
        .flatMap((claim) => words(claim) ?? [])
        .filter((found) => !isPronoun(found) && !POSSESSIVES.has(found)),
    );
  const verb = told(({ claim }) => claim.attribute) ?? "";
  const who = told(({ claim }) => claim.value.agent);
  const whom = told(({ claim }) => claim.value.patient);
  const what = whom === who ? null : whom;
  const ended = (words: readonly (string | null)[]): string =>
    `${words.filter((word) => word !== null && word !== "").join(" ")}?`;
  if (claims.every(isWound))
    return ended([`Where ${isPlural(what ?? "") ? "were" : "was"}`, withArticle(what ?? "victim"), "hit"]);
  const beside =
    sharesBeside(claims) || what === null ? told(({ claim }) => claim.value.beside ?? null) : null;
  if (verb.startsWith("be ")) {
    const subject = withArticle(who ?? what ?? "it");
    const state = beside !== null && verb === `be ${beside.split(" ")[0] ?? ""}` ? beside : verb.slice(3);
    return ended([toBe(claims, subject), subject, state]);
  }
  const future = claims.every(({ claim }) => isUnsettled(claim.stance));
  if (who !== null) return ended([future ? "Will" : "Did", withArticle(who), verb, what, beside]);
  if (what === null) return ended([future ? "Will anybody" : "Did anybody", verb, beside]);
  const done = participle(verb, what);
  return future
    ? ended(["Will", withArticle(what), "be", done, beside])
    : ended([isPlural(what) ? "Were" : "Was", withArticle(what), done, beside]);
}

/** All of them put it in or at one thing, or only one of them puts it anywhere. */
function sharesBeside(claims: readonly EventClaim[]): boolean {
  const [first, ...rest] = claims.map((claim) => partsOf(claim).at).filter(({ length }) => length > 0);
  return first !== undefined && rest.every((keys) => keys.some((key) => first.includes(key)));
}

function toBe(claims: readonly EventClaim[], subject: string): string {
  const present = claims.filter(({ claim }) => /\b(?:is|are|remains?)\b/u.test(claim.exact)).length;
  const now = present * 2 > claims.length;
  return isPlural(subject) ? (now ? "Are" : "Were") : now ? "Is" : "Was";
}

/** "pulled over": the particle stays as it is. */
function participle(verb: string, what: string): string {
  const [first = "", ...particle] = verb.split(" ");
  return [doneTo(first, what), ...particle].join(" ");
}
