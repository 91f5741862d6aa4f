import type { ClaimDraft } from "../../../claims/claim.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import type { Sentence } from "../../../document/document.ts";
import { wordAt } from "../../../document/word-at.ts";
import type { QuantityMention } from "../../../mentions/mention.ts";
import { firstFrom, lastUpTo, type Span } from "../../../text/span.ts";
import { wordClass } from "../../../text/word-class.ts";
import { TOLLS } from "../measures/measure-traits.ts";
import type { Measure } from "../measures/measure.ts";
import { MEASURES } from "../measures/measures.ts";
import type { FigureValue } from "../value.ts";

const PART_BEFORE =
  /(?:\b(?:including|among them|of (?:whom|which|them),?|some of whom|another)|(?:^|[.;,]\s)\s*of (?:the|those|these|its|their) [\p{L} -]{2,30},)\s*$/iu;
/** "Two children are among the dead", "among the 14 dead were two children". */
const AMONG_THEM = /^[^,.;]{0,20}\b(?:was|were|is|are|being) among (?:the|those)\b/iu;
const THEY_AMONG = /^Among (?:the|those) [^,.;]{3,40} (?:was|were|is|are) (?:at least |about |some )?$/u;
const AMONG = wordClass(["among"]);

/** Whether those counted are told as some among others, in their clause. */
function isAmong(text: string, { tokens, start, end }: Sentence, span: Span): boolean {
  if (!tokens.some(({ word }) => AMONG.has(word))) return false;
  return (
    AMONG_THEM.test(text.slice(span.end, Math.min(end, span.end + AMONG_REACH))) ||
    (span.start - start < AMONG_REACH && THEY_AMONG.test(text.slice(start, span.start)))
  );
}

const AMONG_REACH = 60;

/** What such words end in: only behind one of these are they looked for. */
const ENDS_PART_BEFORE = wordClass(["including", "them", "whom", "which", "another", ","]);
const PART_AFTER = /^\s*(?:of (?:the|its|their|those|them|whom|which|these)\b|out of\b|in every\b)/iu;
/** The same where what is counted stands between: "20 houses of the 80", but "four officers of the guard" and "80 people out of their homes". */
const PART_OF_NUMBER =
  /^\s*(?:of (?:the|its|their|these) \d|of those\b|out of (?:(?:the|its|their|every|a total of|some|about) )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|a hundred|a dozen)|in every\b)/iu;
const OPENS_PART_AFTER = wordClass(["of", "out", "in"]);
/** Who came to harm, or out of it: "four of the dead". */
const OF_THOSE: ReadonlySet<string> = new Set(
  "dead injured wounded missing victim survivor casualty detainee case infection death fatality".split(" "),
);
/** What is counted on from day to day: "35 new cases" are some of all there are. */
const GROWING: ReadonlySet<string> = new Set("case infection death fatality hospitalization".split(" "));
const NEW = /\b(?:new|fresh)\b/iu;
/** Nouns that are always of some body, and count all of it. */
const OF_A_BODY: ReadonlySet<string> = new Set("member employee inhabitant resident citizen seat".split(" "));
const OF_THEM = /^[\p{L}\d-]+ of (?:the|those|these|its|their) /u;
const ALL_OTHERS = wordClass(["other", "others"]);
const OTHERS = wordClass(["another", "other", "others", "additional", "further"]);

/** "In the last 24 hours": what was counted in a stretch of time is a part of what was counted in all. */
const WINDOW =
  /\b(?:in|over|during|within) the (?:last|past|previous) (?:\d+|[a-z]+) (?:hours?|days?|weeks?)\b/iu;
const OF_WINDOW = wordClass(["last", "past", "previous"]);
/** How far from the figure such words may stand. */
const WINDOW_REACH = 50;

function inWindow(text: string, sentence: Sentence, { start, end }: Span): boolean {
  if (!sentence.tokens.some(({ word }) => OF_WINDOW.has(word))) return false;
  const near = text.slice(
    Math.max(sentence.start, start - WINDOW_REACH),
    Math.min(sentence.end, end + WINDOW_REACH),
  );
  return WINDOW.test(near);
}

/**
 * Whether the figure is told as a part of another: "including 300 children", "30 of the 80". The "1,800 members of
 * the union" are all it has.
 * @param counted the noun that is counted, base form
 */
export function isPart(
  text: string,
  sentence: Sentence,
  span: Span,
  number: QuantityMention,
  counted: string | null,
): boolean {
  const { tokens } = sentence;
  const after = number.end > number.start + number.value.text.length ? PART_OF_NUMBER : PART_AFTER;
  return (
    inWindow(text, sentence, span) ||
    isAmong(text, sentence, span) ||
    (ENDS_PART_BEFORE.has(wordAt(tokens, lastUpTo(tokens, span.start))) &&
      PART_BEFORE.test(text.slice(Math.max(sentence.start, span.start - 30), span.start))) ||
    (!OF_A_BODY.has(counted ?? "") &&
      OPENS_PART_AFTER.has(wordAt(tokens, firstFrom(tokens, number.end))) &&
      after.test(text.slice(number.end, Math.min(sentence.end, number.end + 20)))) ||
    (OF_THOSE.has(counted ?? "") && OF_THEM.test(text.slice(number.start, number.end))) ||
    (GROWING.has(counted ?? "") && NEW.test(text.slice(span.start, span.end))) ||
    countsOthers(sentence, span)
  );
}

