import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { commands } from "../../src/cli/commands/index.ts";
import { runCli } from "../../src/cli/run-cli.ts";
import { findFaults } from "../../src/core/index.ts";
import { analyzeFiles } from "../../src/actions/index.ts";
import { exporters, reportSchema } from "../../src/exporters/index.ts";
import { aTerminal } from "../builders/a-terminal.ts";

const SAMPLE = readdirSync("seeds")
  .filter((name) => name.endsWith(".txt"))
  .map((name) => join("seeds", name));

let folder: string;
let database: string;

vi.setConfig({ testTimeout: 120_000 }); // whole analyses, on a machine that may be busy

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crosscheck-cli-"));
});

let tests = 0;
beforeEach(() => {
  database = join(folder, `desk-${String(++tests)}.db`);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function crosscheck(...args: readonly string[]): Promise<Run> {
  const terminal = aTerminal([], { env: { DATABASE_URL: `file:${database}` } });
  const code = await runCli(args, commands, terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("crosscheck list and coverage", () => {
  it("names the dossiers and says what of one is unread", async () => {
    await crosscheck("seed");
    const listed = await crosscheck("list");
    expect(listed.out).toMatch(
      /^russia-iran {2}\S.*\n {2}5 articles; \d+ questions; discrepancies: \d+ hard, \d+ soft$/m,
    );
    const read = await crosscheck("coverage", "russia-iran", "--unread");
    expect(read.out).toMatch(/^S1 \S+: \d+ sentences: \d+ with claims/m);
    const [, unread = ""] = /^russia-iran: .*, (\d+) unread$/m.exec(read.out) ?? [];
    expect(read.out.match(/^ {2}\d+ {2}\S/gm)).toHaveLength(Number(unread));
    expect(read.code).toBe(0);
  });

  it("exits with 1 for --fail-on unread while something is unread, with 2 for an unknown dossier", async () => {
    await crosscheck("seed");
    expect((await crosscheck("coverage", "russia-iran", "--fail-on", "unread")).code).toBe(1);
    expect(await crosscheck("coverage", "nowhere")).toMatchObject({ code: 2, out: "" });
  });
});

describe("crosscheck bulk", () => {
  const dismiss = ["bulk", "russia-iran", "--of", "claims", "--kind", "name", "--set", "dismissed"];

  it("shows what would change, changes it only with --yes, and leaves what is reviewed", async () => {
    await crosscheck("seed");
    const preview = await crosscheck(...dismiss);
    const [, count = ""] = /^(\d+) items would be called dismissed; 0 stay/.exec(preview.out) ?? [];
    expect(Number(count)).toBeGreaterThan(0);
    expect(preview.out).toContain("Nothing was changed.");
    const done = await crosscheck(...dismiss, "--who", "Ana", "--yes");
    expect(done.out).toContain(`${count} items changed.`);
    const again = await crosscheck(...dismiss, "--who", "Ben", "--yes");
    expect(again.out).toMatch(
      new RegExp(`^0 items would be called dismissed; ${count} stay as they are$`, "m"),
    );
    expect(again.out).toContain("stays: reviewed by Ana");
  });

  it("wants one thing to do, a name, and no verdict that needs words for each item", async () => {
    await crosscheck("seed");
    for (const [args, words] of [
      [["bulk", "russia-iran"], "Say what to do"],
      [["bulk", "russia-iran", "--set", "verified", "--give", "Ben"], "Say what to do"],
      [["bulk", "russia-iran", "--set", "wrong"], "needs a correction"],
      [[...dismiss, "--yes"], "Give your name"],
    ] as const) {
      const { code, err } = await crosscheck(...args);
      expect([code, err.includes(words)]).toEqual([2, true]);
    }
  });
});

describe("crosscheck check", () => {
  it("prints a summary of the sample with its findings and exact words", async () => {
    const { code, out, err } = await crosscheck("check", ...SAMPLE);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^5 articles, \d+ claims, \d+ questions\./m);
    expect(out).toContain("direction, hard");
  });

  it("exits with 1 for --fail-on only if there is such a finding", async () => {
    const calm = file("calm.txt", "The ferry Maren sailed on Monday.");
    expect((await crosscheck("check", ...SAMPLE, "--fail-on", "discrepancy")).code).toBe(1);
    expect((await crosscheck("check", calm, "--fail-on", "discrepancy")).code).toBe(0);
  });

  it.each(exporters.map(({ id, extension }) => [id, extension] as const))(
    "writes %s by name and by the extension .%s alike",
    async (id, extension) => {
      const out = join(folder, `report.${extension}`);
      expect((await crosscheck("check", ...SAMPLE, "--out", out)).code).toBe(0);
      expect((await crosscheck("check", ...SAMPLE, "--format", id)).out).toBe(readFileSync(out, "utf8"));
    },
  );

  it("gives the same bytes whatever the order of the articles", async () => {
    const forward = await crosscheck("check", ...SAMPLE, "--format", "json");
    const backward = await crosscheck("check", ...[...SAMPLE].reverse(), "--format", "json");
    expect(backward.out).toBe(forward.out);
  });

  it("writes JSON that fits the schema which `crosscheck schema` prints", async () => {
    const schema: unknown = JSON.parse((await crosscheck("schema")).out);
    const validate = new Ajv2020({ strict: true }).compile(schema as object);
    const report: unknown = JSON.parse((await crosscheck("check", ...SAMPLE, "--format", "json")).out);
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
  });

  it("keeps every promise on the sample", async () => {
    const state = await analyzeFiles(SAMPLE);
    expect(state.ok && findFaults(state.value)).toEqual([]);
  });
});

describe("bad input", () => {
  it.each([
    ["an empty file", "import/empty", () => file("empty.txt", "")],
    ["a binary file", "import/binary", () => file("binary.txt", new Uint8Array([0x50, 0, 1, 2, 0, 3]))],
    [
      "text that is not UTF-8",
      "import/not-utf8",
      () => file("latin.txt", new Uint8Array([0x63, 0xe9, 0x20])),
    ],
    ["5 MB in one line", "import/too-large", () => file("line.txt", "12 people ".repeat(500_000))],
    ["an unknown kind of file", "import/unknown-format", () => file("article.docx", "x")],
    ["a missing file", "import/missing-file", () => join(folder, "missing.txt")],
    [
      "a sidecar that is not JSON",
      "import/sidecar-not-json",
      () => {
        file("with.json", "{nope");
        return file("with.txt", "Twelve people were hurt.");
      },
    ],
  ])("%s is told in one line with exit code 2", async (_, problem, make) => {
    const { code, out, err } = await crosscheck("check", make());
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^crosscheck: [^\n]+\n$/);
    expect(err).toContain(`(${problem})`);
  });

  it.each([
    [["check", ...SAMPLE, "--format", "docx"], "export/unknown-format"],
    [["check", ...SAMPLE, "--out", "report.docx"], "export/unknown-format"],
    [["check", ...SAMPLE, "--out", "/nowhere/report.md"], "cli/cannot-write"],
    [["serve", "--port", "99999"], "cli/port"],
    [["import", ...SAMPLE], "cli/which-dossier"],
    [["import", ...SAMPLE, "--title", "A", "--dossier", "b"], "cli/which-dossier"],
    [["explain", "Q1"], "cli/which-dossier"],
    [["explain", "Q999", ...SAMPLE], "explain/unknown"],
    [["export", "nope"], "dossier/unknown"],
    [["verify", "nope"], "dossier/unknown"],
    [["verify", "nope.json"], "verify/unreadable"],
    [["verify", "package.json"], "verify/not-a-report"],
    [["doctor", "--database", "package.json"], "database/not-a-database"],
  ])("crosscheck %j is refused with its problem", async (args, problem) => {
    const { code, err } = await crosscheck(...args);
    expect(err).toContain(`(${problem})`);
    expect(code).toBe(2);
  });

  it.each([[["chek"]], [["check"]], [["check", "a.txt", "--nope"]], [["check", "a.txt", "--fail-on", "x"]]])(
    "crosscheck %j is a usage error with exit code 2",
    async (args) => {
      const { code, err } = await crosscheck(...args);
      expect(code).toBe(2);
      expect(err).toMatch(/^crosscheck: /);
      expect(err).not.toMatch(/ at .*\.ts:/);
    },
  );
});

describe("dossier work from the shell", () => {
  it("imports, examines, exports and verifies a dossier", async () => {
    const added = await crosscheck("import", ...SAMPLE.slice(0, 3), "--title", "Deal");
    expect(added).toEqual({ code: 0, out: "deal: 3 articles added\n", err: "" });
    const more = await crosscheck("import", ...SAMPLE.slice(2), "--dossier", "deal");
    expect(more.out).toMatch(/^deal: 2 articles added\n.* left out: its bytes are those of S\d\n$/);
    expect(await crosscheck("doctor")).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^deal: sound/) as unknown,
    });

    const report = join(folder, "deal.json");
    expect((await crosscheck("export", "deal", "--out", report)).code).toBe(0);
    const quotations = reportSchema.parse(JSON.parse(readFileSync(report, "utf8"))).claims.length;
    const proved = `${String(quotations)} of ${String(quotations)} quotations proved\n`;
    expect(await crosscheck("verify", report)).toEqual({ code: 0, out: proved, err: "" });
    expect(await crosscheck("verify", report, ...SAMPLE)).toEqual({ code: 0, out: proved, err: "" });
    expect((await crosscheck("verify", "deal")).code).toBe(0);
  });

  it("names the quotations that a changed article no longer has", async () => {
    const article = file("toll.txt", "At least 12 people were injured in the fire.");
    const { out } = await crosscheck("check", article, "--format", "json");
    const forged = file("forged.json", out.replaceAll("12 people", "21 people"));
    const proof = await crosscheck("verify", forged, article);
    expect(proof.code).toBe(1);
    expect(proof.out).toMatch(/C\d+ in S1: the text reads .*12 people/);
    const other = await crosscheck(
      "verify",
      file("real.json", out),
      file("other.txt", "Nothing of the sort."),
    );
    expect(other.code).toBe(1);
    expect(other.out).toContain("S1: no article with its checksum was given (toll.txt)");
  });

  it("backs up and restores", async () => {
    const copy = join(folder, "copy.db");
    expect((await crosscheck("seed")).out).toBe("russia-iran: loaded\n");
    expect((await crosscheck("backup", copy)).code).toBe(0);
    expect((await crosscheck("backup", copy)).err).toContain("(backup/exists)");
    expect((await crosscheck("restore", copy)).code).toBe(0);
    expect((await crosscheck("seed")).out).toContain("there already");
  });

  it("explains a verdict and a claim, in either case of the id", async () => {
    expect((await crosscheck("explain", "q1", ...SAMPLE)).out).toMatch(/^Q1 +\S/);
    expect((await crosscheck("explain", "C1", ...SAMPLE)).out).toMatch(/^rule +\S+/m);
  });
});

