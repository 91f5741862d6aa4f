import { keepPerObject } from "../../../../base/keep-per-object.ts";
import type { DossierFacts, PlacedClaim } from "../../../claims/claim-kind.ts";
import { sharedScene, type SharedScene } from "../../../claims/scene-likeness.ts";
import { contentStems, wordingOf } from "../../../claims/wording.ts";
import { areInOtherWords } from "./compare-told.ts";
import { deedOf, sharedParts, type Deed } from "../reading/deeds.ts";
import type { EventValue } from "../value.ts";

type EventClaim = PlacedClaim<EventValue>;

/** Two statements of two sources, with what they have in common. */
export interface ToldPair {
  readonly a: EventClaim;
  readonly b: EventClaim;
  readonly x: EventValue;
  readonly y: EventValue;
  /** Stems both print, the rarest first, each with how rare it is. */
  readonly rarities: readonly number[];
  /** Cosine of the two wordings, stems weighed by how rare they are, 0 to 1. */
  readonly cosine: number;
  /** Weight of the common stems against that of the shorter wording, 0 to 1. */
  readonly containment: number;
  readonly scene: SharedScene;
  /** What acts each tells of, and of whom; nothing where both have one verb. */
  readonly deeds: readonly [Deed, Deed];
  /** How much those who have a part in one act by both say that it is one (`sharedParts`). */
  readonly parts: number;
}

/** Content stems of what a claim prints. */
export function stemsOf({ claim }: EventClaim): ReadonlySet<string> {
  return contentStems(wordingOf(claim.exact));
}

export function toldPair(a: EventClaim, b: EventClaim, facts: DossierFacts): ToldPair {
  const weigh = weigherOf(facts);
  const [p, q] = [weigh(a), weigh(b)];
  const shared = [...p.stems].filter((stem) => q.stems.has(stem)).map((stem) => facts.rarity(stem));
  const squares = shared.reduce((sum, rarity) => sum + rarity * rarity, 0);
  const sum = shared.reduce((total, rarity) => total + rarity, 0);
  const smaller = Math.min(p.weight, q.weight);
  const deeds = areInOtherWords(a, b) ? ([deedOf(a), deedOf(b)] as const) : NO_DEEDS;
  return {
    a,
    b,
    x: a.claim.value,
    y: b.claim.value,
    rarities: shared.sort((one, other) => other - one),
    cosine: squares > 0 ? squares / (p.length * q.length) : 0,
    containment: smaller > 0 ? sum / smaller : 0,
    scene: sharedScene(a.cues, b.cues, facts),
    deeds,
    parts: sharedParts(...deeds, facts),
  };
}

const NO_DEEDS: readonly [Deed, Deed] = [
  { acts: [], parties: [] },
  { acts: [], parties: [] },
];

interface Weighed {
  readonly stems: ReadonlySet<string>;
  readonly weight: number;
  /** Of the vector of rarities. */
  readonly length: number;
}

/** A claim meets many others: its words are weighed in a dossier once. */
const weigherOf = keepPerObject((facts: DossierFacts) =>
  keepPerObject((claim: EventClaim): Weighed => {
    const stems = stemsOf(claim);
    const rarities = [...stems].map((stem) => facts.rarity(stem));
    return {
      stems,
      weight: rarities.reduce((sum, rarity) => sum + rarity, 0),
      length: Math.sqrt(rarities.reduce((sum, rarity) => sum + rarity * rarity, 0)),
    };
  }),
);
