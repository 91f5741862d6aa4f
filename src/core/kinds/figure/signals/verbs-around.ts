import { itemAt } from "../../../../base/item-at.ts";
import type { Clause } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { lastUpTo, type Span } from "../../../text/span.ts";
import { wordClass } from "../../../text/word-class.ts";
import { isArgument } from "../clause/clause-of-number.ts";
import { LINKING } from "../clause/linking-verbs.ts";
import { endsInDeath } from "../clause/gravity.ts";
import { SINGULAR, countsSeveral, isBlocked, type FigureAmongTokens } from "./figure-among-tokens.ts";
import { UNDERGONE } from "./voice.ts";

/** A verb among the tokens of its sentence. */
export interface VerbAt {
  readonly lemma: string;
  /** Of its last token. */
  readonly index: number;
}

/**
 * The verb before the figure that governs it. "One clerk died and [two men] underwent surgery": the nearest verb
 * is another clause's; "shot to death [one guard]": the verb stands too far off to be found by position.
 */
export function verbAhead(
  tokens: readonly TaggedToken[],
  own: Clause | null,
  span: Span,
  nearest: VerbAt | null,
): VerbAt | null {
  if (!own) return nearest;
  if (own.verb.start > span.start) return null;
  if (nearest !== null || !own.patient.some(({ start, end }) => start <= span.start && span.start < end))
    return nearest;
  return { lemma: own.verb.lemma, index: lastUpTo(tokens, own.verb.end) };
}

/** The clause whose subject or object the figure stands in; null where it stands in none. */
export function clauseOf(clauses: readonly Clause[], span: Span): Clause | null {
  return (
    clauses.find(
      (clause) => clause.link !== "relative" && isArgument(clause, span) && !LINKING.has(clause.verb.lemma),
    ) ?? null
  );
}

/** The verb of a clause; of "30 people are known to have died" what is known of them. */
export function verbsOf({ verb }: Clause, clauses: readonly Clause[], span: Span): string[] {
  if (!KNOWING.has(verb.lemma)) return [verb.lemma];
  const known = clauses.filter((clause) => clause.verb.start > verb.start && isArgument(clause, span));
  const told = known.map((clause) => clause.verb.lemma).filter((lemma) => !LINKING.has(lemma));
  return told.length > 0 ? told : [verb.lemma];
}

/** Verbs that tell how something is known, not what. */
const KNOWING: ReadonlySet<string> = new Set(
  "know believe think fear presume report say confirm suspect feel understand".split(" "),
);

/** "Gunman kills one, [wounds] two": a verb that looks like a noun, behind the comma of a list. */
function verbInList(tokens: readonly TaggedToken[], at: number): VerbAt | null {
  const token = itemAt(tokens, at);
  const before = itemAt(tokens, at - 1);
  if (token?.pos !== "NOUN" || !HARMING.has(token.lemma) || !token.lower.endsWith("s")) return null;
  return before?.text === "," || before?.text === ";" || before?.pos === "CCONJ"
    ? { lemma: token.lemma, index: at }
    : null;
}

const HARMING: ReadonlySet<string> = new Set("wound hurt injure shoot shot".split(" "));

/** The verb close before a figure, with nothing but words of its own phrase between. */
export function verbBefore(place: FigureAmongTokens): VerbAt | null {
  const { tokens, first } = place;
  const listed = verbInList(tokens, first - 1);
  if (listed) return listed;
  for (let i = first - 1; i >= Math.max(0, first - OBJECT_REACH); i--) {
    const token = tokens[i];
    if (!token || isBlocked(place, token)) return null;
    // "Affects [an estimated] 30,000 people": how the number is known is no act.
    if (token.lower === "estimated" && itemAt(tokens, i - 1)?.pos === "DET") continue;
    if (token.pos === "VERB" || token.pos === "AUX") return { lemma: token.lemma, index: i };
    if (!BETWEEN.has(token.pos)) return null;
  }
  return null;
}

