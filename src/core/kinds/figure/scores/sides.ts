import { foldName } from "../../../claims/entity-key.ts";
import { isOneName } from "../../../claims/name-likeness.ts";
import { isName, type SourceReading } from "../../../claims/source-reading.ts";
import type { Clause } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import type { NameMention } from "../../../mentions/mention.ts";
import { contains, overlaps, type Span } from "../../../text/span.ts";
import { isLine, type ScorePlace } from "./score-place.ts";

/** A side of a game or whose record is told. */
export interface Side extends Span {
  /** Its folded name. */
  readonly key: string;
}

/** How far from the score the name of a side may stand, in characters. */
const SIDE_REACH = 120;

/** Teams, and places that stand for them, near the pair; in text order. */
export function sidesNear(place: ScorePlace): Side[] {
  const { source, sentence } = place;
  const names = source.inSentence(sentence).filter(isName).filter(isNear(place));
  return names
    .filter((name) => !isNextOpponent(source, name))
    .filter((name) => !names.some((whole) => whole !== name && contains(whole, name)))
    .filter((name) => isTeam(name) || (isSide(source, name) && !isVenue(source, name)))
    .map(({ start, end, value }) => ({ start, end, key: foldName(value.name) }));
}

function isNear({ mention }: ScorePlace): (span: Span) => boolean {
  return ({ start, end }) => mention.start - end <= SIDE_REACH && start - mention.end <= SIDE_REACH;
}

/** Names nothing else is known of, near the pair: "Norvik", "Central High". */
function unknownNear(place: ScorePlace): Side[] {
  const { source, sentence } = place;
  const mentions = source.inSentence(sentence);
  return namesIn(source.tagged(sentence))
    .filter(isNear(place))
    .filter((name) => !mentions.some((other) => overlaps(other, name)) && isTied(place, name))
    .map(({ start, end }) => ({
      start,
      end,
      key: fullKey(source, foldName(source.document.text.slice(start, end))),
    }))
    .filter(({ key }) => !CLUB_WORDS.has(key));
}

/** What many clubs are called: by itself it says of no other name that it is another side. */
const CLUB_WORDS: ReadonlySet<string> = new Set(
  "rovers united city town athletic wanderers albion rangers county forest villa".split(" "),
);

/** "Rovers" are the "Tarn Rovers" the source has named in full. */
function fullKey({ mentions }: SourceReading, short: string): string {
  const names = mentions.filter(isName).filter(({ value }) => value.type === "organisation");
  return names.map(({ value }) => foldName(value.name)).find((name) => isOneName(name, short)) ?? short;
}

/** Whether the grammar ties a name to the contest: its doer or whom it was done to, "over Harland", "Norvik's". */
function isTied(place: ScorePlace, name: Span): boolean {
  const { text } = place.source.document;
  if (OPPOSED.test(text.slice(Math.max(0, name.start - LONGEST_BEFORE), name.start))) return true;
  if (POSSESSED.test(text.slice(name.end, name.end + 2))) return true;
  if (name.end + 1 === place.mention.start || place.mention.end + 1 === name.start) return true;
  const clause = clauseOf(place);
  return [...(clause?.agent ?? []), ...(clause?.patient ?? [])].some(
    (phrase) => contains(phrase, name) && phrase.head.end <= name.end,
  );
}

