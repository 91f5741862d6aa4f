import type { Clause } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { venueOf, type Site } from "../../../claims/site.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import type { Placement } from "./placement.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import { whereIn, type Where } from "./where.ts";

/**
 * Where the story itself takes place. One source puts "the shooting" there, another "the firm", a third only says
 * "in Ulm on Monday": these answer one question where the places themselves fit.
 */
export const STORY_PLACE = "story";
export const STORY_KEY = `where|${STORY_PLACE}`;

/** Events whose place is that of the story: what befalls people, and what they gather for. */
export const HAPPENINGS: ReadonlySet<string> = new Set(
  wordList(`attack shooting bombing stabbing explosion clash crash capsizing fire flood storm landslide protest
  ceremony game win loss refusal robbery burglary kidnapping collapse escape signing wedding burial concert memorial
  vigil trial`),
);

/** Premises to which people are taken from where it happened. */
const TAKEN_TO: ReadonlySet<string> = new Set(
  wordList("hospital prison jail office station camp headquarters"),
);

/** Sites so wide, or so narrow, that two stories of one dossier share them, or that no other source names them. */
const WIDE: ReadonlySet<string> = new Set(
  wordList("country nationality government state region province direction"),
);

/** Whether the key of a placed thing is that of an event whose place is the story's. */
export function isOfStory(key: string): boolean {
  const [sort, name = ""] = key.split(":");
  return sort === "event" && HAPPENINGS.has(name);
}

/** What a placed thing is asked by, and that it is the story's own place where it is. */
export function questionKeys(
  key: string,
  sites: readonly Site[],
  { when }: SentenceReading,
): readonly string[] {
  const [sort = "", name = ""] = key.split(":");
  const ofStory = sort === "premises" ? !TAKEN_TO.has(name) : isOfStory(key) || sort === STORY_PLACE;
  return when === null && ofStory && sites.some(isNarrow) ? [key, STORY_PLACE] : [key];
}

function isNarrow(site: Site): boolean {
  return !isWide(site);
}

/** Whether a site is a region or a country, wider than any town. */
export function isWide({ role, name }: Site): boolean {
  return WIDE.has(role ?? "") && !URBAN.test(name);
}

/** Regions no wider than a town. */
const URBAN = /^(?:suburban|downtown|midtown) /iu;

/** So many sentences of an article tell what it is about. */
const OPENING = 5;

/** Where the opening of an article sets its story without a thing or an event that would be asked for: "in Ulm". */
export function settingsIn(context: SentenceReading): Placement[] {
  const { sentence, when, tokens, source, clauses } = context;
  if (when !== null || sentence.index > OPENING) return [];
  return whereIn(context)
    .filter(
      ({ sites: [first], from }) =>
        first !== undefined &&
        isNarrow(first) &&
        !TAKEN_TO.has(venueOf(first) ?? "") &&
        SETTING.has(tokens[from]?.lower ?? ""),
    )
    .filter(
      (where) => source.quotationAt(where) === null && !clauses.some((clause) => acts(tokens, clause, where)),
    )
    .map((where) => ({ placed: [{ key: STORY_PLACE, name: "it", span: where }], where }));
}

/** "A judge [in Ulm] ruled", unlike "a clerk [in Ulm] was fired": who does it may be elsewhere. */
function acts(tokens: readonly TaggedToken[], clause: Clause, where: Where): boolean {
  return !clause.verb.passive && isOfSubject(tokens, clause, where);
}

/** Whether words that say where stand between the subject and its verb: "a clerk [in Ulm] was fired". */
export function isOfSubject(
  tokens: readonly TaggedToken[],
  { start, verb }: Clause,
  { from, start: first, end }: Where,
): boolean {
  return start <= first && end <= verb.start && tokens[from - 1]?.pos === "NOUN";
}

/** Prepositions that set a scene. */
const SETTING: ReadonlySet<string> = new Set(wordList("in at near outside off inside"));
