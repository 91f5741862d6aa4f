import type { Judged } from "../../../src/core/verdicts/judged.ts";

/** A judged question on which two sources agree, with what is given changed. */
export function aFinding(about: string, changes: Partial<Judged> = {}): Judged {
  return {
    key: about,
    about,
    kind: "figure",
    claims: [],
    verdict: "agree",
    type: null,
    strength: null,
    why: "",
    rule: "figure/<same value>",
    sources: 2,
    readings: [],
    fields: [],
    steps: [],
    weight: "plain",
    topic: null,
    told: [],
    ...changes,
  };
}