/** Words that may stand between a verb and its number. */
const BETWEEN: ReadonlySet<string> = new Set([
  "DET",
  "ADV",
  "ADJ",
  "NUM",
  "ADP",
  "PRON",
  "PART",
  "SYM",
  "CCONJ",
]);

const OBJECT_REACH = 6;

/** The verbs that follow, prepositional phrases skipped: "were treated at the scene and released". */
export function verbsAfter(place: FigureAmongTokens): string[] {
  const { tokens, last } = place;
  const verbs: string[] = [];
  /** How many of them describe those counted, before an auxiliary tells what became of them. */
  let describing = 0;
  const told = isToldByVerb(place);
  for (let i = last + 1; i < Math.min(tokens.length, last + SUBJECT_REACH); i++) {
    const token = tokens[i];
    if (!token || token.text === "," || token.text === ";" || isBlocked(place, token)) break;
    // "three guards and fled": what follows the "and" is not said of the guards.
    if (token.pos === "VERB" && verbs.length === 0 && itemAt(tokens, i - 1)?.pos === "CCONJ") break;
    // "The guests were there [when] fire broke out": another clause, and another subject.
    if (SUBORDINATING.has(token.word) || (SOMETIMES.has(token.word) && !told)) break;
    // "Two men arrested a man [who] had fled": said of him.
    if (i > last + 1 && RELATIVES.has(token.word) && itemAt(tokens, i - 1)?.pos === "NOUN") break;
    // "Who robbed [38 clients] was jailed": the auxiliary is another's, and what follows it.
    if (token.pos === "AUX" && SINGULAR.has(token.lower) && countsSeveral(place)) break;
    if (token.pos === "AUX" && describing === 0) describing = verbs.length;
    // "in a study of 900 patients the pill cut …": another subject, and its verb.
    if (token.pos === "DET" && itemAt(tokens, i - 1)?.pos === "NOUN") break;
    const ofState = itemAt(tokens, i - 1)?.pos === "AUX" || tokens[i + 1]?.lemma === "condition";
    // "With [the stolen] cash": it describes the cash.
    const describes = itemAt(tokens, i - 1)?.pos === "DET";
    if ((token.pos === "VERB" && !describes) || (token.pos === "ADJ" && ofState))
      verbs.push(
        ...(endsInDeath(tokens, i + 1) ? ["kill"] : []),
        ...withParticle(tokens, { lemma: token.lemma, index: i }),
        token.lemma,
        token.lower,
      );
  }
  return told ? [...verbs.slice(describing), ...verbs.slice(0, describing)] : verbs;
}

/** How far a verb may stand behind its subject, in words. */
export const SUBJECT_REACH = 14;

/** "[Five men] accused of robbing a bank": the word behind them is a participle they are told by. */
export function isToldByVerb({ tokens, last }: FigureAmongTokens): boolean {
  return DESCRIBED_BY.has(itemAt(tokens, last + 1)?.lemma ?? "");
}

/** Verbs by whose participle people are told: "five men accused of robbing a bank". */
const DESCRIBED_BY: ReadonlySet<string> = new Set([
  ...UNDERGONE,
  ..."accuse suspect want involve implicate believe allege think know".split(" "),
]);

/** Prepositions that open clauses as well; not behind a participle: "six officers arrested [after] the riot were freed". */
const SOMETIMES = wordClass("after before as since until".split(" "));

const SUBORDINATING = wordClass("when while because although though if where whereas unless".split(" "));

/** "is [laying off] 300 nurses", "[rounded up] four": a small word makes another verb of it. */
export function withParticle(tokens: readonly TaggedToken[], { lemma, index }: VerbAt): string[] {
  const next = itemAt(tokens, index + 1);
  return next && PARTICLES.has(next.word) ? [`${lemma} ${next.lower}`] : [];
}

const PARTICLES = wordClass("off up down out away in back over aside home".split(" "));

/** Pronouns that tell more of those that are counted. */
export const RELATIVES = wordClass(["who", "whom", "that", "which"]);
