import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** Milliseconds recheck may think about one pattern; one it cannot judge in that time is too clever. */
const PATIENCE = 20_000;
/** The same where texts are short, so that nothing hangs on the answer. */
const LITTLE_PATIENCE = 3_000;

/**
 * Files that run their patterns on short texts only: file -> the longest, in UTF-16 units, and what keeps
 * it so. A pattern that is slow on long texts may stay there if the worst text of that length is quick.
 */
const SHORT_TEXTS: Readonly<Record<string, readonly [longest: number, because: string]>> = {
  "core/claims/scene-times.ts": [30, "isAttributive looks at the 30 characters before a date"],
  "core/document/byline.ts": [200, "readByline looks at no longer line"],
  "core/document/lexicons/furniture.ts": [600, "classifyBlocks looks at no longer paragraph"],
  "core/document/metadata.ts": [220, "readOutlet looks at no longer line"],
  "core/kinds/figure/numbers/intervals.ts": [30, "it reads the digits of one number"],
  "core/report/mention-in-words.ts": [30, "it reads the digits of one number"],
  "core/kinds/quote/posts.ts": [600, "no network has longer posts: posts() looks no further"],
  "core/report/grouped.ts": [30, "it reads the digits of one number"],
};

/** Milliseconds of computing the worst text may take. */
const QUICK = 20;

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression written in `src`, by file. */
function patternsByFile(): Map<string, Pattern[]> {
  const patterns = new Map<string, Pattern[]>();
  for (const name of readdirSync("src", { recursive: true, encoding: "utf8" }).sort()) {
    if (!/\.(?:ts|js)$/u.test(name) || name.startsWith(join("database", "generated"))) continue;
    const found = patternsIn(readFileSync(join("src", name), "utf8"), name);
    if (found.length > 0) patterns.set(name, found);
  }
  return patterns;
}

function patternsIn(code: string, name: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, code, ts.ScriptTarget.ES2023, true));
  return found;
}

/**
 * What recheck holds against a pattern that meets texts of at most `longest` units; null where it proves
 * linear time, or where its attack, tried out, does no harm.
 */
async function complaint({ source, flags }: Pattern, longest = Infinity): Promise<string | null> {
  const timeout = longest === Infinity ? PATIENCE : LITTLE_PATIENCE;
  const result = await check(source, flags, { timeout });
  if (result.status === "safe") return null;
  const shown = `/${source}/${flags}`;
  if (result.status === "unknown") {
    return longest === Infinity ? `${shown} is beyond recheck: write it simpler` : null;
  }
  if (isHarmless(new RegExp(source, flags), result.attack.string, longest)) return null;
  return `${shown} is ${result.complexity.summary}, for example on ${result.attack.pattern}`;
}

/** Tries an attack at growing lengths, so that a slow pattern is found out before it takes all day. */
function isHarmless(pattern: RegExp, attack: string, longest: number): boolean {
  const limit = Math.min(attack.length, longest);
  for (let length = Math.min(10, limit); ; length = Math.min(Math.ceil(1.5 * length), limit)) {
    if (!isQuick(pattern, cut(attack, length))) return false;
    if (length === limit) return true;
  }
}

/** An attack shortened in its middle: how it ends is what makes the pattern fail and try again. */
function cut(attack: string, length: number): string {
  const end = Math.min(5, length);
  return attack.slice(0, length - end) + attack.slice(attack.length - end);
}

/** Whether one of three runs is quick: others may have shared their time with the collector. */
function isQuick(pattern: RegExp, text: string): boolean {
  return [1, 2, 3].some(() => {
    const before = process.cpuUsage();
    text.replace(pattern, "");
    return process.cpuUsage(before).user < 1_000 * QUICK;
  });
}

describe("regular expressions", () => {
  it("are read from the code by this test", () => {
    expect(patternsIn("const a = /x+/gu; f(b / c / d, `/no/`);", "example.ts")).toEqual([
      { source: "x+", flags: "gu" },
    ]);
  });

  it("that are slow would be reported by this test", { timeout: 10 * PATIENCE }, async () => {
    expect(await complaint({ source: "^(?:a|a)*$", flags: "" })).toContain("exponential");
    expect(await complaint({ source: "\\s*x", flags: "u" })).toContain("polynomial");
    expect(await complaint({ source: "\\s*x", flags: "u" }, 200)).toBeNull();
    expect(await complaint({ source: "^(?:a|a)*$", flags: "" }, 200)).toContain("exponential");
  });

  const files = patternsByFile();

  it("are excused only in files that still have some", () => {
    expect(Object.keys(SHORT_TEXTS).filter((name) => !files.has(name))).toEqual([]);
  });

  for (const [name, patterns] of files) {
    it(`in ${name} take linear time on any text`, { timeout: 10 * PATIENCE }, async () => {
      const complaints = await Promise.all(
        patterns.map((pattern) => complaint(pattern, SHORT_TEXTS[name]?.[0])),
      );
      expect(complaints.filter((one) => one !== null)).toEqual([]);
    });
  }
});
