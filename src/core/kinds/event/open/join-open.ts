import { areOfOtherTimes } from "../../../claims/other-times.ts";
import type { DossierFacts, Join, PlacedClaim } from "../../../claims/claim-kind.ts";
import { inOtherCountries, sharedScene } from "../../../claims/scene-likeness.ts";
import { familyOf } from "../contraries.ts";
import { saysLittle, SOMEBODY } from "./lexicon.ts";
import { partKey, partsOf } from "./parts.ts";
import type { EventValue } from "../value.ts";

type EventClaim = PlacedClaim<EventValue>;

const APART: Join = { score: -1, why: "" };
const ROLES = ["by", "to", "at"] as const;

/**
 * Whether two clauses of one verb tell of one thing: somebody or something has the same part in both, that
 * is rare enough in the dossier, and nobody else has it.
 */
export function joinOpen(a: EventClaim, b: EventClaim, facts: DossierFacts): Join {
  const name = a.claim.value.trigger;
  const family = familyOf(name);
  if (family !== familyOf(b.claim.value.trigger)) return APART;
  if (areOfOtherTimes(a, b)) return APART;
  if (inOtherCountries(a.cues, b.cues)) return APART;
  const [x, y] = [partsOf(a), partsOf(b)];
  const common = ROLES.map((role) => x[role].filter((key) => y[role].includes(key)));
  const shared = common.flat();
  if (shared.length === 0 || namesOthers(x.by, y.by, a, b) || namesOthers(x.to, y.to, a, b)) return APART;
  if (areApart(x.of, y.of) && !shared.some((key) => key.includes(":"))) return APART;
  // "Orr threw a ball" and "Orr threw a fit": who did it is one, what was done is not.
  const onlyDoer = common[1]?.length === 0 && common[2]?.length === 0;
  if (onlyDoer && x.to.length + y.to.length > 0) return APART;
  const sides = common.filter(({ length }) => length > 0).length;
  const little = [a, b].some(({ claim }) => saysLittle(claim.attribute));
  if (little && sides < 2 && !shared.some((key) => key.includes(":") && !common[0]?.includes(key)))
    return APART;
  const scene = sharedScene(a.cues, b.cues, facts);
  const [first = 0, second = 0] = shared
    .map((key) => (SOMEBODY.has(key) ? 0 : rarityOf(key, facts)))
    .sort((p, q) => q - p);
  const lone = shared.some((key) => ROLES.some((role) => facts.crowding(partKey(family, role, key)) === 1));
  const score =
    0.1 +
    (little ? 0 : 0.25 * rarityOf(name, facts)) +
    0.2 * first +
    (sides > 1 ? 0.2 * second : 0) +
    (lone ? 0.1 : 0) +
    0.35 * scene.share -
    (areApart(x.to, y.to) ? 0.2 : 0);
  const who = shared.map((key) => key.replace(/^\w+:/u, "")).join(" and ");
  return { score: Math.min(1, score), why: `both tell of ${who} and “${a.claim.attribute}”` };
}

/**
 * How much it tells that two sources share a word or name, 0 to 1: less the more of the others have it too. In
 * a dossier of few sources nothing shows what is rare.
 */
function rarityOf(key: string, { sources, frequency }: DossierFacts): number {
  const others = Math.max(0, frequency(key) * sources - 2) / Math.max(1, sources - 2);
  return Math.min(1 - 0.8 * others, 0.4 + 0.1 * sources);
}

/** Both say who by name, and name nobody in common. A pronoun may stand for anybody. */
function namesOthers(x: readonly string[], y: readonly string[], a: EventClaim, b: EventClaim): boolean {
  const named = (keys: readonly string[], { cues }: EventClaim): string[] =>
    keys.filter((key) => cues.entities.includes(key));
  const [p, q] = [named(x, a), named(y, b)];
  return areApart(p, q) && areApart(p, y) && areApart(q, x);
}

function areApart(x: readonly string[], y: readonly string[]): boolean {
  return x.length > 0 && y.length > 0 && !x.some((key) => y.includes(key));
}
