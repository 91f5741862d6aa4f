import { mapDefined } from "../../../../base/map-defined.ts";
import { namesIn, type SourceReading } from "../../../claims/source-reading.ts";
import type { Clause } from "../../../clauses/clause.ts";
import type { Sentence } from "../../../document/document.ts";
import type { NameMention } from "../../../mentions/mention.ts";
import type { Span } from "../../../text/span.ts";
import type { Act } from "../act.ts";
import { PURCHASE_NOUNS, SUPPLY_NOUNS } from "../lexicon.ts";
import { partyIn } from "../parties.ts";
import type { Goods } from "./goods.ts";

/** "Iran's supply of attack drones and ballistic missiles to Russia". */
export function suppliesByNoun(source: SourceReading, sentence: Sentence, items: readonly Goods[]): Act[] {
  const tokens = source.tagged(sentence);
  const clauses = source.clauses(sentence);
  return mapDefined(tokens, (token, i) => {
    const gives = SUPPLY_NOUNS.has(token.lemmaWord);
    if (!gives && !PURCHASE_NOUNS.has(token.lemmaWord)) return null;
    if (token.pos !== "NOUN" || tokens[i + 1]?.lower !== "of") return null;
    const next = clauses.find(({ verb }) => verb.start > token.end);
    const reach = Math.min(token.end + NOUN_REACH, next?.verb.start ?? sentence.end);
    const own = items.filter(({ start }) => start > token.start && start < reach);
    if (own.length === 0) return null;
    const before = namesIn(source, sentence, { start: token.start - 30, end: token.start }, [
      "place",
      "organisation",
    ]);
    const owner = before.at(-1) ?? null;
    const last = own.at(-1)?.end ?? token.end;
    const after = namesIn(source, sentence, { start: last, end: last + 40 }, ["place", "organisation"]);
    const other =
      after.find(({ start }) =>
        /\b(?:to|by|from)(?: the)?\s$/u.test(source.document.text.slice(last, start)),
      ) ?? null;
    const subject = owner ?? agentName(source, sentence, clauses, token);
    const clause = clauses.findLastIndex(({ verb }) => verb.start <= token.start);
    return {
      span: { start: owner?.start ?? token.start, end: other?.end ?? last },
      supplier: gives ? subject : other,
      recipient: gives ? other : subject,
      between: [],
      paper: null,
      items: own,
      thing: null,
      clause: Math.max(0, clause),
      gets: !gives,
      rule: gives
        ? "deal/<supplier>’s supply of <items> to <recipient>"
        : "deal/<recipient>’s purchase of <items>",
    };
  });
}

const NOUN_REACH = 80;

function agentName(
  source: SourceReading,
  sentence: Sentence,
  clauses: readonly Clause[],
  at: Span,
): NameMention | null {
  const clause = clauses.findLast(({ verb }) => verb.start <= at.start);
  return clause ? partyIn(source, sentence, clause.agent) : null;
}
