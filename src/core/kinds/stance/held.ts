import { speakerOf } from "../../claims/attribution.ts";
import { foldName } from "../../claims/entity-key.ts";
import { namesIn, type SourceReading } from "../../claims/source-reading.ts";
import type { Clause } from "../../clauses/clause.ts";
import type { Sentence } from "../../document/document.ts";
import type { Span } from "../../text/span.ts";
import { ALLEGATION_NOUNS } from "./lexicon.ts";
import { mainName, party, type Party, type Statement } from "./statement.ts";
import type { Position } from "./value.ts";

/** Somebody's position, ready to be made a claim. */
export interface Held {
  readonly position: Position;
  readonly who: Party | null;
  readonly statement: Statement;
  /** From the holder to the end of the statement, or to the words that stand for it. */
  readonly span: Span;
  readonly rule: string;
  readonly inferred: readonly string[];
}

/** How rule ids put a position. */
export const POSITION_RULES: Readonly<Record<Position, string>> = {
  asserts: "stated",
  denies: "denied",
  declines: "declined",
  alleges: "alleged",
};

/** Who denies an act without saying whose it would be speaks of his own. */
export function withDefaultActor(statement: Statement, who: Party | null): Statement {
  return statement.actor === null && who ? { ...statement, actor: who } : statement;
}

/** Who holds a position: a name, or a word like "officials"; for a pronoun whoever speaks. */
export function holderOf(
  source: SourceReading,
  sentence: Sentence,
  clause: Clause,
  statement: Span,
): Party | null {
  const [phrase] = clause.agent;
  const name = phrase ? mainName(namesIn(source, sentence, phrase)) : null;
  if (name) return party(name);
  if (phrase?.head.lower === "they") return null; // as often the reporters' "they" as anybody named
  if (phrase?.head.pos === "NOUN" && !ALLEGATION_NOUNS.has(phrase.head.lemma)) {
    const words = source.document.text.slice(phrase.start, phrase.end);
    return { name: words, key: `words:${foldName(words)}` };
  }
  const speaker = speakerOf(source, sentence, {
    start: clause.verb.end,
    end: Math.max(clause.verb.end, statement.end),
  });
  if (!speaker) return null;
  const named = namesIn(source, sentence, sentence).find(({ value }) => value.name === speaker.name);
  return named ? party(named) : { name: speaker.name, key: `words:${foldName(speaker.name)}` };
}

/** End of the last clause that hangs on this one. */
export function lastOfSubclauses(clauses: readonly Clause[], index: number): number {
  let last = index;
  for (let i = index + 1; clauses[i]?.governor === last && clauses[i]?.link !== "main"; i++) last = i;
  return clauses.slice(index, last + 1).reduce((end, clause) => Math.max(end, clause.end), 0);
}
