import type { TaggedToken } from "../tagged.ts";
import { retagHeadline } from "./headline.ts";
import { retagNouns } from "./nouns.ts";
import { retagVerbs } from "./verbs.ts";

/** Puts right the tags of words that are verbs, nouns or names where they stand, whatever the tagger says. */
export function retag(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  return retagNouns(retagVerbs(retagHeadline(tokens)));
}
