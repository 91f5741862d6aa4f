import { keepPerObject } from "../../../../base/keep-per-object.ts";
import { mapDefined } from "../../../../base/map-defined.ts";
import { countriesIn, type SourceReading } from "../../../claims/source-reading.ts";
import type { FigurePlace } from "./figure-place.ts";
import { placesBehind } from "../quantity/place-limits.ts";

/**
 * The countries that a toll is of: "four drowned [in Jamaica]" is of that one, whatever else its clause names. Where
 * neither its clause nor its sentence names any, in an article that tells tolls of several countries, those of its opening.
 */
export function countriesOfToll(place: FigurePlace): readonly string[] {
  const { source, sentence, clause } = place;
  const behind = placesBehind(place);
  if (behind.length > 0) return mapDefined(behind, ({ value }) => value.country);
  const told = countriesIn(source, sentence, clause ?? sentence);
  if (told.length > 0) return told;
  if (countriesIn(source, sentence, sentence).length > 0) return [];
  const { opening, areSeveral } = countriesTold(source);
  return areSeveral ? opening : [];
}

interface CountriesTold {
  /** Those of the first sentence that names any. */
  readonly opening: readonly string[];
  readonly areSeveral: boolean;
}

const countriesTold = keepPerObject((source: SourceReading): CountriesTold => {
  const told = source.document.sentences.map((sentence) => countriesIn(source, sentence, sentence));
  const opening = told.find((countries) => countries.length > 0) ?? [];
  return { opening, areSeveral: told.flat().some((country) => !opening.includes(country)) };
});
