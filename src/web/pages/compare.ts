import type { DossierState, ReportSource } from "../../core/index.ts";
import { addresses, withQuery } from "../addresses.ts";
import { pairsMap, type PairsMap } from "../charts/pairs-map.ts";
import { linkPairs, type LinkedPair } from "../charts/pairs-chart.ts";
import { number } from "../helpers/number.ts";
import { countPairs } from "../pair-counts.ts";
import { sourceLabel } from "../source-label.ts";
import type { Choice } from "./choice.ts";
import { pager, type Pager } from "./pager.ts";
import type { Switch } from "./switch.ts";

/** All pairs of sources: drawn, and as a list that leads to each pair side by side. */
export interface CompareContext {
  readonly chooser: SourceChooser;
  readonly map: PairsMap | null;
  readonly switches: readonly Switch[];
  readonly pairs: readonly PairLine[];
  readonly pager: Pager | null;
  readonly add: string;
}

/** The form that sets two sources side by side. */
export interface SourceChooser {
  readonly action: string;
  readonly left: readonly Choice[];
  readonly right: readonly Choice[];
}

export interface PairLine extends LinkedPair {
  /** Why the two seem to share an origin; null where no copying was detected. */
  readonly origin: string | null;
}

export const PAIR_SHOWS = ["all", "copied"] as const;
export type PairShow = (typeof PAIR_SHOWS)[number];

const PAIRS_ON_A_PAGE = 50;

export function comparePage(state: DossierState, show: PairShow, page: number): CompareContext {
  const { slug } = state.dossier;
  const { pairs } = countPairs(state);
  const copied = copiedPairs(state);
  const listed = show === "copied" ? copied : pairs;
  const first = (page - 1) * PAIRS_ON_A_PAGE;
  const address = (change: { show: PairShow; page: number }): string =>
    withQuery(addresses.compare(slug), {
      show: change.show === "all" ? null : change.show,
      page: change.page === 1 ? null : change.page,
    });
  const origins = new Map(state.origins.map(({ sources: [a, b], why }) => [`${a} ${b}`, why]));
  return {
    chooser: sourceChooser(state, state.sources[0] ?? null, state.sources[1] ?? null),
    map: pairsMap(state),
    switches: [
      { show: "all" as const, words: `All pairs, ${number(pairs.length)}` },
      { show: "copied" as const, words: `With signs of copying, ${number(copied.length)}` },
    ].map(({ show: name, words }) => ({
      href: address({ show: name, page: 1 }),
      words,
      current: name === show,
    })),
    pairs: linkPairs(state, listed.slice(first, first + PAIRS_ON_A_PAGE)).map((pair) => ({
      ...pair,
      origin: origins.get(`${pair.a} ${pair.b}`) ?? origins.get(`${pair.b} ${pair.a}`) ?? null,
    })),
    pager: pager(listed.length, page, PAIRS_ON_A_PAGE, (to) => address({ show, page: to })),
    add: addresses.add(slug),
  };
}

function copiedPairs(state: DossierState): ReturnType<typeof countPairs>["pairs"] {
  const { of } = countPairs(state);
  return state.origins.map(({ sources: [a, b] }) => of(a, b) ?? { a, b, agree: 0, differ: 0 });
}

export function sourceChooser(
  state: DossierState,
  left: ReportSource | null,
  right: ReportSource | null,
): SourceChooser {
  const choices = (chosen: ReportSource | null): readonly Choice[] =>
    state.sources.map((source) => ({
      value: source.id,
      words: `${source.id} ${sourceLabel(source).short}`,
      chosen: source === chosen,
    }));
  return { action: addresses.compare(state.dossier.slug), left: choices(left), right: choices(right) };
}
