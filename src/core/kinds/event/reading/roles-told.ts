import { itemAt } from "../../../../base/item-at.ts";
import { keepPerObject } from "../../../../base/keep-per-object.ts";
import { partyKey } from "../../../claims/entity-key.ts";
import { isName, type SourceReading } from "../../../claims/source-reading.ts";
import type { Token } from "../../../document/document.ts";
import { nounClass } from "../../../knowledge/noun-classes.ts";
import { isPersonNoun } from "../../../knowledge/person-nouns.ts";
import type { NameMention } from "../../../mentions/mention.ts";
import { firstFrom } from "../../../text/span.ts";
import { wordClass } from "../../../text/word-class.ts";

/** Who is what in a source, and who is meant by what: `person:berg` <-> `banker`. */
interface Roles {
  readonly byName: ReadonlyMap<string, string>;
  /** Null where two are. */
  readonly byRole: ReadonlyMap<string, string | null>;
}

/** What people and firms are said to be beside their names; a source has many clauses, and they are sought once. */
export const rolesIn = keepPerObject((source: SourceReading): Roles => {
  const byName = new Map<string, string>();
  const byRole = new Map<string, string | null>();
  for (const mention of source.mentions) {
    if (!isName(mention) || mention.value.type === "place" || mention.value.type === "equipment") continue;
    const noun = roleOf(source, mention);
    if (noun === null) continue;
    const role = nounClass(noun);
    const key = partyKey(mention.value);
    byName.set(key, role);
    const before = byRole.get(role);
    byRole.set(role, before === undefined || before === key ? key : null);
  }
  return { byName, byRole };
});

/** What the words beside a name call it, in one noun: "[banker] Ann Berg", "Ann Berg, 51, a [banker]". */
function roleOf({ document }: SourceReading, { value, start, end, sentence }: NameMention): string | null {
  if (value.role !== null) return value.role.slice(value.role.lastIndexOf(" ") + 1).toLowerCase();
  const tokens = document.sentences[sentence]?.tokens;
  if (value.type !== "person" || tokens === undefined) return null;
  const before = itemAt(tokens, firstFrom(tokens, start) - 1);
  if (before !== undefined && isPersonNoun(before.lower)) return before.lower;
  return nounBehind(tokens, firstFrom(tokens, end));
}

/** ", a retired [banker],": the last word of what follows a name between commas. */
function nounBehind(tokens: readonly Token[], from: number): string | null {
  if (tokens[from]?.text !== ",") return null;
  let at = from + 1;
  if (tokens[at]?.kind === "number" && tokens[at + 1]?.text === ",") at += 2;
  const first = tokens[at];
  if (first === undefined || !ARTICLES.has(first.word)) return null;
  for (let i = at + 1; i <= at + LONGEST_ROLE; i++) {
    const token = tokens[i];
    if (token?.kind !== "word") return null;
    if (isPersonNoun(token.lower) && tokens[i + 1]?.kind !== "word") return token.lower;
  }
  return null;
}

const ARTICLES = wordClass(["a", "an", "the"]);
/** Words of such a role, at most. */
const LONGEST_ROLE = 4;
