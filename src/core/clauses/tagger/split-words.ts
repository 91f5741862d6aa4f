import { NAME_ABBREVIATIONS } from "../../document/lexicons/abbreviations.ts";
import type { Token } from "../../document/document.ts";
import { tokenAt } from "../../document/tokenize.ts";
import { wordTable } from "../../text/word-class.ts";
import { wordNamed } from "../../text/word.ts";
import type { PartOfSpeech } from "../tagged.ts";
import { openingProfile } from "./opening-word.ts";
import { CLITICS, CUT_HOSTS, HOSTS_OF_S, HYPHENED_PREFIXES, MARKS, NUMBER_ENDINGS } from "./word-tables.ts";
import {
  isListed,
  isListedWithPoint,
  listedProfile,
  onlyTag,
  tagProfile,
  type TagProfile,
} from "./tag-profiles.ts";

/** A word as it is printed. */
type Printed = Pick<Token, "start" | "end" | "text" | "lower" | "word">;

/** A word as the tagger takes it, with what is known of it. */
export interface TaggerWord {
  readonly printed: Printed;
  readonly profile: TagProfile;
  /** Base form where the word itself tells it ("'ve" -> "have"), whatever its tag. */
  readonly lemma: string | null;
}

/**
 * The words of a row of tokens: contractions are cut ("don't" into "do" and "n't"), abbreviations keep
 * their point ("Mr."), and compounds with a digit ("Su-35", "10th") or that the lexicon lists stay whole.
 * @param opening index of a token that has its capital only because it opens the sentence
 */
export function splitWords(text: string, tokens: readonly Token[], opening = -1): TaggerWord[] {
  const words: TaggerWord[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    if (!token) break;
    const whole = touches(tokens, i) ? wholeFrom(text, tokens, i) : null;
    if (whole) words.push(joinedWord(text, token.start, tokens[whole.last]?.end ?? token.end, whole.tag));
    else if (i === opening) words.push(openingWord(token));
    else if (isContracted(token)) words.push(...cutContraction(text, token));
    else words.push(singleWord(token, words.at(-1)));
    i = (whole?.last ?? i) + 1;
  }
  return words;
}

/** Several tokens that are one word: the last of them, and its tag where the lexicon is not asked. */
interface Whole {
  readonly last: number;
  readonly tag: PartOfSpeech | null;
}

function wholeFrom(text: string, tokens: readonly Token[], i: number): Whole | null {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next) return null;
  if (token.kind === "mark") return token.text === "@" ? handle(next, i) : repeatedMark(tokens, i);
  if (token.kind === "number") return numberWord(tokens, i);
  if (next.text === "@" || (next.text === ":" && ADDRESS_OPENERS.has(token.lower))) {
    return { last: endOfTouching(tokens, i), tag: "SYM" };
  }
  if (next.text === "." && isAbbreviation(token)) return { last: i + 1, tag: null };
  const last = endOfCompound(text, tokens, i);
  return last > i ? { last, tag: null } : null;
}

/** "@nrk_news": a name of someone on the web. */
function handle(next: Token, at: number): Whole | null {
  return next.kind === "word" ? { last: at + 1, tag: "PROPN" } : null;
}

const ADDRESS_OPENERS: ReadonlySet<string> = new Set(["http", "https"]);

function endOfTouching(tokens: readonly Token[], i: number): number {
  let last = i;
  while (touches(tokens, last)) last++;
  return last;
}

/** "--" and "..." are one mark each. */
function repeatedMark(tokens: readonly Token[], i: number): Whole | null {
  const mark = tokens[i]?.text;
  if (mark !== "-" && mark !== "." && mark !== "–") return null;
  let last = i;
  while (touches(tokens, last) && tokens[last + 1]?.text === mark) last++;
  return last > i ? { last, tag: "PUNCT" } : null;
}

/** "10th", "5pm", "4:08", "10/1/61". */
function numberWord(tokens: readonly Token[], i: number): Whole | null {
  let last = i;
  while (
    touches(tokens, last) &&
    touches(tokens, last + 1) &&
    NUMBER_JOINTS.has(tokens[last + 1]?.text ?? "") &&
    tokens[last + 2]?.kind === "number"
  ) {
    last += 2;
  }
  const ending = touches(tokens, last) ? NUMBER_ENDINGS.get(tokens[last + 1]?.lower ?? "") : undefined;
  if (ending) return { last: last + 1, tag: ending };
  return last > i ? { last, tag: "NUM" } : null;
}

const NUMBER_JOINTS: ReadonlySet<string> = new Set([":", "/"]);

