import { invariant } from "../base/assert.ts";
import { flatMap } from "../base/flat-map.ts";
import { mapDefined } from "../base/map-defined.ts";
import { keepPerObject } from "../base/keep-per-object.ts";
import { byKeys, groupBy } from "../base/order.ts";
import type { Analysis, AnalysedSource, SourceInput } from "./analysis.ts";
import type { Claim } from "./claims/claim.ts";
import type { PlacedClaim } from "./claims/claim-kind.ts";
import { findClaims, findClaimsInAll } from "./claims/find-claims.ts";
import type { SourceReading } from "./claims/source-reading.ts";
import { compareArticles, type ArticleComparer, type ComparedArticle } from "./dossier-comparison.ts";
import { readDated } from "./dating/read-dated.ts";
import { kinds } from "./kinds/index.ts";
import { valueInCodePoints } from "./mentions/code-point-values.ts";
import type { Mention } from "./mentions/mention.ts";
import { canonical } from "./questions/canonical-order.ts";
import { applyClaimDecisions } from "./review/apply-claim-decisions.ts";
import { applyGroupDecisions } from "./review/apply-group-decisions.ts";
import {
  anchorKey,
  NO_DECISIONS,
  type ClaimAnchor,
  type ClaimByHand,
  type Decisions,
} from "./review/decisions.ts";
import { readByHand } from "./review/read-by-hand.ts";
import { isValued, withWordsAlone } from "./review/words-alone-kind.ts";
import { readArticle, readText, readTexts, type ArticleReader, type ReadArticle } from "./read-article.ts";
import { codePointIndex } from "./text/code-points.ts";
import { byImportance } from "./verdicts/importance.ts";
import type { Judged } from "./verdicts/judged.ts";
import type { Question } from "./verdicts/question.ts";
import { repeatsLast } from "./verdicts/repeats.ts";
import { occasionDates } from "./verdicts/occasion-dates.ts";

/**
 * Reads the articles of one story and says where they agree and where they do not. Same input, same
 * result: the order in which articles are given changes nothing, their ids do the naming.
 * @param decisions what people decided about claims and questions of an earlier analysis
 * @param read `readArticle`, or what keeps its results
 * @param compare `compareArticles`, or what keeps its results
 */
export function analyze(
  inputs: readonly SourceInput[],
  decisions: Decisions = NO_DECISIONS,
  read: ArticleReader = readArticle,
  compare: ArticleComparer = compareArticles,
): Analysis {
  const given = [...inputs].sort(
    byKeys(
      (input) => Number(input.id.slice(1)),
      (input) => input.id,
    ),
  );
  const { sources, articles } = readDated(given, read);
  const warnings = flatMap(articles, (article) => article.warnings);
  const warn = (message: string): void => void warnings.push(message);
  const found = flatMap(articles, (article) => article.claims);
  const readingOf = (id: string): SourceReading | undefined => {
    const input = sources.find((source) => source.id === id);
    return input && readText(input.text, input.given);
  };
  const decided = applyClaimDecisions(found, decisions.claims, kinds, readingOf, warn);
  const { alignment, origins, originCounts, verdicts } = compare(comparedArticles(articles, found, decided));
  warnings.push(...alignment.warnings());
  const groups = applyGroupDecisions(alignment.groups(), decisions.groups, warn);
  const dates = occasionDates(alignment.placed);
  const shared = origins.list();
  originCounts.update(shared);
  const judged = groups.flatMap((group) => verdicts.judge(group, dates)).sort(inOrderOfImportance);
  const questions = repeatsLast(judged).map((one, i) => questionOf(one, i + 1, originCounts.of(one)));
  return {
    sources: articles.map(({ source }) => withCoverage(source)(alignment.claimsOf(source.id))),
    claims: [...alignment.claims],
    questions,
    origins: shared,
    warnings,
  };
}

/** What is judged as others get it: without what only its place among the questions depends on. */
function questionOf(judged: Judged, number: number, origins: number): Question {
  const { key, about, kind, claims, verdict, type, strength, why, rule, sources, readings, fields, steps } =
    judged;
  return {
    id: `Q${String(number)}`,
    ...{ key, about, kind, claims, verdict, type, strength, why, rule, sources, readings, fields, steps },
    origins,
  };
}

const inOrderOfImportance = byImportance(kinds.map(({ id }) => id));

