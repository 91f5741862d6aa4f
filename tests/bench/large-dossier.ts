import {
  VERDICTS,
  type Claim,
  type DossierState,
  type Question,
  type ReportSource,
} from "../../src/core/index.ts";
import { makeArticles } from "./make-articles.ts";

const CLAIMS_A_QUESTION = 10;
const KINDS = ["figure", "date", "quote", "event", "stance"] as const;
const unknown = { value: null, basis: "unknown" } as const;

/** A made-up dossier as large as pages must bear: every question has claims of ten sources. */
export function largeDossier(sources: number, claimsASource: number): DossierState {
  const articles = makeArticles(sources).map(({ id, file, text }) => largeSource(id, file, text));
  // Column by column, so that ten claims in a row come from ten sources.
  const claims = Array.from({ length: sources * claimsASource }, (_, i) =>
    largeClaim(`C${String(i + 1)}`, articles[i % sources], Math.floor(i / sources)),
  );
  const questions = Array.from({ length: Math.ceil(claims.length / CLAIMS_A_QUESTION) }, (_, i) =>
    largeQuestion(i, claims.slice(i * CLAIMS_A_QUESTION, (i + 1) * CLAIMS_A_QUESTION)),
  );
  return {
    dossier: { slug: "large", title: "A large story", analysed: "2024-05-08T12:00:00.000Z" },
    sources: articles,
    claims,
    questions,
    origins: [],
    warnings: [],
    history: [],
    reviews: new Map(),
  };
}

function largeSource(id: string, file: string, text: string): ReportSource {
  const sentences = Array.from(text.matchAll(/[^.\n]+\./gu), ({ index, 0: words }) => {
    const start = index + words.length - words.trimStart().length;
    return { start, end: index + words.length, coverage: "claims" as const };
  });
  const published = { value: "2024-05-07", basis: "given" } as const;
  return {
    id,
    file,
    text,
    url: null,
    metadata: {
      title: unknown,
      outlet: { value: `Outlet ${id}`, basis: "given" },
      byline: unknown,
      published,
    },
    characters: text.length,
    regions: [],
    sentences,
    sha256: id.padStart(64, "0"),
  };
}

/** The nth claim of a source: some words of one of its sentences. */
function largeClaim(id: string, source: ReportSource | undefined, n: number): Claim {
  const sentence = source?.sentences[n % source.sentences.length];
  if (source === undefined || sentence === undefined) throw new Error("The source has no sentences.");
  const round = Math.floor(n / source.sentences.length);
  const start = Math.min(sentence.start + 7 * round, sentence.end - 7);
  const end = Math.min(start + 7, sentence.end);
  const exact = source.text.slice(start, end);
  return {
    id,
    source: source.id,
    kind: KINDS[n % KINDS.length] ?? "figure",
    start,
    end,
    exact,
    sentence: { start: sentence.start, end: sentence.end },
    subject: "the fire",
    attribute: "injured people",
    value: { type: "quantity", text: exact },
    speaker: n % 3 === 0 ? { name: "Ann Cole", via: null } : null,
    stance: "asserted",
    about: "2024-05-07",
    rule: "figure/<made up>",
    inferred: [],
    standing: "body",
  };
}

/** Two readings, and each verdict in its turn. */
function largeQuestion(i: number, claims: readonly Claim[]): Question {
  const verdict = VERDICTS[i % VERDICTS.length] ?? "agree";
  const differs = verdict === "discrepancy";
  const half = Math.ceil(claims.length / 2);
  return {
    id: `Q${String(i + 1)}`,
    key: `figure/${String(i)}`,
    about: `How many people were injured in fire ${String(i + 1)}?`,
    kind: claims[0]?.kind ?? "figure",
    claims: claims.map(({ id }) => id),
    verdict,
    type: differs ? "value" : null,
    strength: differs ? (i % 2 === 0 ? "hard" : "soft") : null,
    why: "The first half says one thing, the second another. Look at both.",
    rule: "figure/<made up>",
    sources: claims.length,
    origins: claims.length,
    readings: [claims.slice(0, half), claims.slice(half)].map((some, k) => ({
      letter: "ab".charAt(k),
      words: some[0]?.exact ?? "nothing",
      verbatim: true,
      sources: some.map(({ source }) => source),
      claims: some.map(({ id }) => id),
    })),
    fields: [
      {
        field: "value",
        result: differs ? "differs" : "same",
        cells: claims.map(({ id, exact }) => ({ claim: id, words: exact, inferred: false })),
      },
    ],
    steps: [],
  };
}
