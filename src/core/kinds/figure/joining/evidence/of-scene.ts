import type { Evidence } from "./evidence.ts";
import type { EvidencePair } from "./evidence-pair.ts";

/** The words around them that both have. */
export const ofScene: Evidence = ({ scene }) => {
  const words = scene.words.slice(0, 3).join(", ");
  return {
    points: 0.3 * Math.min(1, SCENE_GAIN * scene.share),
    why: words === "" ? "" : `with ${words} in both`,
  };
};

/** Two thirds of the rarer words in common are as good as all. */
const SCENE_GAIN = 1.5;

/** One number in one sentence, told twice. */
export function isSentenceRetold({ scene, same }: EvidencePair): boolean {
  return same && scene.share >= SAME_WORDS && scene.words.length >= ENOUGH_WORDS;
}

/** Two sentences that share so much of their words, and so many, are one sentence told twice. */
const SAME_WORDS = 0.7;
const ENOUGH_WORDS = 3;
