import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveSample } from "./serve-sample.ts";
import type { Page, ServedApp } from "./serve-app.ts";

const DOSSIER = "/dossiers/russia-iran";

let app: ServedApp;
beforeAll(async () => {
  app = await serveSample();
}, 120_000);
afterAll(() => app.close());

async function follow(answer: Page): Promise<string> {
  expect(answer.status, answer.html.slice(answer.html.indexOf("<main"), 2000)).toBe(303);
  return (await app.get(answer.headers.get("location") ?? "")).html;
}

/** The value of a hidden field of the first undo form on a page. */
function hidden(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
}

describe("a claim", () => {
  test("is added from words of the article, found again over other line breaks, and taken back", async () => {
    const answer = await app.post(`${DOSSIER}/sources/S1/new-claim`, {
      exact: "increasing the supply\nof low-cost",
      near: "0",
      kind: "event",
      stance: "asserted",
      speaker: "",
      via: "",
      words: "",
      question: "",
      why: "missed",
      who: "A. Checker",
      do: "save",
    });
    const page = await follow(answer);
    expect(page).toContain("added by hand.");
    expect(page).toContain("<b>by hand</b>");
    const undone = await app.post(`${DOSSIER}/undo`, {
      what: hidden(page, "what"),
      event: hidden(page, "event"),
      who: "A. Checker",
    });
    expect(await follow(undone)).toMatch(/Undone: C\d+ added by hand\./);
  });

  test("is refused where its words do not stand in the article, and what was typed stays", async () => {
    const { status, html } = await app.post(`${DOSSIER}/sources/S1/new-claim`, {
      exact: "words nobody wrote",
      near: "0",
      kind: "event",
      stance: "denied",
      why: "a reason",
      who: "A. Checker",
      do: "save",
    });
    expect(status).toBe(422);
    expect(html).toContain("does not stand in S1");
    expect(html).toContain("words nobody wrote</textarea>");
    expect(html).toContain('value="a reason"');
  });

  test("says how it would be read before anything is saved", async () => {
    const before = (await app.get(`${DOSSIER}/history`)).html.length;
    const { status, html } = await app.post(`${DOSSIER}/sources/S1/new-claim`, {
      exact: "Iran",
      near: "0",
      kind: "figure",
      stance: "asserted",
      words: "",
      who: "A. Checker",
      do: "preview",
    });
    expect(status).toBe(200);
    expect(html).toContain("The machine cannot read a value in these words.");
    expect((await app.get(`${DOSSIER}/history`)).html.length).toBe(before);
  });
});

describe("coverage", () => {
  const unread = (html: string): number => Number(/(\d+) unread/.exec(html)?.[1] ?? 0);

  /** The coverage page of the first article that has unread sentences. */
  async function unreadSource(): Promise<string> {
    for (const source of ["S1", "S2", "S3", "S4", "S5"]) {
      const path = `${DOSSIER}/coverage/${source}`;
      if (unread((await app.get(path)).html) > 0) return path;
    }
    throw new Error("every sentence of the sample is read");
  }

  test("adds up, takes a sentence off the unread, and undoes it in one go", async () => {
    const path = await unreadSource();
    const page = (await app.get(path)).html;
    const sentence = /name="sentence" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const answer = await app.post(path, {
      do: "wave-off",
      sentence,
      reason: "an opinion",
      who: "A. Checker",
    });
    const after = await follow(answer);
    expect(unread(after)).toBe(unread(page) - 1);
    expect((await app.get(`${path}?show=waved-off`)).html).toContain("waved off by A. Checker: an opinion");
  });

  test("is not complete while sentences are unread, unless a reason is given", async () => {
    const path = await unreadSource();
    const refused = await app.post(path, {
      do: "complete",
      reason: "",
      who: "A. Checker",
    });
    expect(refused.status).toBe(422);
    const signed = await app.post(path, {
      do: "complete",
      reason: "the rest is background",
      who: "A. Checker",
    });
    expect(await follow(signed)).toContain("Read to the end, says A. Checker");
  });
});

