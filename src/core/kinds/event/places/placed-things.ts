import { mapDefined } from "../../../../base/map-defined.ts";
import { foldName } from "../../../claims/entity-key.ts";
import type { SourceReading } from "../../../claims/source-reading.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { CLASS_OF_NOUN, EVENT_NOUN_CLASSES } from "../../../knowledge/event-classes.ts";
import { nounClass } from "../../../knowledge/noun-classes.ts";
import { PLACE_NOUNS, PLACE_TAILS } from "../../../knowledge/place-words.ts";
import { wordNamed } from "../../../text/word.ts";
import { PLACED_NOUNS, PREMISES } from "../lexicon.ts";
import type { Placed } from "./placement.ts";

/** What a noun places: an event, a thing that is in one place, or the only named place of that sort: "the island". */
export function thingAt(source: SourceReading, head: TaggedToken): Placed[] {
  const event = CLASS_OF_NOUN.get(head.lemma);
  if (event !== undefined) {
    return isPlaced(event) ? [{ key: `event:${event}`, name: `the ${head.lemma}`, span: head }] : [];
  }
  const named = onlyPlace(source, head.lemma);
  if (named !== null) return [{ key: `place:${foldName(named)}`, name: named, span: head }];
  const fixed = isHeadOffice(source, head) ? HEAD_OFFICE : PLACED_NOUNS.get(head.lemma);
  if (fixed !== undefined) return [{ key: `thing:${fixed}`, name: `the ${fixed}`, span: head }];
  return PREMISES.has(head.lemma)
    ? [{ key: `premises:${nounClass(head.lemma)}`, name: `the ${head.lemma}`, span: head }]
    : [];
}

/** Meetings and deals have kinds of their own; what only a verb tells ("begin") has no place. */
export function isPlaced(event: string): boolean {
  return EVENT_NOUN_CLASSES.has(event) && !PLACED_ELSEWHERE.has(event);
}

const PLACED_ELSEWHERE: ReadonlySet<string> = new Set(["meeting", "visit", "merger", "purchase"]);

const HEAD_OFFICE = "headquarters";

function isHeadOffice(source: SourceReading, { lemma, start }: TaggedToken): boolean {
  return (
    lemma === "office" &&
    source.document.text
      .slice(Math.max(0, start - 8), start)
      .trimEnd()
      .endsWith(" head")
  );
}

/** The name of the only place of this sort that the source names. */
function onlyPlace(source: SourceReading, noun: string): string | null {
  if (!PLACE_NOUNS.has(noun) && !PLACE_TAILS.has(wordNamed(noun))) return null;
  const names = mapDefined(source.mentions, ({ value }) =>
    value.type === "place" && value.role === noun ? value.name : null,
  );
  const [first] = names;
  return first !== undefined && names.every((name) => name === first) ? first : null;
}
