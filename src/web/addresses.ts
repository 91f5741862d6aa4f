import type { Span } from "../core/index.ts";

/** Every address of the site, in one place. */
export const addresses = {
  dossiers: "/",
  newDossier: "/dossiers/new",
  createDossier: "/dossiers",
  sample: "/sample",
  help: "/help",
  you: "/you",
  overview: (slug: string) => dossier(slug),
  grid: (slug: string) => `${dossier(slug)}/grid`,
  question: (slug: string, id: string) => `${dossier(slug)}/questions/${id}`,
  claim: (slug: string, id: string) => `${dossier(slug)}/claims/${id}`,
  source: (slug: string, id: string) => `${dossier(slug)}/sources/${id}`,
  claimInSource: (slug: string, source: string, claim: string) =>
    `${dossier(slug)}/sources/${source}#${claim}`,
  /** @param place of the words, in code points; the page shows them marked */
  wordsInSource: (slug: string, source: string, { start, end }: Span) =>
    `${dossier(slug)}/sources/${source}?words=${String(start)}-${String(end)}#words`,
  compare: (slug: string) => `${dossier(slug)}/compare`,
  comparison: (slug: string, left: string, right: string) =>
    `${dossier(slug)}/compare?left=${left}&right=${right}`,
  timeline: (slug: string) => `${dossier(slug)}/timeline`,
  coverage: (slug: string) => `${dossier(slug)}/coverage`,
  coverageOf: (slug: string, source: string) => `${dossier(slug)}/coverage/${source}`,
  reviewQueue: (slug: string) => `${dossier(slug)}/review`,
  review: (slug: string, target: string) => `${dossier(slug)}/review/${target}`,
  draft: (slug: string, target: string) => `${dossier(slug)}/review/${target}/draft`,
  discardDraft: (slug: string, target: string) => `${dossier(slug)}/review/${target}/discard`,
  evidence: (slug: string, sha256: string) => `${dossier(slug)}/evidence/${sha256}`,
  assign: (slug: string, target: string) => `${dossier(slug)}/review/${target}/assign`,
  secondCheck: (slug: string, target: string) => `${dossier(slug)}/review/${target}/second-check`,
  newClaim: (slug: string, source: string) => `${dossier(slug)}/sources/${source}/new-claim`,
  editClaim: (slug: string, claim: string, edit: string) => `${dossier(slug)}/claims/${claim}/edit/${edit}`,
  members: (slug: string, question: string) => `${dossier(slug)}/questions/${question}/members`,
  bulk: (slug: string) => `${dossier(slug)}/bulk`,
  undo: (slug: string) => `${dossier(slug)}/undo`,
  history: (slug: string) => `${dossier(slug)}/history`,
  add: (slug: string) => `${dossier(slug)}/import`,
  report: (slug: string) => `${dossier(slug)}/report`,
  exported: (slug: string, format: string) => `${dossier(slug)}/report/${format}`,
  search: (slug: string) => `${dossier(slug)}/search`,
} as const;

function dossier(slug: string): string {
  return `/dossiers/${encodeURIComponent(slug)}`;
}

/** The address with search parameters; parameters without a value are left out. */
export function withQuery(address: string, query: Readonly<Record<string, string | number | null>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== "") parameters.append(name, String(value));
  }
  if (parameters.size === 0) return address;
  return `${address}${address.includes("?") ? "&" : "?"}${parameters.toString()}`;
}

/** An address of the web as a link target; null for anything a browser might run or read from disk. */
export function webAddress(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === "http:" || protocol === "https:" ? href : null;
}
