import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { articlesIn, questionsIn } from "./eval/gold.ts";
import { percent, together } from "./eval/share.ts";
import { scoreStory, storiesIn, STORY_FOLDERS, type StoryScores } from "./eval/story-scores.ts";

const STORIES = STORY_FOLDERS.flatMap((folder) => storiesIn(folder).map((name) => join(folder, name)));

describe.each(STORIES)("the annotation in %s", (folder) => {
  const texts = new Map(articlesIn(folder).map(({ file, text }) => [file.slice(0, 2), text]));

  it("quotes its articles word for word", () => {
    const claims = questionsIn(folder).flatMap((question) => question.claims);
    expect(claims.length).toBeGreaterThan(100);
    for (const { source, start, end, quote } of claims) {
      expect(texts.get(source)?.slice(start, end)).toBe(quote);
    }
  });
});

describe("what is found of the annotated stories together", () => {
  const scores = STORIES.map(scoreStory);

  // A little below what was reached: what falls under them was better once.
  it.each([
    ["pairs of one question that meet", ({ found }: StoryScores) => found, 54],
    ["pairs that meet and are of one question", ({ right }: StoryScores) => right, 90],
    ["verdicts", ({ verdicts }: StoryScores) => verdicts, 46],
  ])("holds the share of %s", (_what, part, least) => {
    expect(percent(together(scores.map(part)))).toBeGreaterThan(least);
  });
});
