import type { SourceReading } from "../../claims/source-reading.ts";
import type { Clause } from "../../clauses/clause.ts";
import type { Sentence } from "../../document/document.ts";
import { holderOf, lastOfSubclauses, type Held } from "./held.ts";
import { ANSWERING_VERBS, DECLINING_VERBS } from "./lexicon.ts";
import { statementInWords, statementsOf } from "./statement.ts";

/** "refused to comment on the report", "would not say whether …". */
export function refusalIn(source: SourceReading, sentence: Sentence, index: number): Held[] | null {
  const clauses = source.clauses(sentence);
  const [clause, next] = [clauses[index], clauses[index + 1]];
  if (!clause) return null;
  const refuses =
    DECLINING_VERBS.has(clause.verb.lemma) &&
    next?.governor === index &&
    ANSWERING_VERBS.has(next.verb.lemma);
  const evades =
    clause.verb.negated && clause.verb.modal === "would" && ANSWERING_VERBS.has(clause.verb.lemma);
  if (!refuses && !evades) return null;
  const subject = refuser(clauses, clause);
  const who = holderOf(source, sentence, subject, clause);
  if (!who) return null;
  const answer = refuses ? index + 1 : index;
  const start = clauses[answer]?.verb.end ?? clause.end;
  const rest = {
    start,
    end: Math.min(lastOfSubclauses(clauses, answer), commaAfter(source, sentence, start)),
  };
  const asked = statementsOf(source, sentence).find((statement) => statement.clause > answer);
  const statement = asked ?? statementInWords(source, sentence, answer, rest);
  if (statement.topic.length === 0) return [];
  const span = { start: subject === clause ? clause.start : clause.verb.start, end: rest.end };
  return [{ position: "declines", who, statement, span, rule: "stance/<declined> to answer", inferred: [] }];
}

/** "said that it was so, but refused to elaborate": who said it refuses, not the subject of what was said. */
function refuser(clauses: readonly Clause[], clause: Clause): Clause {
  let current = clause;
  while (current.governor !== null && (current.link === "coordinate" || current.link === "that")) {
    const above = clauses[current.governor];
    if (!above) return current;
    current = above;
  }
  return current;
}

/** Where the first comma after an offset stands: what follows it says who spoke, or something else. */
function commaAfter(source: SourceReading, sentence: Sentence, offset: number): number {
  const comma = source.tagged(sentence).find(({ start, text }) => start >= offset && text === ",");
  return comma?.start ?? sentence.end;
}
