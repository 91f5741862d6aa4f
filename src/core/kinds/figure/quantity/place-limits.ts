import { foldName } from "../../../claims/entity-key.ts";
import { isName } from "../../../claims/source-reading.ts";
import type { NameMention } from "../../../mentions/mention.ts";
import type { FigurePlace } from "../place/figure-place.ts";

/** What stands between those counted and the place they are counted in: "1,100 people in Derby", "40 staff at its plant in Ulm". */
const LEADING_ON = /^(?: \p{Ll}+)? (?:in|at) (?:(?:its|the|their|a) (?:\p{Ll}+ ){1,3}(?:in|at) )?(?:the )?$/u;
const LONGEST = 40;

/** What tells a count as that of all places: "2,400 staff across its four pits", "6,200 people worldwide". */
const OF_ALL_PLACES =
  /^(?: \p{Ll}+)? (?:worldwide|world-wide|globally|nationwide|nationally|group-?wide|company-?wide|(?:around|across|throughout) (?:the (?:world|globe|country|nation|group|company)|(?:its|their|all) )|in (?:\d+|\p{Ll}+) countries\b)/u;
const EVERYWHERE: readonly string[] = ["everywhere"];

/** The places behind a count to which it is limited, as folded names, or that it is of all of them. */
export function limitsOf({ source, sentence, span }: FigurePlace): readonly string[] {
  const { text } = source.document;
  if (OF_ALL_PLACES.test(text.slice(span.end, Math.min(sentence.end, span.end + LONGEST)))) return EVERYWHERE;
  return placesBehind({ source, sentence, span }).map(({ value }) => foldName(value.name));
}

/** "1,100 people [in Derby]", "four drowned [in Jamaica]". */
export function placesBehind({
  source,
  sentence,
  span,
}: Pick<FigurePlace, "source" | "sentence" | "span">): readonly NameMention[] {
  const { text } = source.document;
  return source
    .inSentence(sentence)
    .filter(isName)
    .filter(({ start, value }) => value.type === "place" && start > span.end && start - span.end <= LONGEST)
    .filter(({ start }) => LEADING_ON.test(text.slice(span.end, start)));
}
