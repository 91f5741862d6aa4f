import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Sentence } from "../document/document.ts";
import { retag } from "./retag.ts";
import type { PartOfSpeech, TaggedToken } from "./tagged.ts";

const nlp = winkNLP(model, ["pos"]);
const { its } = nlp;

/**
 * Tags the words of one sentence. Costs far more than reading the text: call it only for sentences
 * that need grammar. Tokens of page furniture inside the sentence are left out.
 */
export function tagSentence(text: string, sentence: Sentence): readonly TaggedToken[] {
  return stretches(sentence).flatMap(([start, end]) => tagStretch(text, start, end));
}

/** The sentence without page furniture: furniture shows as a gap with words in it. */
function stretches(sentence: Sentence): (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const token of sentence.tokens) {
    const last = found.at(-1);
    if (last && token.start - last[1] <= MAX_GAP) last[1] = token.end;
    else found.push([token.start, token.end]);
  }
  return found;
}

/** White space between two words of one sentence, at most: a line break and an indent. */
const MAX_GAP = 12;

function tagStretch(text: string, start: number, end: number): readonly TaggedToken[] {
  const tokens = nlp.readDoc(text.slice(start, end)).tokens();
  const words = tokens.out();
  const tags = tokens.out(its.pos) as PartOfSpeech[];
  const lemmas = tokens.out(its.lemma as unknown as typeof its.value); // its published type lacks the model argument
  const tagged: TaggedToken[] = [];
  let from = start;
  words.forEach((word, i) => {
    const at = text.indexOf(word, from);
    const pos = tags[i] ?? "X";
    if (at < 0 || at + word.length > end || pos === "SPACE") return;
    from = at + word.length;
    const lower = word.toLowerCase().replaceAll("’", "'");
    tagged.push({ start: at, end: from, text: word, lower, pos, lemma: (lemmas[i] ?? lower).toLowerCase() });
  });
  return retag(joinHyphenated(tagged));
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
