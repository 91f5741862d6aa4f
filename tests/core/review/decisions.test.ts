import { describe, expect, it } from "vitest";
import {
  analyze,
  codePointIndex,
  NO_DECISIONS,
  type Analysis,
  type Claim,
  type ClaimAnchor,
  type ClaimByHand,
  type Decisions,
  type SourceInput,
} from "../../../src/core/index.ts";

const GIVEN = { published: "2024-05-07" };
const INPUTS: readonly SourceInput[] = [
  {
    id: "S1",
    file: "1.txt",
    given: GIVEN,
    text: "A fire broke out on a ferry near Split. The fire injured 70 people. The ferry 🚢 was towed to port.",
  },
  { id: "S2", file: "2.txt", given: GIVEN, text: "The fire on the ferry near Split injured 80 people." },
  { id: "S3", file: "3.txt", given: GIVEN, text: "The ferry fire near Split injured 80 people." },
];

function decide(change: Partial<Decisions>): Analysis {
  return analyze(INPUTS, { ...NO_DECISIONS, ...change });
}

function claimSaying({ claims }: Analysis, source: string, words: string): Claim {
  const found = claims.find(
    (claim) => claim.source === source && claim.kind === "figure" && claim.exact.includes(words),
  );
  if (!found) throw new Error(`${source} has no figure that says "${words}"`);
  return found;
}

/** Figures on one question, as source ids. */
function tables({ claims, questions }: Analysis): readonly string[] {
  return questions
    .filter(({ kind }) => kind === "figure")
    .map((question) =>
      question.claims.map((id) => claims.find((claim) => claim.id === id)?.source ?? "?").join(" "),
    )
    .sort();
}

function anchor({ source, kind, start, end }: ClaimAnchor): ClaimAnchor {
  return { source, kind, start, end };
}

/** The words of a source as a claim by hand. */
function byHand(source: string, exact: string, change: Partial<ClaimByHand> = {}): ClaimByHand {
  const text = INPUTS.find(({ id }) => id === source)?.text ?? "";
  const at = text.indexOf(exact);
  const span = codePointIndex(text).toCodePoints({ start: at, end: at + exact.length });
  return { source, kind: "figure", ...span, words: null, speaker: null, stance: "asserted", ...change };
}

const before = analyze(INPUTS);
const [SEVENTY, EIGHTY, THIRD] = [
  claimSaying(before, "S1", "70"),
  claimSaying(before, "S2", "80"),
  claimSaying(before, "S3", "80"),
].map(anchor) as [ClaimAnchor, ClaimAnchor, ClaimAnchor];

describe("a decision about a claim", () => {
  it("changes nothing where there is none", () => {
    expect(tables(before)).toEqual(["S1 S2 S3"]);
    expect(decide({})).toEqual(before);
  });

  it("withdraws it, and its question goes on without it", () => {
    const after = decide({ claims: [{ machine: SEVENTY, claim: null }] });
    expect(after.claims).toHaveLength(before.claims.length - 1);
    expect(tables(after)).toEqual(["S2 S3"]);
    expect(after.questions.find(({ kind }) => kind === "figure")?.verdict).toBe("agree");
  });

  it("keeps the machine's value where only the span and the speaker are changed", () => {
    const claim = byHand("S1", "injured 70 people", { speaker: { name: "Ana", via: null } });
    const made = claimSaying(decide({ claims: [{ machine: SEVENTY, claim }] }), "S1", "70");
    const machine = claimSaying(before, "S1", "70");
    expect(made).toMatchObject({
      exact: "injured 70 people",
      speaker: { name: "Ana" },
      value: machine.value,
    });
    expect(made.rule).toBe("by-hand/<the machine's reading>");
  });

  it("reads what a person says in its place, and judges the question by it", () => {
    const claim = { ...byHand("S1", "70 people"), words: "The ferry fire near Split injured 80 people" };
    const after = decide({ claims: [{ machine: SEVENTY, claim }] });
    expect(claimSaying(after, "S1", "70").value).toMatchObject({ min: 80, max: 80 });
    expect(after.questions.find(({ kind }) => kind === "figure")?.verdict).toBe("agree");
  });

  it("stays though the machine no longer proposes what it changed", () => {
    const gone = { ...SEVENTY, start: 0, end: 6 };
    const claim = { ...byHand("S1", "a ferry"), words: "The fire killed 3 people" };
    const after = decide({ claims: [{ machine: gone, claim }] });
    expect(claimSaying(after, "S1", "a ferry").value).toMatchObject({ min: 3 });
    expect(after.claims).toHaveLength(before.claims.length + 1);
  });

  it("adds one behind an emoji at the very words that were marked", () => {
    const after = decide({ claims: [{ machine: null, claim: byHand("S1", "towed to port") }] });
    const made = claimSaying(after, "S1", "towed");
    expect(made.exact).toBe("towed to port");
    expect(made.sentence.start).toBeLessThan(made.start);
    expect(after.sources[0]?.sentences.at(-1)?.coverage).toBe("claims");
  });

  it("shows words that no rule can read, and never compares them", () => {
    const claim = byHand("S1", "towed to port");
    const after = decide({
      claims: [{ machine: null, claim }],
      groups: [{ type: "join", a: claim, b: EIGHTY, verdict: "same" }],
    });
    const made = claimSaying(after, "S1", "towed");
    expect(made).toMatchObject({ value: { type: "words" }, rule: "by-hand/<words alone>" });
    const question = after.questions.find(({ claims }) => claims.includes(made.id));
    expect(question?.readings.map(({ words }) => words)).toContain("towed to port");
    expect(question?.verdict).toBe("discrepancy");
  });
});

