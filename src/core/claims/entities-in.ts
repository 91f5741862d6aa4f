import { entityKey } from "./entity-key.ts";
import { oncePerSentence } from "./once-per-sentence.ts";

/** How the source prints the names of a sentence, by their keys (which hold a colon: no key is a number, so that they keep their order). */
export const printedNames = oncePerSentence((source, sentence): Readonly<Record<string, string>> => {
  const names: Record<string, string> = {};
  for (const { value } of source.namesInSentence(sentence)) names[entityKey(value)] = value.name;
  return names;
});

/** Keys of everybody and everything that a sentence names, each once, in text order. */
export const entitiesIn = oncePerSentence((source, sentence): readonly string[] =>
  Object.keys(printedNames(source, sentence)),
);
