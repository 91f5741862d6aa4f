import { byKeys } from "../../base/order.ts";
import {
  dateInWords,
  isByHand,
  comparisonInWords,
  originsInWords,
  type Claim,
  type Desk,
  type DossierState,
  type FieldRow,
  type Question,
} from "../../core/index.ts";
import { addresses } from "../addresses.ts";
import { saidBy, stanceInWords } from "../claim-words.ts";
import { indexDossier, oncePerChoice, type DossierIndex } from "../dossier-index.ts";
import { quote, type Quotation } from "../quotation.ts";
import { oddLetters, readingOfClaim } from "../readings.ts";
import { reviewMark, type ReviewMark } from "../review-mark.ts";
import { publicationDay } from "../source-label.ts";
import { plainMark, verdictMark, type VerdictMark } from "../verdict-mark.ts";
import { compareWording, type Wording } from "../wording.ts";
import { historyOf, type HistoryEntry } from "./history.ts";
import { judgements, type Judgement } from "./judgements.ts";
import type { ReviewSide } from "./review-side.ts";
import type { Said } from "./said.ts";

/** One question: the verdict and its reason, the claims side by side, and how it was derived. */
export interface QuestionContext {
  readonly id: string;
  readonly said: Said | null;
  readonly about: string;
  readonly kind: string;
  readonly place: string;
  readonly overview: string;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
  readonly mark: VerdictMark;
  readonly why: string;
  readonly rule: string;
  readonly origins: string;
  readonly review: ReviewMark;
  readonly groups: readonly ReadingGroup[];
  readonly fields: FieldTable | null;
  readonly wording: WordingSection | null;
  readonly members: MembersForm;
  readonly judgements: readonly Judgement[];
  readonly shared: readonly string[];
  readonly steps: readonly string[];
  readonly side: ReviewSide;
  readonly history: readonly HistoryEntry[];
}

export interface Neighbour {
  readonly id: string;
  readonly href: string;
}

/** Saying which claims belong on this question. */
export interface MembersForm {
  readonly action: string;
  readonly id: string;
  readonly members: readonly { readonly id: string; readonly source: string; readonly exact: string }[];
}

/** Claims that give one reading; a group without a letter holds claims that give none. */
export interface ReadingGroup {
  readonly letter: string | null;
  readonly words: string;
  readonly verbatim: boolean;
  readonly sources: number;
  readonly odd: boolean;
  /** 1 to 4: how much of the width it takes. */
  readonly width: number;
  readonly claims: readonly ClaimCard[];
  /** Claims beyond those shown at once. */
  readonly folded: readonly ClaimCard[];
  /** Claims that are not on the page: too many to read. */
  readonly beyond: number;
}

export interface ClaimCard {
  readonly id: string;
  readonly href: string;
  readonly source: string;
  readonly sourceHref: string;
  readonly day: string;
  readonly quotation: Quotation;
  readonly saidBy: string;
  readonly stance: string;
  /** The time it speaks of, in words; null where it says none. */
  readonly about: string | null;
  /** A person made or changed it: not the machine's own. */
  readonly byHand: boolean;
}

export interface FieldTable {
  readonly heads: readonly { readonly source: string; readonly claim: string }[];
  readonly rows: readonly FieldTableRow[];
  /** Claims without a column. */
  readonly beyond: number;
}

export interface FieldTableRow {
  readonly field: string;
  readonly differs: boolean;
  readonly result: VerdictMark | null;
  /** Said in place of a result. */
  readonly noResult: string;
  readonly cells: readonly {
    readonly source: string;
    readonly words: string | null;
    readonly inferred: boolean;
    /** In a row that differs: not what most claims have. */
    readonly odd: boolean;
  }[];
}

export interface WordingSection {
  readonly left: { readonly source: string; readonly href: string };
  readonly right: { readonly source: string; readonly href: string };
  /** Null: too different to compare. */
  readonly wording: Wording | null;
}

const CLAIMS_AT_ONCE = 8;
const MOST_MEMBERS = 100;
/** Claims of one reading on the page, and columns of the table of fields. */
const MOST_CARDS = 32;
const MOST_FIELD_COLUMNS = 24;
const FEWEST_WORDS_TO_COMPARE = 4;

