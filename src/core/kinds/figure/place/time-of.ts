import { asideOf, comparedFrom, isAttributive, isPlaced } from "../../../claims/scene-times.ts";
import type { SourceReading } from "../../../claims/source-reading.ts";
import type { Clause } from "../../../clauses/clause.ts";
import type { Sentence } from "../../../document/document.ts";
import { UNCHANGED_VERBS } from "../../../knowledge/inflection.ts";
import type { DateMention } from "../../../mentions/mention.ts";
import { contains, gap, type Span } from "../../../text/span.ts";

/** A figure as far as its time hangs on it. */
interface Timed {
  readonly span: Span;
  /** The clause it stands in. */
  readonly clause: Clause | undefined;
  /** It is a count: "40 houses built in 1938" were that many then, a "19-metre dam built in 1938" is so high today. */
  readonly counts: boolean;
  /** The earlier time the passage speaks of. */
  readonly scene: string | null;
}

/** The date of the clause nearest to the figure; failing that, the earlier time the passage speaks of. */
export function timeOf(
  source: SourceReading,
  sentence: Sentence,
  { span, clause: own, counts, scene }: Timed,
): string | null {
  const told = timeTold(source, sentence, span);
  if (told !== null) return told;
  const dates = source.inSentence(sentence).filter(isPlaced);
  if (dates.length === 0) return scene;
  const clauses = source.clauses(sentence);
  const { text } = source.document;
  if (own && dates.every((date) => date.end <= span.start && isLeftBehind(clauses, own, date))) return null;
  const clause = own ?? sentence;
  const inClause = dates.filter((date) => {
    if (own && opensAllOf(clauses, own, date)) return true;
    if ((comparedFrom(text, sentence, date) ?? -1) >= span.end) return false;
    if (isAttributive(text, date)) {
      const ofSubject = own?.agent.some((phrase) => contains(phrase, date)) ?? false;
      return ofSubject || gap(date, span) <= ATTRIBUTE_REACH;
    }
    const aside = asideOf(clauses, text, date);
    const isIts = aside === null || (contains(aside, span) && (counts || span.start >= aside.verb.start));
    return isIts && gap(date, clause) <= CLAUSE_SLACK;
  });
  const [nearest] = inClause.sort((a, b) => gap(a, clause) - gap(b, clause) || gap(a, span) - gap(b, span));
  return nearest ? dayOf(nearest) : scene;
}

/** The day of a time of day: "at 7 p.m. on Tuesday". */
function dayOf({ value: { edtf, start, timexType } }: DateMention): string | null {
  return timexType === "TIME" ? (start?.slice(0, DAY) ?? null) : edtf;
}

/** Characters of an EDTF day. */
const DAY = "2005-11-27".length;

/** "[In the 2009 fire], 11 men died and 30 were hurt": what opens a sentence is the time of all that it tells side by side. */
function opensAllOf(clauses: readonly Clause[], own: Clause, date: Span): boolean {
  const [first] = clauses;
  if (first === undefined || date.end > first.verb.start || own.verb.tense !== first.verb.tense) return false;
  const isBeside =
    own === first ||
    ((own.link === "main" || own.link === "coordinate") && clauses[own.governor ?? -1] === first);
  const subject = first.agent[0] ?? first.patient[0];
  return (
    isBeside && date.end <= (subject?.start ?? 0) && first.adjuncts.some((adjunct) => contains(adjunct, date))
  );
}

/** "Sold 900 boats [last year] and employs 300": what holds now is not of the time of what was before. */
function isLeftBehind(clauses: readonly Clause[], own: Clause, date: Span): boolean {
  const { form, tense, start, lemma } = own.verb;
  if (PASTS_TOO.has(lemma) || form !== "finite" || tense !== "present" || date.end > start) return false;
  const before = clauses.findLast(({ verb }) => verb.end <= date.start);
  return before !== undefined && before !== own && before.verb.tense === "past";
}

/** "On Thursday, when it [beat] Tarn": their present is their past as well. */
const PASTS_TOO: ReadonlySet<string> = new Set([...UNCHANGED_VERBS, "beat"]);

/** "The worst since August 2008, when a fire killed [eight]": the date of what is told behind it, to the end of the sentence. */
function timeTold(source: SourceReading, sentence: Sentence, span: Span): string | null {
  const date = source
    .inSentence(sentence)
    .findLast((mention) => mention.value.type === "date" && mention.end <= span.start);
  if (date?.value.type !== "date" || !WHEN.test(source.document.text.slice(date.end, span.start)))
    return null;
  // "Since August 2008, when": at its beginning; "in the first quarter, in which": in all of it.
  const told = date.value.edtf?.replace(/\/(?:\.\.)?$/u, "") ?? "";
  return /^\d{4}/u.test(told) ? told : null;
}

const WHEN = /^(?:, (?:when|in which|which) | that )/u;

/** "the 2003 toll of 26,000": the thing the date tells apart is the figure's own, as is "the 2003 team won 12". */
const ATTRIBUTE_REACH = 12;
/** A date may stand just outside what the parser takes for the clause. */
const CLAUSE_SLACK = 25;
