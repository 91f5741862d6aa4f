import { byKeys } from "../../base/order.ts";
import { type Claim, type DossierState, type Question, type ReportSource } from "../../core/index.ts";
import { addresses, withQuery } from "../addresses.ts";
import { indexDossier, oncePerChoice } from "../dossier-index.ts";
import { number } from "../helpers/number.ts";
import { plural } from "../helpers/plural.ts";
import { paragraphAt, paragraphsOf } from "../paragraphs.ts";
import { sharedPassages, type PassageRun, type SharedPassage } from "../passage-overlap.ts";
import { sourceLabel, type SourceLabel } from "../source-label.ts";
import { plainMark, verdictMark, type VerdictMark } from "../verdict-mark.ts";
import { compareWording, type WordingRun } from "../wording.ts";
import { sourceChooser, type SourceChooser } from "./compare.ts";
import { pager, type Pager } from "./pager.ts";
import type { Switch } from "./switch.ts";

/** Two sources side by side: what both answer, what they word alike, and what one of them lacks. */
export interface ComparePairContext {
  readonly left: SourceLabel & { readonly href: string };
  readonly right: SourceLabel & { readonly href: string };
  readonly all: string;
  readonly chooser: SourceChooser;
  readonly swap: string;
  /** Signs of copying in words; null where none was detected. */
  readonly origin: string | null;
  readonly switches: readonly Switch[];
  /** One of these is filled: the part that was chosen. */
  readonly questions: readonly PairQuestion[] | null;
  readonly passages: readonly PairPassage[] | null;
  readonly lacking: { readonly who: string; readonly rows: readonly LackingRow[] } | null;
  readonly nothing: boolean;
  readonly pager: Pager | null;
}

/** A question both answer. */
export interface PairQuestion {
  readonly id: string;
  readonly href: string;
  readonly about: string;
  readonly mark: VerdictMark;
  readonly left: PairAnswer;
  readonly right: PairAnswer;
}

export interface PairAnswer {
  readonly source: string;
  readonly claim: string;
  readonly href: string;
  readonly runs: readonly WordingRun[];
  /** Claims of the source on the question that are only on the question's page. */
  readonly more: number;
}

export interface PairPassage {
  readonly sharedWords: number;
  readonly left: PairPassageSide;
  readonly right: PairPassageSide;
}

export interface PairPassageSide {
  readonly source: string;
  readonly href: string;
  readonly runs: readonly PassageRun[];
}

/** Something one source says that the other does not. */
export interface LackingRow {
  readonly id: string;
  readonly href: string;
  readonly about: string;
  readonly claim: string;
  readonly claimHref: string;
  readonly exact: string;
  /** "3 other sources" or "nobody else". */
  readonly others: string;
}

export const PAIR_PARTS = ["questions", "wording", "left", "right"] as const;
export type PairPart = (typeof PAIR_PARTS)[number];

export interface PairChoice {
  readonly left: ReportSource;
  readonly right: ReportSource;
  readonly part: PairPart;
  /** From 1. */
  readonly page: number;
}

const ROWS_ON_A_PAGE = 30;

export function comparePairPage(state: DossierState, choice: PairChoice): ComparePairContext {
  const { left, right, part, page } = choice;
  const { slug } = state.dossier;
  const { both, passages, lacking } = pairLists(state, choice);
  const totals: Readonly<Record<PairPart, number>> = {
    questions: both.length,
    wording: passages.length,
    left: lacking.left.length,
    right: lacking.right.length,
  };
  const words: Readonly<Record<PairPart, string>> = {
    questions: "Both answer",
    wording: "Shared wording",
    left: `Only ${left.id}`,
    right: `Only ${right.id}`,
  };
  const address = (change: Partial<Pick<PairChoice, "part" | "page">>): string =>
    pairAddress(slug, { ...choice, page: 1, ...change });
  const cut = <T>(rows: readonly T[]): readonly T[] =>
    rows.slice((page - 1) * ROWS_ON_A_PAGE, page * ROWS_ON_A_PAGE);
  return {
    left: { ...sourceLabel(left), href: addresses.source(slug, left.id) },
    right: { ...sourceLabel(right), href: addresses.source(slug, right.id) },
    all: addresses.compare(slug),
    chooser: sourceChooser(state, left, right),
    swap: pairAddress(slug, { ...choice, left: right, right: left, part: "questions", page: 1 }),
    origin: originOf(state, left, right),
    switches: PAIR_PARTS.map((name) => ({
      href: address({ part: name }),
      words: `${words[name]}, ${number(totals[name])}`,
      current: name === part,
    })),
    questions:
      part === "questions" ? pairQuestions(state, { left, right, questions: cut(both), page }) : null,
    passages: part === "wording" ? passagesOnPage(state, left, right, cut(passages)) : null,
    lacking: lackingPart(state, choice, lacking, cut),
    nothing: totals[part] === 0,
    pager: pager(totals[part], page, ROWS_ON_A_PAGE, (to) => address({ page: to })),
  };
}

type Sides = Pick<PairChoice, "left" | "right">;

/** All that is counted on the page of a pair, whichever part of it is shown. */
const pairLists = oncePerChoice(
  (state, { left, right }: Sides) => ({
    both: sharedQuestions(state, left, right),
    passages: sharedPassages(state, left, right),
    lacking: { left: onlyIn(state, left, right), right: onlyIn(state, right, left) },
  }),
  ({ left, right }) => `${left.id} ${right.id}`,
);