function isAbbreviation({ text, lower, word }: Token): boolean {
  if (text.length === 1) return true;
  // "Ill." is a state, and "fell ill." ends a sentence.
  return !(text === lower && NAME_ABBREVIATIONS.has(lower)) && isListedWithPoint(text, word);
}

/** Marks inside a compound: "Su-35", "AT&T". */
const JOINTS: ReadonlySet<string> = new Set(["-", "–", "&"]);

/** The last token of "Mi-28MH", "F16", "co-founder", "year-old"; `i` itself where the parts are words of their own. */
function endOfCompound(text: string, tokens: readonly Token[], i: number): number {
  let last = i;
  let digits = false;
  let ampersand = false;
  while (touches(tokens, last)) {
    const next = tokens[last + 1];
    const joint = next && JOINTS.has(next.text) && touches(tokens, last + 1) ? tokens[last + 2] : undefined;
    const part = joint ?? next;
    if (!part || (part.kind !== "word" && part.kind !== "number") || part.lower === "'s") break;
    digits ||= part.kind === "number";
    ampersand ||= next?.text === "&";
    last += joint ? 2 : 1;
  }
  if (last === i) return i;
  const whole = text.slice(tokens[i]?.start, tokens[last]?.end);
  const kept = digits || ampersand || HYPHENED_PREFIXES.has(tokens[i]?.lower ?? "");
  return kept || isListed(whole) ? last : i;
}

function touches(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1] !== undefined && tokens[i + 1]?.start === tokens[i]?.end;
}

function joinedWord(text: string, start: number, end: number, tag: PartOfSpeech | null): TaggerWord {
  const own = text.slice(start, end);
  const lower = own.toLowerCase();
  const word = wordNamed(lower);
  const profile = tag ? onlyTag(tag) : tagProfile(own, lower, word);
  return { printed: { start, end, text: own, lower, word }, profile, lemma: null };
}

function isContracted({ kind, lower }: Token): boolean {
  return kind === "word" && (lower === "cannot" || lower.indexOf("'") > 0);
}

function singleWord(token: Token, before: TaggerWord | undefined): TaggerWord {
  if (token.kind === "number") return { printed: token, profile: NUMBER, lemma: null };
  if (token.kind === "mark") return { printed: token, profile: profileOfMark(token), lemma: null };
  return token.lower === "'s" ? wordOfS(token, before) : plainWord(token, null);
}

function plainWord(token: Token, lemma: string | null): TaggerWord {
  return { printed: token, profile: tagProfile(token.text, token.lower, token.word), lemma };
}

function openingWord(token: Token): TaggerWord {
  return { printed: token, profile: openingProfile(token.text, token.lower, token.word), lemma: null };
}

/** "don't" -> "do", "n't"; "they'd've" -> "they", "'d", "'ve"; a name such as "O'Brien" stays whole. */
function cutContraction(text: string, token: Token): TaggerWord[] {
  const clitic = CLITICS.find(({ form, after }) => {
    const host = token.lower.slice(0, -form.length);
    return token.lower.endsWith(form) && after.has(host.split("'")[0] ?? "");
  });
  if (!clitic) return [plainWord(token, CUT_HOSTS.get(token.lower) ?? null)];
  const cut = token.end - clitic.form.length;
  const host = tokenAt(text, token.start, cut, "word");
  const own = tokenAt(text, cut, token.end, "word");
  const profile = clitic.form === "n't" ? tagProfile("n't", "n't", own.word) : onlyTag(clitic.tag);
  return [...cutContraction(text, host), { printed: own, profile, lemma: clitic.lemma }];
}

/** "it's" is a verb, "let's" a pronoun; after any other word "'s" is the genitive. */
function wordOfS(token: Token, before: TaggerWord | undefined): TaggerWord {
  const host = before?.printed.end === token.start ? HOSTS_OF_S.get(before.printed.lower) : undefined;
  return { printed: token, profile: host ? onlyTag(host.tag) : PARTICLE, lemma: host?.lemma ?? null };
}

const NUMBER = onlyTag("NUM");
const PARTICLE = onlyTag("PART");
const SYMBOL = onlyTag("SYM");
const OTHER = onlyTag("X");
const MARK_PROFILES = wordTable([...MARKS].map(([mark, tag]) => [mark, onlyTag(tag)] as const));

function profileOfMark({ text, word }: Token): TagProfile {
  return listedProfile(word) ?? MARK_PROFILES.get(word) ?? (/^\p{So}$/u.test(text) ? SYMBOL : OTHER);
}
