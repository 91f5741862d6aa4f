import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ClaimDraft } from "../src/core/claims/claim.ts";
import type { AnyClaimKind, ClaimKindCorpus } from "../src/core/claims/claim-kind.ts";
import { readSource } from "../src/core/claims/source-reading.ts";
import { analyze, type Question } from "../src/core/index.ts";
import { kinds } from "../src/core/kinds/index.ts";
import { findMentions } from "../src/core/mentions/find-mentions.ts";
import { recognizers } from "../src/core/mentions/index.ts";
import type { Mention, MentionType } from "../src/core/mentions/mention.ts";
import type { Recognizer, RecognizerCorpus } from "../src/core/mentions/recognizer.ts";
import type { Span } from "../src/core/text/span.ts";
import { aDocument, PUBLISHED } from "./builders/a-document.ts";
import { readMarkedText } from "./builders/marked-text.ts";

/** Every recognizer and claim kind against the examples beside it: one test an example. */

const RECOGNIZERS = "src/core/mentions";
const KINDS = "src/core/kinds";

describe("the registry of recognizers", () => {
  it("names every folder that holds a recognizer", () => {
    expect(recognizers.map(({ id }) => id).toSorted()).toEqual(foldersWith(RECOGNIZERS, "recognizer.ts"));
  });

  it("has each recognizer after those that make what it reads", () => {
    const made = new Set<MentionType>();
    for (const { id, reads, makes } of recognizers) {
      expect({ id, missing: reads.filter((type) => !made.has(type)) }).toEqual({ id, missing: [] });
      for (const type of makes) made.add(type);
    }
  });
});

for (const recognizer of recognizers) {
  const corpus = await readCorpus<RecognizerCorpus>(RECOGNIZERS, recognizer.id);
  describe(`recognizer ${recognizer.id}`, () => {
    it("has a corpus of its own with examples and near misses", () => {
      expect(corpus?.recognizer).toBe(recognizer.id);
      expectBothSides(corpus?.examples.map(({ text }) => text) ?? []);
    });

    for (const example of corpus?.examples ?? []) {
      it(example.text, () => {
        const { text, spans } = readMarkedText(example.text);
        const found = mentionsOf(recognizer, text, example.published);
        expectSpans(text, found, spans);
        expectProperties(
          found.map(({ value }) => value),
          example.values,
        );
      });
    }
  });
}

describe("the registry of claim kinds", () => {
  it("names every folder that holds a kind", () => {
    expect(kinds.map(({ id }) => id).toSorted()).toEqual(foldersWith(KINDS, "kind.ts"));
  });
});

for (const kind of kinds) {
  const corpus = await readCorpus<ClaimKindCorpus>(KINDS, kind.id);
  describe(`claim kind ${kind.id}`, () => {
    it("has a corpus of its own with examples, near misses and pairs", () => {
      expect(corpus?.kind).toBe(kind.id);
      expectBothSides(corpus?.finds.map(({ text }) => text) ?? []);
      expect(corpus?.pairs.some(({ verdict }) => verdict !== null)).toBe(true);
      expect(corpus?.pairs.some(({ verdict }) => verdict === null)).toBe(true);
    });

    for (const example of corpus?.finds ?? []) {
      it(example.text, () => {
        const { text, spans } = readMarkedText(example.text);
        const found = claimsOf(kind, text, example.published);
        expectSpans(text, found, spans);
        expectProperties(found, example.claims);
      });
    }

    for (const pair of corpus?.pairs ?? []) {
      it(`${pair.a} ⇄ ${pair.b}`, () => {
        const { a, b, published = [PUBLISHED, PUBLISHED], ...expected } = pair;
        const met = questionOf(kind, [a, b], published);
        if (expected.verdict === null) expect(met ?? null).toBeNull();
        else expect(met).toMatchObject(expected);
        // Which source came first is no part of the answer.
        const swapped = questionOf(kind, [b, a], [published[1], published[0]]);
        expect(levelOf(swapped)).toEqual(levelOf(met));
      });
    }
  });
}

function foldersWith(folder: string, file: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, file)))
    .map(({ name }) => name)
    .sort();
}

/** The one export of a part's `corpus.ts`; null where the file is missing, which a test reports. */
async function readCorpus<Corpus>(folder: string, id: string): Promise<Corpus | null> {
  const file = join(folder, id, "corpus.ts");
  if (!existsSync(file)) return null;
  const module = (await import(join("..", file))) as Readonly<Record<string, Corpus>>;
  const [corpus, ...others] = Object.values(module);
  if (corpus === undefined || others.length > 0) throw new Error(`${file} must export its corpus alone`);
  return corpus;
}

/** What the recognizer makes of a text, given what those before it make. */
function mentionsOf(recognizer: Recognizer, text: string, published?: string | null): readonly Mention[] {
  const document = aDocument(text, published);
  const earlier: Mention[] = [];
  for (const other of recognizers) {
    const found = other.recognize(document, earlier);
    if (other === recognizer) return found;
    earlier.push(...found);
  }
  throw new Error(`${recognizer.id} is not in the registry`);
}

function claimsOf(kind: AnyClaimKind, text: string, published?: string | null): readonly ClaimDraft[] {
  const document = aDocument(text, published);
  const found = kind.find(readSource(document, findMentions(document)));
  return [...found].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The first question of this kind on which both texts have a claim. */
function questionOf(
  kind: AnyClaimKind,
  texts: readonly [string, string],
  published: readonly [string | null, string | null],
): Question | undefined {
  const analysis = analyze(
    texts.map((text, i) => ({
      id: `S${String(i + 1)}`,
      file: `${String(i + 1)}.txt`,
      text,
      given: { title: "Untitled", published: published[i] ?? null },
    })),
  );
  return analysis.questions.find((question) => question.kind === kind.id && question.sources === 2);
}

function levelOf(question: Question | undefined): unknown {
  return question && [question.verdict, question.type, question.strength, question.rule];
}

function expectBothSides(examples: readonly string[]): void {
  const marked = examples.map((example) => readMarkedText(example).spans.length);
  expect({ examples: marked.some((n) => n > 0), nearMisses: marked.includes(0) }).toEqual({
    examples: true,
    nearMisses: true,
  });
}

/** Compares positions and words in one go, so that a failure shows the words. */
function expectSpans(text: string, found: readonly Span[], expected: readonly Span[]): void {
  const shown = ({ start, end }: Span) => ({ words: text.slice(start, end), start, end });
  expect(found.map(shown)).toEqual(expected.map(shown));
}

function expectProperties(
  found: readonly object[],
  expected: readonly Readonly<Record<string, unknown>>[],
): void {
  expect(expected).toHaveLength(found.length);
  expected.forEach((properties, i) => {
    expect(found[i]).toMatchObject(properties);
  });
}
