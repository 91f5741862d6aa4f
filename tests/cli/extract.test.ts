import { describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands/index.ts";
import { runCli } from "../../src/cli/run-cli.ts";
import { sliceCodePoints, type Span } from "../../src/core/index.ts";
import { aTerminal } from "../builders/a-terminal.ts";

interface OutputLine {
  readonly id: string | number | null;
  readonly mentions?: readonly (Span & { readonly type: string; readonly text: string })[];
  readonly claims?: readonly (Span & { readonly exact: string })[];
  readonly problem?: { readonly code: string };
}

async function extract(...input: readonly (string | Uint8Array)[]): Promise<{
  readonly code: number;
  readonly lines: readonly OutputLine[];
  readonly err: string;
}> {
  const terminal = aTerminal(input);
  const code = await runCli(["extract"], commands, terminal);
  const lines = terminal.out().split("\n").slice(0, -1);
  return { code, lines: lines.map((line) => JSON.parse(line) as OutputLine), err: terminal.err() };
}

const TEXT = "🔥 At least 12 people were injured on Thursday, 2 May 2024, the harbour master said.";

describe("crosscheck extract", () => {
  it("gives one line out for one line in, in order, with ids as they came", async () => {
    const { code, lines, err } = await extract(
      `${JSON.stringify({ id: "b", text: TEXT })}\n${JSON.stringify({ id: 7, text: "Nothing." })}\n`,
    );
    expect(lines.map(({ id }) => id)).toEqual(["b", 7]);
    expect([code, err]).toEqual([0, ""]);
  });

  it("finds mentions whose code point offsets give their words", async () => {
    const { lines } = await extract(
      JSON.stringify({ id: 1, text: TEXT, published: "2024-05-03", title: "Fire" }),
    );
    const { mentions = [], claims = [] } = lines[0] ?? { id: null };
    expect(mentions.map(({ type }) => type)).toEqual(expect.arrayContaining(["quantity", "date"]));
    for (const mention of mentions) expect(sliceCodePoints(TEXT, mention)).toBe(mention.text);
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) expect(sliceCodePoints(TEXT, claim)).toBe(claim.exact);
  });

  it.each([
    ["no JSON", "{", null, "extract/not-json"],
    ["no object", "3", null, "extract/shape"],
    ["no text", '{"id":"x"}', "x", "extract/shape"],
    ["no id", '{"text":"x"}', null, "extract/shape"],
    ["a date that is none", '{"id":5,"text":"x","published":"soon"}', 5, "import/sidecar-shape"],
    ["bytes that are not UTF-8", Buffer.from([0x22, 0xff, 0x22]), null, "extract/not-utf8"],
    [
      "a text that is too large",
      JSON.stringify({ id: "l", text: "a".repeat(2_000_001) }),
      "l",
      "extract/too-large",
    ],
  ])("answers a line with %s with its problem and goes on", async (_, line, id, problem) => {
    const good = JSON.stringify({ id: "after", text: TEXT });
    const { code, lines, err } = await extract(line, "\n", good);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ id, problem: { code: problem } });
    expect(lines[1]).toMatchObject({ id: "after" });
    expect(lines[1]?.problem).toBeUndefined();
    expect(code).toBe(0);
    expect(err).toContain("1 of 2 lines could not be read");
  });

  it("passes over empty lines and line ends of other systems", async () => {
    const { lines } = await extract(`\n \r\n${JSON.stringify({ id: "a", text: TEXT })}\r\n\n`);
    expect(lines.map(({ id }) => id)).toEqual(["a"]);
  });

  it("gives the same bytes for the same input", async () => {
    const line = JSON.stringify({ id: "a", text: TEXT, published: "2024-05-03" });
    expect((await extract(line)).lines).toEqual((await extract(line)).lines);
  });
});
