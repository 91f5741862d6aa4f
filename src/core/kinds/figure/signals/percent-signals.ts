import { itemAt } from "../../../../base/item-at.ts";
import type { SourceReading } from "../../../claims/source-reading.ts";
import type { Clause } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import type { Sentence } from "../../../document/document.ts";
import type { QuantityMention } from "../../../mentions/mention.ts";
import { contains, firstFrom } from "../../../text/span.ts";
import { wordClass } from "../../../text/word-class.ts";

/** What a percentage is of by the words right behind it, and the signal of the measure. */
const BY_WORDS_BEHIND: readonly (readonly [RegExp, string])[] = [
  // "24 percent above the closing price"
  [
    /^ (?:above|over|more than|higher than|below|less than|lower than) [^,.;:]{0,40}\b(?:price|close|closing|value|average)\b/u,
    "premium",
  ],
  // "24 percent more than its shares were worth on Friday"
  [
    /^ (?:above|over|more than|higher than|below|less than|lower than) (?:what )?[^,.;:]{0,40}\b(?:shares?|stock) (?:was|were|had been|cost|closed|traded|fetched)\b/u,
    "premium",
  ],
  // "of Norvik's shares", "of the voting stock"
  [/^ of [^.;:]{0,30}\b(?:shares|stock|equity)\b/u, "stake"],
  // "of precincts reporting", "of the ballots counted", "of the votes in," but not "of the votes in the runoff"
  [
    /^ of (?:the |all )?(?:votes?|ballots?|precincts|districts|polling stations) (?:had been |have been |were |was |are )?(?:counted|reporting|tallied|processed|in(?= ?(?:[,.;:)—–-]|and\b|but\b|$)))/u,
    "ballots counted",
  ],
  // "of the vote in Sunday's election"
  [/^ of (?:the |all )?(?:popular |valid )?(?:votes?|ballots?)\b/u, "vote"],
  // "of the 195,000 voters cast ballots"
  [
    /^ of [^.;:]{0,30}\b(?:voters|electors|electorate) (?:had |have )?(?:cast|voted|turned out|went to the polls|took part)\b/u,
    "turnout",
  ],
];
/** "Rejected the offer by [94 percent]": the share of those who did. */
const OF_VOTERS =
  /\b(?:rejected|approved|accepted|backed|ratified|voted|passed|endorsed)\b[^.;]{0,60} by (?:about |more than |nearly |almost )?$/u;
const REACH_AHEAD = 100;
/** How far behind the number its words may stand. */
const REACH = 70;

/** What a percentage measures by what stands behind it, or by whose it is. */
export function percentSignals(
  source: SourceReading,
  sentence: Sentence,
  { value, start }: QuantityMention,
  clause: Clause | undefined,
): readonly string[] {
  if (value.dimension !== "percent") return NONE;
  // The mention may run on over what it is a share of.
  const end = start + value.text.length;
  const behind = source.document.text.slice(end, Math.min(sentence.end, end + REACH));
  const told = BY_WORDS_BEHIND.find(([words]) => words.test(behind));
  if (told) return [told[1]];
  const { text } = source.document;
  if (OF_VOTERS.test(text.slice(Math.max(sentence.start, start - REACH_AHEAD), start))) return VOTES;
  return value.role === "delta" ? movedSignals(source, sentence, start, clause) : NONE;
}

/** "Norvik's shares rose 2 percent; Harland fell [52 cents] to [$42.36]": what a sum measures that a firm moves by, or to. */
export function moveSignals(
  source: SourceReading,
  sentence: Sentence,
  { value: { dimension, role }, start }: QuantityMention,
  clause: Clause | undefined,
): readonly string[] {
  if (dimension !== "money") return NONE;
  // "Its last close of $34.02": the price that an offer is measured by.
  const before = source.document.text.slice(Math.max(sentence.start, start - LONGEST_LEAD), start);
  if (CLOSE.test(before)) return SHARE;
  if (role !== "delta" && role !== "to") return NONE;
  return movedSignals(source, sentence, start, clause);
}

function movedSignals(
  source: SourceReading,
  sentence: Sentence,
  start: number,
  clause: Clause | undefined,
): readonly string[] {
  if (!isOfTrading(source, sentence)) return NONE;
  return isMoveOfFirm(source, sentence, clause) || followsMove(source.tagged(sentence), start) ? SHARE : NONE;
}

const NONE: readonly string[] = [];
const CLOSE = /\bclos(?:e|ing price) of $/u;
const LONGEST_LEAD = 20;
const SHARE: readonly string[] = ["share"];
const VOTES: readonly string[] = ["ballot"];

/** "Norvik's shares rose 19 percent; Harland [fell] 2 percent": what a firm falls by, where shares are told of, they do. */
function isMoveOfFirm(source: SourceReading, sentence: Sentence, clause: Clause | undefined): boolean {
  const [subject] = clause?.agent ?? [];
  if (!clause || !subject || !MOVES.has(clause.verb.lemma)) return false;
  return source
    .namesInSentence(sentence)
    .some(
      (name) => name.value.type === "organisation" && contains(subject, name) && name.end >= subject.head.end,
    );
}

/** "And Harland [gained] 2 percent to $50": a name and its move right before the numbers of one row. */
function followsMove(tokens: readonly TaggedToken[], start: number): boolean {
  const first = firstFrom(tokens, start);
  for (let at = first - 1; at >= first - LONGEST_ROW; at--) {
    const token = itemAt(tokens, at);
    if (!token) return false;
    if (MOVES.has(token.lemma)) return itemAt(tokens, at - 1)?.pos === "PROPN";
    if (token.pos !== "NUM" && !IN_ROW.has(token.lower)) return false;
  }
  return false;
}

/** "52 cents, or 1.2 percent, to". */
const LONGEST_ROW = 9;
const IN_ROW: ReadonlySet<string> = new Set(
  "cent cents percent per % point points pence p $ £ € , or to by about nearly almost more than another".split(
    " ",
  ),
);

function isOfTrading({ document }: SourceReading, sentence: Sentence): boolean {
  const before = itemAt(document.sentences, sentence.index - 1);
  return [sentence, before].some((one) => one?.tokens.some(({ word }) => SHARES.has(word)));
}

/** What prices do; a firm that grows or shrinks does so in sales. */
const MOVES: ReadonlySet<string> = new Set(
  "rise fall gain lose slip slide drop jump climb add shed dip tumble plunge surge soar sink rally advance decline ease edge".split(
    " ",
  ),
);
const SHARES = wordClass("share shares stock stocks trading".split(" "));