/** Both sides of the questions of one page, with their wording compared. */
const pairQuestions = oncePerChoice(
  (
    state,
    { left, right, questions }: Sides & { readonly questions: readonly Question[]; readonly page: number },
  ) => questions.map((question) => pairQuestion(state, question, left, right)),
  ({ left, right, page }) => `${left.id} ${right.id} ${String(page)}`,
);

function pairAddress(slug: string, { left, right, part, page }: PairChoice): string {
  return withQuery(addresses.compare(slug), {
    left: left.id,
    right: right.id,
    part: part === "questions" ? null : part,
    page: page === 1 ? null : page,
  });
}

function originOf(state: DossierState, left: ReportSource, right: ReportSource): string | null {
  const shared = state.origins.find(({ sources }) => sources.includes(left.id) && sources.includes(right.id));
  return shared ? `${shared.sources.join(" and ")} ${shared.why}.` : null;
}

/** Those on which the two differ first, else in order of importance. */
function sharedQuestions(state: DossierState, left: ReportSource, right: ReportSource): readonly Question[] {
  const { compared } = indexDossier(state);
  return compared
    .filter((question) => answers(question, left) && answers(question, right))
    .sort(byKeys((question) => (sayTheSame(question, left, right) ? 1 : 0)));
}

function answers({ readings }: Question, { id }: ReportSource): boolean {
  return readings.some(({ sources }) => sources.includes(id));
}

function sayTheSame({ readings }: Question, left: ReportSource, right: ReportSource): boolean {
  return readings.some(({ sources }) => sources.includes(left.id) && sources.includes(right.id));
}

/** What holds between these two, not between all who answer. */
function pairMark(question: Question, left: ReportSource, right: ReportSource): VerdictMark {
  return sayTheSame(question, left, right) ? plainMark("agree", null, "Same reading") : verdictMark(question);
}

function pairQuestion(
  state: DossierState,
  question: Question,
  left: ReportSource,
  right: ReportSource,
): PairQuestion {
  const [ofLeft, ofRight] = [claimsOf(state, question, left), claimsOf(state, question, right)];
  const [l, r] = [ofLeft[0]?.exact ?? "", ofRight[0]?.exact ?? ""];
  const plain = (text: string): readonly WordingRun[] => [{ text, only: false }];
  const wording = compareWording(l, r) ?? { left: plain(l), right: plain(r) };
  return {
    id: question.id,
    href: addresses.question(state.dossier.slug, question.id),
    about: question.about,
    mark: pairMark(question, left, right),
    left: answer(state, ofLeft, left, wording.left),
    right: answer(state, ofRight, right, wording.right),
  };
}

function claimsOf(state: DossierState, question: Question, { id }: ReportSource): readonly Claim[] {
  const { claims } = indexDossier(state);
  return question.claims.flatMap((claim) => claims.get(claim) ?? []).filter(({ source }) => source === id);
}

function answer(
  state: DossierState,
  claims: readonly Claim[],
  { id }: ReportSource,
  runs: readonly WordingRun[],
): PairAnswer {
  const claim = claims[0]?.id ?? "";
  return {
    source: id,
    claim,
    href: addresses.claimInSource(state.dossier.slug, id, claim),
    runs,
    more: claims.length - 1,
  };
}

function passagesOnPage(
  state: DossierState,
  left: ReportSource,
  right: ReportSource,
  passages: readonly SharedPassage[],
): readonly PairPassage[] {
  const place = placeIn(state);
  const [ofLeft, ofRight] = [place(left), place(right)];
  return passages.map((passage) => ({
    sharedWords: passage.sharedWords,
    left: { source: left.id, href: ofLeft(passage.left.start), runs: passage.left.runs },
    right: { source: right.id, href: ofRight(passage.right.start), runs: passage.right.runs },
  }));
}

/** Address of the paragraph of a source in which an offset stands. */
function placeIn(state: DossierState) {
  const { offsets } = indexDossier(state);
  return (source: ReportSource) => {
    const paragraphs = paragraphsOf(source.text, source.regions.map(offsets(source).toUtf16));
    return (start: number): string =>
      `${addresses.source(state.dossier.slug, source.id)}#p${String(paragraphAt(paragraphs, start))}`;
  };
}

/** Questions one answers and the other does not: what most others say comes first. */
function onlyIn(state: DossierState, has: ReportSource, lacks: ReportSource): readonly Question[] {
  return state.questions
    .filter((question) => answers(question, has) && !answers(question, lacks))
    .sort(byKeys(({ sources }) => -sources));
}

function lackingPart(
  state: DossierState,
  { left, right, part }: PairChoice,
  lacking: { readonly left: readonly Question[]; readonly right: readonly Question[] },
  cut: <T>(rows: readonly T[]) => readonly T[],
): ComparePairContext["lacking"] {
  if (part !== "left" && part !== "right") return null;
  const [has, lacks] = part === "left" ? [left, right] : [right, left];
  return { who: lacks.id, rows: cut(lacking[part]).map((question) => lackingRow(state, question, has)) };
}

function lackingRow(state: DossierState, question: Question, has: ReportSource): LackingRow {
  const { slug } = state.dossier;
  const [claim] = claimsOf(state, question, has);
  return {
    id: question.id,
    href: addresses.question(slug, question.id),
    about: question.about,
    claim: claim?.id ?? "",
    claimHref: addresses.claimInSource(slug, has.id, claim?.id ?? ""),
    exact: claim?.exact ?? "",
    others: question.sources > 1 ? plural(question.sources - 1, "other source") : "nobody else",
  };
}
