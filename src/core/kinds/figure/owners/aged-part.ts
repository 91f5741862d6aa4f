import { partsByName, partTold, type PartInStory } from "../../../claims/part-in-story.ts";
import type { Clause, NounPhrase } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import type { QuantityMention } from "../../../mentions/mention.ts";
import { contains, overlaps } from "../../../text/span.ts";
import { wordClass } from "../../../text/word-class.ts";
import type { FigurePlace } from "../place/figure-place.ts";

/**
 * What whoever is of an age is in the story, by the sentence of the age, else by what the source tells of the one named.
 * @param owner entity key of that person; null where nobody is named
 */
export function agedPart(place: FigurePlace, owner: string | null): PartInStory | null {
  const { source, sentence } = place;
  const person = agedWords(place);
  const told = person && partTold(source, sentence, person);
  return told ?? (owner === null ? null : (partsByName(source).get(owner) ?? null));
}

/** The words that stand for whoever is of the age: "a [17-year-old junior] was held", "[Boy], 16, in court", "[he] was 17". */
function agedWords({ clauses, mention, tokens }: FigurePlace): TaggedToken | null {
  for (const clause of clauses) {
    const around = phrasesOf(clause).find((phrase) => contains(phrase, mention) && !isBare(phrase, mention));
    if (around) return around.head;
  }
  const before = tokens.findLast(
    ({ end, word, pos }) => end <= mention.start && pos !== "NUM" && !LEADS.has(word),
  );
  if (before && NOMINAL.has(before.pos) && mention.start - before.end <= LONGEST_GAP) return before;
  const said = clauses.find(
    ({ verb, patient }) => AGE_VERBS.has(verb.lemma) && patient.some((phrase) => contains(phrase, mention)),
  );
  return said?.agent[0]?.head ?? null;
}

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN"]);
const AGE_VERBS: ReadonlySet<string> = new Set(["be", "turn", "become"]);
/** What may stand between somebody and the age, but for the ages of others: "two men, 19 [and] 23". */
const LEADS = wordClass([",", "(", "of", "and", "aged", "age", "then", "now", "just"]);
const LONGEST_GAP = ", then aged ".length;

function phrasesOf({ agent, patient, adjuncts }: Clause): readonly NounPhrase[] {
  return [...agent, ...patient, ...adjuncts.flatMap(({ phrases }) => phrases)];
}

/** "was [17]": the number alone. */
function isBare({ head }: NounPhrase, mention: QuantityMention): boolean {
  return overlaps(head, mention) && head.pos === "NUM";
}
