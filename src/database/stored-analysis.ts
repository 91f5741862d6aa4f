import type { Claim, Question, ReportSource, SharedOrigin } from "../core/index.ts";
import { printedId } from "./ids.ts";
import { groupBy } from "../base/order.ts";
import type {
  ClaimModel as ClaimRow,
  QuestionClaimModel as MemberRow,
  QuestionModel as QuestionRow,
  SourceAnalysisModel as SourceAnalysisRow,
  SourceModel as SourceRow,
  SourceVersionModel as VersionRow,
  VerdictModel as VerdictRow,
} from "./generated/models.ts";
import type { Database } from "./open-database.ts";
import {
  DamagedDataError,
  groundsShape,
  metadataShape,
  originsShape,
  readStored,
  regionsShape,
  sentencesShape,
  speakerShape,
  stanceShape,
  standingShape,
  strengthShape,
  textsShape,
  valueShape,
  verdictShape,
  verdictTypeShape,
} from "./shapes.ts";

/** The last analysis of a dossier, as it was saved. */
export interface StoredAnalysis {
  readonly sources: readonly ReportSource[];
  readonly claims: readonly Claim[];
  readonly questions: readonly Question[];
  readonly origins: readonly SharedOrigin[];
  readonly warnings: readonly string[];
  /** ISO 8601 instant; null before the first analysis. */
  readonly analysed: string | null;
  /** Today's hash of each claim and question, for telling stale reviews. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Reads one consistent state. Throws `DamagedDataError` where stored JSON has lost its shape. */
export async function readAnalysis(database: Database, dossierId: number): Promise<StoredAnalysis> {
  const { reader } = database;
  const active = { dossierId, status: "active" };
  // No includes: over rows with two-part keys Prisma cannot split its list of parameters.
  const [sources, versions, outlines, claims, questions, members, verdicts, analysis] =
    await reader.$transaction([
      reader.source.findMany({ where: { dossierId }, orderBy: { number: "asc" } }),
      reader.sourceVersion.findMany({
        where: { dossierId },
        orderBy: { number: "asc" },
        omit: { bytes: true },
      }),
      reader.sourceAnalysis.findMany({ where: { dossierId }, orderBy: { versionNumber: "asc" } }),
      reader.claim.findMany({
        where: active,
        orderBy: [{ sourceNumber: "asc" }, { start: "asc" }, { end: "asc" }, { number: "asc" }],
      }),
      reader.question.findMany({ where: active, orderBy: { rank: "asc" } }),
      reader.questionClaim.findMany({
        where: { dossierId },
        orderBy: { position: "asc" },
      }),
      reader.verdict.findMany({ where: { dossierId, current: true } }),
      reader.analysis.findFirst({ where: { dossierId }, orderBy: { edition: "desc" } }),
    ]);
  const latestOf = new Map(versions.map((row) => [row.sourceNumber, row]));
  const outlineOf = new Map(outlines.map((row) => [row.sourceNumber, row]));
  const membersOf = groupBy(members, (row) => row.questionNumber);
  const verdictOf = new Map(verdicts.map((row) => [row.questionNumber, row]));
  return {
    sources: sources.map((row) => sourceOf(row, latestOf.get(row.number), outlineOf.get(row.number))),
    claims: claims.map(claimOf),
    questions: questions.map((row) =>
      questionOf(row, membersOf.get(row.number) ?? [], verdictOf.get(row.number)),
    ),
    origins: analysis ? readStored(originsShape, analysis.origins, "the origins") : [],
    warnings: analysis ? readStored(textsShape, analysis.warnings, "the warnings") : [],
    analysed: analysis ? analysis.ran.toISOString() : null,
    hashes: new Map([
      ...claims.map((row) => [printedId("C", row.number), row.hash] as const),
      ...verdicts.map((row) => [printedId("Q", row.questionNumber), row.hash] as const),
    ]),
  };
}

function sourceOf(
  source: SourceRow,
  version: Omit<VersionRow, "bytes"> | undefined,
  outline: SourceAnalysisRow | undefined,
): ReportSource {
  const id = printedId("S", source.number);
  if (version === undefined || outline === undefined) throw new DamagedDataError(id, "it has no text");
  return {
    id,
    file: source.file,
    text: version.text,
    url: outline.url,
    metadata: readStored(metadataShape, outline.metadata, id),
    characters: outline.characters,
    regions: readStored(regionsShape, outline.regions, id),
    sentences: readStored(sentencesShape, outline.sentences, id),
    sha256: version.sha256,
  };
}

function claimOf(row: ClaimRow): Claim {
  const id = printedId("C", row.number);
  return {
    id,
    source: printedId("S", row.sourceNumber),
    kind: row.kind,
    start: row.start,
    end: row.end,
    exact: row.exact,
    sentence: { start: row.sentenceStart, end: row.sentenceEnd },
    subject: row.subject,
    attribute: row.attribute,
    value: readStored(valueShape, row.value, id),
    speaker: readStored(speakerShape, row.speaker, id),
    stance: readStored(stanceShape, row.stance, id),
    about: row.about,
    rule: row.rule,
    inferred: readStored(textsShape, row.inferred, id),
    standing: readStored(standingShape, row.standing, id),
  };
}

function questionOf(
  row: QuestionRow,
  members: readonly MemberRow[],
  verdict: VerdictRow | undefined,
): Question {
  const id = printedId("Q", row.number);
  if (verdict === undefined) throw new DamagedDataError(id, "it has no verdict");
  return {
    id,
    key: row.key,
    about: row.about,
    kind: row.kind,
    claims: members.map((member) => printedId("C", member.claimNumber)),
    verdict: readStored(verdictShape, verdict.verdict, id),
    type: readStored(verdictTypeShape, verdict.type, id),
    strength: readStored(strengthShape, verdict.strength, id),
    ...readStored(groundsShape, verdict.grounds, id),
  };
}
