import type { Clause } from "../../../clauses/clause.ts";
import { isPersonNoun } from "../../../knowledge/person-nouns.ts";
import type { FigureValue, Shooter } from "../value.ts";

/** Those who shoot because it is their task. */
const POLICE: ReadonlySet<string> = new Set(
  `police officer policeman policewoman trooper deputy sheriff marksman sniper soldier troop army guard agent
  constable detective`.split(/\s+/),
);
const FIRING: ReadonlySet<string> = new Set(
  "fire shoot discharge loose unleash release let squeeze".split(" "),
);
const HE: ReadonlySet<string> = new Set(["he", "she", "they", "who"]);

/** Who fired the shots that are counted: "officers [fired 14 shots]", "the man [fired twice]"; null where nothing tells. */
export function shooterIn(measure: string | null, clause: Clause | undefined): Shooter | null {
  if (measure !== "shots" || clause === undefined || !FIRING.has(clause.verb.lemma)) return null;
  const head = clause.agent[0]?.head;
  if (head === undefined) return null;
  if (POLICE.has(head.lemma)) return "police";
  return isPersonNoun(head.lemma) || HE.has(head.lower) ? "gunman" : null;
}

/** Shots of the police, and of the one they fired at. */
export function shootersApart(
  { shooter: x }: Pick<FigureValue, "shooter">,
  { shooter: y }: Pick<FigureValue, "shooter">,
): boolean {
  return x !== null && y !== null && x !== y;
}
