import { subjectBeforeAside } from "../asides.ts";
import { isWordAt, phraseAt, verbAt, wordAt, type Chunk } from "../chunk-row.ts";
import type { VerbGroup } from "../clause.ts";
import { COORDINATORS, SPEECH, TELLING_VERBS } from "../lexicon.ts";
import { isBarePhrase } from "../phrase-links.ts";
import { isTimePhrase } from "../times.ts";

/**
 * Where the subject of the verb at `at` begins, which a clause before it must not take for its own:
 * "saw the fire and [the gang] fled", "shot her in the arm, [officers in Troy] said", "was random, [the
 * chief], Ann Berg, said". Null where it stands with nothing of its own.
 */
export function subjectOfNext(chunks: readonly Chunk[], at: number, verb: VerbGroup): number | null {
  if (verb.form !== "finite" || isWordAt(chunks, at - 1, COORDINATORS)) return null;
  if (isWordAt(chunks, at - 2, COORDINATORS)) return phraseAt(chunks, at - 1)?.start ?? null;
  if (wordAt(chunks, at - 1) === ",") {
    const aside = SPEECH.has(verb.lemmaWord) ? subjectBeforeAside(chunks, at) : null;
    return aside && wordAt(chunks, aside.at - 1) === "," ? aside.phrase.start : null;
  }
  for (let k = at - 1; k > 0; k--) {
    const before = verbAt(chunks, k);
    if (before) return subjectOfContent(chunks, k, before, at);
    if (wordAt(chunks, k - 1) === ",") return phraseAt(chunks, k)?.start ?? null;
  }
  return null;
}

/** "said [the jet] had been checked", "told police [his father] had gone". */
function subjectOfContent(
  chunks: readonly Chunk[],
  told: number,
  { lemmaWord }: VerbGroup,
  at: number,
): number | null {
  const subject = isBarePhrase(chunks, at - 1) ? phraseAt(chunks, at - 1) : null;
  let first = TELLING_VERBS.has(lemmaWord) && phraseAt(chunks, told + 1) !== subject ? told + 2 : told + 1;
  // "said on Monday [it] had …"
  while (first < at - 1 && isAdjunctPart(chunks[first])) first++;
  return subject !== null && first === at - 1 && SPEECH.has(lemmaWord) ? subject.start : null;
}

function isAdjunctPart(item: Chunk | undefined): boolean {
  return (
    item?.token?.pos === "ADP" ||
    (item?.phrase != null && (item.preposition !== null || isTimePhrase(item.phrase)))
  );
}
