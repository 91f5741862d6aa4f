import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import { analyze, type Analysis, type Claim } from "../../src/core/index.ts";
import { overlaps, type Span } from "../../src/core/text/span.ts";
import type { ScoreTable } from "./score-table.ts";
import { percent, shareOf, together, type Share } from "./share.ts";

/** One fact told in several ways, and what is not that fact. */
export interface Phrasings {
  readonly id: string;
  readonly about: string;
  readonly kind: string;
  /** What opens every article: who, where and what. */
  readonly scene: string;
  /** Tellings of the fact, the words that carry it in brackets. */
  readonly say: readonly string[];
  /** Sentences of the same story that tell something else. */
  readonly apart: readonly string[];
}

/** What of it meets. */
export interface PhrasingScores {
  /** Pairs of tellings on one question. */
  readonly met: Share;
  /** Tellings on one question with what tells something else. */
  readonly wrong: Share;
}

export const PHRASING_FOLDERS = ["developing", "held-out"].map((name) => join("tests", "phrasings", name));

/** The phrasings of a folder, all its fields of news. */
export function phrasingsIn(folder: string): readonly Phrasings[] {
  return readdirSync(folder)
    .sort()
    .flatMap(
      (file) =>
        (JSON.parse(readFileSync(join(folder, file), "utf8")) as { questions: readonly Phrasings[] })
          .questions,
    );
}

/** Scores of each kind of fact, then of all. */
export function scorePhrasings(folder: string): ScoreTable {
  const all = phrasingsIn(folder).map((phrasings) => ({ kind: phrasings.kind, ...scoreOf(phrasings) }));
  const kinds = [...new Set(all.map(({ kind }) => kind))].sort();
  const row = (name: string, scores: readonly PhrasingScores[]): ScoreTable["rows"][number] => ({
    name,
    scores: [
      percent(together(scores.map(({ met }) => met))),
      percent(together(scores.map(({ wrong }) => wrong))),
    ],
  });
  return {
    title: `phrasings (${parse(folder).base}), %`,
    columns: ["tellings that meet", "others that meet them"],
    rows: [
      ...kinds.map((kind) =>
        row(
          kind,
          all.filter((one) => one.kind === kind),
        ),
      ),
      row("all", all),
    ],
  };
}

/** One dossier of all its sentences: which of them meet. */
export function scoreOf({ scene, say, apart, kind }: Phrasings): PhrasingScores {
  const texts = [...say.map((telling) => telling.replace(/[[\]]/gu, "")), ...apart];
  const analysis = analyze(
    texts.map((text, i) => ({
      id: `S${String(i + 1)}`,
      file: `${String(i + 1).padStart(2, "0")}.txt`,
      text: `${scene}\n\n${text}`,
      given: { published: "2024-05-15" },
    })),
  );
  const opens = Array.from(scene).length + 2;
  const questions = texts.map((text, i) => {
    const telling = say[i];
    const span = telling === undefined ? { start: 0, end: text.length } : bracketIn(telling);
    const carries = { start: opens + span.start, end: opens + span.end };
    const strict = telling !== undefined && (kind === "figure" || kind === "date");
    return questionsOf(analysis, `S${String(i + 1)}`, carries, strict ? KINDS_OF[kind] : undefined);
  });
  const meet = (i: number, j: number): boolean =>
    [...(questions[i] ?? [])].some((id) => questions[j]?.has(id) ?? false);
  const tellings = say.map((_, i) => i);
  const others = apart.map((_, j) => say.length + j);
  return {
    met: shareOf(
      tellings.flatMap((i) => tellings.slice(i + 1).map((j) => [i, j] as const)),
      ([i, j]) => meet(i, j),
    ),
    wrong: shareOf(
      tellings.flatMap((i) => others.map((j) => [i, j] as const)),
      ([i, j]) => meet(i, j),
    ),
  };
}

/** Kinds of claims that answer how many, and when. */
const KINDS_OF = {
  figure: ["figure", "deal", "membership"],
  date: ["date", "event", "visit"],
} as const;

/** The questions on which the source has a claim on these words. */
function questionsOf(
  { claims, questions }: Analysis,
  source: string,
  words: Span,
  kinds?: readonly string[],
): ReadonlySet<string> {
  const carries = (claim: Claim): boolean =>
    claim.source === source && overlaps(claim, words) && (kinds?.includes(claim.kind) ?? true);
  const own = new Set(claims.filter(carries).map(({ id }) => id));
  return new Set(questions.filter((one) => one.claims.some((id) => own.has(id))).map(({ id }) => id));
}

/** What stands in brackets, counted without them. */
function bracketIn(telling: string): Span {
  return { start: telling.indexOf("["), end: telling.indexOf("]") - 1 };
}
