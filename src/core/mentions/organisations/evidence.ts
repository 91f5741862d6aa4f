import type { Token } from "../../document/document.ts";
import type { MentionMap } from "../mention-map.ts";
import type { NameValue } from "../mention.ts";
import type { TokenRange } from "../name-mention.ts";

/** Words that show a stretch to be an organisation's name. */
export interface Evidence {
  readonly range: TokenRange;
  /** What the text calls it: "accounting firm"; null where it does not. */
  readonly role: string | null;
  readonly rule: string;
  /** Full name and country, where the tables know what the words in the range stand for. */
  readonly known?: Pick<NameValue, "name" | "country">;
}

/** What a document says around its runs of capitals. */
export interface Surroundings {
  /** Dates and places found before. */
  readonly earlier: MentionMap;
  /** Last names of people in the document. */
  readonly surnames: ReadonlySet<string>;
  /** Short forms in capitals that the document uses. */
  readonly acronyms: ReadonlySet<string>;
}

/** The place that owns a token, or null. */
export function placeAt(earlier: MentionMap, token: Token | undefined): NameValue | null {
  const value = token && earlier.at(token.start)?.value;
  return value?.type === "place" ? value : null;
}
