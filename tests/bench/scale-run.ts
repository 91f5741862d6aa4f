/**
 * Analyses 100 articles, 1,000, and 1,000 with one more when the others have been read and compared, and prints each
 * figure, in milliseconds of processor time, as soon as it is known (`{"name", "time"}`). A process of its
 * own, so that it can be stopped.
 */
import { keepLatest } from "../../src/base/keep-latest.ts";
import { analyze, keepComparisons, NO_DECISIONS, readArticle } from "../../src/core/index.ts";
import { makeArticles } from "./make-articles.ts";

const read = keepLatest(readArticle, ({ id }) => id, 2_000);
const articles = makeArticles(1_001);
const compare = keepComparisons(1);
const analyzeFirst = (count: number) => analyze(articles.slice(0, count), NO_DECISIONS, read, compare);

const spent = (name: string, work: () => unknown): void => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(`${JSON.stringify({ name, time: (user + system) / 1_000 })}\n`);
};

analyze(articles.slice(0, 20)); // warms up
spent("alone", () => analyze(articles.slice(1_000)));
for (const article of articles.slice(0, 100)) read(article);
spent("hundred", () => analyzeFirst(100));
for (const article of articles.slice(0, 1_000)) read(article);
spent("thousand", () => analyzeFirst(1_000));
spent("one more", () => analyzeFirst(1_001));
