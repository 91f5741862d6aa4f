import type { Token } from "../../document/document.ts";
import { wordClass } from "../../text/word-class.ts";
import { itemAt } from "../../../base/item-at.ts";
import { wordAt } from "../../document/word-at.ts";
import { OPENING_WORDS } from "../../knowledge/function-words.ts";
import { GIVEN_NAMES } from "../../knowledge/given-names.ts";
import { ONES, TENS } from "../../knowledge/number-words.ts";
import {
  ALSO_SURNAME_TAILS,
  GOVERNMENT_HEADS,
  ORGANISATION_OPENERS,
  ORGANISATION_NOUNS,
  ORGANISATION_OF_HEADS,
  ORGANISATION_TAILS,
} from "../../knowledge/organisations.ts";
import { HONORIFICS, isRoleNoun } from "../../knowledge/roles.ts";
import { TEAM_NICKNAMES } from "../../knowledge/teams.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { isAllCapitals, isCapitalised, type NameRun } from "../name-runs.ts";
import { matchPhrase, phraseTable } from "../phrase-index.ts";
import { placeAt, type Evidence, type Surroundings } from "./evidence.ts";
import { shortFormOf } from "./short-form-of.ts";
import type { Word } from "../../text/word.ts";

/** Words of one name, at most: keeps hostile runs of capitals cheap. */
const LONGEST_NAME = 10;

/** A name that says by its own words that it is an organisation's. */
export function byName(run: NameRun, { earlier, acronyms }: Surroundings): Evidence | null {
  return (
    byTail(run) ??
    byOneWord(run) ??
    byHead(run) ??
    byOpener(run) ??
    byShortForm(run, acronyms) ??
    byTeam(run, earlier) ??
    byNickname(run, earlier) ??
    byInnerCapital(run)
  );
}

/** "Eurasian Economic Union", "Harrow Computer Corp.", "Foreign Ministry of Finland". */
function byTail({ sentence, from, to }: NameRun): Evidence | null {
  const { tokens } = sentence;
  for (let k = to - 1; k >= from; k--) {
    const tail = wordAt(tokens, k);
    if (!ORGANISATION_TAILS.has(tail)) continue;
    const start = startOfName(tokens, Math.max(from, k - LONGEST_NAME), k);
    const of = endOfOf(tokens, k + 1, tail);
    if (of === k + 1 && start === k && startOfOwner(tokens, start) === start) continue;
    const owned = startOfOwner(tokens, start);
    const isPerson = k - start === 1 && GIVEN_NAMES.has(wordAt(tokens, start));
    if (isPerson && ALSO_SURNAME_TAILS.has(tail)) continue;
    const end = of === k + 1 ? endOfLegal(tokens, k) : of;
    return { range: { sentence, from: owned, to: end }, role: null, rule: "organisations/<name> <body>" };
  }
  return null;
}

/** Forces and chambers that one word names, with "the" before it. */
const BODIES_OF_ONE_WORD = wordClass(wordList(`navy army treasury parliament cabinet marines`));

/** "the Navy", "the Treasury". */
function byOneWord({ sentence, from, to }: NameRun): Evidence | null {
  const isBody = to - from === 1 && BODIES_OF_ONE_WORD.has(wordAt(sentence.tokens, from));
  if (!isBody || itemAt(sentence.tokens, from - 1)?.lower !== "the") return null;
  return { range: { sentence, from, to }, role: null, rule: "organisations/the <body>" };
}

/** "University of Washington", "Bank of England" where the head stands alone. */
function byHead({ sentence, from, to }: NameRun): Evidence | null {
  const head = wordAt(sentence.tokens, to - 1);
  const end = to - from === 1 ? endOfOf(sentence.tokens, to, head) : to;
  if (end === to) return null;
  return { range: { sentence, from, to: end }, role: null, rule: "organisations/<body> of <name>" };
}

