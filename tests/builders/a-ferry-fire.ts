import {
  codePointIndex,
  foldReviews,
  type Claim,
  type DossierState,
  type Question,
  type Reading,
  type ReportSource,
  type ReviewDecision,
  type ReviewEvent,
} from "../../src/core/index.ts";

/** A source made of paragraphs; each paragraph is one sentence of its body. */
export function aSource(
  id: string,
  paragraphs: readonly string[],
  more: Partial<ReportSource> = {},
): ReportSource {
  const text = paragraphs.join("\n\n");
  const offsets = codePointIndex(text);
  let at = 0;
  const sentences = paragraphs.map((paragraph) => {
    const span = offsets.toCodePoints({ start: at, end: at + paragraph.length });
    at += paragraph.length + 2;
    return { ...span, coverage: "none" as const };
  });
  const unknown = { value: null, basis: "unknown" } as const;
  return {
    id,
    file: `${id.toLowerCase()}.txt`,
    text,
    url: null,
    metadata: { title: unknown, outlet: unknown, byline: unknown, published: unknown },
    characters: offsets.length,
    regions: [],
    sentences,
    sha256: id.charCodeAt(1).toString(16).repeat(32),
    ...more,
  };
}

/** A claim at the first place where `words` stand in the source. */
export function aClaim(id: string, source: ReportSource, words: string, more: Partial<Claim> = {}): Claim {
  const at = source.text.indexOf(words);
  if (at < 0) throw new Error(`${source.id} does not say ${JSON.stringify(words)}`);
  const span = codePointIndex(source.text).toCodePoints({ start: at, end: at + words.length });
  const sentence = source.sentences.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
  return {
    id,
    source: source.id,
    kind: "figure",
    ...span,
    exact: words,
    sentence: { start: sentence.start, end: sentence.end },
    subject: "fire",
    attribute: "injured people",
    value: { type: "quantity", text: words },
    speaker: null,
    stance: "asserted",
    about: null,
    rule: "figure/<count> <people>",
    inferred: [],
    standing: "body",
    ...more,
  };
}

/** A question whose readings are given as answer in words and the claims that give it. */
export function aQuestion(
  id: string,
  about: string,
  answers: readonly (readonly [words: string, claims: readonly Claim[]])[],
  more: Partial<Question> = {},
): Question {
  const claims = answers.flatMap(([, given]) => given);
  const sourcesOf = (given: readonly Claim[]): readonly string[] => [...new Set(given.map((c) => c.source))];
  const readings: readonly Reading[] = answers.map(([words, given], i) => ({
    letter: String.fromCodePoint(0x61 + i),
    words,
    verbatim: false,
    sources: sourcesOf(given),
    claims: given.map((claim) => claim.id),
  }));
  return {
    id,
    key: id,
    about,
    kind: claims[0]?.kind ?? "figure",
    claims: claims.map((claim) => claim.id),
    verdict: "agree",
    type: null,
    strength: null,
    why: "The sources give the same answer.",
    rule: "figure/<same value>",
    sources: sourcesOf(claims).length,
    origins: sourcesOf(claims).length,
    readings,
    fields: [],
    steps: [],
    ...more,
  };
}

export function aDecision(more: Partial<ReviewDecision> = {}): ReviewDecision {
  return { verdict: "verified", note: "", correction: null, evidence: [], ...more };
}

/** A dossier with reviews: the events are numbered and dated in the order given. */
export function aState(
  sources: readonly ReportSource[],
  claims: readonly Claim[],
  questions: readonly Question[],
  reviews: readonly (readonly [target: string, decision: ReviewDecision])[] = [],
): DossierState {
  const standing = new Map<string, ReviewDecision>();
  const history: readonly ReviewEvent[] = reviews.map(([target, after], i) => {
    const before = standing.get(target) ?? null;
    standing.set(target, after);
    const when = `2024-05-06T09:0${String(i)}:00.000Z`;
    return {
      id: i + 1,
      target,
      targetHash: "",
      action: "decided",
      before,
      after,
      who: "R. Marin",
      when,
      seen: null,
      batch: null,
    };
  });
  return {
    dossier: { slug: "ferry-fire", title: "Ferry fire at Port Ellis", analysed: "2024-05-06T08:00:00.000Z" },
    sources,
    claims,
    questions,
    origins: [],
    warnings: [],
    history,
    reviews: foldReviews(history, new Map([...standing.keys()].map((target) => [target, ""]))),
  };
}

