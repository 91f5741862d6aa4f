import { entityKey } from "./entity-key.ts";
import { oncePerSentence } from "./once-per-sentence.ts";

/** Keys of everybody and everything that a sentence names, each once, in text order. */
export const entitiesIn = oncePerSentence((source, sentence): readonly string[] => [
  ...new Set(source.namesInSentence(sentence).map(({ value }) => entityKey(value))),
]);

/** How the source prints the names of `entitiesIn`, by key. */
export const printedNames = oncePerSentence((source, sentence): Readonly<Record<string, string>> =>
  Object.fromEntries(source.namesInSentence(sentence).map(({ value }) => [entityKey(value), value.name])),
);