describe("crosscheck serve", () => {
  it("prints its address, serves, and stops when asked", async () => {
    let stop = (): void => undefined;
    const stopRequested = (): Promise<void> => new Promise((resolve) => (stop = resolve));
    const terminal = aTerminal([], { stopRequested });
    const done = runCli(["serve", "--port", "0", "--database", database, "--seed"], commands, terminal);
    const address = await eventually(() => /http:\S+/.exec(terminal.out())?.[0]);
    expect((await fetch(address)).status).toBe(200);
    stop();
    expect(await done).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  });

  it("says so when its port is taken", async () => {
    const other = await listening();
    const { port } = other.address() as AddressInfo;
    const { code, err } = await crosscheck("serve", "--port", String(port));
    other.close();
    expect(err).toContain("(server/port-taken)");
    expect(code).toBe(2);
  });
});

describe("crosscheck --help", () => {
  it("names every command", async () => {
    const { code, out } = await crosscheck("--help");
    expect(code).toBe(0);
    for (const { name } of commands) expect(out).toMatch(new RegExp(`^  ${name}\\b`, "m"));
  });

  it.each(commands.map(({ name }) => name))("of %s tells what it does", async (name) => {
    const { code, out } = await crosscheck(name, "--help");
    expect(code).toBe(0);
    expect(out).toContain(`Usage: crosscheck ${name}`);
  });
});

function listening(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      resolve(server);
    });
  });
}

async function eventually<T>(look: () => T | undefined): Promise<T> {
  for (let i = 0; i < 400; i++) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("It did not happen in ten seconds.");
}
