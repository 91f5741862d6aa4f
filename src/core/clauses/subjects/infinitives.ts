import { ORGANISATION_NOUNS } from "../../knowledge/organisations.ts";
import { isPersonNoun } from "../../knowledge/person-nouns.ts";
import { wordClass } from "../../text/word-class.ts";
import { phraseAt, wordAt, type Chunk } from "../chunk-row.ts";
import type { Clause, NounPhrase } from "../clause.ts";

/** "waited for [Lee] to leave", "expects [the toll] to rise". */
export function subjectOfInfinitive(
  chunks: readonly Chunk[],
  at: number,
  above: Clause | null,
): NounPhrase | null {
  const before = phraseAt(chunks, at - 1);
  if (!before || wordAt(chunks, at - 2) === "for") return before;
  if (above === null && at === 1 && isOfHeadline(before)) return before;
  const takesObject = above !== null && TAKES_OBJECT_TO.has(above.verb.lemmaWord);
  return takesObject && before.start >= above.verb.end ? before : null;
}

/** Verbs whose object does what the infinitive says: "expects the toll to rise", "asked them to leave". */
const TAKES_OBJECT_TO = wordClass(
  `expect want allow ask urge order force help cause enable invite tell persuade require permit lead advise warn
  encourage believe consider find`.split(/\s+/u),
);

/** "Norvik to buy Harland", "Carmaker to cut 400 jobs": a headline leaves out "is", and articles. */
function isOfHeadline({ tokens, head }: NounPhrase): boolean {
  if (head.pos === "PROPN") return true;
  const opens = tokens[0]?.pos;
  return (
    opens !== "DET" &&
    opens !== "PRON" &&
    (isPersonNoun(head.lemma) || ORGANISATION_NOUNS.has(head.lemmaWord))
  );
}