/** "of them", "of the seven", "of its workers", "out of 5,200": of those told of before, or of a whole that is named. */
const OF_WHOLE = /^ of (?:(?:them|whom|which|these|those|the|its|their)\b|\d)/u;

/**
 * Whether a toll is told as those of a whole that it is no toll of: "It carried 80 passengers. [41 of them] were
 * rescued" tells all who were; "30 were rescued, [five of them] by divers" does not.
 * @param before the words before the figure, in its sentence and the one before
 * @param counted the noun that is counted, base form
 */
export function isOfOtherWhole(
  text: string,
  number: Span,
  { heads, named, signals, nounSignals = [], nouns = [] }: Measure,
  before: readonly TaggedToken[],
  counted: string | null,
): boolean {
  if (OF_THOSE.has(counted ?? "")) return false;
  const behind = text.slice(number.start, number.end + LONGEST_PRONOUN);
  if ((heads !== "people" && named !== true) || !OF_WHOLE.test(behind.slice(behind.indexOf(" of "))))
    return false;
  const telling = new Set([...OUTCOMES, ...signals, ...nounSignals, ...nouns]);
  return !before.some(({ lemma, lower }) => telling.has(lemma) || telling.has(lower));
}

const LONGEST_PRONOUN = 10;

/** What tells what became of people: those of them of whom more is told are no whole of their own. */
const OUTCOMES: readonly string[] = MEASURES.flatMap(({ id, heads, signals }) =>
  heads === "people" && TOLLS.has(id) ? signals : [],
);

/** "two others", "another 30 people", "three more houses", but not "more than three". */
function countsOthers({ tokens }: Sentence, { start, end }: Span): boolean {
  for (let i = firstFrom(tokens, start); i < tokens.length; i++) {
    const token = tokens[i];
    // "700 [more] are employed there": nothing is named behind it.
    if (!token || token.start >= end) return token?.lower === "more" && tokens[i + 1]?.lower !== "than";
    if (OTHERS.has(token.word)) return true;
    const next = tokens[i + 1];
    if (token.lower === "more" && next?.kind === "word" && next.lower !== "than" && next.start < end)
      return true;
  }
  return false;
}

/**
 * Marks the figures of a sentence of whose kind it tells more: "[one miner] was hurt there, and two other people
 * were hurt at the gate" gives no total of those hurt.
 */
export function withRests(
  sentence: Sentence,
  figures: readonly ClaimDraft<FigureValue>[],
): readonly ClaimDraft<FigureValue>[] {
  const others = figures.filter((figure) => countsOthers(sentence, figure));
  if (others.length === 0) return figures;
  return figures.map((figure, i) => {
    // "It killed nine people and hurt [34 others]": all who were hurt, beside those who were killed.
    const isAll =
      isBesideOthers(figure.value, figures[i - 1]?.value) || areAllOthers(sentence, figure, figures);
    if (others.includes(figure) && isAll) return { ...figure, value: { ...figure.value, part: false } };
    const rest =
      !others.includes(figure) &&
      !isTotal(figure.value) &&
      others.some((other) => ofOneKind(figure.value, other.value));
    return rest ? { ...figure, value: { ...figure.value, rest } } : figure;
  });
}

/** "Found four more bodies, raising the toll [to 11]": what others bring it to is no rest beside them. */
function isTotal({ role, head }: FigureValue): boolean {
  return role === "to" || head === "toll";
}

/** What is counted just before is told of something else, and of people as well. */
function isBesideOthers({ measure }: FigureValue, before: FigureValue | undefined): boolean {
  return (
    measure !== null && before?.dimension === "count" && before.measure !== null && before.measure !== measure
  );
}

/** What befalls those who are not killed: they are "others" beside the dead; "two other guards were suspended" besides those who had been. */
const BESIDE_THE_DEAD: ReadonlySet<string> = new Set(
  "injured stabbed shot missing unhurt hostages trapped serious treated rescued ill infected recovered".split(
    " ",
  ),
);

/** "[Eight others]" and "[eight other people] were hurt": all of them, where the sentence counts no more of their kind; "two more victims" are not. */
function areAllOthers(
  { tokens }: Sentence,
  figure: ClaimDraft<FigureValue>,
  all: readonly ClaimDraft<FigureValue>[],
): boolean {
  if (!BESIDE_THE_DEAD.has(figure.value.measure ?? "")) return false;
  const words = tokens.slice(firstFrom(tokens, figure.start), lastUpTo(tokens, figure.end) + 1);
  if (!words.some(({ word }) => ALL_OTHERS.has(word))) return false;
  return !all.some((other) => other !== figure && ofOneKind(figure.value, other.value));
}

function ofOneKind(x: FigureValue, y: FigureValue): boolean {
  if (x.dimension !== "count" || y.dimension !== "count") return false;
  const oneHead = x.head !== null && x.head === y.head && x.head !== "person";
  return oneHead || (x.measure !== null && x.measure === y.measure);
}
