import { describe, expect, it } from "vitest";
import { analyze } from "../../../src/core/index.ts";
import { readText } from "../../../src/core/read-article.ts";
import { findStates } from "../../../src/core/kinds/event/find-states.ts";
import { readSentences } from "../../../src/core/kinds/event/sentence-reading.ts";
import { STATE_QUESTIONS } from "../../../src/core/kinds/event/state-phrases.ts";

/** Question -> answer -> invented sentences that give it. */
const EXAMPLES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  plea: {
    "not guilty": ["Carla Jensen pleaded not guilty.", "Pleas of not guilty were entered."],
    guilty: ["Carla Jensen has pleaded guilty to arson.", "The clerk entered a guilty plea."],
  },
  "place-of-death": {
    "at the scene": ["The driver died at the scene.", "The boy was pronounced dead on the spot."],
    "on the way to hospital": [
      "The pilot died on the way to a clinic.",
      "He died while being flown to Arlen.",
    ],
    "in hospital": [
      "The driver died in hospital.",
      "She died two days later at Ardana General Hospital.",
      "The boy was pronounced dead at the Harland hospital.",
    ],
  },
  bail: {
    "held without bail": ["She was held without bond.", "A judge denied bail."],
    "free on bail": ["She was released on bail.", "Jensen posted bond."],
  },
  sentence: {
    "life without parole": ["She could get life without the possibility of parole."],
    "the death penalty": ["He faces the death penalty.", "She could be sentenced to death."],
  },
  custody: {
    "held for questioning": ["Two men were taken in for questioning."],
    "arrested on charges": ["Two men were arrested on arson charges."],
    "released without charge": ["Both were released without charge."],
  },
  arrests: {
    nobody: [
      "Nobody has been arrested.",
      "No arrests have been made.",
      "Officers have not made any arrests.",
    ],
    somebody: ["Police detained a stoker.", "Two stokers are under arrest.", "A stoker was held by police."],
  },
  cause: {
    unknown: [
      "Officers have no motive.",
      "The cause remains unclear.",
      "She could not say what led to the fire.",
      "They did not know what prompted the fight.",
    ],
    told: [
      "The motive was an old quarrel.",
      "Ice was to blame for the crash.",
      "He burned the barn because he was furious.",
      "It was done in retaliation for a raid.",
    ],
  },
  progress: {
    slow: ["Rescue work was hampered by snow."],
    smooth: ["Relief operations are going smoothly."],
  },
  tsunami: {
    no: ["There is no tsunami.", "The centre ruled out a tsunami."],
    yes: ["A tsunami warning was issued."],
  },
  terrorism: {
    no: ["There is no sign of terrorism."],
    yes: ["It is treated as a terrorist attack."],
  },
  "foul-play": {
    no: ["There was no evidence of foul play."],
    yes: ["Officers suspect foul play."],
  },
  consciousness: {
    unconscious: ["She has not regained consciousness.", "She remained in a coma."],
    conscious: ["She regained consciousness at noon."],
  },
  recorders: {
    "still sought": ["Divers are searching for the black box."],
    found: ["Divers recovered both flight recorders."],
  },
  weapon: {
    "a shotgun or a rifle": ["The thief had a shotgun or a rifle with him."],
    "a shotgun": [
      "He was armed with a sawn-off shotgun.",
      "Two died in the shotgun attack.",
      "He came in carrying his uncle's 12-gauge.",
      "Divers recovered the sawn-off shotgun.",
    ],
    "a rifle": ["She fired with a hunting rifle."],
    "a handgun": ["He was wielding a pistol."],
    "a knife": ["He threatened her with a kitchen knife."],
    "an axe or a hammer": ["He used an axe."],
  },
  silence: {
    no: ["The waiter said nothing.", "The waiter did not say anything.", "The waiter remained silent."],
  },
  payment: {
    "in cash and shares": ["Norvik pays with a mix of cash and stock."],
    "in shares": ["It is an all-share bid."],
    "in cash": ["Norvik made an all-cash offer."],
  },
  suspect: {
    "at large": ["The gunman was still at large."],
    "in custody": ["The suspect is in custody."],
    dead: ["He turned the gun on himself."],
  },
  accomplices: {
    alone: ["She acted alone."],
    "with others": ["She had an accomplice."],
  },
  "reports-of-casualties": { none: ["There were no immediate reports of casualties."] },
  boards: { yes: ["Both boards have approved the merger."] },
  "cause-of-death": {
    "natural causes": ["He died of natural causes."],
    cancer: ["She died of lung cancer."],
    "heart failure": ["He died of a heart attack."],
    pneumonia: ["She died from pneumonia."],
    "a stroke": ["He died after a stroke."],
    "not given": ["The cause of death was not immediately known."],
  },
};

const answersOf = (text: string, question: string): unknown[] =>
  findStates(readSentences(readText(text, {})))
    .filter(({ attribute }) => attribute === question)
    .map(({ value }) => value.answer);

describe.each(STATE_QUESTIONS.map((question) => [question.id, question] as const))(
  "the question of state %s",
  (id, question) => {
    it.each(Object.keys(question.answers))("reads “%s” from a sentence that says so", (answer) => {
      const examples = EXAMPLES[id]?.[answer] ?? [];
      expect(examples).not.toEqual([]);
      for (const example of examples) expect(answersOf(example, id)).toEqual([answer]);
    });
  },
);

describe("where somebody died", () => {
  it("is left open in a text that tells it of two people", () => {
    const text = "The cyclist died at the scene. A passenger died in hospital.";
    expect(answersOf(text, "place-of-death")).toEqual([]);
  });

  it("is not told of a town or a day", () => {
    expect(answersOf("The driver died in Arlen on Monday near a hospital.", "place-of-death")).toEqual([]);
  });
});

describe("whether anybody was arrested", () => {
  /** The verdict on the question, where two one-sentence sources both answer it. */
  const verdictOn = (a: string, b: string): string | undefined =>
    analyze([a, b].map((text, i) => ({ id: `S${String(i + 1)}`, file: `${String(i)}.txt`, text, given: {} })))
      .questions.filter(({ sources }) => sources === 2)
      .find(({ about }) => about === "Has anybody been arrested?")?.verdict;

  it("is asked where a source says nobody", () => {
    expect(verdictOn("No arrests have been made.", "Police detained a stoker.")).toBe("changed-over-time");
    expect(verdictOn("No arrests have been made.", "Nobody has been arrested.")).toBe("agree");
  });

  it("is not asked of what is told as an arrest alone", () => {
    expect(verdictOn("Police detained a stoker.", "A stoker was arrested.")).toBeUndefined();
  });

  it("is not answered by a warrant or a denial of charges", () => {
    expect(answersOf("There is no arrest warrant for the stoker.", "arrests")).toEqual([]);
    expect(answersOf("The stoker has not been detained.", "arrests")).toEqual([]);
  });
});

describe("the weapon", () => {
  it("is one for who leaves it open, whoever is quoted on it", () => {
    const verdicts = analyze(
      [
        "Ann Orr said the thief had a shotgun or a rifle with him.",
        "Tom Berg said the thief was armed with a shotgun.",
      ].map((text, i) => ({ id: `S${String(i + 1)}`, file: `${String(i)}.txt`, text, given: {} })),
    ).questions.filter(({ about }) => about === "What weapon was used?");
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(["compatible"]);
  });
});
