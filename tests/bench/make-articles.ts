import type { SourceInput } from "../../src/core/index.ts";

/** Numbers that look random and are the same on every run (Park and Miller's generator). */
class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed % 2_147_483_646) + 1;
  }

  /** A whole number from 0 to `limit - 1`. */
  roll(limit: number): number {
    this.#state = (this.#state * 48_271) % 2_147_483_647;
    return this.#state % limit;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.roll(items.length)];
    if (item === undefined) throw new Error("There is nothing to pick from.");
    return item;
  }
}

const TOWNS = ["Port Ellis", "Marrow Bay", "Kestrel Point", "Upper Wend", "Saltby", "North Haven"] as const;
const PEOPLE = [
  "Ann Cole",
  "Olaf Berg",
  "Maria Santos",
  "Idris Khan",
  "Lena Fischer",
  "Tom Whitley",
] as const;
const ROLES = ["Harbor master", "Fire chief", "Mayor", "Spokeswoman", "Company director"] as const;
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const MONTHS = ["January", "March", "May", "July", "September", "November"] as const;
const THINGS = ["ferry", "warehouse", "bridge", "refinery", "train", "market hall"] as const;

/** Sentences as agencies write them; what they say is made up. */
const SENTENCES: readonly ((dice: Dice) => string)[] = [
  (d) =>
    `At least ${String(3 + d.roll(60))} people were injured when a fire broke out on a ${d.pick(THINGS)} in ${d.pick(TOWNS)} on ${d.pick(DAYS)}.`,
  (d) => `${d.pick(ROLES)} ${d.pick(PEOPLE)} said that ${String(2 + d.roll(9))} people had died.`,
  (d) => `"We had no warning at all, and we will find out why," ${d.pick(PEOPLE)} told reporters.`,
  (d) =>
    `The repair will cost some $${String(1 + d.roll(90))} million, up ${String(1 + d.roll(30))} percent from the first estimate.`,
  (d) =>
    `The blaze began at ${String(1 + d.roll(12))}:${String(10 + d.roll(49))} p.m. and was put out ${String(2 + d.roll(6))} hours later.`,
  (d) =>
    `On ${d.pick(MONTHS)} ${String(1 + d.roll(28))}, the owner denied that safety rules had been broken.`,
  (d) =>
    `More than ${String(1 + d.roll(9))},${String(100 + d.roll(899))} residents were moved to schools and halls, officials said.`,
  (d) =>
    `The ${d.pick(THINGS)}, which was built in ${String(1950 + d.roll(70))}, carried about ${String(100 + d.roll(500))} passengers a day.`,
  (d) =>
    `${d.pick(PEOPLE)}, ${String(30 + d.roll(40))}, who lives near the water, heard two loud bangs shortly after noon.`,
  (d) =>
    `The council of ${d.pick(TOWNS)} signed a contract with the Wend Marine Company to supply ${String(2 + d.roll(8))} new boats.`,
  () => "Crews worked through the night, and the road along the harbor stayed closed to traffic.",
  () => "It was not clear what had caused it, and an inquiry has been opened into the matter.",
];

const SENTENCES_AN_ARTICLE = 24;
const SENTENCES_A_PARAGRAPH = 3;

/** Made-up news articles of some 2,500 characters each, on one story; the same for the same number. */
export function makeArticles(count: number): readonly SourceInput[] {
  return Array.from({ length: count }, (_, i) => {
    const dice = new Dice(i * 7_919 + 17);
    const sentences = Array.from({ length: SENTENCES_AN_ARTICLE }, () => dice.pick(SENTENCES)(dice));
    const paragraphs = Array.from({ length: SENTENCES_AN_ARTICLE / SENTENCES_A_PARAGRAPH }, (_unused, p) =>
      sentences.slice(p * SENTENCES_A_PARAGRAPH, (p + 1) * SENTENCES_A_PARAGRAPH).join(" "),
    );
    return {
      id: `S${String(i + 1)}`,
      file: `article-${String(i + 1).padStart(4, "0")}.txt`,
      text: paragraphs.join("\n\n"),
      given: { published: `2024-05-${String(1 + (i % 28)).padStart(2, "0")}` },
    };
  });
}
