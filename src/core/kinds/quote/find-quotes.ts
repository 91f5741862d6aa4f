import { flatMap } from "../../../base/flat-map.ts";
import { mapDefined } from "../../../base/map-defined.ts";
import type { ClaimDraft } from "../../claims/claim.ts";
import { entityKey } from "../../claims/entity-key.ts";
import { soundKey } from "../../claims/name-likeness.ts";
import { isName, type SourceReading } from "../../claims/source-reading.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import type { NameValue } from "../../mentions/mention.ts";
import { contains } from "../../text/span.ts";
import { directSpeech } from "./direct.ts";
import { posts } from "./posts.ts";
import { retoldSpeech } from "./retold.ts";
import { wordsAt, type Said } from "./said.ts";
import type { QuoteValue } from "./value.ts";
import { contentStems, isContent, rareRuns, wordingOf, type Wording } from "../../claims/wording.ts";

/** What is said in a source in quotation marks or in posts it embeds, and what named people are reported to say. */
export function findQuotes(source: SourceReading): ClaimDraft<QuoteValue>[] {
  const names = new Map(source.mentions.filter(isName).map(({ value }) => [value.name, value]));
  const all = flatMap(source.document.sentences, (sentence) => [
    ...directSpeech(source, sentence),
    ...retoldSpeech(source, sentence),
    ...posts(source, sentence),
  ]);
  return mapDefined(all, (said) => {
    const speaker = names.get(said.speaker?.name ?? "") ?? null;
    return said.direct || speaker?.type === "person" ? draftOf(source, said, speaker) : null;
  });
}

function draftOf(source: SourceReading, said: Said, speaker: NameValue | null): ClaimDraft<QuoteValue> {
  const words = wordsAt(source, said);
  return {
    kind: "quote",
    start: said.start,
    end: said.end,
    sentence: said.sentence.index,
    subject: said.speaker?.name ?? "an unnamed speaker",
    attribute: "words",
    value: {
      type: "quote",
      speaker: said.speaker?.name ?? null,
      addressee: said.addressee,
      via: said.speaker?.via ?? null,
      words,
      direct: said.direct,
    },
    speaker: said.speaker,
    stance: "asserted",
    about: null,
    rule: said.rule,
    inferred: said.inDoubt ? ["speaker"] : [],
    cues: () => ({
      keys: keysOf(wordingOf(words), speaker),
      entities: speaker ? [entityKey(speaker)] : [],
      words: topicPhrases(source, said),
    }),
  };
}

function keysOf(wording: Wording, speaker: NameValue | null): string[] {
  return [...rareRuns(wording), ...(speaker ? speakersKeys(speaker, wording) : [])];
}

/** What one speaker says of one thing, however it is worded. */
function speakersKeys(speaker: NameValue, wording: Wording): string[] {
  const sound = soundKey(speaker.name);
  return [...contentStems(wording)].map((stem) => `${sound}:${stem}`);
}

/** Runs of adjectives and nouns among the words, lower case: what the words may be said to be about. */
function topicPhrases(source: SourceReading, said: Said): string[] {
  const runs: TaggedToken[][] = [];
  let run: TaggedToken[] | null = null;
  for (const token of source.tagged(said.sentence)) {
    if (!contains(said, token) || !isTopicWord(token)) run = null;
    else if (run) run.push(token);
    else runs.push((run = [token]));
  }
  return runs
    .filter((words) => words.some(({ pos }) => pos === "NOUN" || pos === "PROPN"))
    .map((words) => words.slice(0, words.findLastIndex(({ pos }) => pos !== "ADJ") + 1))
    .map((words) => words.map(({ lower }) => lower).join(" "));
}

/** No handles or hashtags, and no words too short to tell what they are about. */
function isTopicWord({ pos, text, lower }: TaggedToken): boolean {
  return TOPIC_TAGS.has(pos) && /^\p{L}{4}/u.test(text) && isContent(lower);
}

const TOPIC_TAGS: ReadonlySet<string> = new Set(["ADJ", "NOUN", "PROPN"]);
