import type { TaggedToken } from "../../../clauses/tagged.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import type { QuantityMention } from "../../../mentions/mention.ts";
import { contains, gap, type Span } from "../../../text/span.ts";
import { wordTable } from "../../../text/word-class.ts";
import type { FigureValue } from "../value.ts";

/**
 * What players and teams do in a game, each in a number of their own (base forms): without the same owner,
 * two numbers of them are no two answers to one question.
 */
const PERFORMANCES: ReadonlySet<string> = new Set(
  `carry catch reception completion attempt touchdown interception fumble sack tackle punt assist rebound steal block
  goal try wicket boundary century homer hit strikeout inning ace birdie bogey penalty foul booking cap three-pointer pointer three free-throw
  save`.split(/\s+/),
);

/** Words that outside a game are quite other things: "four sacks of ballots". */
const OF_OTHER_THINGS: ReadonlySet<string> = new Set("sack block cap boundary booking penalty".split(" "));

/** Whether the figures count what each player has of their own, and are not known to be of one player. */
export function performancesApart(x: FigureValue, y: FigureValue): boolean {
  if (x.measure === "minute-of-play" || y.measure === "minute-of-play") return !areOneDeed(x, y);
  if (x.unit === "yd" && x.head !== null && x.head === y.head) return x.counted !== y.counted;
  if (x.dimension !== "count" || x.head === null || !PERFORMANCES.has(x.head)) return false;
  if (x.owner === null && y.owner === null && OF_OTHER_THINGS.has(x.head)) return false;
  return x.head === y.head && (x.owner === null || x.owner !== y.owner);
}

/** What one player or team did in one game: "12 rebounds", "24 points". */
export function isPerformance({ dimension, head, unit, measure }: FigureValue): boolean {
  if (unit === POINT) return measure === null;
  return dimension === "count" && PERFORMANCES.has(head ?? "") && !OF_OTHER_THINGS.has(head ?? "");
}

const POINT = "point";

/** What a goal is told with: "headed in", "put his side ahead", "gave them the lead". */
const SCORING: ReadonlySet<string> = new Set(
  `score head net convert strike equalise equalize level make give put fire slot tap curl volley seal win grab bag hit
  nod drill bundle sweep smash open double snatch break finish poke turn add restore decide settle clinch rescue snatch`.split(
    /\s+/,
  ),
);

/** What a player who is sent off is told with: "saw red", "was shown a second yellow card". */
const SENT_OFF: ReadonlySet<string> = new Set(
  "send dismiss see show receive collect pick earn order eject expel walk leave reduce lose".split(" "),
);

/** Nouns that tell of a goal, and of a player who is sent off. */
const DEEDS: ReadonlyMap<string, string> = new Map([
  ...wordList(
    `goal scoring winner equaliser equalizer opener header penalty spot-kick volley strike brace hat-trick own-goal tap-in finish`,
  ).map((noun) => [noun, "score"] as const),
  ...wordList("dismissal sending-off red").map((noun) => [noun, "dismiss"] as const),
]);
const DEED_OF_WORD = wordTable(DEEDS);

/** What was done in a minute of a game, by the noun of its clause that stands nearest: "a [header] in the 78th minute". */
export function deedNamed(tokens: readonly TaggedToken[], clause: Span, minute: Span): string | null {
  let nearest: TaggedToken | null = null;
  for (const token of tokens) {
    if (!DEED_OF_WORD.has(token.lemmaWord) || !contains(clause, token)) continue;
    if (nearest === null || gap(token, minute) < gap(nearest, minute)) nearest = token;
  }
  return nearest && (DEED_OF_WORD.get(nearest.lemmaWord) ?? null);
}

/** Whether a number of minutes is one of a game's: "scored [on 14 minutes]", "levelled [after 54 minutes]". */
export function isMinuteOfPlay(
  text: string,
  { start, value, rule }: QuantityMention,
  verb: string | null,
): boolean {
  if (rule.includes("<ordinal> minute")) return true;
  if (value.unit !== "minute" || value.bound !== "=") return false;
  const before = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  if (before.endsWith(" on ")) return true;
  return /\bafter (?:just |only )?$/u.test(before) && verb !== null && SURELY_SCORING.has(verb);
}

const LONGEST_LEAD = 12;
/** Verbs that tell of nothing but goals. */
const SURELY_SCORING: ReadonlySet<string> = new Set(
  "score net equalise equalize head level volley".split(" "),
);

/** Two minutes of a game are of one deed where the same is done in both, or a goal is told of, or who was sent off. */
function areOneDeed(x: FigureValue, y: FigureValue): boolean {
  if (x.owner !== y.owner && x.owner !== null && y.owner !== null) return false;
  if (x.act === null || y.act === null) return false;
  if (x.act === y.act) return true;
  return [SCORING, SENT_OFF].some((deed) => [x, y].every(({ act }) => deed.has(act ?? "")));
}

/** Whether what is counted are yards gained: "352 net rushing yards" are as long as "352 yards". */
export function countsYards(
  { dimension, unit }: Pick<FigureValue, "dimension" | "unit">,
  head: string,
): boolean {
  return dimension === "count" && unit === null && (head === "yard" || head === "yardage");
}
