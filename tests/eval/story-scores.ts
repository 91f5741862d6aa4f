import { readdirSync, statSync } from "node:fs";
import { join, parse } from "node:path";
import { analyze, type Analysis, type Claim } from "../../src/core/index.ts";
import { overlaps } from "../../src/core/text/span.ts";
import {
  articlesIn,
  hasDate,
  hasNumber,
  questionsIn,
  standsOn,
  type GoldClaim,
  type GoldQuestion,
} from "./gold.ts";
import type { ScoreRow, ScoreTable } from "./score-table.ts";
import { fraction, percent, shareOf, type Share } from "./share.ts";

/** What the tool makes of one annotated story. */
export interface StoryScores {
  readonly name: string;
  /** Pairs of two sources on one question that the tool has on one question too. */
  readonly found: Share;
  /** Pairs of the tool that gold can judge, and has on one question. */
  readonly right: Share;
  /** Annotated discrepancies of which the tool reports two sides. */
  readonly discrepancies: Share;
  /** Reported discrepancies that are annotated, among those gold can judge. */
  readonly alarms: Share;
  /** Questions of several sources whose verdict is the annotated one. */
  readonly verdicts: Share;
}

/** Stories to develop on. */
export const DEVELOPING = join("tests", "annotated", "developing");
/** Stories nobody develops on: they tell whether a change helps any story. */
export const HELD_OUT = join("tests", "annotated", "held-out");
export const STORY_FOLDERS = [DEVELOPING, HELD_OUT] as const;

/** The annotated stories of a folder, one a folder of their own. */
export function storiesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isDirectory())
    .sort();
}

export function scoreStory(folder: string): StoryScores {
  const articles = articlesIn(folder);
  const analysis = analyze(articles);
  const names = new Map(articles.map(({ id, file }) => [id, parse(file).name]));
  const gold = new Gold(questionsIn(folder), analysis, names);
  return {
    name: parse(folder).base,
    found: gold.found(),
    right: gold.right(),
    discrepancies: gold.discrepancies(),
    alarms: gold.alarms(),
    verdicts: gold.verdicts(),
  };
}

export function scoreStories(folder: string): ScoreTable {
  return {
    title: `Stories (${parse(folder).base})`,
    columns: ["pairs found", "pairs right", "discrepancies", "alarms right", "verdicts"],
    rows: storiesIn(folder).map((name) => rowOf(scoreStory(join(folder, name)))),
  };
}

function rowOf({ name, found, right, discrepancies, alarms, verdicts }: StoryScores): ScoreRow {
  const scores = [
    percent(found),
    percent(right),
    fraction(discrepancies),
    fraction(alarms),
    percent(verdicts),
  ];
  return { name, scores };
}

type Question = Analysis["questions"][number];

/** What is annotated, laid beside an analysis. */
class Gold {
  readonly #questions: readonly GoldQuestion[];
  readonly #analysis: Analysis;
  /** What the analysis has where gold has a claim. */
  readonly #read: ReadonlyMap<GoldClaim, readonly Claim[]>;
  /** Ids of the annotated questions that a claim of the analysis answers. */
  readonly #answers = new Map<string, Set<string>>();
  readonly #claims: ReadonlyMap<string, Claim>;

  /** @param names id of a source -> its name in gold */
  constructor(questions: readonly GoldQuestion[], analysis: Analysis, names: ReadonlyMap<string, string>) {
    this.#questions = questions;
    this.#analysis = analysis;
    this.#claims = new Map(analysis.claims.map((claim) => [claim.id, claim]));
    this.#read = new Map(
      questions.flatMap(({ kind, claims }) =>
        claims.map((gold) => {
          const own = analysis.claims.filter(
            (claim) => names.get(claim.source) === gold.source && covers(claim, gold, kind),
          );
          return [gold, own] as const;
        }),
      ),
    );
    for (const { id, claims } of questions) {
      for (const claim of claims.flatMap((gold) => this.#readOf(gold))) {
        this.#answers.set(claim.id, (this.#answers.get(claim.id) ?? new Set()).add(id));
      }
    }
  }

  found(): Share {
    const pairs = this.#questions.flatMap(({ claims }) => pairsOf(claims, ({ source }) => source));
    return shareOf(pairs, ([a, b]) =>
      this.#analysis.questions.some((one) => this.#has(one, a) && this.#has(one, b)),
    );
  }

  right(): Share {
    const pairs = this.#analysis.questions
      .flatMap(({ claims }) => pairsOf(claims, (id) => this.#claims.get(id)?.source))
      .flatMap(([a, b]) => {
        const [x, y] = [this.#answers.get(a), this.#answers.get(b)];
        return x && y ? [[...x].some((id) => y.has(id))] : [];
      });
    return shareOf(pairs, (isRight) => isRight);
  }

  discrepancies(): Share {
    return shareOf(this.#clashes(), (gold) => this.#reported().some((one) => this.#holds(one, gold)));
  }

  alarms(): Share {
    const judged = this.#reported().filter(
      ({ claims }) => claims.filter((id) => this.#answers.has(id)).length > 1,
    );
    return shareOf(judged, (one) => this.#clashes().some((gold) => this.#holds(one, gold)));
  }

  verdicts(): Share {
    const several = this.#questions.filter(
      ({ claims, verdict }) =>
        verdict !== "single-source" && new Set(claims.map(({ source }) => source)).size > 1,
    );
    return shareOf(several, (gold) => {
      const ranked = this.#analysis.questions.map((one) => ({ one, sources: this.#sourcesIn(one, gold) }));
      const most = Math.max(2, ...ranked.map(({ sources }) => sources));
      return ranked.some(({ one, sources }) => sources === most && one.verdict === gold.verdict);
    });
  }

  #clashes(): readonly GoldQuestion[] {
    return this.#questions.filter(({ verdict }) => verdict === "discrepancy");
  }

  #reported(): readonly Question[] {
    return this.#analysis.questions.filter(({ verdict }) => verdict === "discrepancy");
  }

  /** Whether a question of the analysis has two different answers to an annotated one. */
  #holds(question: Question, { claims }: GoldQuestion): boolean {
    const own = claims.filter((gold) => this.#has(question, gold));
    return new Set(own.map(({ value }) => JSON.stringify(value))).size > 1;
  }

  #has({ claims }: Question, gold: GoldClaim): boolean {
    return this.#readOf(gold).some(({ id }) => claims.includes(id));
  }

  #sourcesIn(question: Question, { claims }: GoldQuestion): number {
    return new Set(claims.filter((gold) => this.#has(question, gold)).map(({ source }) => source)).size;
  }

  #readOf(gold: GoldClaim): readonly Claim[] {
    return this.#read.get(gold) ?? [];
  }
}

/** Whether a claim says what gold has there: figures and dates with their value. */
function covers(claim: Claim, gold: GoldClaim, kind: string): boolean {
  if (kind === "figure")
    return overlaps(claim, gold) && claim.kind === "figure" && hasNumber(claim.value, gold);
  if (kind === "date") return overlaps(claim, gold) && claim.kind === "date" && hasDate(claim.value, gold);
  return standsOn(claim, gold);
}

/** All pairs of two sources. */
function pairsOf<Item>(items: readonly Item[], sourceOf: (item: Item) => unknown): (readonly [Item, Item])[] {
  return items.flatMap((a, i) =>
    items.slice(i + 1).flatMap((b) => (sourceOf(a) === sourceOf(b) ? [] : [[a, b] as const])),
  );
}
