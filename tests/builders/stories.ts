import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { VERDICT_TYPES, VERDICTS, type SourceInput } from "../../src/core/index.ts";

/** The invented stories: four articles each, and by hand what must and must not be said of them. */

const STORIES = path.join(import.meta.dirname, "..", "cases", "stories");

/** Words of articles, by the number of the article: `{"03": "70 DEAD"}`. */
const passages = z.record(z.string(), z.string());

const expectations = z.strictObject({
  findings: z.array(
    z.strictObject({
      title: z.string(),
      verdict: z.enum(VERDICTS),
      type: z.enum(VERDICT_TYPES).optional(),
      strength: z.enum(["hard", "soft"]).optional(),
      /** Passages that say the same stand together; those that say otherwise apart. */
      answers: z.array(passages).min(2),
    }),
  ),
  agreements: z.array(
    z.strictObject({
      title: z.string(),
      kind: z.string().optional(),
      verdicts: z.array(z.enum(VERDICTS)),
      passages,
    }),
  ),
  /** Passages that look as if they contradicted one another. */
  traps: z.array(z.strictObject({ title: z.string(), passages })),
  /** Passages in which no claim may be read. */
  unread: z.array(passages),
});

const sidecar = z.strictObject({ title: z.string(), outlet: z.string(), published: z.string() });

export type Passages = z.infer<typeof passages>;
export type StoryExpectations = z.infer<typeof expectations>;

export interface Story {
  readonly name: string;
  readonly articles: readonly SourceInput[];
  readonly expected: StoryExpectations;
}

export function readStories(): readonly Story[] {
  return readdirSync(STORIES).sort().map(readStory);
}

function readStory(name: string): Story {
  const files = readdirSync(path.join(STORIES, name)).sort();
  const read = (file: string): string => readFileSync(path.join(STORIES, name, file), "utf8");
  const articles = files
    .filter((file) => file.endsWith(".txt"))
    .map((file, i) => ({
      id: `S${String(i + 1)}`,
      file,
      text: read(file),
      given: sidecar.parse(JSON.parse(read(file.replace(".txt", ".json")))),
    }));
  return { name, articles, expected: expectations.parse(JSON.parse(read("expected.json"))) };
}