describe("a decision about a question", () => {
  it("excludes a member", () => {
    const after = decide({ groups: [{ type: "placement", claim: SEVENTY, with: null }] });
    expect(tables(after)).toEqual(["S1", "S2 S3"]);
    expect(after.questions.find(({ verdict }) => verdict === "discrepancy")).toBeUndefined();
  });

  it("moves a claim beside another, and says that a person did", () => {
    const after = decide({
      groups: [
        { type: "placement", claim: THIRD, with: null },
        { type: "placement", claim: SEVENTY, with: THIRD },
      ],
    });
    expect(tables(after)).toEqual(["S1 S3", "S2"]);
    expect(after.questions.flatMap(({ steps }) => steps).join("\n")).toContain("a person put them together");
  });

  it("parts two claims, and the others go with the one they fit more surely", () => {
    const after = decide({ groups: [{ type: "join", a: SEVENTY, b: EIGHTY, verdict: "different" }] });
    const groups = tables(after);
    expect(groups).toHaveLength(2);
    expect(groups.join(" ").split(" ").sort()).toEqual(["S1", "S2", "S3"]);
  });

  it("goes on from what earlier decisions left", () => {
    const apart = { type: "join", a: SEVENTY, b: EIGHTY, verdict: "different" } as const;
    const together = { type: "join", a: SEVENTY, b: EIGHTY, verdict: "same" } as const;
    expect(tables(decide({ groups: [apart, together] }))).toEqual(["S1 S2 S3"]);
    expect(tables(decide({ groups: [together, apart] }))).toHaveLength(2);
  });

  it("leaves the machine's proposal where a person is not sure", () => {
    const unsure = { type: "join", a: SEVENTY, b: EIGHTY, verdict: "unsure" } as const;
    expect(decide({ groups: [unsure] }).questions).toEqual(before.questions);
  });

  it("finds its claim again when a rule has moved the ends of it", () => {
    const moved = { ...SEVENTY, start: SEVENTY.start + 1 };
    const after = decide({ groups: [{ type: "placement", claim: moved, with: null }] });
    expect(tables(after)).toEqual(["S1", "S2 S3"]);
  });

  it("is kept, and told of, when its claim is not found any more", () => {
    const gone = { ...SEVENTY, start: 0, end: 6 };
    const after = decide({ groups: [{ type: "placement", claim: gone, with: null }] });
    expect(tables(after)).toEqual(tables(before));
    expect(after.warnings.join()).toContain("1 decision is about claims that are no longer found");
  });

  it("gives the same result whatever the order of the articles", () => {
    const decisions: Decisions = {
      claims: [{ machine: null, claim: byHand("S1", "towed to port") }],
      groups: [{ type: "placement", claim: SEVENTY, with: null }],
    };
    expect(analyze([...INPUTS].reverse(), decisions)).toEqual(analyze(INPUTS, decisions));
  });
});
