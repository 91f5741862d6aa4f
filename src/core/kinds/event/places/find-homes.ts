import { mapDefined } from "../../../../base/map-defined.ts";
import type { SourceReading } from "../../../claims/source-reading.ts";
import { entityKey } from "../../../claims/entity-key.ts";
import { siteOf } from "../../../claims/site.ts";
import type { NameMention } from "../../../mentions/mention.ts";
import type { Placement } from "./placement.ts";
import { isPlace, type SentenceReading } from "../reading/sentence-reading.ts";
import { oneLine } from "../../../text/one-line.ts";

/** Between a person and the place: "Ann Orr, 63, of Warren", "Ann Orr, a teacher from Warren". */
const OF_PLACE = /^,? ?(?:(?:\d{1,3}|aged \d{1,3}),? ?)?(?:of|from) (?:[\p{L}’' ]{0,30}(?:'s|’s) )?$/u;
/** Between a person and the place before "resident": "Ann Orr, a 63-year-old Warren resident". */
const A_PLACE = /^,? (?:is |was )?an? (?:\d{1,3}-year-old )?$/u;
/** Behind the place: "a Warren man". */
const DWELLER = /^ (?:resident|native|man|woman|teenager|teen|boy|girl)\b/u;

/** "of Wexler County's Warren": the county is not the answer. */
const GENITIVE = /^['’]s /u;
const BEHIND = 12;

/** Where people live, as news says it beside their names. */
export function homesIn({ source, names }: SentenceReading): Placement[] {
  const people = names.filter(({ value }) => value.type === "person");
  if (people.length === 0) return [];
  return mapDefined(names.filter(isPlace), (place) => {
    const person = people.findLast(({ end }) => end <= place.start);
    if (!person || !isHome(source, person, place)) return null;
    const placed = [{ key: `home:${entityKey(person.value)}`, name: person.value.name, span: place }];
    return { placed, where: { start: place.start, end: place.end, sites: [siteOf(place.value)] } };
  });
}

function isHome({ document: { text } }: SourceReading, person: NameMention, place: NameMention): boolean {
  const between = oneLine(text.slice(person.end, place.start));
  const behind = text.slice(place.end, place.end + BEHIND);
  if (OF_PLACE.test(between)) return !GENITIVE.test(behind);
  return A_PLACE.test(between) && DWELLER.test(behind);
}
