import {
  BASIS_LABELS,
  originInWords,
  publishedInWords,
  type Claim,
  type DossierState,
  type Question,
  type RegionRole,
  type ReportSource,
  type Span,
} from "../../core/index.ts";
import { addresses, webAddress } from "../addresses.ts";
import { sourceLabel } from "../source-label.ts";
import { indexDossier, oncePerChoice } from "../dossier-index.ts";
import { plural } from "../helpers/plural.ts";
import { paragraphsOf } from "../paragraphs.ts";
import { oddLetters } from "../readings.ts";
import { verdictMark, type VerdictMark } from "../verdict-mark.ts";
import { markRuns, type Run } from "./reader-runs.ts";

/** One article as stored, with its claims underlined by verdict and notes beside the paragraphs. */
export interface ReaderContext {
  readonly id: string;
  readonly title: string | null;
  readonly characters: number;
  readonly made: string;
  readonly url: string | null;
  readonly claims: string;
  readonly sources: readonly TocEntry[];
  /** Sources beyond those listed at the side. */
  readonly moreSources: number;
  readonly newClaim: string;
  readonly overview: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface TocEntry {
  readonly id: string;
  readonly href: string;
  readonly title: string | null;
  readonly current: boolean;
}

export interface Paragraph {
  /** `p3`; also where search hits point to. */
  readonly anchor: string;
  /** Number shown; null for what is not body text. */
  readonly at: number | null;
  readonly look: ParagraphLook;
  /** Code point of its first character in the stored text. */
  readonly start: number;
  readonly runs: readonly Run[];
  /** What the region is and what was done with it; null in the body. */
  readonly remark: string | null;
  readonly notes: readonly MarginNote[];
  /** Claims that no other source speaks to: named, not explained. */
  readonly alone: readonly { readonly id: string; readonly href: string }[];
}

export type ParagraphLook = "body" | RegionRole;

/** What the other sources say on a claim. */
export interface MarginNote {
  readonly claim: string;
  readonly href: string;
  readonly mark: VerdictMark;
  readonly question: string;
  readonly questionHref: string;
  readonly about: string;
  /** "S1 has it otherwise: Iran supplies". */
  readonly others: string;
}

const MOST_IN_TOC = 60;
const LONGEST_OTHERS = 160;

const REMARKS: Readonly<Record<RegionRole, string>> = {
  headline: "Headline",
  standfirst: "Standfirst: weighs less than the body",
  caption: "Caption: weighs less than the body",
  boilerplate: "Left on the page by the layout, not read",
};

/** @param found words to mark, in code points; null for none */
export function readerPage(state: DossierState, source: ReportSource, found: Span | null): ReaderContext {
  return readArticle(state, { source, found });
}

/** Nothing on the page changes with a review: an article that is read again and again is laid out once. */
const readArticle = oncePerChoice(layOut, ({ source, found }) => JSON.stringify([source.id, found]));

interface ReaderChoice {
  readonly source: ReportSource;
  readonly found: Span | null;
}

function layOut(state: DossierState, { source, found }: ReaderChoice): ReaderContext {
  const { slug } = state.dossier;
  const index = indexDossier(state);
  const claims = index.claimsOfSource.get(source.id) ?? [];
  return {
    id: source.id,
    title: source.metadata.title.value,
    characters: source.characters,
    made: madeBy(source),
    url: webAddress(source.url),
    claims: claimsInWords(state, claims),
    sources: toc(state, source),
    moreSources: Math.max(0, state.sources.length - MOST_IN_TOC),
    overview: addresses.overview(slug),
    newClaim: addresses.newClaim(slug, source.id),
    paragraphs: paragraphs(state, source, claims, found),
  };
}

function madeBy({ metadata }: ReportSource): string {
  const { value, basis } = metadata.published;
  const known = value === null ? "" : ` (${BASIS_LABELS[basis]})`;
  return `${originInWords(metadata)}. ${publishedInWords(metadata)}${known}`;
}

function claimsInWords(state: DossierState, claims: readonly Claim[]): string {
  const { questionsOfClaim } = indexDossier(state);
  const questions = new Set(claims.flatMap(({ id }) => questionsOfClaim.get(id) ?? []));
  const compared = [...questions].filter(({ verdict }) => verdict !== "single-source");
  const differing = compared.filter(({ verdict }) => verdict === "discrepancy").length;
  return `${plural(claims.length, "claim")}; ${plural(compared.length, "question")} shared with other sources, ${differing} in a discrepancy`;
}

/** The sources around the one being read. */
function toc(state: DossierState, current: ReportSource): readonly TocEntry[] {
  const at = state.sources.indexOf(current);
  const from = Math.max(0, Math.min(at - MOST_IN_TOC / 2, state.sources.length - MOST_IN_TOC));
  return state.sources.slice(from, from + MOST_IN_TOC).map((source) => ({
    id: source.id,
    href: addresses.source(state.dossier.slug, source.id),
    title: sourceLabel(source).title,
    current: source === current,
  }));
}

function paragraphs(
  state: DossierState,
  source: ReportSource,
  claims: readonly Claim[],
  found: Span | null,
): readonly Paragraph[] {
  const { offsets, questionsOfClaim } = indexDossier(state);
  const index = offsets(source);
  const regions = source.regions.map((region) => ({ ...index.toUtf16(region), role: region.role }));
  const marks = claims
    .map((claim) => ({
      ...index.toUtf16(claim),
      claim: claim.id,
      href: addresses.claim(state.dossier.slug, claim.id),
      ...underline(claim, questionsOfClaim.get(claim.id)),
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const byId = indexDossier(state).claims;
  const foundInText = found && isWithin(found, source.characters) ? index.toUtf16(found) : null;
  let number = 0;
  return paragraphsOf(source.text, regions).map((span, i) => {
    const role = regions.find((region) => region.start <= span.start && span.end <= region.end)?.role ?? null;
    const inside = marks.filter(({ start, end }) => start < span.end && span.start < end);
    const begun = inside
      .filter(({ start }) => start >= span.start)
      .flatMap(({ claim }) => byId.get(claim) ?? []);
    const furniture = regions.filter(
      ({ role: inner, ...region }) => inner === "boilerplate" && role === null && within(region, span),
    );
    if (role === null) number += 1;
    return {
      anchor: `p${i + 1}`,
      at: role === null ? number : null,
      look: role ?? "body",
      start: index.toCodePoints(span).start,
      runs: markRuns(source.text, span, inside, { furniture, found: foundInText }),
      remark: role === null ? null : REMARKS[role],
      notes: begun.flatMap((claim) => marginNotes(state, claim)),
      alone: begun
        .filter((claim) => comparedQuestions(state, claim).length === 0)
        .map(({ id }) => ({ id, href: addresses.claim(state.dossier.slug, id) })),
    };
  });
}

function within(inner: Span, outer: Span): boolean {
  return inner.start < outer.end && outer.start < inner.end;
}

function comparedQuestions(state: DossierState, claim: Claim): readonly Question[] {
  const questions = indexDossier(state).questionsOfClaim.get(claim.id) ?? [];
  return questions.filter(({ verdict }) => verdict !== "single-source");
}

function marginNotes(state: DossierState, claim: Claim): readonly MarginNote[] {
  const { slug } = state.dossier;
  return comparedQuestions(state, claim).map((question) => ({
    claim: claim.id,
    href: addresses.claim(slug, claim.id),
    mark: verdictMark(question),
    question: question.id,
    questionHref: addresses.question(slug, question.id),
    about: question.about,
    others: othersInWords(question, claim),
  }));
}

/** What the others say: who has it so too, and who has it otherwise. */
function othersInWords(question: Question, claim: Claim): string {
  const own = question.readings.find(({ claims }) => claims.includes(claim.id));
  const odd = oddLetters(question);
  const same = own?.sources.filter((source) => source !== claim.source) ?? [];
  const others = question.readings
    .filter((reading) => reading !== own && reading.sources.some((source) => source !== claim.source))
    .map(({ sources, words, verbatim }) => `${sources.join(", ")}: ${verbatim ? `“${words}”` : words}`);
  const sentences = [
    same.length > 0
      ? `So too ${same.join(", ")}.`
      : own && odd.has(own.letter)
        ? "No other source has it so."
        : "",
    others.join("; "),
  ].filter((sentence) => sentence !== "");
  const words = sentences.join(" ");
  return words.length > LONGEST_OTHERS ? `${words.slice(0, LONGEST_OTHERS).trimEnd()} …` : words;
}

/** How a claim is underlined, by the most pressing verdict on it, and the same in words. */
function underline(
  { id }: Claim,
  questions: readonly Question[] | undefined,
): { readonly line: string; readonly title: string } {
  const [first] = questions ?? [];
  if (!first) return { line: "single", title: id };
  const { shape, word, detail } = verdictMark(first);
  return { line: shape, title: `${id}: ${[word, detail].filter(Boolean).join(", ")}` };
}

/** An address may ask for anything: only words that the article has are marked. */
function isWithin({ start, end }: Span, characters: number): boolean {
  return start < end && end <= characters;
}