/** "Banco Duero", "PT Sagara Lines": the name opens with what it names. */
function byOpener({ sentence, from, to }: NameRun): Evidence | null {
  if (to - from < 2 || to - from > LONGEST_NAME) return null;
  if (!ORGANISATION_OPENERS.has(wordAt(sentence.tokens, from))) return null;
  return { range: { sentence, from, to }, role: null, rule: "organisations/<body> <name>" };
}

/** A long form whose short form stands in brackets behind it, or elsewhere in the document. */
function byShortForm({ sentence, from, to }: NameRun, acronyms: ReadonlySet<string>): Evidence | null {
  if (to - from < 2 || to - from > LONGEST_NAME) return null;
  if (GIVEN_NAMES.has(wordAt(sentence.tokens, from))) return null;
  if (shortFormOf({ sentence, from, to }, acronyms) === null) return null;
  return { range: { sentence, from, to }, role: null, rule: "organisations/<name> (<short form>)" };
}

/** Last words of clubs, behind their city: "Manchester United". */
const CLUB_WORDS = wordClass(wordList(`united rovers wanderers hotspur albion athletic rangers fc afc`));
/** Those that nothing else is called by, behind any name: "Tarn Rovers", "Oster Lions". */
const TEAM_WORDS = wordClass(
  wordList(`rovers wanderers hotspur albion athletic united fc afc lions tigers bears eagles hawks falcons wolves panthers
  bulldogs wildcats giants raiders rams bulls sharks hornets foxes cougars bobcats jaguars leopards badgers huskies
  bears bruins ravens cardinals dragons dolphins stallions broncos mustangs colts stags bucks wasps harriers
  strikers vikings spartans trojans titans gladiators buccaneers mariners sounders redhawks blackhawks cyclones`),
);
/** Last words of clubs that towns and counties have as well, and what is told of clubs alone behind them. */
const TOWN_WORDS = wordClass(wordList(`city town county`));
const BEHIND_CLUBS = wordClass(
  wordList(`beat beats won wins lost loses drew draws scored equalised equalized striker goalkeeper keeper defender
  midfielder winger forward manager boss captain skipper fans supporters players`),
);

/** Whether the last word of a run says by itself that it names a team. */
function endsAsTeam({ sentence: { tokens }, from, to }: NameRun): boolean {
  const last = wordAt(tokens, to - 1);
  if (GIVEN_NAMES.has(wordAt(tokens, from)) || isRoleNoun(wordAt(tokens, from))) return false;
  return TEAM_WORDS.has(last) || (TOWN_WORDS.has(last) && BEHIND_CLUBS.has(wordAt(tokens, to)));
}

/** "Indianapolis Colts": a city or state and one plural, or a club's last word; "Tarn Rovers" of any town. */
function byTeam(run: NameRun, earlier: Surroundings["earlier"]): Evidence | null {
  const { sentence, from, to } = run;
  const { tokens } = sentence;
  const last = itemAt(tokens, to - 1);
  if (!last || to - from < 2 || to - from > 4) return null;
  if (endsAsTeam(run) && to - from < 4)
    return { range: { sentence, from, to }, role: "team", rule: "organisations/<name> <team>" };
  if (!CLUB_WORDS.has(last.word) && !/[a-z]{3}s$/u.test(last.text)) return null;
  const place = placeAt(earlier, tokens[from]);
  if (place?.role !== "city" && place?.role !== "state" && place?.role !== "capital") return null;
  if (placeAt(earlier, itemAt(tokens, to - 2)) !== place || earlier.at(last.start)) return null;
  return { range: { sentence, from, to }, role: "team", rule: "organisations/<city> <team>" };
}

const NICKNAMES = phraseTable(TEAM_NICKNAMES);

/** "the Colts": a team's nickname, not at the head of a sentence by itself. */
function byNickname(
  { sentence, from, to, weak }: NameRun,
  earlier: Surroundings["earlier"],
): Evidence | null {
  const { tokens } = sentence;
  const match = matchPhrase(NICKNAMES, tokens, from, ({ length }) => from + length <= to);
  const first = tokens[from];
  if (!match || !first || earlier.at(first.start) || tokens[from + match.length]?.lower === "of") return null;
  if (weak && itemAt(tokens, from - 1)?.lower !== "the") return null;
  const range = { sentence, from, to: from + match.length };
  return { range, role: "team", rule: "organisations/<team>", known: match.value };
}

