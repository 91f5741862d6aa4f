import { antecedent } from "../../../claims/antecedent.ts";
import { entityKey } from "../../../claims/entity-key.ts";
import type { Clause, NounPhrase } from "../../../clauses/clause.ts";
import type { SourceReading } from "../../../claims/source-reading.ts";
import type { Sentence } from "../../../document/document.ts";
import type { NameMention, QuantityMention, QuantityValue } from "../../../mentions/mention.ts";
import { contains, gap, type Span } from "../../../text/span.ts";
import { countsPeople } from "../measures/measures.ts";

/** How far from the number the name it belongs to may stand. */
const OWNER_REACH = 60;

/**
 * The entity key of what the figure is a figure of: the place a distance is taken from, the person of
 * an age, the company or state whose money or share it is. Null where no name stands in that place.
 */
export function ownerOf(
  source: SourceReading,
  sentence: Sentence,
  mention: QuantityMention,
  clause: Clause | undefined,
): string | null {
  const names = source.namesInSentence(sentence);
  const { dimension } = mention.value;
  if (names.length === 0) return dimension === "age" ? keyOf(agedBefore(source, sentence, mention)) : null;
  if (dimension === "length") return distanceFrom(source.document.text, names, mention);
  if (dimension === "age") {
    const near = names.filter(
      (name) => name.value.type === "person" && isAged(source.document.text, name, mention),
    );
    return keyOf(
      [...near].sort((a, b) => gap(a, mention) - gap(b, mention))[0] ?? agedBefore(source, sentence, mention),
    );
  }
  const { agent, patient } = clause ?? { agent: [], patient: [] };
  const doers = names.filter((name) => agent.some((phrase) => isNamedBy(phrase, name)));
  const own = names.find((name) => isPossessorOf(source.document.text, name, mention));
  const done = names.filter((name) => patient.some((phrase) => contains(phrase, name)));
  if (dimension === "time" && clause && SENTENCING.has(clause.verb.lemma))
    return jointKey(done.filter(({ value }) => value.type === "person"));
  if (dimension === "money" && clause && IMPOSING.has(clause.verb.lemma)) return jointKey(done);
  if (dimension === "percent" && isOfLoser(source.document.text, mention)) return jointKey(done);
  if (dimension !== "count") return keyOf(own) ?? jointKey(doers);
  // "Berg's three goals" and "Hale's five": what somebody did or has is counted for each.
  // "Berg was sacked after 14 games": what is told of how often, of whom something was done to.
  const served =
    clause?.verb.passive === true && !patient.some((phrase) => contains(phrase, mention)) ? done : [];
  const [doer] = [
    ...doers.filter(({ value }) => value.type === "person" || value.type === "organisation"),
    ...served.filter(({ value }) => value.type === "person"),
  ];
  return keyOf(own ?? (countsPeople(mention.value.counted?.head ?? "person") ? undefined : doer));
}

/** "beat Dietz 54 percent to [46 percent]": the second share is the other side's. */
function isOfLoser(text: string, { start }: Span): boolean {
  return /(?:%|\bper ?cent|\d) to $/u.test(text.slice(Math.max(0, start - 16), start));
}

/** "Norvik", "Norvik shares"; in "Chile’s Norvik" the country only tells whose. */
function isNamedBy(phrase: NounPhrase, name: NameMention): boolean {
  return contains(phrase, name) && (phrase.head.pos !== "PROPN" || name.end >= phrase.head.end);
}

/** Verbs whose object is who has to serve the time, or is away for it: "was given seven years", "lose Hale for a month". */
const SENTENCING: ReadonlySet<string> = new Set(
  "sentence jail imprison cage give condemn lose suspend ban sideline".split(" "),
);

/** Verbs whose subject is who makes another pay: "the judge fixed bail", "the regulator fined Norvik". */
const IMPOSING: ReadonlySet<string> = new Set("fix impose levy fine".split(" "));

/** "Maria Lopez, 34" and "20-year-old Jerome Battle": nothing but a comma or a word between, and no "Lopez said the 34-year-old". */
function isAged(text: string, name: Span, age: Span): boolean {
  if (gap(name, age) > AGE_REACH) return false;
  return name.start > age.start || !ANOTHERS.test(text.slice(name.end, age.start));
}

const AGE_REACH = 12;
/** Behind the name the age is told of somebody else, but for "Lopez, a 34-year-old". */
const ANOTHERS = /^[^,]*\b(?:the|an?|that|his|her|their)\b/u;

/** "The [81-year-old]", "she was [81]": somebody told of before; not "the [81-year-old] suspect", who may be nobody named. */
const OF_ONE_TOLD = /\b(?:the|(?:he|she)(?: had)? (?:is|was|turned|turns)) $/iu;
const LONGEST_TOLD = 50;
/** Who says so is seldom whose age it is. */
const SAYS = /^,? (?:said|says|told|added|wrote)\b/u;

function agedBefore(
  source: SourceReading,
  sentence: Sentence,
  { start, value }: QuantityMention,
): NameMention | undefined {
  const { text } = source.document;
  if (value.counted !== null) return undefined;
  if (!OF_ONE_TOLD.test(text.slice(Math.max(sentence.start, start - LONGEST_TOLD), start))) return undefined;
  const told = antecedent(source, sentence, { start }, ["person"]);
  return told && !SAYS.test(text.slice(told.end, told.end + 10)) ? told : undefined;
}

/** "Berg's [three] goals": nothing but the mark and its "s" between. */
function isPossessorOf(text: string, { end }: Span, { start }: Span): boolean {
  const mark = text.charAt(end);
  return (mark === "'" || mark === "’") && end < start && /^.s?\s*$/u.test(text.slice(end, start));
}

/** "Norvik and Harland together had …" is of neither alone. */
function jointKey(names: readonly NameMention[]): string | null {
  const keys = [...new Set(names.map(({ value }) => entityKey(value)))].sort();
  return keys.length === 0 ? null : keys.join("+");
}

function keyOf(name: NameMention | undefined): string | null {
  return name ? entityKey(name.value) : null;
}

/** "20 miles north of Ardana". */
function distanceFrom(text: string, names: readonly NameMention[], mention: Span): string | null {
  const after = names.find(
    ({ value, start }) =>
      value.type === "place" && start >= mention.end && start - mention.end <= OWNER_REACH,
  );
  return after && /\b(?:of|from|off)\b/u.test(text.slice(mention.end, after.start))
    ? entityKey(after.value)
    : null;
}

/** Whose age it is, by name. */
export function ownerName(
  source: SourceReading,
  sentence: Sentence,
  { dimension }: QuantityValue,
  owner: string | null,
): string | null {
  if (dimension !== "age" || owner === null) return null;
  const names = source.namesInSentence(sentence);
  return names.find(({ value }) => entityKey(value) === owner)?.value.name ?? null;
}
