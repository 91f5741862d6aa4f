import { mapDefined } from "../../base/map-defined.ts";
import type { Sentence, Token } from "../document/document.ts";
import type { Span } from "../text/span.ts";
import { wordClass } from "../text/word-class.ts";
import { wordNamed } from "../text/word.ts";
import { retag } from "./retag/retag.ts";
import type { PartOfSpeech, TaggedToken } from "./tagged.ts";
import { tagInContext } from "./tagger/context-rules.ts";
import { baseForm, lemmatize } from "./tagger/lemmatize.ts";
import { splitWords, type TaggerWord } from "./tagger/split-words.ts";

/**
 * Tags the words of one sentence. Tokens of page furniture inside the sentence are left out.
 * @param names the names in the sentence: where none opens it, its first word has its capital for that alone
 */
export function tagSentence(
  text: string,
  { tokens }: Sentence,
  names: readonly Span[] = [],
): readonly TaggedToken[] {
  const gap = gapAfter(tokens, 1);
  if (gap === tokens.length) return tagStretch(text, tokens, names);
  return stretches(tokens, gap).flatMap((stretch) => tagStretch(text, stretch, names));
}

/** The sentence without page furniture: furniture shows as a gap with words in it, the first before `gap`. */
function stretches(tokens: readonly Token[], gap: number): (readonly Token[])[] {
  const found: (readonly Token[])[] = [tokens.slice(0, gap)];
  for (let from = gap; from < tokens.length;) {
    const next = gapAfter(tokens, from + 1);
    found.push(tokens.slice(from, next));
    from = next;
  }
  return found;
}

/** Index of the first token from `from` on that stands too far behind the one before; else the length. */
function gapAfter(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length; i++) {
    const before = tokens[i - 1];
    const token = tokens[i];
    if (before && token && token.start - before.end > MAX_GAP) return i;
  }
  return tokens.length;
}

/** White space between two words of one sentence, at most: a line break and an indent. */
const MAX_GAP = 12;

function tagStretch(text: string, tokens: readonly Token[], names: readonly Span[]): readonly TaggedToken[] {
  const words = splitWords(text, tokens, openingAt(tokens, names));
  const tags = tagInContext(words);
  const tagged = mapDefined(words, (word, i) => taggedWord(word, tags[i] ?? word.profile.tag));
  const joins = tagged.some(({ word }) => JOINED.has(word));
  return retag(joins ? joinNoLonger(joinHyphenated(tagged)) : tagged);
}

/** Index of the word that has a capital only because it opens the sentence; -1 where a name may stand there. */
function openingAt(tokens: readonly Token[], names: readonly Span[]): number {
  const at = tokens.findIndex(({ kind }) => kind === "word");
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || !CAPITALISED.test(token.text) || (next && mayGoOn(next))) return -1;
  return names.some((name) => name.start <= token.start && token.start < name.end) ? -1 : at;
}

const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

/** Another capital, or a mark that joins: "[Justice] Department", "[Tarn]-based". */
function mayGoOn({ text }: Token): boolean {
  return MAY_GO_ON.test(text);
}

const MAY_GO_ON = /^[\p{Lu}\d&–-]/u;

function taggedWord({ printed, lemma: known }: TaggerWord, pos: PartOfSpeech): TaggedToken {
  const { start, end, text, lower, word } = printed;
  const { lemma, lemmaWord } = known === null ? lemmatize(lower, word, pos) : baseForm(known);
  return { start, end, text, lower, pos, lemma, word, lemmaWord };
}

/** Words that show that some tokens here may be one word. */
const JOINED = wordClass(["-", "longer"]);

/** "She no longer works there": two words that deny as one; "no longer than a year" does not. */
function joinNoLonger(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const at = tokens.findIndex(
    ({ lower }, i) => lower === "no" && tokens[i + 1]?.lower === "longer" && tokens[i + 2]?.lower !== "than",
  );
  const [no, longer] = [tokens[at], tokens[at + 1]];
  if (!no || !longer) return tokens;
  const joined = joinedToken(no, longer, `${no.text} ${longer.text}`, "no longer", "PART", "no longer");
  return [...tokens.slice(0, at), joined, ...joinNoLonger(tokens.slice(at + 2))];
}

/** The tagger cuts "Amir-Abdollahian" and "high-level" at the hyphen; a name or compound is one word here. */
function joinHyphenated(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const joined: TaggedToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const before = joined.at(-1);
    const after = tokens[i + 1];
    if (token?.text === "-" && before?.end === token.start && after?.start === token.end) {
      const text = before.text + token.text + after.text;
      const lower = before.lower + token.text + after.lower;
      const pos = after.pos === "VERB" ? "ADJ" : after.pos;
      joined[joined.length - 1] = joinedToken(
        before,
        after,
        text,
        lower,
        pos,
        before.lower + token.text + after.lemma,
      );
      i++;
    } else if (token) {
      joined.push(token);
    }
  }
  return joined;
}

function joinedToken(
  { start }: Span,
  { end }: Span,
  text: string,
  lower: string,
  pos: PartOfSpeech,
  lemma: string,
): TaggedToken {
  return { start, end, text, lower, pos, lemma, word: wordNamed(lower), lemmaWord: wordNamed(lemma) };
}
