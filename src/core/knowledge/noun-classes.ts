import type { Word } from "../text/word.ts";
import { wordTable } from "../text/word-class.ts";
import { wordList } from "./word-list.ts";

/** Nouns (base forms) that news uses for one thing; the first names the class. Chosen by hand. */
const NOUN_CLASSES: readonly (readonly string[])[] = [
  "person people victim citizen resident villager inhabitant national casualty individual human soul",
  "child minor juvenile kid youngster",
  "employee worker job staff staffer position post role",
  "house home building dwelling residence",
  "weapon gun firearm",
  "quake earthquake temblor tremor",
  "country nation state",
  "company firm",
  "soldier troop serviceman",
  "officer policeman cop",
  "helicopter chopper",
  "plane aircraft jet airliner jetliner airplane aeroplane turboprop",
  "revenue sale turnover",
  "electricity power",
  "hospital clinic",
  "road highway motorway",
  "fire blaze wildfire",
  "storm hurricane cyclone typhoon",
  "car vehicle automobile",
  "lawyer attorney solicitor barrister",
  "doctor physician medic",
  "ship vessel boat",
  "motorcycle motorbike",
  "shop store outlet branch location supermarket",
  "prison jail",
  "gunman shooter attacker assailant thief robber burglar raider bandit mugger",
  "student pupil schoolchild enrolment enrollment",
  "teenager teen youth",
  "baby infant newborn",
  "prisoner inmate convict escapee",
  "hostage captive",
  "protester demonstrator marcher",
  "fan supporter",
  "firefighter fireman",
  "journalist reporter",
  "executive manager",
  "flat apartment",
  "shot round bullet gunshot",
  "siren alarm",
  "rifle carbine",
  "ticket pass",
  "vaccine jab",
  "protest demonstration rally",
  "election poll",
  "accord agreement deal pact treaty",
  "reward bounty",
  "bomb explosive",
  "body corpse",
  "football soccer",
  "trophy title cup",
  "shelter tent",
  "aftershock aftertremor",
  "tram streetcar",
  "lorry truck",
  "rocket missile",
  "visit trip",
  "batch lot",
  "can tin",
  "client customer",
  "story storey",
].map(wordList);

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  NOUN_CLASSES.flatMap((members) => members.map((word) => [word, members[0] ?? word] as const)),
);

/** The class of a noun: "dwelling" is a house. A noun without one stands for itself. */
export function nounClass(lemma: string): string {
  return CLASS_OF.get(lemma) ?? lemma;
}

const CLASS_OF_WORD = wordTable(CLASS_OF);

/** The same of a word of a text. */
export function nounClassOf({
  lemma,
  lemmaWord,
}: {
  readonly lemma: string;
  readonly lemmaWord: Word;
}): string {
  return CLASS_OF_WORD.get(lemmaWord) ?? lemma;
}

/** All nouns of a class, itself among them. */
export function membersOf(name: string): readonly string[] {
  return NOUN_CLASSES.find(([first]) => first === name) ?? [name];
}
