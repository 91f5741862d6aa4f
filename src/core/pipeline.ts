import { byKeys } from "../base/order.ts";
import type { Analysis, AnalysedSource, SourceInput } from "./analysis.ts";
import type { Claim } from "./claims/claim.ts";
import type { PlacedClaim } from "./claims/claim-kind.ts";
import { findClaims } from "./claims/find-claims.ts";
import { isProse, readSource, type SourceReading } from "./claims/source-reading.ts";
import { readDocument } from "./document/read-document.ts";
import { kinds } from "./kinds/index.ts";
import { valueInCodePoints } from "./mentions/code-point-values.ts";
import { findMentions } from "./mentions/find-mentions.ts";
import type { Mention } from "./mentions/mention.ts";
import { alignClaims, canonical } from "./questions/align-claims.ts";
import { dossierFacts } from "./questions/dossier-facts.ts";
import { codePointIndex } from "./text/code-points.ts";
import { findOrigins, originNames } from "./verdicts/origins.ts";
import { byImportance } from "./verdicts/importance.ts";
import { judgeGroup } from "./verdicts/judge-group.ts";

/**
 * Reads the articles of one story and says where they agree and where they do not. Same input, same
 * result: the order in which articles are given changes nothing, their ids do the naming.
 */
export function analyze(inputs: readonly SourceInput[]): Analysis {
  const sources = [...inputs].sort(
    byKeys(
      (input) => Number(input.id.slice(1)),
      (input) => input.id,
    ),
  );
  const read = sources.map((input) => ({ input, source: readArticle(input.text, input.given) }));
  const warnings = read.flatMap(({ input, source }) => unreadWarning(input.id, source));
  const claims = read.flatMap(({ input, source }) => findClaims(kinds, source, input.id)).sort(canonical);
  const numbered = claims.map((placed, i) => withId(placed, `C${String(i + 1)}`));
  const facts = dossierFacts(numbered);
  const groups = kinds.flatMap((kind) =>
    alignClaims(
      kind,
      numbered.filter(({ claim }) => claim.kind === kind.id),
      facts,
      (message) => warnings.push(message),
    ),
  );
  const origins = findOrigins(
    read.map(({ input, source }) => ({ id: input.id, source })),
    numbered,
  );
  const originOf = originNames(origins);
  const questions = groups
    .flatMap((group) => judgeGroup(group, facts, originOf))
    .sort(byImportance(kinds.map(({ id }) => id)))
    .map((judged, i) => ({ id: `Q${String(i + 1)}`, ...judged }));
  return {
    sources: read.map(({ input, source }) => describeSource(input, source, numbered)),
    claims: numbered.map(({ claim }) => claim),
    questions,
    origins,
    warnings,
  };
}

/** Stretches without the end of a sentence are not read for claims: said, never silent. */
function unreadWarning(id: string, { document }: SourceReading): string[] {
  const unread = document.sentences.filter((sentence) => !isProse(sentence)).length;
  return unread === 0
    ? []
    : [
        `${id} runs on for hundreds of words without the end of a sentence in ${unread === 1 ? "one place" : `${String(unread)} places`}. No claims were read there: look yourself.`,
      ];
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

export function extractOne(input: ExtractInput): Extract {
  const source = readArticle(input.text, { published: input.published ?? null, title: input.title ?? null });
  const { toCodePoints } = codePointIndex(input.text);
  return {
    mentions: source.mentions.map(({ start, end, text, value, rule }) => ({
      ...toCodePoints({ start, end }),
      text,
      value: valueInCodePoints(value, toCodePoints),
      rule,
    })),
    claims: findClaims(kinds, source, input.id)
      .sort(canonical)
      .map((placed, i) => withId(placed, `C${String(i + 1)}`).claim),
  };
}

function readArticle(text: string, given: SourceInput["given"]): SourceReading {
  const document = readDocument(text, given);
  return readSource(document, findMentions(document));
}

function withId(placed: PlacedClaim, id: string): PlacedClaim {
  return { ...placed, claim: { ...placed.claim, id } };
}

function describeSource(
  input: SourceInput,
  source: SourceReading,
  claims: readonly PlacedClaim[],
): AnalysedSource {
  const { document } = source;
  const { toCodePoints, length } = codePointIndex(input.text);
  const own = claims
    .filter(({ claim }) => claim.source === input.id)
    .map(({ claim }) => claim.sentence.start);
  const claimed = new Set(own);
  return {
    id: input.id,
    file: input.file,
    text: input.text,
    url: input.given.url ?? null,
    metadata: document.metadata,
    characters: length,
    regions: document.regions.map(({ role, ...span }) => ({ ...toCodePoints(span), role })),
    sentences: [
      ...document.sentences.map((sentence) => {
        const span = toCodePoints({ start: sentence.start, end: sentence.end });
        return { ...span, coverage: claimed.has(span.start) ? ("claims" as const) : ("none" as const) };
      }),
      ...document.regions
        .filter(({ role }) => role === "boilerplate")
        .map(({ start, end }) => ({ ...toCodePoints({ start, end }), coverage: "boilerplate" as const })),
    ].sort((a, b) => a.start - b.start),
  };
}
