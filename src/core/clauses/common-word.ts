import { listedTags } from "./tagger/tag-profiles.ts";
import { tagSet } from "./tagger/tags.ts";

const PROPER = tagSet(["PROPN"]);

/** Whether a form in lower case is a word of the language, or the plural of one, and not a name as well. */
export function isCommonWord(lower: string): boolean {
  const singular = lower.endsWith("ies") ? `${lower.slice(0, -3)}y` : lower.replace(/s$/u, "");
  return [lower, singular].some((form) => {
    const tags = listedTags(form);
    return tags !== 0 && (tags & PROPER) === 0;
  });
}
