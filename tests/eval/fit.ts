/**
 * Fits the weights by which claims are joined (`told-evidence.ts`, `alike-evidence.ts`, `likeness.ts`, `likelihood.ts`)
 * to annotated dossiers, and prints them with what they are worth on dossiers they were not fitted to.
 *
 *   npm run fit [-- --data DIR]
 *
 * Takes the stories of `tests/annotated/developing`, and those of DIR (`dossiers/NAME/` with articles, sidecars and
 * `gold.json`); for how much the rules are worth (`likelihood.ts`) those of `tests/annotated/held-out`, as no rule was
 * made for them. Each is left out in turn for the scores; the weights are of all of them. A large one counts less
 * than its size.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  judge,
  readDossier,
  type AnnotatedDossier,
  type FittedModel,
  type Judged,
} from "./annotated-dossier.ts";
import { DATES } from "./judge-dates.ts";
import { FIGURES } from "./judge-figures.ts";
import { LIKELIHOOD } from "./judge-likelihood.ts";
import { TOLD } from "./judge-told.ts";
import { fitLogistic, predict, type Example } from "./logistic-regression.ts";
import { DEVELOPING, HELD_OUT, storiesIn } from "./story-scores.ts";

/** How much large weights are held down: found by leaving dossiers out. */
const PENALTY = 3;

const { values } = parseArgs({ options: { data: { type: "string" } } });
const folders = [DEVELOPING, ...(values.data === undefined ? [] : [join(values.data, "dossiers")])];
const missing = folders.find((folder) => !existsSync(folder));
if (missing !== undefined) {
  console.error(
    `${missing} is not there: --data wants a folder with dossiers/NAME/gold.json beside the articles.`,
  );
  process.exitCode = 2;
} else {
  const developing = folders.flatMap(dossiersIn);
  for (const model of [TOLD, FIGURES, DATES]) report(model, developing);
  report(LIKELIHOOD, dossiersIn(HELD_OUT));
}

function dossiersIn(folder: string): readonly AnnotatedDossier[] {
  return storiesIn(folder)
    .map((name) => ({ name, path: join(folder, name) }))
    .filter(({ path }) => existsSync(join(path, "gold.json")))
    .map(({ name, path }) => readDossier(name, path));
}

interface JudgedDossier {
  readonly name: string;
  readonly pairs: readonly Judged[];
}

function report(model: FittedModel, annotated: readonly AnnotatedDossier[]): void {
  const dossiers = annotated.map((dossier): JudgedDossier => ({
    name: dossier.name,
    pairs: judge(dossier, model),
  }));
  console.log(`\n${model.title}`);
  console.log("dossier                     right wrong | joined now: found, right | left out: found, right");
  for (const dossier of dossiers) {
    const others = dossiers.filter((other) => other !== dossier);
    const fitted = fitLogistic(others.flatMap(examplesOf), PENALTY);
    const { name } = dossier;
    const pairs = dossier.pairs.filter(({ weight }) => weight === 1);
    const right = pairs.filter(({ holds }) => holds).length;
    console.log(
      `${name.padEnd(28)}${String(right).padStart(5)} ${String(pairs.length - right).padStart(5)} | ${scores(
        pairs,
        ({ joined }) => joined,
      )} | ${[0.5, 0.6, 0.7].map((least) => scores(pairs, ({ features }) => predict(fitted, features) > least)).join(" | ")}`,
    );
  }
  const { bias, weights } = fitLogistic(dossiers.flatMap(examplesOf), PENALTY);
  console.log(`\nbias ${bias.toFixed(2)}`);
  [...model.evidence, "best match"].forEach((name, k) => {
    console.log(`${(weights[k] ?? 0).toFixed(2).padStart(6)}  ${name}`);
  });
}

function scores(pairs: readonly Judged[], joins: (pair: Judged) => boolean): string {
  const chosen = pairs.filter(joins);
  const right = chosen.filter(({ holds }) => holds).length;
  const all = pairs.filter(({ holds }) => holds).length;
  const share = (part: number, whole: number): string =>
    whole === 0 ? "  -  " : (part / whole).toFixed(2).padStart(5);
  return `${share(right, all)} ${share(right, chosen.length)}`;
}

function examplesOf({ pairs }: JudgedDossier): Example[] {
  const judged = pairs.filter(({ weight }) => weight === 1).length;
  const share = 25 / Math.sqrt(Math.max(1, judged));
  return pairs.map(({ features, holds, weight }) => ({ features, holds, weight: share * weight }));
}
