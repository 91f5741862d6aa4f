import {
  codePointIndex,
  type AnalysedSource,
  type Analysis,
  type Claim,
  type Question,
} from "../../src/core/index.ts";

/** A source whose text is one sentence. */
export function aSource(id: string, text: string, file = `${id}.txt`): AnalysedSource {
  const unknown = { value: null, basis: "unknown" } as const;
  const { length } = codePointIndex(text);
  return {
    id,
    file,
    text,
    url: null,
    metadata: { title: unknown, outlet: unknown, byline: unknown, published: unknown },
    characters: length,
    regions: [],
    sentences: [{ start: 0, end: length, coverage: "claims" }],
  };
}

/** A claim at the nth place where its words stand in the source. */
export function aClaim(
  id: string,
  source: AnalysedSource,
  exact: string,
  change: Partial<Claim> = {},
  nth = 1,
): Claim {
  let at = -1;
  for (let i = 0; i < nth; i++) at = source.text.indexOf(exact, at + 1);
  if (at < 0) throw new Error(`${source.id} does not say "${exact}" ${String(nth)} times`);
  return {
    id,
    source: source.id,
    kind: "figure",
    ...codePointIndex(source.text).toCodePoints({ start: at, end: at + exact.length }),
    exact,
    sentence: { start: 0, end: source.characters },
    subject: "the fire",
    attribute: "injured people",
    value: { type: "quantity", text: exact },
    speaker: null,
    stance: "asserted",
    about: null,
    rule: "figure/<count> <people>",
    inferred: [],
    standing: "body",
    ...change,
  };
}

/** A question on which every claim is a reading of its own. */
export function aQuestion(id: string, claims: readonly Claim[], change: Partial<Question> = {}): Question {
  return {
    id,
    key: `figure/${id}`,
    about: "How many people were injured?",
    kind: "figure",
    claims: claims.map((claim) => claim.id),
    verdict: claims.length > 1 ? "discrepancy" : "single-source",
    type: claims.length > 1 ? "value" : null,
    strength: claims.length > 1 ? "hard" : null,
    why: "70 and 80 cannot both be the total.",
    rule: "figure/<intervals disjoint>",
    sources: claims.length,
    origins: claims.length,
    readings: claims.map((claim, i) => ({
      letter: String.fromCharCode(97 + i),
      words: claim.exact,
      verbatim: false,
      sources: [claim.source],
      claims: [claim.id],
    })),
    fields: [
      {
        field: "value",
        result: "differs",
        cells: claims.map((claim) => ({ claim: claim.id, words: claim.exact, inferred: false })),
      },
    ],
    steps: [],
    ...change,
  };
}

export function anAnalysis(parts: Partial<Analysis>): Analysis {
  return { sources: [], claims: [], questions: [], origins: [], warnings: [], ...parts };
}
