import { entityKey } from "../../../claims/entity-key.ts";
import type { Clause, NounPhrase } from "../../../clauses/clause.ts";
import type { SourceReading } from "../../../claims/source-reading.ts";
import type { Sentence } from "../../../document/document.ts";
import type { NameMention, QuantityMention, QuantityValue } from "../../../mentions/mention.ts";
import { contains, type Span } from "../../../text/span.ts";
import { agedPerson } from "./age-owner.ts";
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
  const { text } = source.document;
  if (dimension === "age") return keyOf(agedPerson(source, sentence, mention, clause));
  if (names.length === 0) return null;
  if (dimension === "length") return distanceFrom(text, names, mention);
  const { agent, patient } = clause ?? { agent: [], patient: [] };
  const doers = names.filter((name) => agent.some((phrase) => isNamedBy(phrase, name)));
  const own = names.find((name) => isPossessorOf(text, name, mention));
  const done = names.filter((name) =>
    patient.some((phrase) => contains(phrase, name) || isApposed(text, phrase, name)),
  );
  if (dimension === "time" && clause && SENTENCING.has(clause.verb.lemma))
    return jointKey(done.filter(({ value }) => value.type === "person"));
  if (dimension === "money" && clause && IMPOSING.has(clause.verb.lemma)) return jointKey(done);
  if (dimension === "percent" && isOfLoser(text, mention)) return jointKey(done);
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

/** "The owner, [Norvik Properties], was fined". */
function isApposed(text: string, phrase: NounPhrase, { start }: Span): boolean {
  return phrase.head.pos === "NOUN" && text.slice(phrase.end, start) === ", ";
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

function keyOf(name: NameMention | null | undefined): string | null {
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
