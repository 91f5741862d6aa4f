import { failure, success, type Outcome } from "../base/outcome.ts";
import {
  describeVerdict,
  originsInWords,
  reviewInWords,
  speakerInWords,
  textSlicer,
  type Claim,
  type DossierState,
  type Question,
} from "../core/index.ts";
import { foldLines } from "./fold-lines.ts";
import { printable } from "./printable.ts";

/** A heading of the explanation and what stands behind it. */
type Entry = readonly [heading: string, words: string];

/**
 * How a claim was read or a verdict reached, for the terminal.
 * Problem: `explain/unknown`, which says what there is.
 */
export function explainTarget(state: DossierState, id: string, columns: number): Outcome<string> {
  const claim = state.claims.find((each) => each.id === id);
  const question = state.questions.find((each) => each.id === id);
  const entries =
    claim !== undefined
      ? claimEntries(claim, state)
      : question !== undefined
        ? questionEntries(question, state)
        : null;
  if (entries === null) {
    return failure(
      "explain/unknown",
      `There is no ${id}. The dossier has claims ${range(state.claims)} and questions ${range(state.questions)}.`,
    );
  }
  const width = Math.max(...entries.map(([heading]) => heading.length)) + 2;
  return success(
    entries
      .map(([heading, words]) => `${foldLines(printable(words), columns, heading.padEnd(width))}\n`)
      .join(""),
  );
}

function claimEntries(claim: Claim, state: DossierState): readonly Entry[] {
  const source = state.sources.find(({ id }) => id === claim.source);
  const sentence = source === undefined ? "" : textSlicer(source.text)(claim.sentence);
  const answers = state.questions.filter((question) => question.claims.includes(claim.id));
  return [
    [claim.id, claim.exact],
    [
      "stands in",
      `${claim.source} (${source?.file ?? ""}), characters ${String(claim.start)}–${String(claim.end)}`,
    ],
    ["sentence", sentence],
    ["place", claim.standing],
    ["kind", claim.kind],
    ["subject", claim.subject],
    ["attribute", claim.attribute],
    ...Object.entries(claim.value).map(([field, part]): Entry => [
      `  ${field}`,
      typeof part === "string" ? part : JSON.stringify(part),
    ]),
    ["speaker", speakerInWords(claim.speaker)],
    ["stance", claim.stance],
    ["about", claim.about ?? "no time given"],
    ["rule", claim.rule],
    ["inferred", claim.inferred.length === 0 ? "nothing: all is in the words" : claim.inferred.join(", ")],
    ...answers.map(({ id, about }) => ["answers", `${id} ${about}`] as const),
    ["review", reviewInWords(state.reviews.get(claim.id) ?? null)],
  ];
}

function questionEntries(question: Question, state: DossierState): readonly Entry[] {
  const { label, detail } = describeVerdict(question);
  const exact = new Map(state.claims.map((claim) => [claim.id, claim.exact] as const));
  return [
    [question.id, question.about],
    ["verdict", detail === "" ? label : `${label} (${detail})`],
    ["why", question.why],
    ["rule", question.rule],
    ["sources", originsInWords(question)],
    ...question.readings.flatMap(({ letter, words, sources, claims }): readonly Entry[] => [
      [`reading ${letter}`, `${words} (${sources.join(", ")})`],
      ...claims.map((id): Entry => [`  ${id}`, exact.get(id) ?? ""]),
    ]),
    ...question.fields.map(({ field, result, cells }): Entry => [
      field,
      `${result}: ${cells.map(({ claim, words }) => `${claim} ${words ?? "not stated"}`).join("; ")}`,
    ]),
    ...question.steps.map((step, i): Entry => [`step ${String(i + 1)}`, step]),
    ["review", reviewInWords(state.reviews.get(question.id) ?? null)],
  ];
}

/** "C1 to C27", or "none". */
function range(items: readonly { readonly id: string }[]): string {
  const [first, last] = [items[0], items.at(-1)];
  return first === undefined || last === undefined ? "none" : `${first.id} to ${last.id}`;
}
