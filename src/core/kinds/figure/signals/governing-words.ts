import { itemAt } from "../../../../base/item-at.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import type { Clause } from "../../../clauses/clause.ts";
import { isPersonNoun } from "../../../knowledge/person-nouns.ts";
import { firstFrom, lastUpTo, overlaps, type Span } from "../../../text/span.ts";
import { wordClass } from "../../../text/word-class.ts";
import { UNKNOWN_WORD } from "../../../text/word.ts";
import { isArgument } from "../place/clause-words.ts";
import { UNDERGONE } from "./voice.ts";

/** The words that say what a figure is of, nearest in grammar first, and the verb that governs it. */
export interface GoverningWords {
  /** Base forms, strongest first. */
  readonly words: readonly string[];
  readonly verb: string | null;
  /** The verb only links the figure to its subject: the subject's words count too. */
  readonly linked: boolean;
}

/** Verbs that only link a figure to its subject: the subject then says what it is of. */
const LINKING: ReadonlySet<string> = new Set(
  `be have stand put reach total hit rise climb grow increase jump soar fall drop decline remain number measure
  register estimate say range exceed top pass become approach`.split(/\s+/),
);
/** "Arrests [came to] 17", "losses [amounted to] 4 million": the total of the subject. */
const COMING_TO: ReadonlySet<string> = new Set("come amount add run".split(" "));

