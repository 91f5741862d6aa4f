import type { VerbGroup } from "../clauses/clause.ts";
import type { TaggedToken } from "../clauses/tagged.ts";
import { isEventPhrasal } from "../knowledge/event-classes.ts";
import { isPhrasal, PARTICLES } from "../knowledge/verb-families.ts";
import { firstFrom } from "../text/span.ts";

/** A verb with its particle. */
export interface Doing {
  /** Base form: `step down`. */
  readonly lemma: string;
  /** Where the particle ends, or the verb where it has none. */
  readonly end: number;
}

/** What a verb says together with the particle right behind it: "stepped [down] in June", but not "walked [in] the park". */
export function doingOf(tokens: readonly TaggedToken[], { lemma, end }: VerbGroup): Doing {
  const at = firstFrom(tokens, end);
  const particle = tokens[at];
  // "missing since Sunday": the form of an adjective, not of a verb that fails to hit
  if (lemma === "miss" && tokens[at - 1]?.lower === "missing" && !GOVERNED.has(particle?.pos ?? "X"))
    return { lemma: "go missing", end };
  if (particle === undefined || !PARTICLES.has(particle.lower)) return { lemma, end };
  const phrasal = `${lemma} ${particle.lower}`;
  const known = isEventPhrasal(phrasal) || isPhrasal(phrasal);
  return known || !GOVERNED.has(tokens[behindApostrophe(tokens, at + 1)]?.pos ?? "X")
    ? { lemma: phrasal, end: particle.end }
    : { lemma, end };
}

/** "was in ['71]": the number, not the mark before it. */
function behindApostrophe(tokens: readonly TaggedToken[], at: number): number {
  return APOSTROPHES.has(tokens[at]?.lower ?? "") && tokens[at + 1]?.pos === "NUM" ? at + 1 : at;
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", "’", "‘"]);

/** What a preposition governs begins with one of these. */
const GOVERNED: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON"]);
