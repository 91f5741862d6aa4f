import type { Document, Sentence } from "../../document/document.ts";
import { mapMentions, type MentionMap } from "../mention-map.ts";
import type { MentionPart, NameMention } from "../mention.ts";
import { nameMention, spanOf } from "../name-mention.ts";
import type { Recognizer } from "../recognizer.ts";
import { classAt } from "./classes.ts";
import { designationAt } from "./designations.ts";

/**
 * Aircraft, arms, vehicles and ships: by designation ("Su-35"), by maker and number ("Boeing 737"),
 * by name ("Shahed drones") and by class alone ("ballistic missiles"). `name` is the designation, or
 * the class where there is none; `role` is the class, one for all its synonyms.
 */
export const equipment: Recognizer = {
  id: "equipment",
  reads: ["date", "place", "organisation", "person"],
  makes: ["equipment"],
  recognize(document, earlier) {
    const taken = mapMentions(
      document.text.length,
      earlier.filter(({ value }) => value.type !== "quotation" && value.type !== "quantity"),
    );
    const mentions: NameMention[] = [];
    for (const sentence of document.sentences) addEquipment(mentions, document, sentence, taken);
    return mentions;
  },
};

/** Classes too wide to correct what a design is known to be: "Dreamliner aircraft". */
const WIDE_CLASSES = new Set(["aircraft", "weapon"]);

interface Reading {
  readonly name: string;
  readonly role: string | null;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** First token of the class words; `to` where there are none. */
  readonly classFrom: number;
}

function addEquipment(
  mentions: NameMention[],
  document: Document,
  sentence: Sentence,
  taken: MentionMap,
): void {
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== "word") continue;
    const reading = readingAt(sentence, i);
    if (!reading || taken.at(token.start)) continue;
    const { name, role, from, to, rule, classFrom } = reading;
    const parts: MentionPart[] =
      classFrom < to ? [{ part: "class", ...spanOf({ sentence, from: classFrom, to }) }] : [];
    const value = { type: "equipment", name, country: null, role } as const;
    mentions.push(nameMention(document, { sentence, from, to }, rule, value, parts));
    i = to - 1;
  }
}

function readingAt({ tokens }: Sentence, i: number): Reading | null {
  const designation = designationAt(tokens, i);
  if (designation) {
    const { name, type, to, doubtful, rule } = designation;
    const printed = classAt(tokens, to);
    if (!printed && doubtful) return null;
    const role = printed && !(type !== null && WIDE_CLASSES.has(printed.name)) ? printed.name : type;
    return { name, role, from: i, to: printed?.to ?? to, rule, classFrom: to };
  }
  const own = classAt(tokens, i);
  return (
    own && { name: own.name, role: own.name, from: i, to: own.to, rule: "equipment/<class>", classFrom: i }
  );
}
