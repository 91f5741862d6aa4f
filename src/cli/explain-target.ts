import { failure, success, type Outcome } from "../base/outcome.ts";
import {
  counted,
  describeVerdict,
  originsInWords,
  reviewInWords,
  sourceMentions,
  speakerInWords,
  textSlicer,
  type Claim,
  type DossierState,
  type Question,
  type ReportSource,
} from "../core/index.ts";
import { mentionEntries, mentionLine } from "./explain-mention.ts";
import { printEntries, type Entry } from "./explanation.ts";
import { mentionNumbered, mentionsAt, type Place } from "./look-up-mentions.ts";

/**
 * How a claim or a mention was read or a verdict reached, for the terminal. A source on its own gives
 * the list of its mentions.
 * @param id `C12`, `Q3`, `S2:M14`, `S2`; where there is one source, `M14` will do
 * Problem: `explain/unknown`, which says what there is.
 */
export function explainTarget(state: DossierState, id: string, columns: number): Outcome<string> {
  const entries = targetEntries(state, id);
  return entries.ok ? success(printEntries(entries.value, columns)) : entries;
}

/**
 * How the mentions at a place of a source were read, for the terminal.
 * Problems: `explain/unknown`, `explain/which-source` and those of `mentionsAt`.
 */
export function explainPlace(
  state: DossierState,
  id: string | undefined,
  place: Place,
  columns: number,
): Outcome<string> {
  const source = id === undefined ? onlySource(state) : sourceNamed(state, id);
  if (!source.ok) return source;
  const mentions = mentionsAt(source.value, place);
  if (!mentions.ok) return mentions;
  return success(
    mentions.value.map((mention) => printEntries(mentionEntries(mention, source.value), columns)).join("\n"),
  );
}

function targetEntries(state: DossierState, id: string): Outcome<readonly Entry[]> {
  const claim = state.claims.find((each) => each.id === id);
  if (claim !== undefined) return success(claimEntries(claim, state));
  const question = state.questions.find((each) => each.id === id);
  if (question !== undefined) return success(questionEntries(question, state));
  const [, sourceId, mentionId] = /^(?:(S\d+)(?::|$))?(M\d+)?$/.exec(id) ?? [];
  if (sourceId === undefined && mentionId === undefined) return unknownTarget(state, id);
  const source = sourceId === undefined ? onlySource(state) : sourceNamed(state, sourceId);
  if (!source.ok) return source;
  if (mentionId === undefined) return listMentions(source.value);
  const mention = mentionNumbered(source.value, `${source.value.id}:${mentionId}`);
  return mention.ok ? success(mentionEntries(mention.value, source.value)) : mention;
}

function listMentions(source: ReportSource): Outcome<readonly Entry[]> {
  const mentions = sourceMentions(source);
  return success([
    [source.id, `${source.file}: ${counted(mentions.length, "mention")}`],
    ...mentions.map(mentionLine),
  ]);
}

function sourceNamed(state: DossierState, id: string): Outcome<ReportSource> {
  const source = state.sources.find((each) => each.id === id);
  return source === undefined ? unknownTarget(state, id) : success(source);
}

function onlySource({ sources }: DossierState): Outcome<ReportSource> {
  const [source] = sources;
  return source !== undefined && sources.length === 1
    ? success(source)
    : failure("explain/which-source", `Say which source to look into: ${range(sources)}.`);
}

function unknownTarget({ sources, claims, questions }: DossierState, id: string): Outcome<never> {
  return failure(
    "explain/unknown",
    `There is no ${id}. The dossier has claims ${range(claims)}, questions ${range(questions)} and sources ${range(sources)}.`,
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
