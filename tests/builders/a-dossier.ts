import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import {
  codePointIndex,
  foldReviews,
  type Claim,
  type DossierState,
  type Metadata,
  type Question,
  type ReportSource,
  type ReviewDecision,
  type ReviewEvent,
} from "../../src/core/index.ts";

/**
 * A dossier as an analysis of the sample articles might leave it: enough of every verdict to try
 * pages on, without running the analysis.
 */
export function aDossier(change: Partial<DossierState> = {}): DossierState {
  const sources = sampleSources();
  const claims = CLAIMS.map((draft, i) => aClaim(sources, `C${i + 1}`, draft));
  const questions = QUESTIONS.map((draft, i) => aQuestion(`Q${i + 1}`, draft, claims));
  const history = [
    anEvent(1, "Q6", { verdict: "verified" }),
    anEvent(2, "Q4", { verdict: "not-enough-information" }),
  ];
  return {
    dossier: {
      slug: "russia-iran",
      title: "Russia–Iran relations, 2023–2025",
      analysed: "2025-05-12T14:05:00.000Z",
    },
    sources,
    claims,
    questions,
    origins: [
      {
        sources: ["S3", "S4"],
        why: "share one quotation word for word, credited to Interfax in S4",
        claims: claims.filter(({ exact }) => exact.startsWith("Thanks to")).map(({ id }) => id),
      },
    ],
    warnings: [],
    history,
    reviews: foldReviews(
      history,
      new Map([
        ["Q4", "hash-Q4"],
        ["Q6", "hash-Q6"],
      ]),
    ),
    ...change,
  };
}

/** A dossier without articles. */
export function anEmptyDossier(): DossierState {
  return {
    dossier: { slug: "empty", title: "Nothing yet", analysed: null },
    sources: [],
    claims: [],
    questions: [],
    origins: [],
    warnings: [],
    history: [],
    reviews: new Map(),
  };
}

export function anEvent(id: number, target: string, decision: Partial<ReviewDecision>): ReviewEvent {
  return {
    id,
    target,
    targetHash: `hash-${target}`,
    action: "decided",
    before: null,
    after: { verdict: "verified", note: "", correction: null, evidence: [], ...decision },
    who: "R. Marin",
    when: `2025-05-12T13:${String(40 + id).padStart(2, "0")}:00.000Z`,
    seen: null,
    batch: null,
  };
}

/** A source of these words alone. */
export function aSource(id: string, text: string, change: Partial<ReportSource> = {}): ReportSource {
  const characters = codePointIndex(text).length;
  return {
    id,
    file: `${id}.txt`,
    text,
    url: null,
    metadata: someMetadata({}),
    characters,
    regions: [],
    sentences: [{ start: 0, end: characters, coverage: "claims" }],
    sha256: createHash("sha256").update(text).digest("hex"),
    ...change,
  };
}

export interface ClaimDraftRow {
  readonly source: string;
  readonly kind: string;
  readonly exact: string;
  readonly speaker?: string;
  readonly via?: string;
  readonly stance?: Claim["stance"];
  readonly about?: string;
}

export function aClaim(sources: readonly ReportSource[], id: string, draft: ClaimDraftRow): Claim {
  const source = sources.find((one) => one.id === draft.source);
  const at = source?.text.indexOf(draft.exact) ?? -1;
  if (!source || at === -1) throw new Error(`${draft.source} does not have “${draft.exact}”`);
  const index = codePointIndex(source.text);
  const span = index.toCodePoints({ start: at, end: at + draft.exact.length });
  const sentence = index.toCodePoints(sentenceAround(source.text, at, at + draft.exact.length));
  return {
    ...span,
    id,
    source: draft.source,
    kind: draft.kind,
    exact: draft.exact,
    sentence,
    subject: "Russia and Iran",
    attribute: draft.kind,
    value: { type: draft.kind, words: draft.exact },
    speaker: draft.speaker === undefined ? null : { name: draft.speaker, via: draft.via ?? null },
    stance: draft.stance ?? "asserted",
    about: draft.about ?? null,
    rule: `${draft.kind}/<sample>`,
    inferred: [],
    standing: "body",
  };
}