/** What a page has beside its own: what was just done, and the review at its side. */
export interface Beside {
  readonly said: Said | null;
  readonly side: ReviewSide;
  readonly desk: Desk;
}

export function questionPage(
  state: DossierState,
  question: Question,
  { said, side, desk }: Beside,
): QuestionContext {
  const { slug } = state.dossier;
  const index = indexDossier(state);
  const list = question.verdict === "single-source" ? index.alone : index.compared;
  const at = list.indexOf(question);
  return {
    id: question.id,
    said,
    about: question.about,
    kind: question.kind,
    place: `${at + 1} of ${list.length}`,
    overview: addresses.overview(slug),
    previous: neighbour(slug, list[at - 1]),
    next: neighbour(slug, list[at + 1]),
    mark: verdictMark(question),
    why: question.why,
    rule: comparisonInWords(question.rule),
    origins: originsInWords(question),
    review: reviewMark(state.reviews.get(question.id)),
    ...besideOneAnother(state, question),
    members: {
      action: addresses.members(slug, question.id),
      id: question.id,
      members: question.claims.slice(0, MOST_MEMBERS).flatMap((id) => index.claims.get(id) ?? []),
    },
    judgements: judgements(state, desk, question),
    shared: sharedOrigins(state, question, index),
    steps: question.steps,
    side,
    history: historyOf(state, desk, question.id),
  };
}

/** What no review changes: the claims by their readings, field by field, and word by word. */
const besideOneAnother = oncePerChoice(
  (state, question: Question) => ({
    groups: readingGroups(state, question),
    fields: fieldTable(indexDossier(state), question),
    wording: wordingSection(state, question),
  }),
  ({ id }) => id,
);

function neighbour(slug: string, question: Question | undefined): Neighbour | null {
  return question ? { id: question.id, href: addresses.question(slug, question.id) } : null;
}

function readingGroups(state: DossierState, question: Question): readonly ReadingGroup[] {
  const { claims } = indexDossier(state);
  const odd = oddLetters(question);
  const several = question.readings.length > 1;
  const placed = readingOfClaim(question);
  const rest = question.claims.filter((id) => !placed.has(id));
  const groups = question.readings.map((reading) =>
    readingGroup(
      state,
      reading.claims.flatMap((id) => claims.get(id) ?? []),
      {
        letter: several ? reading.letter : null,
        words: reading.words,
        verbatim: reading.verbatim,
        odd: odd.has(reading.letter),
      },
    ),
  );
  if (rest.length === 0) return groups;
  const none = { letter: null, words: "Other claims on this question", verbatim: false, odd: false };
  return [
    ...groups,
    readingGroup(
      state,
      rest.flatMap((id) => claims.get(id) ?? []),
      none,
    ),
  ];
}

function readingGroup(
  state: DossierState,
  claims: readonly Claim[],
  head: Pick<ReadingGroup, "letter" | "words" | "verbatim" | "odd">,
): ReadingGroup {
  const cards = claims.slice(0, MOST_CARDS).map((claim) => claimCard(state, claim));
  return {
    ...head,
    sources: new Set(claims.map(({ source }) => source)).size,
    width: Math.min(4, Math.max(1, cards.length)),
    claims: cards.slice(0, CLAIMS_AT_ONCE),
    folded: cards.slice(CLAIMS_AT_ONCE),
    beyond: claims.length - cards.length,
  };
}

export function claimCard(state: DossierState, claim: Claim): ClaimCard {
  const { slug } = state.dossier;
  const source = indexDossier(state).sources.get(claim.source);
  return {
    id: claim.id,
    href: addresses.claim(slug, claim.id),
    source: claim.source,
    sourceHref: addresses.claimInSource(slug, claim.source, claim.id),
    day: source ? publicationDay(source) : "no date",
    quotation: quote(state, claim),
    saidBy: saidBy(claim),
    stance: stanceInWords(claim),
    about: claim.about === null ? null : dateInWords(claim.about),
    byHand: isByHand(claim),
  };
}

