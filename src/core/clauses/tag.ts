import type { Sentence, Token } from "../document/document.ts";
import { retag } from "./retag.ts";
import type { TaggedToken } from "./tagged.ts";
import { tagInContext } from "./tagger/context-rules.ts";
import { lemmatize } from "./tagger/lemmatize.ts";
import { splitWords } from "./tagger/split-words.ts";

/** Tags the words of one sentence. Tokens of page furniture inside the sentence are left out. */
export function tagSentence(text: string, { tokens }: Sentence): readonly TaggedToken[] {
  const gap = gapAfter(tokens, 1);
  if (gap === tokens.length) return tagStretch(text, tokens);
  return stretches(tokens, gap).flatMap((stretch) => tagStretch(text, stretch));
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

function tagStretch(text: string, tokens: readonly Token[]): readonly TaggedToken[] {
  const words = splitWords(text, tokens);
  const tags = tagInContext(words.map(({ wordClass }) => wordClass));
  const tagged = words.map((word, i): TaggedToken => {
    const pos = tags[i] ?? word.wordClass.tag;
    const lemma = word.lemma ?? lemmatize(word.lower, pos);
    return { start: word.start, end: word.end, text: word.text, lower: word.lower, pos, lemma };
  });
  return retag(joinNoLonger(tagged.some(({ text }) => text === "-") ? joinHyphenated(tagged) : tagged));
}

/** "She no longer works there": two words that deny as one; "no longer than a year" does not. */
function joinNoLonger(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const at = tokens.findIndex(
    ({ lower }, i) => lower === "no" && tokens[i + 1]?.lower === "longer" && tokens[i + 2]?.lower !== "than",
  );
  const [no, longer] = [tokens[at], tokens[at + 1]];
  if (!no || !longer) return tokens;
  const joined: TaggedToken = {
    start: no.start,
    end: longer.end,
    text: `${no.text} ${longer.text}`,
    lower: "no longer",
    pos: "PART",
    lemma: "no longer",
  };
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
      joined[joined.length - 1] = {
        start: before.start,
        end: after.end,
        text: before.text + token.text + after.text,
        lower: before.lower + token.text + after.lower,
        pos: after.pos === "VERB" ? "ADJ" : after.pos,
        lemma: before.lower + token.text + after.lemma,
      };
      i++;
    } else if (token) {
      joined.push(token);
    }
  }
  return joined;
}