const OPPOSED = /\b(?:over|against|to|past|versus|vs|by|with|and)\s+(?:the\s+)?$/iu;
const POSSESSED = /^['’]s?/u;

function clauseOf({ source, sentence, mention }: ScorePlace): Clause | undefined {
  return source.clauses(sentence).find((one) => contains(one, mention));
}

function isTeam({ value }: NameMention): boolean {
  return value.type === "organisation" && value.role === "team";
}

/** Teams play; so do towns and countries, in whose name they play. "a Hawks-like season" is nobody's. */
function isSide({ document }: SourceReading, { value, end }: NameMention): boolean {
  if (document.text.charAt(end) === "-") return false;
  if (value.type === "organisation") return isSideName(value.name);
  return value.type === "place" && value.role !== "nationality" && value.role !== "facility";
}

/** "won [at Harland]", "beat Ulm [in Cardiff]", "[Under Adler]": where, when and under whom is no side. */
const NO_SIDE_BEFORE = /\b(?:in|at|from|near|on|of|outside|under|coach|manager|captain)\s+(?:the\s+)?$/iu;
const LONGEST_BEFORE = 14;

function isVenue({ document }: SourceReading, { start }: Span): boolean {
  return NO_SIDE_BEFORE.test(document.text.slice(Math.max(0, start - LONGEST_BEFORE), start));
}

/** "To set up [a final with Ulm]", "earned a tie against Tarn", "and will face Oster": the next opponent is no side of this game. */
const NEXT_BEFORE =
  /\b(?:(?:set(?:s|ting)? up|earn(?:s|ed|ing)?|book(?:s|ed|ing)?|secur(?:e|es|ed|ing)|reach(?:es|ed|ing)?) (?:an?|the|their|its) (?:[\p{L}-]+ ){0,3}(?:with|against)|(?:will|to|now|next) (?:face|meet|play|host|visit|take on)) (?:the )?$/iu;
const LONGEST_NEXT = 60;

function isNextOpponent({ document }: SourceReading, { start }: Span): boolean {
  return NEXT_BEFORE.test(document.text.slice(Math.max(0, start - LONGEST_NEXT), start));
}

/** Names of competitions and grounds end so. */
const NO_SIDES: ReadonlySet<string> = new Set(
  `cup league trophy stadium park arena field bowl championship championships open series division conference final
  semifinal semi-final quarter-final quarterfinal round shield tournament ground center centre coliseum garden gardens
  dome court courts day week game games season president-elect coach senate house congress parliament council committee
  court assembly commission board`.split(/\s+/),
);

function isSideName(name: string): boolean {
  return !NO_SIDES.has(name.slice(name.lastIndexOf(" ") + 1).toLowerCase());
}

/** Runs of proper names: "Central High", "Norvik". */
function namesIn(tokens: readonly TaggedToken[]): Span[] {
  const names: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.pos !== "PROPN") continue;
    let last = i;
    while (isNamePart(tokens[last + 1])) last++;
    const [from, to] = [tokens[i], tokens[last]];
    if (from && to && isSideName(to.lower) && !isShouted(from, to))
      names.push({ start: from.start, end: to.end });
    i = last;
  }
  return names;
}

/** "PLAYOFF BERTH", "TD": capitals all over name nothing. */
function isShouted(from: TaggedToken, to: TaggedToken): boolean {
  return from.text === from.text.toUpperCase() && to.text === to.text.toUpperCase();
}

function isNamePart(token: TaggedToken | undefined): boolean {
  return (
    token !== undefined && (token.pos === "PROPN" || (token.pos === "NOUN" && /^\p{Lu}/u.test(token.text)))
  );
}

/** Words behind a score that lead on to the other side: "a 3-2 win over Athletic", "lost 2-3 at home to Ulm". */
const OPPONENT_AFTER =
  /^[^,;:.]{0,30}\b(?:over|against|to|past|versus|vs|by|with|of)\s+(?:the\s+|their\s+)?(?:\p{Ll}+\s+)?$/iu;
/** Words between the names of two sides of one game: "beat", "in a loss to", "leading". */
const MEETING: ReadonlySet<string> = new Set(
  `beat beats beating beaten win won wins winning lose loses losing lost loss defeat defeats defeated defeating top tops
  topped topping edge edges edged edging down downs downed downing dispatch dispatched dispatches lead leads leading led
  trail trailed trailing trails thrash thrashes thrashed thrashing crush crushes crushed crushing draw draws drew drawn
  drawing against over versus vs fell fall falls falling rout routs routed routing blank blanks blanked blanking shut
  stun stuns stunned stunning upset upsets hammer hammers hammered hammering trounce trounced trounces demolish
  demolished whip whipped rallied past overcame overcome overcomes outlast outlasted outlasts outscored victory triumph
  held hold holds holding play played plays face faced faces facing host hosted hosts hosting visited met meet meets
  knocked eliminated eliminates eliminate ousted oust ousts nipped sank sink sinks dumped humbled humiliated mauled
  swept sweep sweeps outplayed outclassed bowed succumbed slumped crashed`.split(/\s+/),
);
/** Nothing but these links two sides too: "Rovers and Athletic", "Rovers 3, Athletic 2". */
const LINKING: ReadonlySet<string> = new Set("and at v the".split(" "));
/** Words between two sides of one game, at most. */
const MEETING_REACH = 8;

