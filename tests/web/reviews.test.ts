import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { aDossier } from "../builders/a-dossier.ts";
import { inMemoryActions } from "../builders/in-memory-actions.ts";
import { serveApp, type ServedApp } from "./serve-app.ts";

const DOSSIER = "/dossiers/russia-iran";
const GOOD = {
  expected: "",
  verdict: "disputed",
  note: "Looked at the record.",
  who: "A. Checker",
  then: "stay",
};

let app: ServedApp;
beforeEach(async () => {
  app = await serveApp(inMemoryActions(aDossier()));
});
afterEach(() => app.close());

describe("a review", () => {
  test("is saved, told, and stands in history", async () => {
    const saved = await app.post(`${DOSSIER}/review/Q1`, { ...GOOD, from: "page" });
    expect(saved.headers.get("location")).toBe(`${DOSSIER}/questions/Q1?saved=3`);
    const { html } = await app.get(`${DOSSIER}/questions/Q1?saved=3`);
    expect(html).toContain("Saved: Q1, disputed.");
    expect(html).toContain("Looked at the record.");
    expect(html).toContain("A. Checker");
  });

  test("is printed in the report with its note", async () => {
    await app.post(`${DOSSIER}/review/Q1`, GOOD);
    expect((await app.get(`${DOSSIER}/report`)).html).toContain("Looked at the record.");
  });

  test("goes on to the next question that nobody has reviewed", async () => {
    const { headers } = await app.post(`${DOSSIER}/review/Q3`, { ...GOOD, then: "next" });
    expect(headers.get("location")).toBe(`${DOSSIER}/review/Q5?saved=3`); // Q4 is reviewed already
  });

  test("of a claim goes back to the claim", async () => {
    const { headers } = await app.post(`${DOSSIER}/review/C2`, { ...GOOD, from: "page" });
    expect(headers.get("location")).toBe(`${DOSSIER}/claims/C2?saved=3`);
  });

  test("is undone by adding to the history", async () => {
    await app.post(`${DOSSIER}/review/Q1`, GOOD);
    const undone = await app.post(`${DOSSIER}/undo`, { event: "3" });
    expect(undone.headers.get("location")).toBe(`${DOSSIER}/review/Q1?undone=4`);
    expect((await app.get(`${DOSSIER}/review/Q1?undone=4`)).html).toContain(
      "Undone: Q1 is not reviewed again.",
    );
    expect((await app.get(`${DOSSIER}/history`)).html).toContain("4 entries");
  });

  test("cannot be undone without a name", async () => {
    const { status, html } = await app.post(`${DOSSIER}/undo`, { event: "2" });
    expect(status).toBe(422);
    expect(html).toContain("Give your name");
  });

  test("remembers the reviewer's name, whatever its script", async () => {
    await app.post(`${DOSSIER}/review/Q1`, { ...GOOD, who: "Ñandú 🦤 علي; x=1" });
    const { html } = await app.get(`${DOSSIER}/review/Q2`);
    expect(html).toContain('name="who" value="Ñandú 🦤 علي; x&#x3D;1"');
  });

  test("keeps emoji, right-to-left words and line breaks of a note", async () => {
    await app.post(`${DOSSIER}/review/Q1`, { ...GOOD, note: "لا 👍🏽\r\nsecond line" });
    expect((await app.get(`${DOSSIER}/questions/Q1`)).html).toContain("لا 👍🏽\nsecond line");
  });
});

describe("the form", () => {
  test("has no verdict chosen, even where a review stands", async () => {
    for (const target of ["Q1", "Q4"]) {
      const { html } = await app.get(`${DOSSIER}/review/${target}`);
      expect(html.match(/name="verdict"/g)).toHaveLength(6);
      expect(html).not.toMatch(/name="verdict"[^>]*checked/);
    }
  });

  test.each([
    ["a verdict", { verdict: "" }, "Choose a verdict."],
    ["a name", { who: " " }, "Give your name"],
    ["the correction of what is wrong", { verdict: "wrong" }, "Say under Correction"],
    ["a known verdict", { verdict: "true" }, "Choose a verdict."],
    ["the kind of evidence", { "evidence-where": "https://example.org" }, "Evidence 1: choose its kind."],
    [
      "a real day",
      {
        "evidence-kind": "primary",
        "evidence-bears": "supports",
        "evidence-where": "x",
        "evidence-seen": "2025-02-30",
      },
      "write the day it was seen",
    ],
  ])("asks for %s and keeps what was typed", async (_what, change, message) => {
    const { status, html } = await app.post(`${DOSSIER}/review/Q1`, { ...GOOD, ...change });
    expect(status).toBe(422);
    expect(html).toContain(message);
    expect(html).toContain("Looked at the record.</textarea>");
    expect((await app.get(`${DOSSIER}/history`)).html).toContain("2 entries");
  });

  test("grows by a row of evidence when asked to, without saving", async () => {
    const { status, html } = await app.post(`${DOSSIER}/review/Q1`, {
      ...GOOD,
      then: "row",
      "evidence-kind": "person",
      "evidence-where": "The ministry",
    });
    expect(status).toBe(200);
    expect(html.match(/class="evidence-row"/g)).toHaveLength(2);
    expect(html).toContain('value="The ministry"');
    expect((await app.get(`${DOSSIER}/history`)).html).toContain("2 entries");
  });
});

test("two reviewers on one question: the second sees both versions and overwrites nothing", async () => {
  await app.post(`${DOSSIER}/review/Q1`, { ...GOOD, who: "First", note: "theirs" });
  const { status, html } = await app.post(`${DOSSIER}/review/Q1`, {
    ...GOOD,
    verdict: "verified",
    who: "Second",
    note: "mine",
  });
  expect(status).toBe(409);
  expect(html).toContain("theirs");
  expect(html).toContain("mine");
  expect(html).toContain('name="expected" value="3"');
  expect((await app.get(`${DOSSIER}/history`)).html).toContain("3 entries");
  const again = await app.post(`${DOSSIER}/review/Q1`, {
    ...GOOD,
    verdict: "verified",
    who: "Second",
    expected: "3",
  });
  expect(again.status).toBe(303);
  expect((await app.get(`${DOSSIER}/history`)).html).toContain("4 entries");
});

test("the desk says when nothing is left", async () => {
  for (const target of ["Q1", "Q2", "Q3", "Q5", "Q7"]) await app.post(`${DOSSIER}/review/${target}`, GOOD);
  const last = await app.post(`${DOSSIER}/review/Q8`, { ...GOOD, then: "next" });
  expect(last.headers.get("location")).toBe(`${DOSSIER}/review?saved=8`);
  const { html } = await app.get(`${DOSSIER}/review?saved=8`);
  expect(html).toContain("Nothing is left in the queue");
});
