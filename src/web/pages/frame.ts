import type { DossierState } from "../../core/index.ts";
import { addresses } from "../addresses.ts";
import { proveQuotations, type Proof } from "../quotation.ts";
import type { KeyAction, Keys } from "../keys.ts";
import { progress } from "./progress.ts";

/** What surrounds every page. */
export interface Frame {
  /** Title of the browser's tab, before the name of the site. */
  readonly title: string;
  readonly style: string;
  readonly script: string;
  /** Form token; every form sends it as `_csrf`. */
  readonly token: string;
  /** Who reviews here, from the last review saved in this browser; empty at first. */
  readonly reviewer: string;
  readonly keys: Keys;
  /** A verdict's key saves and goes on. */
  readonly atOnce: boolean;
  /** Address of this page, to come back to after a form. */
  readonly here: string;
  /** Asks for a name and comes back here. */
  readonly nameFirst: string;
  readonly site: {
    readonly dossiers: string;
    readonly newDossier: string;
    readonly help: string;
    readonly you: string;
  };
  readonly dossier: DossierFrame | null;
}

export interface DossierFrame {
  readonly title: string;
  readonly overview: string;
  readonly search: string;
  readonly query: string;
  readonly tabs: readonly Tab[];
  readonly proof: Proof;
}

export interface Tab {
  readonly href: string;
  readonly words: string;
  readonly note: string | null;
  /** Names the key that leads there. */
  readonly key: KeyAction | null;
  readonly current: boolean;
}

export type TabName =
  "overview" | "grid" | "review" | "read" | "compare" | "timeline" | "coverage" | "history" | "report";

export const SITE: Frame["site"] = {
  dossiers: addresses.dossiers,
  newDossier: addresses.newDossier,
  help: addresses.help,
  you: addresses.you,
};

/** @param tab the tab the page belongs to; null for none */
export function dossierFrame(state: DossierState, tab: TabName | null, query = ""): DossierFrame {
  const { slug, title } = state.dossier;
  const { left } = progress(state);
  const firstSource = state.sources[0];
  const tabs: readonly (Omit<Tab, "current" | "key"> & { readonly name: TabName })[] = [
    { name: "overview", href: addresses.overview(slug), words: "Overview", note: null },
    { name: "grid", href: addresses.grid(slug), words: "Grid", note: null },
    {
      name: "review",
      href: addresses.reviewQueue(slug),
      words: "Review",
      note: left > 0 ? `${left} left` : null,
    },
    ...(firstSource
      ? [{ name: "read" as const, href: addresses.source(slug, firstSource.id), words: "Read", note: null }]
      : []),
    { name: "compare", href: addresses.compare(slug), words: "Compare", note: null },
    { name: "timeline", href: addresses.timeline(slug), words: "Timeline", note: null },
    { name: "coverage", href: addresses.coverage(slug), words: "Coverage", note: null },
    { name: "history", href: addresses.history(slug), words: "History", note: null },
    { name: "report", href: addresses.report(slug), words: "Report", note: null },
  ];
  return {
    title,
    overview: addresses.overview(slug),
    search: addresses.search(slug),
    query,
    tabs: tabs.map(({ name, ...rest }) => ({
      ...rest,
      key: name === "review" ? name : null,
      current: name === tab,
    })),
    proof: proveQuotations(state),
  };
}