/** Whether the words between two names say that they played each other. */
function areMet(between: string): boolean {
  const words = between.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length > MEETING_REACH) return false;
  return words.every((word) => LINKING.has(word)) || words.some((word) => MEETING.has(word));
}

/** "Norvik beat Harland": so does a name of which nothing is known. */
function areMetAtOnce(between: string): boolean {
  const [first = "", second = ""] = between.toLowerCase().match(/\p{L}+/gu) ?? [];
  return areMet(between) && [first, second].some((word) => MEETING.has(word) || LINKING.has(word));
}

/** Folded names of the sides of a score, sorted and joined with "+"; null where none is named. */
export function sidesOf(place: ScorePlace): string | null {
  const { source, sentence, mention } = place;
  const { text } = source.document;
  if (isLine(place)) {
    const sides = [text.slice(sentence.start, mention.start), mention.text];
    return joined(sides.map((side) => foldName(side.replace(/\d+/gu, ""))));
  }
  const teams = sidesNear(place);
  const others = isContested(place) ? [...unknownNear(place), ...playersNear(place)] : [];
  const isMet = (far: Side, near: Side): boolean =>
    (others.includes(far) ? areMetAtOnce : areMet)(text.slice(far.end, near.start));
  const all = [...teams, ...others].sort((a, b) => a.start - b.start);
  const isBefore = ({ start }: Side): boolean => start < mention.end;
  const near = teams.findLast(isBefore) ?? all.findLast(isBefore);
  const far = near && all.findLast(({ end }) => end <= near.start);
  const met = near && far && isMet(far, near) ? far : undefined;
  const next = all.find((side) => !isBefore(side));
  const opponent = next && isOpponent(text.slice(mention.end, next.start)) ? next : undefined;
  const own = near?.key;
  const other = (opponent ?? met)?.key;
  if (own === undefined || other === undefined) return own ?? other ?? null;
  return isOneName(own, other) ? own : joined([own, other]);
}

/** "Ulm [2-1] Tarn": nothing stands between a score in a line and the other side. */
function isOpponent(between: string): boolean {
  return between === " " || OPPONENT_AFTER.test(between);
}

function joined(sides: readonly string[]): string {
  return [...sides].sort().join("+");
}

/** Whether the clause of the score is of a contest, so that any name in it may be a side; a line is. */
function isContested(place: ScorePlace): boolean {
  const { source, sentence } = place;
  const clause = clauseOf(place);
  const words = clause
    ? source.tagged(sentence).filter((token) => contains(clause, token))
    : source.tagged(sentence);
  return (
    words.some(({ lower }) => MEETING.has(lower)) ||
    clause === undefined ||
    LINE.test(sentenceText(source, sentence))
  );
}

/** "Ulm 2-1 Tarn" and nothing else. */
const LINE = /^[^,;.]{2,40} \d+\s?[-–]\s?\d+ [^,;.]{2,40}$/u;

function sentenceText({ document }: SourceReading, { start, end }: Span): string {
  return document.text.slice(start, end);
}

/** People who play for themselves: "Brandt beat Sorel 6-4, 6-2". */
function playersNear(place: ScorePlace): Side[] {
  const clause = clauseOf(place);
  if (!clause || !MEETING.has(clause.verb.lemma)) return [];
  return place.source
    .namesInSentence(place.sentence)
    .filter(({ value }) => value.type === "person")
    .filter(isNear(place))
    .map(({ start, end, value }) => ({ start, end, key: foldName(value.name) }));
}

/** Whether two owners of scores cannot be the same sides. Sides are told in full or in part. */
export function sidesClash(x: string | null, y: string | null): boolean {
  if (x === null || y === null) return false;
  const [fewer, more] = [x.split("+"), y.split("+")].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  // One side each may be the two sides of one game.
  if (more.length === 1) return false;
  return !fewer.every((side) => more.some((other) => isOneName(side, other)));
}

/** Whether both name one side at least. */
export function shareSide(x: string | null, y: string | null): boolean {
  if (x === null || y === null) return false;
  return x.split("+").some((side) => y.split("+").some((other) => isOneName(side, other)));
}
