import { describe, expect, it } from "vitest";
import type { DossierState } from "../../src/core/index.ts";
import { html } from "../../src/exporters/html/exporter.ts";
import { Markup, markup } from "../../src/exporters/html/markup.ts";
import { aClaim, aDecision, aFerryFire, aQuestion, aSource, aState } from "../builders/a-ferry-fire.ts";

const HOSTILE = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  "</style><script>alert(1)</script>",
  "javascript:alert(1)",
  "{{constructor}}",
];

describe("the HTML report", () => {
  it("fetches nothing and runs nothing", () => {
    const page = html.render(aFerryFire());
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|\son\w+=|@import|url\(/i);
    expect(page.match(/href="[^#]/g)).toBeNull();
    expect(page).toContain("default-src 'none'");
  });

  it.each(HOSTILE)("shows %s as text wherever it comes from", (text) => {
    expect(tags(html.render(saying(text)))).toEqual(tags(html.render(saying("harmless"))));
  });
});

/** Every tag of a page with its attributes, in order. */
function tags(page: string): readonly string[] {
  return page.match(/<[a-z/!][^>]*>/gi) ?? [];
}

/** A dossier with that text in every place that comes from outside. */
function saying(text: string): DossierState {
  const source = aSource("S1", [`Before ${text} after.`], {
    file: text,
    url: text,
    metadata: {
      title: { value: text, basis: "stated" },
      outlet: { value: text, basis: "given" },
      byline: { value: text, basis: "stated" },
      published: { value: text, basis: "given" },
    },
  });
  const claim = aClaim("C1", source, text, { speaker: { name: text, via: text }, about: text });
  const question = aQuestion("Q1", text, [[text, [claim]]], { why: text, rule: text });
  const review = aDecision({
    note: text,
    correction: text,
    evidence: [
      { kind: "person", bears: "supports", where: text, locator: text, seen: text, quotation: text },
    ],
  });
  const state = aState(
    [source],
    [claim],
    [question],
    [
      ["Q1", review],
      ["C1", review],
    ],
  );
  return {
    ...state,
    dossier: { ...state.dossier, title: text },
    origins: [{ sources: ["S1", "S1"], why: text, claims: [] }],
    warnings: [text],
  };
}

describe("markup", () => {
  it("escapes what is put in, once, and keeps its own markup", () => {
    const inner = markup`<b title="${'"&'}">${"<i>"}</b>`;
    expect(markup`<p>${inner}${[null, 1, "'"]}</p>`.source).toBe(
      '<p><b title="&quot;&amp;">&lt;i&gt;</b>1&#39;</p>',
    );
    expect(inner).toBeInstanceOf(Markup);
  });
});
