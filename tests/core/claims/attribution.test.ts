import { describe, expect, it } from "vitest";
import { speakerOf } from "../../../src/core/claims/attribution.ts";
import type { Speaker } from "../../../src/core/claims/claim.ts";
import { readSource } from "../../../src/core/claims/source-reading.ts";
import { findMentions } from "../../../src/core/mentions/find-mentions.ts";
import { aDocument } from "../../builders/a-document.ts";
import { readMarkedText } from "../../builders/marked-text.ts";

/** Who says the words in square brackets. */
function speakerIn(marked: string): Speaker | null {
  const { text, spans } = readMarkedText(marked);
  const document = aDocument(text);
  const span = spans[0];
  const sentence = document.sentences.find(({ end }) => span !== undefined && end > span.start);
  if (!span || !sentence) throw new Error(`Nothing is marked: ${marked}`);
  return speakerOf(readSource(document, findMentions(document)), sentence, span);
}

const COME_IN = "Ann Berg met John Hale in Oslo. ";

describe("the speaker of words", () => {
  it.each([
    ["stands before them", "Ann Berg said that [40 houses] burned.", "Ann Berg"],
    ["stands behind them", "[40 houses] burned, Ann Berg said.", "Ann Berg"],
    ["follows a quotation", "“We lost [40 houses],” said Ann Berg.", "Ann Berg"],
    ["is named by according to", "According to Ann Berg, [40 houses] burned.", "Ann Berg"],
    ["may be nameless", "Police said [40 houses] burned.", "Police"],
    [
      "may be the subject of a passive quotation",
      "Ann Berg was quoted as saying [40 houses] burned.",
      "Ann Berg",
    ],
    [
      "of a participle is that of the verb of speech before it",
      "Ann Berg noted that John Hale had left, adding, [“We lost it all.”]",
      "Ann Berg",
    ],
    [
      "of a pronoun is the subject of the sentence before",
      `${COME_IN}She said [40 houses] burned.`,
      "Ann Berg",
    ],
    [
      "is not among those the quoted words name",
      `${COME_IN}“John Hale lost [40 houses],” she said.`,
      "Ann Berg",
    ],
    [
      "of a quotation of many sentences may be named before its last",
      "“We lost it all. It was hard. [We are sorry.] We will build again,” Ann Berg said.",
      "Ann Berg",
    ],
    [
      "of a statement is who gives it",
      "The mill burned, Fox 9 reported. Harrow Foods released a statement on Monday: [“We lost it all.”]",
      "Harrow Foods",
    ],
    [
      "of a statement may stand in the paragraph before",
      "Harrow Foods Inc. issued this statement:\n\n[“We lost it all.”]",
      "Harrow Foods",
    ],
    [
      "may be a firm named before",
      "Harrow Foods closed a mill. The Ohio-based company said [40 people] would leave.",
      "Harrow Foods",
    ],
    [
      "may be a body taken up by a plural pronoun",
      "Harrow Foods closed a mill. They added: [“We lost it all.”]",
      "Harrow Foods",
    ],
    [
      "may be somebody without a name whom a pronoun takes up",
      "John Hale saw that the clerk meant it when he said, [“We lost it all in one night.”]",
      "the clerk",
    ],
    [
      "of a statement taken up again is who gave it",
      "Harrow Foods issued a statement on Tuesday. [“We lost it all,”] the statement said.",
      "Harrow Foods",
    ],
    [
      "may stand at the end behind another clause",
      "[“We heard bang, bang, bang,”] smelled smoke and ran, said Karen Holt, 48, a clerk for the bank.",
      "Karen Holt",
    ],
    [
      "may be who was done something to",
      "A clerk was fired after telling two guests: [“We do not serve dogs in here.”]",
      "A clerk",
    ],
    ["may be a firm without a name", "A company said [40 people] would leave.", "A company"],
    [
      "may follow any verb behind the marks",
      "[“We have lost it all in one single night,”] roared fire chief Ann Berg.",
      "Ann Berg",
    ],
    ["may stand in apposition", "[“We lost it all,”] said the mayor, Ann Berg, on Monday.", "Ann Berg"],
    [
      "in apposition may stand before the verb",
      "[“We lost it all,”] the mayor, Ann Berg, said during the visit of John Hale.",
      "Ann Berg",
    ],
    [
      "is the son, not the parent he is told by",
      "John Hale died. [“We lost it all,”] Hale’s son, Peter Hale, said.",
      "Peter Hale",
    ],
    ["is the son where he has no name", "[“We lost it all,”] Hale’s son said.", "Hale’s son"],
    [
      "may stand before a colon without a verb",
      "Statement by the mayor, Ann Berg: [“We have lost it all in one single night.”]",
      "Ann Berg",
    ],
    [
      "may be named before any verb and a colon",
      "Ann Berg smiled: [“We have lost it all in one single night.”]",
      "Ann Berg",
    ],
    [
      "may bear a given name alone",
      "Ann Berg won. [“We have lost it all in one single night,”] beamed Ann.",
      "Ann Berg",
    ],
    [
      "is a company, not the paper it speaks to",
      "[“We lost it all,”] the company said in a statement to Reuters.",
      "the company",
    ],
    ["is the manager, not the club", "[“We lost it all,”] the Rovers manager said.", "the Rovers manager"],
    [
      "goes on in a paragraph of nothing but words",
      "“It burned,” Ann Berg said.\n\n[“We lost it all.”]",
      "Ann Berg",
    ],
  ])("%s", (_case, marked, name) => {
    expect(speakerIn(marked)).toEqual({ name, via: null });
  });

  it.each([
    ["quoted X as saying", "[“We lost it all,”] Interfax quoted Ann Berg as saying."],
    ["quoted by an agency", "Ann Berg was quoted by Interfax as saying that [40 houses] burned."],
    ["cited at the end", "Interfax reported that [40 houses] burned, citing Ann Berg."],
    ["told an agency that reports it", "Ann Berg said [40 houses] burned, Interfax reported."],
  ])("has the agency that passes them on beside them: %s", (_case, marked) => {
    expect(speakerIn(marked)).toEqual({ name: "Ann Berg", via: "Interfax" });
  });

  it("goes on from the paragraph before a quotation of several sentences", () => {
    const text =
      "“It burned for hours,” Ann Berg said.\n[“We lost it all. John Hale and his crew came late,”] she added.";
    expect(speakerIn(text)).toEqual({ name: "Ann Berg", via: null });
  });

  it.each([
    ["nobody speaks", "The fire burned [40 houses] in Oslo."],
    [
      "the verb of speech comes after other words",
      "The fire burned [40 houses], and Ann Berg said that it was late and that the crew had come from as far as Bergen.",
    ],
    ["a pronoun finds no name", "She said [40 houses] burned."],
    ["words behind the marks say what was done", "Ann Berg left. [“We lost it all”] stood on the wall."],
    ["the colon follows whom somebody asks", "The judge was asked by Ann Berg: [“Why?”]"],
  ])("is the article itself where %s", (_case, marked) => {
    expect(speakerIn(marked)).toBeNull();
  });
});