describe("the second check", () => {
  test("is for somebody else, and ends when the review changes", async () => {
    const review = { verdict: "verified", note: "", from: "page", then: "stay" };
    await app.post(`${DOSSIER}/review/Q2`, { ...review, expected: "", who: "First" });
    expect((await app.get(`${DOSSIER}/questions/Q2`)).html).toContain("somebody else must sign it");
    const form = (await app.get(`${DOSSIER}/questions/Q2`)).html;
    const event = hidden(form, "expected");
    const own = await app.post(`${DOSSIER}/review/Q2/second-check`, {
      review: event,
      note: "",
      who: "First",
    });
    expect(own.status).toBe(422);
    const signed = await app.post(`${DOSSIER}/review/Q2/second-check`, {
      review: event,
      note: "",
      who: "Second",
    });
    expect(await follow(signed)).toContain("signed by Second");
    await app.post(`${DOSSIER}/review/Q2`, { ...review, verdict: "disputed", expected: event, who: "First" });
    expect((await app.get(`${DOSSIER}/questions/Q2`)).html).not.toContain("signed by Second");
  });
});

describe("the queue", () => {
  test("narrows by facets with true counts, and keeps the choice while one goes on", async () => {
    const { html } = await app.get(`${DOSSIER}/review?kind=deal`);
    expect(html).toContain("Narrow the queue: 1 choice");
    const shown = /class="queue"[\s\S]*?<\/ol>/.exec(html)?.[0].match(/<li>/g)?.length;
    const count = /aria-current="true"><span dir="auto">Deal[\s\S]*?<span class="quiet">(\d+)/.exec(
      html,
    )?.[1];
    expect(String(shown)).toBe(count);
    const target = /action="[^"]*\/review\/(Q\d+)\?kind&#x3D;deal"/.exec(html)?.[1] ?? "";
    const saved = await app.post(`${DOSSIER}/review/${target}?kind=deal`, {
      verdict: "dismissed",
      note: "",
      expected: "",
      who: "First",
      from: "queue",
      then: "next",
    });
    expect(saved.headers.get("location")).toContain("kind=deal");
  });

  test("keeps a half-filled form and shows it again, to its author", async () => {
    const kept = await app.post(`${DOSSIER}/review/Q5/draft`, {
      note: "half a thought",
      verdict: "disputed",
      expected: "",
      who: "First",
    });
    expect(kept.status).toBe(204);
    const { html } = await app.get(`${DOSSIER}/review/Q5`);
    expect(html).toContain("half a thought</textarea>");
    expect(html).toContain("Throw the draft away");
  });

  test("gives an item to a person, and says so", async () => {
    const given = await app.post(`${DOSSIER}/review/Q5/assign`, { to: "Ben", who: "First" });
    expect(await follow(given)).toContain("Q5 given to Ben.");
  });

  test("changes all at once after a preview, leaves what is reviewed, and undoes it in one go", async () => {
    const asked = { verdict: "", to: "Cleo", note: "", who: "First" };
    const preview = await app.post(`${DOSSIER}/bulk?verdict=discrepancy`, { ...asked, do: "preview" });
    const total = /(\d+) would be given to Cleo/.exec(preview.html)?.[1];
    expect(Number(total)).toBeGreaterThan(0);
    const token = hidden(preview.html, "token");
    const done = await app.post(`${DOSSIER}/bulk?verdict=discrepancy`, { ...asked, token, do: "apply" });
    const page = await follow(done);
    expect(page).toContain('data-key="u"');
    const batch =
      /name="what" value="batch"><input type="hidden" name="event" value="(\d+)"/.exec(page)?.[1] ?? "";
    const undone = await app.post(`${DOSSIER}/undo`, { what: "batch", event: batch, who: "First" });
    expect(await follow(undone)).toContain(`Undone: Assigned ${String(total)} questions to Cleo.`);
  });
});

test("own keys are kept, printed and used; two actions on one key are refused", async () => {
  const keys = {
    "key-next": "m",
    "key-previous": "k",
    "key-verified": "v",
    "key-save": "s",
  };
  const taken = await app.post("/you", { ...keys, "key-next": "k", who: "First" });
  expect(taken.status).toBe(422);
  expect(taken.html).toContain("would do two things");
  await follow(await app.post("/you", { ...keys, who: "First" }));
  expect((await app.get(`${DOSSIER}/review/Q1`)).html).toContain('data-next="m"');
  expect((await app.get("/help")).html).toContain("<kbd>m</kbd>");
});
