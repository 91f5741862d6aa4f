import { entityKey } from "./entity-key.ts";
import { oncePerSentence } from "./once-per-sentence.ts";

/** Keys of everybody and everything that a sentence names, each once, in text order. */
export const entitiesIn = oncePerSentence((source, sentence): readonly string[] => {
  const keys: string[] = [];
  for (const { value } of source.namesInSentence(sentence)) {
    const key = entityKey(value);
    if (!keys.includes(key)) keys.push(key);
  }
  return keys;
});

/** How the source prints the names of `entitiesIn`, by key. */
export const printedNames = oncePerSentence((source, sentence): Readonly<Record<string, string>> => {
  const names: Record<string, string> = {};
  for (const { value } of source.namesInSentence(sentence)) names[entityKey(value)] = value.name;
  return names;
});