export function fieldTable(index: DossierIndex, question: Question): FieldTable | null {
  if (question.fields.length === 0) return null;
  const placed = question.readings.flatMap(({ claims }) => claims);
  const all = [...new Set([...placed, ...question.claims])];
  const order = all.slice(0, MOST_FIELD_COLUMNS);
  const sourceOf = (claim: string): string => index.claims.get(claim)?.source ?? claim;
  return {
    heads: order.map((claim) => ({ source: sourceOf(claim), claim })),
    beyond: all.length - order.length,
    rows: question.fields.map((row) => {
      const cells = new Map(row.cells.map((cell) => [cell.claim, cell]));
      const usual = row.result === "differs" ? usualWords(row) : null;
      return {
        field: row.field,
        differs: row.result === "differs",
        result: resultMark(row.result, question),
        noResult: row.result === "not-compared" ? "own words, not compared" : "not stated",
        cells: order.map((claim) => {
          const words = cells.get(claim)?.words ?? null;
          const inferred = cells.get(claim)?.inferred ?? false;
          return {
            source: sourceOf(claim),
            words,
            inferred,
            odd: usual !== null && words !== null && words !== usual,
          };
        }),
      };
    }),
  };
}

/** What more than half of the claims that state it have; null where there is no such majority. */
function usualWords(row: FieldRow): string | null {
  const counts = new Map<string, number>();
  for (const { words } of row.cells) if (words !== null) counts.set(words, (counts.get(words) ?? 0) + 1);
  const stated = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].find(([, count]) => count * 2 > stated)?.[0] ?? null;
}

function resultMark(result: FieldRow["result"], question: Question): VerdictMark | null {
  switch (result) {
    case "differs":
      return plainMark("discrepancy", question.strength, "Differs");
    case "same":
      return plainMark("agree", null, "Same");
    case "compatible":
      return plainMark("compatible", null, "Compatible");
    case "not-stated":
    case "not-compared":
      return null;
  }
}

/** The claim of the reading with fewest sources, beside the claim of the main reading that shares most words with it. */
function wordingSection(state: DossierState, question: Question): WordingSection | null {
  const pair = passages(indexDossier(state), question);
  if (!pair) return null;
  const [left, right] = pair;
  const short = pair.some(({ exact }) => exact.split(/\s+/).length < FEWEST_WORDS_TO_COMPARE);
  const words = (claim: Claim): string => {
    const { before, exact, after } = quote(state, claim);
    return short ? `${before}${exact}${after}` : exact;
  };
  return {
    left: side(state, left),
    right: side(state, right),
    wording: compareWording(words(left), words(right)),
  };
}

function passages(index: DossierIndex, question: Question): readonly [Claim, Claim] | null {
  const members = (ids: readonly string[]): readonly Claim[] =>
    ids.flatMap((id) => index.claims.get(id) ?? []);
  const [main, ...others] = question.readings.map(({ claims }) => members(claims));
  const [first] = main ?? [];
  const odd =
    others.flat().findLast((claim) => claim.source !== first?.source) ??
    members(question.claims).find((claim) => claim.source !== first?.source);
  if (!odd) return null;
  const candidates = (main ?? []).filter((claim) => claim.source !== odd.source).slice(0, CLAIMS_AT_ONCE);
  const [nearest] = [...candidates].sort(byKeys((claim) => -wordsShared(claim.exact, odd.exact)));
  return nearest ? [odd, nearest] : null;
}

function wordsShared(a: string, b: string): number {
  const words = new Set(a.toLowerCase().split(/\W+/));
  return b
    .toLowerCase()
    .split(/\W+/)
    .filter((word) => words.has(word)).length;
}

function side(state: DossierState, claim: Claim): WordingSection["left"] {
  return { source: claim.source, href: addresses.claimInSource(state.dossier.slug, claim.source, claim.id) };
}

/** What is known of common origins among the sources of this question. */
function sharedOrigins(state: DossierState, question: Question, index: DossierIndex): readonly string[] {
  const sources = new Set(question.claims.flatMap((id) => index.claims.get(id)?.source ?? []));
  return state.origins
    .filter(({ sources: [a, b] }) => sources.has(a) && sources.has(b))
    .map(({ sources: [a, b], why }) => `${a} and ${b} ${why}.`);
}
