import type { Clause } from "../../../clauses/clause.ts";
import { isPersonNoun } from "../../../knowledge/person-nouns.ts";

/** Those who shoot because it is their task. */
const POLICE: ReadonlySet<string> = new Set(
  `police officer policeman policewoman trooper deputy sheriff marksman sniper soldier troop army guard agent
  constable detective`.split(/\s+/),
);
const FIRING: ReadonlySet<string> = new Set(
  "fire shoot discharge loose unleash release let squeeze".split(" "),
);
const HE: ReadonlySet<string> = new Set(["he", "she", "they", "who"]);
const BY_POLICE: readonly string[] = ["by-police"];
const BY_GUNMAN: readonly string[] = ["by-gunman"];
const BY_ANYBODY: readonly string[] = [];

/** Who fired the shots that are counted, as a word that narrows them: "officers [fired 14 shots]", "the man [fired twice]". */
export function shooterIn(measure: string | null, clause: Clause | undefined): readonly string[] {
  if (measure !== "shots" || clause === undefined || !FIRING.has(clause.verb.lemma)) return BY_ANYBODY;
  const head = clause.agent[0]?.head;
  if (head === undefined) return BY_ANYBODY;
  if (POLICE.has(head.lemma)) return BY_POLICE;
  return isPersonNoun(head.lemma) || HE.has(head.lower) ? BY_GUNMAN : BY_ANYBODY;
}