/** The articles with their claims as people's decisions left them; where nobody decided, as they were read. */
function comparedArticles(
  articles: readonly ReadArticle[],
  found: readonly PlacedClaim[],
  decided: readonly PlacedClaim[],
): readonly ComparedArticle[] {
  const claimsOf = decided === found ? null : groupBy(decided, ({ claim }) => claim.source);
  return articles.map(({ source: { id }, claims, passages }) => ({
    id,
    claims: inOrder(claimsOf === null ? claims : (claimsOf.get(id) ?? [])),
    passages,
  }));
}

const inOrder = keepPerObject((claims: readonly PlacedClaim[]) => [...claims].sort(canonical));

/** A claim as a person states it, read as the analysis will read it. */
export interface ClaimPreview {
  readonly claim: Claim;
  /** Whether it has a value that rules can compare, or its words alone. */
  readonly read: boolean;
  /** Its value in a few words. */
  readonly answer: string;
}

/**
 * How a claim that a person states will be read.
 * @param machine the proposal it replaces; null for a claim the machine did not find
 * @returns null where there is no such kind of claim
 */
export function previewClaimByHand(
  input: SourceInput,
  by: ClaimByHand,
  machine: ClaimAnchor | null,
): ClaimPreview | null {
  const kind = kinds.find(({ id }) => id === by.kind);
  if (kind === undefined) return null;
  const source = readText(input.text, input.given);
  const key = machine && anchorKey(machine);
  const proposal = findClaims([kind], source, input.id).find(({ claim }) => anchorKey(claim) === key);
  const placed = readByHand(by, kind, source, proposal ?? null);
  return {
    claim: placed.claim,
    read: isValued(placed),
    answer: withWordsAlone(kind).answer(placed).words,
  };
}

/** One text read on its own: its mentions and claims, offsets in code points. */
export interface Extract {
  readonly mentions: readonly Omit<Mention, "sentence" | "parts">[];
  readonly claims: readonly Claim[];
}

export interface ExtractInput {
  readonly id: string;
  readonly text: string;
  readonly published?: string | null;
  readonly title?: string | null;
}

/**
 * Reads several texts, each as if it were alone. Every stage reads a few of them before the next begins: the code of
 * all stages is larger than a processor's caches, and is fetched once for those few.
 */
export function extractAll(inputs: readonly ExtractInput[]): Extract[] {
  return flatMap(inBatches(inputs), extractTogether);
}

function inBatches(inputs: readonly ExtractInput[]): readonly (readonly ExtractInput[])[] {
  const batches: ExtractInput[][] = [];
  let characters = BATCH;
  for (const input of inputs) {
    if (characters >= BATCH) {
      batches.push([]);
      characters = 0;
    }
    batches.at(-1)?.push(input);
    characters += input.text.length;
  }
  return batches;
}

/** Characters of a batch. More would save a little more time, but what was read of all of them is held until the last is done. */
const BATCH = 32_000;

function extractTogether(inputs: readonly ExtractInput[]): Extract[] {
  const sources = readTexts(
    inputs.map(({ text, published = null, title = null }) => ({ text, given: { published, title } })),
  );
  const named = mapDefined(inputs, ({ id }, i) => sources[i] && { id, source: sources[i] });
  const claims = findClaimsInAll(kinds, named);
  return named.map(({ source }, i) => ({ mentions: mentionsOf(source), claims: claims[i] ?? [] }));
}

export function extractOne(input: ExtractInput): Extract {
  const [extract] = extractAll([input]);
  invariant(extract, "every text gives an extract");
  return extract;
}

function mentionsOf({ document, mentions }: SourceReading): Extract["mentions"] {
  const { toCodePoints } = codePointIndex(document.text);
  return mentions.map((mention) => {
    const { start, end } = toCodePoints(mention);
    const value = valueInCodePoints(mention.value, toCodePoints);
    return { start, end, text: mention.text, value, rule: mention.rule };
  });
}

/** Says of each sentence whether a claim was read in it. */
const withCoverage = keepPerObject((source: AnalysedSource) =>
  keepPerObject((claims: readonly PlacedClaim[]): AnalysedSource => {
    const claimed = new Set(claims.map(({ claim }) => claim.sentence.start));
    return {
      ...source,
      sentences: source.sentences.map((sentence) =>
        sentence.coverage === "none" && claimed.has(sentence.start)
          ? { ...sentence, coverage: "claims" }
          : sentence,
      ),
    };
  }),
);