function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  const before = Math.max(text.lastIndexOf("\n", start), text.lastIndexOf(". ", start) + 1, -1);
  const after = text.slice(end).search(/[.\n]/);
  return { start: before + 1, end: after === -1 ? text.length : Math.min(text.length, end + after + 1) };
}

interface QuestionRow {
  readonly about: string;
  readonly kind: string;
  readonly verdict: Question["verdict"];
  readonly type?: Question["type"];
  readonly strength?: Question["strength"];
  readonly why: string;
  readonly origins?: number;
  /** Words of each reading, and the beginnings of the claims that give it. */
  readonly readings: readonly {
    readonly words: string;
    readonly verbatim?: boolean;
    readonly claims: readonly string[];
  }[];
  readonly fields?: readonly {
    readonly field: string;
    readonly result: "same" | "differs" | "compatible" | "not-stated";
    readonly words: readonly (string | null)[];
  }[];
}

export function aQuestion(id: string, row: QuestionRow, claims: readonly Claim[]): Question {
  const readings = row.readings.map((reading, i) => {
    const own = reading.claims.map((beginning) => {
      const [source = "", words = ""] = beginning
        .split(" ", 1)
        .concat(beginning.slice(beginning.indexOf(" ") + 1));
      const claim = claims.find((one) => one.source === source && one.exact.startsWith(words));
      if (!claim) throw new Error(`No claim “${beginning}”`);
      return claim;
    });
    return {
      letter: String.fromCharCode(97 + i),
      words: reading.words,
      verbatim: reading.verbatim ?? false,
      sources: [...new Set(own.map((claim) => claim.source))].sort(),
      claims: own.map((claim) => claim.id),
    };
  });
  const members = readings.flatMap((reading) => reading.claims);
  const sources = new Set(readings.flatMap((reading) => reading.sources)).size;
  return {
    id,
    key: `${row.kind}/${id}`,
    about: row.about,
    kind: row.kind,
    claims: members,
    verdict: row.verdict,
    type: row.type ?? null,
    strength: row.strength ?? null,
    why: row.why,
    rule: `${row.kind}/<${row.type ?? row.verdict}>`,
    sources,
    origins: row.origins ?? sources,
    readings,
    fields: (row.fields ?? []).map(({ field, result, words }) => ({
      field,
      result,
      cells: members.map((claim, i) => ({
        claim,
        words: words[i] ?? null,
        inferred: i === 0 && field === "supplier",
      })),
    })),
    steps: [
      `${members.join(", ")} are about one thing: one question.`,
      `Rule ${row.kind} compares what they say of it.`,
    ],
  };
}

function sampleSources(): readonly ReportSource[] {
  const folder = new URL("../../seeds/", import.meta.url);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort();
  return files.map((file, i) => {
    const text = readFileSync(new URL(file, folder), "utf8");
    return aSource(`S${i + 1}`, text, { file, ...METADATA[i], regions: regionsOf(text, REGIONS[i] ?? []) });
  });
}

function regionsOf(
  text: string,
  rows: readonly (readonly [ReportSource["regions"][number]["role"], string])[],
): ReportSource["regions"] {
  const index = codePointIndex(text);
  return rows.map(([role, words]) => {
    const start = text.indexOf(words);
    return { ...index.toCodePoints({ start, end: start + words.length }), role };
  });
}

function someMetadata(
  fields: Partial<Record<keyof Metadata, readonly [string, "stated" | "given"]>>,
): Metadata {
  const field = (name: keyof Metadata): Metadata["title"] => {
    const [value, basis] = fields[name] ?? [null, "unknown" as const];
    return { value, basis };
  };
  return {
    title: field("title"),
    outlet: field("outlet"),
    byline: field("byline"),
    published: field("published"),
  };
}

const METADATA: readonly Partial<ReportSource>[] = [
  {},
  { metadata: someMetadata({ published: ["2025-01-17", "given"] }) },
  {
    metadata: someMetadata({
      title: ["Russia and Iran Forge Closer Ties After Putin-Raisi Visit", "stated"],
      outlet: ["The New American", "stated"],
      byline: ["Angeline Tan", "stated"],
      published: ["2023-12-11", "stated"],
    }),
    url: "https://example.org/ties",
  },
  {
    metadata: someMetadata({
      title: ["President Putin Praises Strong Ties with Iran Amidst Geopolitical Tensions", "stated"],
      byline: ["Vusala Abbasova", "stated"],
      published: ["2023-12-09", "stated"],
    }),
  },
  {
    metadata: someMetadata({
      title: ["Iran seeks to expand Russia ties following Putin election victory - analysis", "given"],
      published: ["2024-03", "given"],
    }),
  },
];