/** "PricewaterhouseCoopers": a capital in the middle of a word, further on than surnames have it ("McCoy"). */
function byInnerCapital({ sentence, from, to }: NameRun): Evidence | null {
  const word = sentence.tokens[from]?.text ?? "";
  if (to - from !== 1 || !/^\p{Lu}\p{Ll}{3,}\p{Lu}\p{Ll}/u.test(word) || word.startsWith("Fitz")) return null;
  return { range: { sentence, from, to }, role: null, rule: "organisations/<inner capital>" };
}

/** Steps back from the tail to the first word of the name, not over a title. */
function startOfName(tokens: readonly Token[], from: number, tail: number): number {
  let start = tail;
  while (start > from) {
    const before = itemAt(tokens, start - 1);
    if (!before || HONORIFICS.has(before.word) || opensSentence(tokens, start - 1, tail)) break;
    if (isRoleNoun(before.word) && !opensCompany(tokens, start - 1)) break;
    start--;
  }
  return start;
}

/** "Firm Sagara Lines", "Six Navy divers": at the head of a sentence a class or a number is no part of the name. */
function opensSentence(tokens: readonly Token[], i: number, tail: number): boolean {
  const word = wordAt(tokens, i);
  if (i > 0) return false;
  const isClass = ORGANISATION_NOUNS.has(word) && !ORGANISATION_TAILS.has(word);
  return (isClass && tail - i > 2) || COUNTS.has(word);
}

const COUNTS = wordClass([...ONES.keys(), ...TENS.keys(), "dozens", "hundreds"]);

/** Owners in the names of bodies. */
const OWNERS = wordClass(
  wordList(`sheriff marshal attorney prosecutor governor mayor coroner bishop children women men girls boys people
    queen king prince president veterans workers farmers students teachers`),
);

/** "Wexler City Marshal's Office", "Children's Hospital": the owner with its capitals; `start` where none is. */
function startOfOwner(tokens: readonly Token[], start: number): number {
  const isOwner =
    itemAt(tokens, start - 1)?.lower === "'s" &&
    isCapitalised(itemAt(tokens, start - 2)) &&
    OWNERS.has(wordAt(tokens, start - 2));
  if (!isOwner) return start;
  let first = start - 2;
  while (start - first < LONGEST_NAME && isCapitalised(itemAt(tokens, first - 1))) first--;
  return OPENING_WORDS.has(wordAt(tokens, first)) ? first + 1 : first;
}

/** "General Motors Corp.": "General" by itself is no title there. */
function opensCompany(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.lower === "general" && !isCapitalised(itemAt(tokens, i - 1));
}

/** "of Foreign Affairs", "of Health and Education": end of the name after an of-phrase at `i`, or `i`. */
function endOfOf(tokens: readonly Token[], i: number, head: Word): number {
  if (!ORGANISATION_OF_HEADS.has(head) || tokens[i]?.lower !== "of") return i;
  const first = tokens[i + 1]?.lower === "the" ? i + 2 : i + 1;
  if (!isCapitalised(tokens[first])) return i;
  let k = first;
  while (isCapitalised(tokens[k]) && k < first + LONGEST_NAME) {
    k++;
    const joins = tokens[k]?.lower === "and" && isCapitalised(tokens[k + 1]) && !isAllCapitals(tokens[k + 1]);
    if (joins && GOVERNMENT_HEADS.has(head)) k++;
  }
  return k;
}

/** "Corp." keeps its point where the sentence goes on. */
function endOfLegal(tokens: readonly Token[], k: number): number {
  const point = tokens[k + 1];
  const abbreviated = /^(?:inc|corp|co|ltd|bros)$/u.test(tokens[k]?.lower ?? "");
  const touches = point?.text === "." && point.start === tokens[k]?.end;
  return abbreviated && touches && k + 2 < tokens.length ? k + 2 : k + 1;
}
