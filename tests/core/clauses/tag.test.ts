import fs from "node:fs";
import path from "node:path";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { describe, expect, it } from "vitest";
import { tagSentence } from "../../../src/core/clauses/tag.ts";
import type { TaggedToken } from "../../../src/core/clauses/tagged.ts";
import { aDocument } from "../../builders/a-document.ts";

function tag(text: string): readonly TaggedToken[] {
  return aDocument(text).sentences.flatMap((sentence) => tagSentence(text, sentence));
}

function inWords(text: string): string {
  return tag(text)
    .map(({ text: word, pos }) => `${word}/${pos}`)
    .join(" ");
}

describe("tags", () => {
  it.each([
    ["a verb behind a determiner as a noun", "The attack failed.", "The/DET attack/NOUN failed/VERB ./PUNCT"],
    ["a noun behind a modal as a verb", "They will attack.", "They/PRON will/AUX attack/VERB ./PUNCT"],
    ["a capital inside a sentence as a name", "They saw Brask.", "They/PRON saw/VERB Brask/PROPN ./PUNCT"],
    ["both parts of a contraction", "They didn’t go.", "They/PRON did/AUX n’t/PART go/VERB ./PUNCT"],
    ["the verb in a short form", "It's late.", "It/PRON 's/AUX late/ADJ ./PUNCT"],
    ["the genitive", "Oslo's mayor left.", "Oslo/PROPN 's/PART mayor/NOUN left/VERB ./PUNCT"],
    ["a name with its digits as one", "Two Su-35s left.", "Two/NUM Su-35s/PROPN left/VERB ./PUNCT"],
    ["an ordinal in digits", "The 32nd floor burned.", "The/DET 32nd/ADJ floor/NOUN burned/VERB ./PUNCT"],
    ["a clock time as one", "At 4:08 pm", "At/ADP 4:08/NUM pm/NOUN"],
    ["an abbreviation with its point", "Dr. Moe fled.", "Dr./PROPN Moe/PROPN fled/VERB ./PUNCT"],
    ["a name on the web", "Ask @nrk now.", "Ask/VERB @nrk/PROPN now/ADV ./PUNCT"],
  ])("%s", (_, text, tagged) => {
    expect(inWords(text)).toBe(tagged);
  });
});

describe("tags of words with a capital", () => {
  it.each([
    ["a noun that opens its sentence", "Shares fell.", "Shares/NOUN fell/VERB ./PUNCT"],
    ["a plural that no lexicon lists", "Prosecutors left.", "Prosecutors/NOUN left/VERB ./PUNCT"],
    [
      "an adjective that opens a quotation",
      "“Several died.”",
      "“/PUNCT Several/ADJ died/VERB ./PUNCT ”/PUNCT",
    ],
    ["a name that no table knows", "Voskamp left.", "Voskamp/PROPN left/VERB ./PUNCT"],
    ["a name of two words", "Power Holdings grew.", "Power/PROPN Holdings/PROPN grew/VERB ./PUNCT"],
    [
      "a verb inside a name",
      "The Red Cross helped at Oster Falls in a white Ford pickup.",
      "The/DET Red/PROPN Cross/PROPN helped/VERB at/ADP Oster/PROPN Falls/PROPN in/ADP a/DET white/ADJ Ford/PROPN pickup/NOUN ./PUNCT",
    ],
  ])("%s", (_, text, tagged) => {
    expect(inWords(text)).toBe(tagged);
  });

  it("keep a name that is a noun as well", () => {
    const text = "Banks won the race.";
    const [sentence] = aDocument(text).sentences;
    const tags = sentence ? tagSentence(text, sentence, [{ start: 0, end: 5 }]) : [];
    expect(tags[0]?.pos).toBe("PROPN");
  });
});

describe("tags of headlines", () => {
  it.each([
    ["a present form that is a plural as well", "Norvik fires clerk", "Norvik/PROPN fires/VERB clerk/NOUN"],
    [
      "with more behind it",
      "Norvik cuts jobs after loss",
      "Norvik/PROPN cuts/VERB jobs/NOUN after/ADP loss/NOUN",
    ],
    ["in capitals", "ROVERS CLINCH TITLE", "ROVERS/PROPN CLINCH/VERB TITLE/NOUN"],
    ["a person in capitals", "Tarn Gunman Charged", "Tarn/PROPN Gunman/NOUN Charged/VERB"],
    ["with no object", "Choir singer faints mid-mass", "Choir/NOUN singer/NOUN faints/VERB mid-mass/NOUN"],
    [
      "of two before it",
      "ARDANA, BELMAR SWAP SPIES",
      "ARDANA/PROPN ,/PUNCT BELMAR/PROPN SWAP/VERB SPIES/NOUN",
    ],
    ["with a particle", "Goats eat up lawn", "Goats/PROPN eat/VERB up/ADP lawn/NOUN"],
    [
      "no particle where a number follows",
      "Tarn job cuts up 3 percent",
      "Tarn/PROPN job/NOUN cuts/NOUN up/ADP 3/NUM percent/NOUN",
    ],
    ["done to its subject", "Goats rescued from quarry", "Goats/PROPN rescued/VERB from/ADP quarry/NOUN"],
    ["not where another verb tells it", "Job cuts worry staff", "Job/NOUN cuts/NOUN worry/VERB staff/NOUN"],
    ["a verb of any act", "Dog mauls toddler", "Dog/NOUN mauls/VERB toddler/NOUN"],
    ["the same of several", "Nurses picket hospital", "Nurses/NOUN picket/VERB hospital/NOUN"],
    ["not what is rather a thing", "Tarn police chairs sold", "Tarn/PROPN police/NOUN chairs/NOUN sold/VERB"],
    ["not without an object", "Forest fires near Oster", "Forest/NOUN fires/NOUN near/ADP Oster/PROPN"],
  ])("%s", (_, text, tagged) => {
    expect(inWords(text)).toBe(tagged);
  });
});

