import { mapDefined } from "../../../../base/map-defined.ts";
import type { SourceReading } from "../../../claims/source-reading.ts";
import { entityKey } from "../../../claims/entity-key.ts";
import { siteOf } from "../../../claims/site.ts";
import type { NameMention } from "../../../mentions/mention.ts";
import type { Placement } from "./placement.ts";
import { isPlace, type SentenceReading } from "../reading/sentence-reading.ts";
import { oneLine } from "../../../text/one-line.ts";
import { containersOf } from "./where.ts";

/** Between a person and the place: "Ann Orr, 63, of Warren", "Ann Orr, a teacher from Warren". */
const OF_PLACE = /^,? ?(?:(?:\d{1,3}|aged \d{1,3}),? ?)?(?:of|from) (?:[\p{L}’' ]{0,30}(?:'s|’s) )?$/u;
/** Between a person and the place before "resident": "Ann Orr, a 63-year-old Warren resident". */
const A_PLACE = /^,? (?:is |was )?an? (?:\d{1,3}-year-old )?$/u;
/** Behind the place: "a Warren man". */
const DWELLER = /^ (?:resident|native|man|woman|teenager|teen|boy|girl)\b/u;

/** Between a firm and its town: "Norvik, of Oster", "Norvik Systems of Oster", "Norvik, based in Oster". */
const SEATED = /^(?:,? of|,? (?:which is )?(?:based|headquartered) (?:in|at)) $/u;
/** Behind the town: "Norvik, an Oster company". */
const FIRM =
  /^ (?:[\p{Ll}-]{2,20} ){0,2}(?:company|firm|maker|manufacturer|supplier|retailer|start-?up|group|business|chain|charity|nonprofit)\b/u;

/** "of Wexler County's Warren": the county is not the answer. */
const GENITIVE = /^['’]s /u;
const BEHIND = 12;

/** Where people live and firms sit, as news says it beside their names. */
export function homesIn({ source, names }: SentenceReading): Placement[] {
  const owners = names.filter(({ value }) => value.type === "person" || value.type === "organisation");
  if (owners.length === 0) return [];
  return mapDefined(names.filter(isPlace), (place) => {
    const owner = owners.findLast(({ end }) => end <= place.start);
    if (!owner || !isHome(source, owner, place)) return null;
    const placed = [{ key: `home:${entityKey(owner.value)}`, name: owner.value.name, span: place }];
    const sites = [siteOf(place.value, containersOf(source, place))];
    return { placed, where: { start: place.start, end: place.end, sites } };
  });
}

function isHome({ document: { text } }: SourceReading, owner: NameMention, place: NameMention): boolean {
  const between = oneLine(text.slice(owner.end, place.start));
  const behind = text.slice(place.end, place.end + BEHIND);
  if (owner.value.type === "organisation") {
    return SEATED.test(between) ? !GENITIVE.test(behind) : A_PLACE.test(between) && FIRM.test(behind);
  }
  if (OF_PLACE.test(between)) return !GENITIVE.test(behind);
  return A_PLACE.test(between) && DWELLER.test(behind);
}