const REGIONS: readonly (readonly (readonly [ReportSource["regions"][number]["role"], string])[])[] = [
  [],
  [],
  [],
  [
    ["boilerplate", "Last update: April 28, 2024 11:45"],
    ["boilerplate", "Newsroom logo"],
    ["headline", "President Putin Praises Strong Ties with Iran Amidst Geopolitical Tensions"],
    ["boilerplate", "By Vusala Abbasova December 9, 2023"],
    ["boilerplate", "None"],
    [
      "standfirst",
      "The meeting with President Raisi follows the signing of a joint statement by Tehran and Moscow intended to counter Western sanctions imposed on both countries.",
    ],
  ],
];

const CLAIMS: readonly ClaimDraftRow[] = [
  { source: "S1", kind: "name", exact: "Ibrahim Raisi" },
  {
    source: "S1",
    kind: "stance",
    exact:
      "Iran indicated it is increasing the supply of low-cost unmanned aerial vehicles for use by Russia",
    speaker: "Iran",
  },
  { source: "S1", kind: "date", exact: "In Moscow on this occasion" },
  {
    source: "S1",
    kind: "deal",
    exact: "Iran announced a deal to supply more Russian military hardware",
    speaker: "Iran",
  },
  {
    source: "S1",
    kind: "deal",
    exact: "including Su-35 fighter jets, Mi-28 combat helicopters, and Yak-130 training aircraft",
  },
  { source: "S1", kind: "figure", exact: "approached several billion dollars" },
  {
    source: "S2",
    kind: "deal",
    exact: "Iran has expressed interest in acquiring advanced Russian military technology",
  },
  {
    source: "S2",
    kind: "stance",
    exact: "Tehran has denied these claims",
    speaker: "Iran",
    stance: "denied",
  },
  { source: "S3", kind: "figure", exact: "reached some \\$5 billion" },
  { source: "S3", kind: "name", exact: "Ebrahim Raisi" },
  { source: "S3", kind: "date", exact: "December 7", about: "2023-12-07" },
  { source: "S3", kind: "date", exact: "Last month", about: "2023-11" },
  {
    source: "S3",
    kind: "deal",
    exact: "arrangements for Russia to supply it with Su-35 fighter jets",
    speaker: "Iran",
  },
  {
    source: "S3",
    kind: "deal",
    exact: "Su-35 fighter jets, Mi-28 attack helicopters, and Yak-130 pilot training aircraft",
  },
  {
    source: "S3",
    kind: "quote",
    exact: "Thanks to his support, we have gained good momentum over the past year",
    speaker: "Putin",
  },
  { source: "S4", kind: "name", exact: "Ebrahim Raisi" },
  { source: "S4", kind: "date", exact: "on Thursday", about: "2023-12-07" },
  {
    source: "S4",
    kind: "quote",
    exact: "Thanks to his support, we have gained good momentum over the past year",
    speaker: "Putin",
    via: "Interfax",
  },
  {
    source: "S4",
    kind: "stance",
    exact: "Iran refutes the notion that these arms were supplied for use in the war",
    speaker: "Iran",
    stance: "denied",
  },
  {
    source: "S4",
    kind: "stance",
    exact:
      "Tehran acknowledges delivering a “limited number” of drones several months before the Russian invasion of Ukraine",
    speaker: "Iran",
  },
  { source: "S4", kind: "date", exact: "On November 28", about: "2023-11-28" },
  {
    source: "S4",
    kind: "deal",
    exact:
      "Iran has finalized the arrangements to acquire Mil Mi-28 attack helicopters and Russian Su-35 fighter jets",
    speaker: "Mahdi Farahi",
  },
  { source: "S4", kind: "deal", exact: "Mil Mi-28 attack helicopters and Russian Su-35 fighter jets" },
  { source: "S4", kind: "membership", exact: "Russia, Iran, Azerbaijan, Kazakhstan, and Turkmenistan" },
];