describe("tags of verbs that look like nouns or adjectives", () => {
  it.each([
    ["Prices range from $300 to $900.", "range"],
    ["1987 saw a second wave.", "saw"],
    ["The register lists Ann Orr as the owner.", "lists"],
    ["The deal values the mill at $40 million.", "values"],
    ["As clerks barricaded themselves in, police came.", "barricaded"],
    ["A guard, who cornered the boy, was hurt.", "cornered"],
    ["News of the defeat spread throughout the town.", "spread"],
    ["Some survivors claim the skipper was asleep.", "claim"],
    ["The plant, where 220 people work, will close.", "work"],
    ["He loaded it and shot three people.", "shot"],
    ["The ferry sank, drowning 12 and injuring some 40.", "injuring"],
  ])("%s: %s is a verb", (text, verb) => {
    expect(tag(text).find(({ lower }) => lower === verb)?.pos).toBe("VERB");
  });

  it.each([
    ["A four day rally with speeches ended.", "rally"],
    ["Warships of the patrol that fled were found.", "patrol"],
    ["The insurance claim the firm made failed.", "claim"],
    ["A list released in 2005, however, revealed more.", "list"],
    ["12 shot at market", "shot"],
    ["The heist list in the safe was old.", "list"],
    ["It brought the total to 96.", "total"],
    ["Rovers reached the final for once.", "final"],
    ["It bought its smaller rival for cash.", "rival"],
    ["It was his first since May.", "first"],
    ["The military denied it.", "military"],
    ["A terrorist fled.", "terrorist"],
    ["It was found in a well.", "well"],
  ])("%s: %s is none", (text, noun) => {
    expect(tag(text).find(({ lower }) => lower === noun)?.pos).toBe("NOUN");
  });

  it.each([
    ["She gave a single, modest grant.", "single"],
    ["It was the first of May.", "first"],
    ["The current weakened state is bad.", "current"],
  ])("%s: %s is an adjective", (text, word) => {
    expect(tag(text).find(({ lower }) => lower === word)?.pos).toBe("ADJ");
  });

  it("are one in a sentence that has none", () => {
    const verbs = tag("The box lists the company forces and losses.").filter(({ pos }) => pos === "VERB");
    expect(verbs.map(({ lower }) => lower)).toEqual(["lists"]);
  });
});

describe("base forms", () => {
  it.each([
    ["They supplied tanks.", "they supply tank ."],
    ["The women went home.", "the woman go home ."],
    ["They planned bigger parties.", "they plan big party ."],
    ["They won't go.", "they will not go ."],
    ["They fined and taped him.", "they fine and tape him ."],
    ["They were hiding.", "they be hide ."],
  ])("of “%s”", (text, lemmas) => {
    expect(
      tag(text)
        .map(({ lemma }) => lemma)
        .join(" "),
    ).toBe(lemmas);
  });
});

const SAMPLES = path.join(import.meta.dirname, "../../../seeds");
const articles = fs
  .readdirSync(SAMPLES)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => fs.readFileSync(path.join(SAMPLES, file), "utf8"));

describe("against wink-nlp, whose model the tables are made from", () => {
  const nlp = winkNLP(model, ["pos"]);

  /** Share of words of the sample articles, of those both cut alike, that have the same tag. */
  function agreement(): { same: number; together: number; all: number } {
    let [same, together, all] = [0, 0, 0];
    for (const text of articles) {
      for (const sentence of aDocument(text).sentences) {
        const own = new Map(
          tagSentence(text, sentence).map(({ start, pos, text: word }) => [start, { pos, word }]),
        );
        const words = nlp.readDoc(text.slice(sentence.start, sentence.end)).tokens();
        const tags = words.out(nlp.its.pos);
        let from = sentence.start;
        words.out().forEach((word, i) => {
          const at = text.indexOf(word, from);
          if (at < 0 || tags[i] === "SPACE") return;
          from = at + word.length;
          all++;
          const mine = own.get(at);
          if (mine?.word !== word) return;
          together++;
          if (mine.pos === tags[i]) same++;
        });
      }
    }
    return { same, together, all };
  }

  it("gives 99 of 100 words the same tag", () => {
    const { same, together, all } = agreement();
    expect(same / together).toBeGreaterThan(0.99);
    expect(together / all).toBeGreaterThan(0.93);
  });
});
