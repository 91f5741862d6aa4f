import type { DossierFacts, Join, PlacedClaim } from "../../claims/claim-kind.ts";
import { inOtherCountries, sharedScene, weightOf } from "../../claims/scene-likeness.ts";
import { CLASS_NAMES } from "./lexicon.ts";
import { SAYS_LITTLE } from "./open-predicates.ts";
import type { EventValue } from "./value.ts";

type EventClaim = PlacedClaim<EventValue>;

/** Whether a claim tells of something in its own verb, which the table of events does not have. */
export function isOpen({ claim }: EventClaim): boolean {
  return !CLASS_NAMES.has(claim.value.trigger);
}

const APART: Join = { score: -1, why: "" };

/** Those who take part in a statement: role -> keys. */
export interface Parts {
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly at: readonly string[];
  /** Whose it is: "a [Norlux] driver". */
  readonly of: readonly string[];
}

/** Who takes part in a statement, from its blocking keys. */
export function partsOf({ cues }: EventClaim): Parts {
  const of = (role: string): string[] =>
    cues.keys.flatMap((key) => {
      const argument = key.slice(key.indexOf("|") + 1);
      return argument.startsWith(`${role}:`) ? [argument.slice(role.length + 1)] : [];
    });
  return { by: of("by"), to: of("to"), at: of("at"), of: of("of") };
}

/**
 * Whether two clauses of one verb tell of one thing: somebody or something has the same part in both, that
 * is rare enough in the dossier, and nobody else has it.
 */
export function joinOpen(a: EventClaim, b: EventClaim, facts: DossierFacts): Join {
  const name = a.claim.value.trigger;
  if (name !== b.claim.value.trigger) return APART;
  if ((a.claim.about === null) !== (b.claim.about === null)) return APART;
  if (inOtherCountries(a.cues, b.cues)) return APART;
  const [x, y] = [partsOf(a), partsOf(b)];
  const common = ROLES.map((role) => x[role].filter((key) => y[role].includes(key)));
  const shared = common.flat();
  if (shared.length === 0) return APART;
  if (ROLES.some((role) => role !== "at" && namesOthers(x[role], y[role], a, b))) return APART;
  if (areApart(x.of, y.of) && !shared.some((key) => key.includes(":"))) return APART;
  // "Quinn threw a pass" and "Quinn threw a fit": who did it is one, what was done is not.
  const onlyDoer = common[1]?.length === 0 && common[2]?.length === 0;
  if (onlyDoer && x.to.length + y.to.length > 0) return APART;
  const little = SAYS_LITTLE.has(name) || name.startsWith("be ");
  const sides = common.filter(({ length }) => length > 0).length;
  if (little && sides < 2) return APART;
  const scene = sharedScene(a.cues, b.cues, facts);
  const telling = shared.map((key) => weightOf(key, facts)).sort((p, q) => q - p);
  const lone = shared.some((key) => ROLES.some((role) => facts.crowding(`${name}|${role}:${key}`) === 1));
  const score =
    0.1 +
    0.25 * (little ? 0 : weightOf(name, facts)) +
    0.2 * (telling[0] ?? 0) +
    0.2 * (sides > 1 ? (telling[1] ?? 0) : 0) +
    (lone ? 0.1 : 0) +
    0.35 * scene.share -
    (areApart(x.to, y.to) ? 0.2 : 0);
  return {
    score: Math.min(1, score),
    why: `both tell of ${shared.map(inWords).join(" and ")} and “${name}”`,
  };
}

const ROLES = ["by", "to", "at"] as const;

/** Both say who by name, and name nobody in common. */
function namesOthers(x: readonly string[], y: readonly string[], a: EventClaim, b: EventClaim): boolean {
  const named = (keys: readonly string[], { cues }: EventClaim): string[] =>
    keys.filter((key) => cues.entities.includes(key));
  const [p, q] = [named(x, a), named(y, b)];
  return (
    p.length > 0 && q.length > 0 && !p.some((key) => y.includes(key)) && !q.some((key) => x.includes(key))
  );
}

function areApart(x: readonly string[], y: readonly string[]): boolean {
  return x.length > 0 && y.length > 0 && !x.some((key) => y.includes(key));
}

function inWords(key: string): string {
  return key.replace(/^\w+:/u, "");
}
