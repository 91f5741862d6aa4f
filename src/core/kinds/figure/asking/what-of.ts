import { commonest } from "../../../claims/comparing.ts";
import { isCommonWord } from "../../../clauses/common-word.ts";
import { countryName } from "../../../knowledge/countries.ts";
import { CLASS_OF_NOUN } from "../../../knowledge/event-classes.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import { dateInWords } from "../../../text/date-in-words.ts";
import { listInWords } from "../../../text/list-in-words.ts";
import type { Complement, Measure } from "../measures/measure.ts";
import type { Figure } from "../value.ts";

/**
 * What the figures of a question are of, in words: " in the quake of Dec 2003"; empty where the claims do
 * not name it.
 */
export function whatOf(claims: readonly Figure[], { of: complements = [] }: Pick<Measure, "of">): string {
  const time = earlierTime(claims);
  for (const { by, what } of complements) {
    const words = NAMED[what](claims);
    if (words === null) continue;
    const named = ` ${by === "after" && LASTING.has(words) ? "during" : by} ${words}`;
    return time === null ? named : `${named} ${what === "event" ? "of" : "in"} ${time}`;
  }
  return time === null ? "" : ` in ${time}`;
}

/** Events during which more happens than after them. */
const LASTING: ReadonlySet<string> = new Set(
  wordList("war outbreak epidemic pandemic protest").map((noun) => `the ${noun}`),
);

const NAMED: Readonly<Record<Complement["what"], (claims: readonly Figure[]) => string | null>> = {
  event: eventOf,
  owner: ownerOf,
  place: (claims) => sharedNames(claims, ["place"])[0] ?? null,
  parties: partiesOf,
  deal: dealOf,
  sides: (claims) => sidesOf(claims, 2),
  counted: thingsOf,
  side: (claims) => sidesOf(claims, 1),
};

/** Classes of event in which people come to harm or are held. */
const HARMFUL: ReadonlySet<string> = new Set(
  wordList(
    `quake attack shooting bombing stabbing explosion crash fire flood storm landslide outbreak protest
    invasion`,
  ),
);
/** "Fire" is a verb as well: it is an event where one of these stands beside it. */
const OF_BURNING: ReadonlySet<string> = new Set(
  wordList("burn flame smoke engulf ignite blaze extinguish arson"),
);
/** "the quake": the event that claims name, and not just one of many. */
export function eventOf(claims: readonly Figure[]): string | null {
  const burning = claims.some(({ cues }) => cues.words.some((word) => OF_BURNING.has(word)));
  const nouns = claims.flatMap(({ cues }) =>
    cues.words.filter((word) => isHarmful(word) && (burning || word !== "fire")),
  );
  const noun = commonest(nouns);
  const times = nouns.filter((other) => other === noun).length;
  const enough = times >= Math.min(claims.length, 2) && 3 * times >= claims.length;
  return noun !== null && enough ? `the ${noun}` : null;
}

const MONTH_TOO = "march";

function isHarmful(word: string): boolean {
  return word !== MONTH_TOO && HARMFUL.has(CLASS_OF_NOUN.get(word) ?? "");
}

/** Names of the owner, or of the joint owners: "Norvik and Harland together". */
function ownerOf(claims: readonly Figure[]): string | null {
  const key = commonest(claims.flatMap(({ claim }) => claim.value.owner ?? []));
  if (key === null) return null;
  const names = key.split("+").map((one) => nameOf(claims, one));
  if (names.includes(null)) return null;
  return `${listInWords(names.flatMap((name) => name ?? []))}${names.length > 1 ? " together" : ""}`;
}

/** "Atland and Borduria": the states that the claims place themselves between. */
function partiesOf(claims: readonly Figure[]): string | null {
  const codes = claims.flatMap(({ cues }) => [...new Set(cues.countries)]);
  const parties = sharedBy(claims, codes).flatMap((code) => countryName(code) ?? []);
  return parties.length === 2 ? listInWords(parties.sort()) : null;
}

const DEAL_WORDS: ReadonlySet<string> = new Set(
  wordList("buy purchase acquire acquisition takeover merger merge deal accord bid sale sell"),
);

/** "the deal between Norvik and Harland", "the burger". */
function dealOf(claims: readonly Figure[]): string | null {
  const [one, other] = sharedNames(claims, ["organisation"]);
  const isDeal = claims.some(({ cues }) => cues.words.some((word) => DEAL_WORDS.has(word)));
  if (isDeal && one !== undefined && other !== undefined)
    return `the deal between ${[one, other].sort().join(" and ")}`;
  const perShare = claims.some(({ claim }) => claim.value.unit?.endsWith("/share") === true);
  if (isDeal || perShare) return "the deal";
  const counted = commonest(claims.flatMap(({ claim }) => claim.value.counted ?? []));
  return counted === null ? null : `the ${inSmallLetters(counted)}`;
}

/** "Treatment" with the capital of its sentence is the treatment. */
function inSmallLetters(words: string): string {
  const lower = words.toLowerCase();
  return isCommonWord(lower) ? lower : words;
}

/** The sides of a game, as many as are asked for, by the names the claims print; scores keep them folded. */
function sidesOf(claims: readonly Figure[], count: number): string | null {
  const told = claims.flatMap(({ claim }) => claim.value.owner ?? []).map((owner) => owner.split("+"));
  const sides = commonest(told.filter(({ length }) => length === count).map((names) => names.join("+")));
  if (sides === null) return null;
  const names = sides.split("+").map((side) => nameOf(claims, `organisation:${side}`) ?? titled(side));
  return listInWords(names.map((name) => (name.includes(" ") && name.endsWith("s") ? `the ${name}` : name)));
}

function titled(folded: string): string {
  return folded.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}

/** How the claims mostly print the name of an entity. */
function nameOf(claims: readonly Figure[], key: string): string | null {
  return commonest(claims.flatMap(({ cues }) => cues.names?.[key] ?? []));
}

/** "the buildings": what is counted, in the word most claims have. */
function thingsOf(claims: readonly Figure[]): string | null {
  const things = commonest(claims.flatMap(({ claim }) => claim.value.counted ?? []));
  return things === null || !/^\p{Ll}/u.test(things) ? null : `the ${things}`;
}

/** Names of some types that most of the claims have beside them, the commonest first. */
export function sharedNames(claims: readonly Figure[], types: readonly string[]): string[] {
  const keys = claims.flatMap(({ cues }) =>
    cues.entities.filter((key) => types.includes(key.slice(0, key.indexOf(":")))),
  );
  return sharedBy(claims, keys).flatMap((key) => nameOf(claims, key) ?? []);
}

/** Of keys, one to a claim, those that at least half of the claims have; the commonest first. */
function sharedBy(claims: readonly Figure[], keys: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => 2 * count >= claims.length)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([key]) => key);
}

/** The month or year all claims speak of where it is long past; null for the story's own time. */
function earlierTime(claims: readonly Figure[]): string | null {
  if (!claims.every(({ claim }) => claim.value.background && claim.value.dimension !== "score")) return null;
  const times = claims.flatMap(({ claim }) => claim.about?.split(/[/T]/u)[0]?.slice(0, MONTH) ?? []);
  const years = new Set(times.map((time) => time.slice(0, YEAR)));
  const time = commonest(times);
  return time === null || years.size !== 1 || !/^\d{4}/u.test(time) ? null : dateInWords(time);
}

const MONTH = "2003-12".length;
const YEAR = "2003".length;
