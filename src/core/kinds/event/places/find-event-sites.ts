import { mapDefined } from "../../../../base/map-defined.ts";
import type { Site } from "../../../claims/site.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { CLASS_OF_NOUN } from "../../../knowledge/event-classes.ts";
import { isVehicleKind } from "../../../knowledge/place-kinds.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import type { Placement } from "./placement.ts";
import { sitesIn, whereAt } from "./spots.ts";
import { isWide } from "./story-place.ts";

/** Where an event was by the words of its own phrase: "the [Tarn market] bombing", "the robbery of [a bank in Ulm]". */
export function eventSitesIn(context: SentenceReading): Placement[] {
  return mapDefined(context.tokens, (token, at): Placement | null => {
    const event = isHappening(context.tokens, at) ? (CLASS_OF_NOUN.get(token.lower) ?? "") : "";
    if (!PLACED_BY_PHRASE.has(event)) return null;
    const where = siteBefore(context, at) ?? (DONE_TO_PLACES.has(event) ? siteBehindOf(context, at) : null);
    return where && { where, placed: [{ key: `event:${event}`, name: `the ${token.lower}`, span: token }] };
  });
}

/** Events that news names by their place; a "home win" and a "court fight" are named by something else. */
const PLACED_BY_PHRASE: ReadonlySet<string> = new Set(
  wordList(
    "attack shooting bombing stabbing explosion fire robbery burglary kidnapping collapse flood landslide",
  ),
);
/** Those done to a place: "the bombing of a market". */
const DONE_TO_PLACES: ReadonlySet<string> = new Set(wordList("attack bombing robbery burglary"));

/** A noun, or one in -ing that looks like a verb: "the Oak Street [shooting] shocked", unlike "a guard shooting a thief". */
function isHappening(tokens: readonly TaggedToken[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.pos === "NOUN") return true;
  return token?.pos === "VERB" && token.lower.endsWith("ing") && !OPENS_OBJECT.has(next?.pos ?? "");
}

const OPENS_OBJECT: ReadonlySet<string> = new Set(wordList("DET NOUN PROPN PRON NUM ADJ ADV ADP PART"));

function siteBefore(context: SentenceReading, at: number): Placement["where"] | null {
  const { tokens } = context;
  let from = at;
  while (from > 0 && isNoun(tokens[from - 1])) from--;
  const [first, last] = [tokens[from], tokens[at - 1]];
  if (from === at || !first || !last) return null;
  const sites = sitesIn(context, from, at, null);
  return isTold(sites) ? { start: first.start, end: last.end, sites } : null;
}

function siteBehindOf(context: SentenceReading, at: number): Placement["where"] | null {
  if (context.tokens[at + 1]?.lower !== "of") return null;
  const where = whereAt(context, at + 2);
  return where !== null && isTold(where.sites) ? where : null;
}

function isNoun(token: TaggedToken | undefined): boolean {
  return token?.pos === "NOUN" || token?.pos === "PROPN";
}

/** A "car bombing" is in no car, and an "Iran attack" need not be in Iran. */
function isTold(sites: readonly Site[]): boolean {
  return sites.length > 0 && sites.every((site) => !isWide(site) && !isVehicleKind(site.kind ?? ""));
}