const QUESTIONS: readonly QuestionRow[] = [
  {
    about: "Who supplies the aircraft, and to whom?",
    kind: "deal",
    verdict: "discrepancy",
    type: "direction",
    strength: "hard",
    why: "S1 makes Iran the supplier of Russian hardware. Both cannot hold of one deal. Check S1’s wording against the announcement before using it.",
    readings: [
      {
        words: "Russia supplies Iran",
        claims: ["S2 Iran has expressed", "S3 arrangements", "S4 Iran has finalized"],
      },
      { words: "Iran supplies", claims: ["S1 Iran announced"] },
    ],
    fields: [
      { field: "supplier", result: "differs", words: ["Russia", "Russia", "Russia", "Iran"] },
      { field: "recipient", result: "same", words: ["Iran", "Iran", "Iran", null] },
      { field: "stage", result: "compatible", words: ["interest", "confirmed", "finalized", "announced"] },
      { field: "price", result: "not-stated", words: [null, null, null, null] },
    ],
  },
  {
    about: "What does Iran itself say about supplying drones to Russia?",
    kind: "stance",
    verdict: "discrepancy",
    type: "polarity",
    strength: "hard",
    why: "S1 has Iran assert what S2 and S4 have Iran deny. S1 names no speaker: find the statement behind it, or drop it.",
    readings: [
      { words: "Denies it", claims: ["S2 Tehran has denied", "S4 Iran refutes", "S4 Tehran acknowledges"] },
      { words: "Says the supply is increasing", claims: ["S1 Iran indicated"] },
    ],
  },
  {
    about: "When was the aircraft deal announced?",
    kind: "date",
    verdict: "discrepancy",
    type: "date",
    strength: "hard",
    why: "S3’s “last month” counts from 11 December and contains 28 November. S1 puts the announcement at the talks.",
    readings: [
      { words: "28 November 2023", claims: ["S3 Last month", "S4 On November 28"] },
      { words: "At the talks in Moscow; day not stated", claims: ["S1 In Moscow"] },
    ],
  },
  {
    about: "Which aircraft does the deal cover?",
    kind: "deal",
    verdict: "discrepancy",
    type: "item-set",
    strength: "soft",
    why: "Two closed lists of one announcement differ by the Yak-130. S4 may have left it out: check the original statement.",
    readings: [
      { words: "Su-35, Mi-28, Yak-130", claims: ["S1 including Su-35", "S3 Su-35"] },
      { words: "Su-35, Mi-28", claims: ["S4 Mil Mi-28"] },
    ],
  },
  {
    about: "How large is trade between Russia and Iran?",
    kind: "figure",
    verdict: "compatible",
    type: "precision",
    why: "“Several billion” holds 5 billion. The year is not stated in either.",
    readings: [
      { words: "approached several billion dollars", verbatim: true, claims: ["S1 approached"] },
      { words: "reached some \\$5 billion", verbatim: true, claims: ["S3 reached"] },
    ],
  },
  {
    about: "When did Putin and Raisi meet in Moscow?",
    kind: "visit",
    verdict: "agree",
    why: "7 December 2023 was a Thursday.",
    readings: [
      {
        words: "7 December 2023; S4’s “Thursday” resolves to it",
        claims: ["S3 December 7", "S4 on Thursday"],
      },
    ],
  },
  {
    about: "How is the Iranian president’s name spelled?",
    kind: "name",
    verdict: "agree",
    type: "name-spelling",
    why: "One man, two spellings: use one form.",
    readings: [
      { words: "Ebrahim Raisi", claims: ["S3 Ebrahim", "S4 Ebrahim"] },
      { words: "Ibrahim Raisi", claims: ["S1 Ibrahim"] },
    ],
  },
  {
    about: "What did Putin say of Khamenei’s support?",
    kind: "quote",
    verdict: "agree",
    why: "The words are the same.",
    origins: 1,
    readings: [
      {
        words: "Thanks to his support, we have gained good momentum over the past year",
        verbatim: true,
        claims: ["S3 Thanks", "S4 Thanks"],
      },
    ],
  },
  {
    about: "Which countries took part in the ministerial summit?",
    kind: "membership",
    verdict: "single-source",
    why: "Only S4 names them.",
    readings: [{ words: "Russia, Iran, Azerbaijan, Kazakhstan, Turkmenistan", claims: ["S4 Russia, Iran"] }],
  },
];