/** Three articles on one fire: one finding of every group, two reviews, and characters that hurt. */
export function aFerryFire(): DossierState {
  const gazette = aSource(
    "S1",
    [
      "Fire on the ferry Maren injures 12 people 🔥",
      "A fire broke out on the ferry Maren at Port Ellis on Thursday.",
      "Twelve people were hurt, the harbour master said, and the crew numbered 30.",
      'The owner <b>denies</b> any fault & "regrets" the event.',
      "The repair will cost £2 million.",
    ],
    {
      file: "gazette.txt",
      url: "https://gazette.example/ferry?id=1&page=2",
      metadata: {
        title: { value: "Fire on the ferry Maren injures 12 people 🔥", basis: "stated" },
        outlet: { value: "Port Ellis Gazette", basis: "given" },
        byline: { value: "Ann Cole", basis: "stated" },
        published: { value: "2024-05-03", basis: "stated" },
      },
    },
  );
  const courier = aSource(
    "S2",
    [
      "Fifteen people were injured when the Maren burned at Port Ellis on 2 May.",
      "The ferry carried about 400 passengers.",
      "The repair will cost several million pounds.",
      "=HYPERLINK(0) stood on the bridge screen, قال القبطان.",
    ],
    {
      file: "courier.txt",
      metadata: {
        title: { value: null, basis: "unknown" },
        outlet: { value: "=Courier", basis: "given" },
        byline: { value: null, basis: "unknown" },
        published: { value: "2024-05", basis: "given" },
      },
    },
  );
  const wire = aSource("S3", [
    "The toll rose to 17 on Sunday.",
    "The ferry carried 412 people, crew included.",
    "It burned on 2 May.",
  ]);
  const c1 = aClaim("C1", gazette, "12 people");
  const c2 = aClaim("C2", gazette, "Twelve people were hurt", {
    speaker: { name: "the harbour master", via: null },
  });
  const c3 = aClaim("C3", courier, "Fifteen people were injured");
  const c4 = aClaim("C4", wire, "17", { standing: "headline" });
  const c5 = aClaim("C5", gazette, "on Thursday", { kind: "date", attribute: "day", about: "2024-05-02" });
  const c6 = aClaim("C6", courier, "on 2 May", { kind: "date", attribute: "day", about: "2024-05-02" });
  const c7 = aClaim("C7", wire, "on 2 May", { kind: "date", attribute: "day", inferred: ["year"] });
  const c8 = aClaim("C8", courier, "about 400 passengers");
  const c9 = aClaim("C9", wire, "412 people, crew included");
  const c10 = aClaim("C10", gazette, "£2 million");
  const c11 = aClaim("C11", courier, "several million pounds");
  const c12 = aClaim("C12", gazette, '<b>denies</b> any fault & "regrets"', {
    kind: "stance",
    speaker: { name: "the owner", via: "=Agency" },
    stance: "denied",
  });
  const c13 = aClaim("C13", courier, "=HYPERLINK(0)", { kind: "name" });
  const c14 = aClaim("C14", gazette, "30", { attribute: "crew" });
  const claims = [c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14];
  const questions = [
    aQuestion(
      "Q1",
      "How many people were injured?",
      [
        ["12 people", [c1, c2]],
        ["15 people", [c3]],
      ],
      {
        verdict: "discrepancy",
        type: "value",
        strength: "hard",
        why: "S1 counts 12 injured people and S2 counts 15. Both cannot be the total.",
        rule: "figure/<intervals disjoint>",
        steps: ["C1 and C3 count injured people of one fire.", "12 and 15 do not overlap."],
        fields: [
          {
            field: "number",
            result: "differs",
            cells: [
              { claim: "C1", words: "12", inferred: false },
              { claim: "C2", words: "12", inferred: false },
              { claim: "C3", words: "15", inferred: false },
            ],
          },
        ],
      },
    ),
    aQuestion(
      "Q2",
      "How many people were on board?",
      [
        ["about 400", [c8]],
        ["412", [c9]],
      ],
      {
        verdict: "discrepancy",
        type: "value",
        strength: "soft",
        why: "S2 counts passengers, S3 counts the crew too.",
        rule: "figure/<approximations apart>",
      },
    ),
    aQuestion("Q3", "What is the toll now?", [["17", [c4]]], {
      verdict: "changed-over-time",
      type: "value",
      why: "S3 says that the toll rose.",
      rule: "figure/<rose to>",
    }),
    aQuestion(
      "Q4",
      "What will the repair cost?",
      [
        ["£2 million", [c10]],
        ["several million pounds", [c11]],
      ],
      {
        verdict: "compatible",
        type: "precision",
        why: "£2 million lies in several million pounds.",
        rule: "figure/<intervals overlap>",
        origins: 1,
      },
    ),
    aQuestion("Q5", "When did the fire break out?", [["2 May 2024", [c5, c6, c7]]], {
      rule: "date/<same day>",
    }),
    aQuestion(
      "Q6",
      "What does the owner say?",
      [
        ["denies fault", [c12]],
        ["a screen", [c13]],
      ],
      { verdict: "cannot-compare", why: "The claims speak of different things.", rule: "stance/<no bridge>" },
    ),
    aQuestion("Q7", "How large was the crew?", [["30", [c14]]], {
      verdict: "single-source",
      why: "Only S1 speaks of the crew.",
      rule: "question/<one source>",
    }),
  ];
  return aState([gazette, courier, wire], claims, questions, [
    ["Q1", aDecision({ verdict: "disputed", note: "+ the harbour office says 15; ask again" })],
    ["C3", aDecision({ verdict: "wrong", correction: "Fourteen people" })],
  ]);
}