function isComingTo({ tokens, first }: Place, { lemma, index }: VerbAt): boolean {
  if (!COMING_TO.has(lemma)) return false;
  const to = tokens.slice(index + 1, first).findLast(({ pos }) => pos !== "ADV" && pos !== "ADJ");
  return to?.lower === "to";
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
const SUBJECT_REACH = 14;

/**
 * Looks for what governs the figure at `span`: the words right behind it ("50 injured"), the verb before
 * it ("killing at least 10 people"), the verb after it ("10 people were killed"), the noun it belongs to
 * ("a population of 90,000", "the toll rose to 17"). Never looks across another figure.
 * Where the grammar says whose subject or object the figure is, its verb goes before the one that stands nearest.
 * @param clauses those of the sentence
 * @param figures spans of all figures of the sentence
 */
export function governingWords(
  tokens: readonly TaggedToken[],
  clauses: readonly Clause[],
  span: Span,
  figures: readonly Span[],
): GoverningWords {
  const place = {
    tokens,
    figures,
    first: lastUpTo(tokens, span.start) + 1,
    last: firstFrom(tokens, span.end) - 1,
  };
  const behind = wordsBehind(place);
  const following = verbsAfter(place);
  const described = RELATIVES.has(itemAt(tokens, place.last + 1)?.word ?? UNKNOWN_WORD);
  const own = following.length === 0 || described ? clauseOf(clauses, span) : null;
  const before = isSubject(place) ? null : verbAhead(tokens, own, span, verbBefore(place));
  // "[Two men] who had escaped were caught": what the sentence tells of them comes before what describes them.
  const ahead = own && own.verb.start > span.start ? verbsOf(own, clauses, span) : null;
  const after = ahead === null ? following : described ? [...ahead, ...following] : ahead;
  const links = before !== null && (LINKING.has(before.lemma) || isComingTo(place, before));
  const acts = before !== null && !links;
  const noun = acts ? [] : nounBefore(place, before?.index ?? place.first, openingOf(clauses, span));
  // "They mourned [two girls] who had drowned": what they did comes after what was done.
  const told = acts ? [...(described ? following : []), ...madeTo(place)] : [];
  const verbs = acts ? [...withParticle(tokens, before), before.lemma, ...told] : after;
  const margin = isMargin(place, clauses) ? ["margin"] : [];
  const worth = itemAt(tokens, place.first - 1)?.lower === "worth" ? ["worth"] : [];
  // "[Four men] wanted for arson were arrested": what became of them goes before what they are told by.
  const redescribed = isToldByVerb(place) && verbs[0] !== itemAt(tokens, place.last + 1)?.lemma;
  // What is worth it says more than that it is: "trade is worth $3 million".
  const words = [
    ...margin,
    ...(redescribed ? [...verbs, ...behind] : [...behind, ...verbs]),
    ...noun,
    ...worth,
  ];
  const verb = acts ? before.lemma : (after.find((word) => !word.includes(" ")) ?? before?.lemma ?? null);
  return { words, verb, linked: links && after.length === 0 };
}

const RELATIVES = wordClass(["who", "whom", "that", "which"]);

/** A figure among the tokens of its sentence: its own first and last, and the spans of all figures. */
interface Place {
  readonly tokens: readonly TaggedToken[];
  readonly figures: readonly Span[];
  readonly first: number;
  readonly last: number;
}

/** Whether a token beside the figure belongs to another. */
function isBlocked({ figures }: Place, token: TaggedToken): boolean {
  for (const figure of figures) if (overlaps(figure, token)) return true;
  return false;
}

/** Words that describe what was counted: "200 people dead", "40 hurt", "$8 billion in yearly revenue". */
function wordsBehind(place: Place): string[] {
  const { tokens, last } = place;
  const next = tokens[last + 1];
  const of = next !== undefined && LINKS.has(next.word) && !(next.lower === "with" && countsThings(place));
  const words: string[] = [];
  const end = Math.min(tokens.length, last + (of ? 6 : 3));
  for (let i = last + (of ? 2 : 1); i < end; i++) {
    const token = tokens[i];
    if (!token || isBlocked(place, token)) break;
    if (of && (token.pos === "DET" || token.pos === "PRON")) continue;
    if (OF_ORDER.has(token.word)) continue;
    // "$3.5 million [including] debt": what is reckoned in is not what it is.
    if (RECKONING_IN.has(token.word)) break;
    if (!DESCRIBING.has(token.pos)) break;
    words.push(token.lemma, token.lower);
  }
  return of ? words.reverse() : words;
}

/** "A £2 million villa [with] a pool": what things come with does not say what is told of them, as "people with burns" does. */
function countsThings({ tokens, last }: Place): boolean {
  const noun = itemAt(tokens, last);
  return noun?.pos === "NOUN" && !isPersonNoun(noun.lemma);
}

/** "11 of their [last] 13 games": no verb. */
const OF_ORDER = wordClass(["last"]);
const RECKONING_IN = wordClass("including excluding counting plus minus".split(" "));

/** "revenue of", "trapped in", "ten years behind bars", "nine people with burns". */
const LINKS = wordClass(["in", "of", "behind", "with"]);
const DESCRIBING: ReadonlySet<string> = new Set(["ADJ", "NOUN", "VERB"]);

/** "beat him by [some 6,000 votes]", "lost by [two points]", "[300 votes] ahead", "a [53-vote] victory", "ahead by [90]". */
function isMargin({ tokens, first, last }: Place, clauses: readonly Clause[]): boolean {
  const behind = itemAt(tokens, last + 1)?.word ?? UNKNOWN_WORD;
  if (LEADING.has(behind)) return true;
  if (WON.has(behind) && itemAt(tokens, last)?.text.includes("-") === true) return true;
  let by = itemAt(tokens, first - 1);
  for (let at = first - 2; by && by.lower !== "by" && HEDGING.has(by.pos); at--) by = itemAt(tokens, at);
  if (by?.lower !== "by") return false;
  const { start } = by;
  if (LEADING.has(itemAt(tokens, lastUpTo(tokens, start))?.word ?? UNKNOWN_WORD)) return true;
  const verb = clauses.findLast((clause) => clause.verb.start < start)?.verb;
  return verb !== undefined && CONTESTING.has(verb.lemma);
}

const LEADING = wordClass(["ahead", "behind", "clear", "adrift"]);
const WON = wordClass("victory defeat win loss triumph".split(" "));

const HEDGING: ReadonlySet<string> = new Set(["ADV", "ADJ", "ADP", "DET"]);
const CONTESTING: ReadonlySet<string> = new Set(
  "win lose beat defeat lead trail top edge pass carry fail miss prevail".split(" "),
);

/** "Were shot [dead]", "stabbed [to death]". */
function endsInDeath(tokens: readonly TaggedToken[], at: number): boolean {
  const next = itemAt(tokens, at)?.lower;
  return next === "dead" || (next === "to" && itemAt(tokens, at + 1)?.lower === "death");
}

/** "Forced 800 people [to flee]", "told 40 families [to leave]": what the object is made to do. */
function madeTo({ tokens, last }: Place): string[] {
  const [to, verb] = [itemAt(tokens, last + 1), itemAt(tokens, last + 2)];
  return to?.lower === "to" && verb?.pos === "VERB" ? [verb.lemma] : [];
}

/** "is [laying off] 300 nurses", "[rounded up] four": a small word makes another verb of it. */
function withParticle(tokens: readonly TaggedToken[], { lemma, index }: VerbAt): string[] {
  const next = itemAt(tokens, index + 1);
  return next && PARTICLES.has(next.word) ? [`${lemma} ${next.lower}`] : [];
}

const PARTICLES = wordClass("off up down out away in back over aside home".split(" "));

/** "killed three and [eight others] were hurt": what an auxiliary follows is its subject, whatever stands before. */
function isSubject(place: Place): boolean {
  const { tokens, last } = place;
  let at = last + 1;
  while (COUNTED.has(itemAt(tokens, at)?.pos ?? "X")) at++;
  const next = itemAt(tokens, at);
  if (next?.pos !== "AUX" || isBlocked(place, next)) return false;
  // "The man who shot [three clerks] is in custody": the auxiliary is another's.
  const counted = itemAt(tokens, at - 1);
  return !(SINGULAR.has(next.lower) && isPlural(counted));
}

function isPlural(noun: TaggedToken | undefined): boolean {
  return noun?.pos === "NOUN" && noun.lemma !== noun.lower;
}

/** Whether the number stands with a noun in the plural. */
function countsSeveral({ tokens, last }: Place): boolean {
  return isPlural(itemAt(tokens, last));
}

const SINGULAR: ReadonlySet<string> = new Set(["is", "was", "has"]);

/** What may stand between a number and the auxiliary of its verb. */
const COUNTED: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ"]);

interface VerbAt {
  readonly lemma: string;
  /** Of its last token. */
  readonly index: number;
}

/**
 * The verb before the figure that governs it. "One clerk died and [two men] underwent surgery": the nearest verb
 * is another clause's; "shot to death [one guard]": the verb stands too far off to be found by position.
 */
function verbAhead(
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
function clauseOf(clauses: readonly Clause[], span: Span): Clause | null {
  return (
    clauses.find(
      (clause) => clause.link !== "relative" && isArgument(clause, span) && !LINKING.has(clause.verb.lemma),
    ) ?? null
  );
}

/** The verb of a clause; of "30 people are known to have died" what is known of them. */
function verbsOf({ verb }: Clause, clauses: readonly Clause[], span: Span): string[] {
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

function verbBefore(place: Place): VerbAt | null {
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

/** The verbs that follow, prepositional phrases skipped: "were treated at the scene and released". */
function verbsAfter(place: Place): string[] {
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

/** "[Five men] accused of robbing a bank": the word behind them is a participle they are told by. */
function isToldByVerb({ tokens, last }: Place): boolean {
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

/** Where the clause begins of which the figure is the subject; 0 for none. */
function openingOf(clauses: readonly Clause[], span: Span): number {
  const own = clauseOf(clauses, span);
  return own !== null && own.verb.start > span.start ? own.start : 0;
}

/**
 * Nouns to the left in the same stretch, nearest first: "death toll", "a population of".
 * @param opening where the clause begins of which the figure is the subject: "bury their dead, because [six mourners] were …"
 */
function nounBefore(place: Place, from: number, opening: number): string[] {
  const { tokens } = place;
  const nouns: string[] = [];
  for (let i = from - 1; i >= Math.max(0, from - SUBJECT_REACH); i--) {
    const token = tokens[i];
    if (!token || token.start < opening || token.text === ";" || token.text === ":") break;
    // A time or sum by the way governs nothing: "the toll of the storm two days before rose to 17".
    if (isBlocked(place, token)) {
      if (nouns.length > 0) break;
      continue;
    }
    if (token.text === "," && nouns.length > 0) break;
    if (token.pos === "NOUN" || token.pos === "PROPN") nouns.push(token.lower, token.lemma);
    if (token.pos === "VERB" && nouns.length > 0) break;
  }
  return nouns;
}
