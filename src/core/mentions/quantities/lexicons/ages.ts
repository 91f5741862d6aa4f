import { wordList } from "../../../knowledge/word-list.ts";

const words = (list: string): ReadonlySet<string> => new Set(wordList(list));

/** Words that tell outright that a number is an age. */
export const AGE_WORDS = words("aged age ages");

/** Between "age" and its number: "age of 64", "whose age was given as 44". */
export const AGE_LINKS = words("of to from at is was were as :");
/** What is done with an age that is told: "her age was given as", "put his age at". */
export const AGE_TELLERS = words(
  "given put listed stated recorded reported estimated set registered his her their was is were been",
);

/** Adverbs and hedges between a person and a bare age: "just 4", "now 31", "himself 62", "not quite 18". */
export const AGE_ADVERBS =
  words(`just only now still then already nearly almost about around roughly approximately
  barely hardly not yet quite himself herself themselves currently merely aged over under well a mere some soon
  today maybe perhaps probably possibly exactly fully also both all each turning approaching nearing pushing`);
/** Those that give each of several people one age: "the twins, both five". */
export const DISTRIBUTIVES = words("both all each");

/** Forms of the verbs by which a person is said to have an age. */
export const AGE_VERBS = words("i'm i’m is was are were be been being 's ’s 'm ’m 're ’re am");
export const TURNING = words("turned turns turning turn");
/** What may stand between a person and those verbs: "would have been", "is thought to be". */
export const AGE_AUXILIARIES =
  words(`will would have has had to not never only just recently also believed thought said
  understood reported estimated known presumed described now then may might could must`);

/** Words behind an age that go on with the sentence: "was 12 when the war began", "turned 40 on Monday". */
export const BEHIND_AGE = words(
  "in on at this last next earlier later while when before after during today yesterday but now then as at years",
);
/** Behind an age in apposition: "34 at the time", "34 next month". */
export const BEHIND_APPOSED_AGE = words("at next this last today yesterday on when");

/** Pronouns for one person, and for several. */
export const ONE_PERSON_PRONOUNS = words("he she i you");
export const SEVERAL_PRONOUNS = words("they both all we");

/** Several people in one word, told with the age of each: "the couple, 61 and 58,". */
export const PAIRS = words("couple pair duo trio quartet");

/** People of one birth, who have one age. */
export const TWINS = words("twins triplets quadruplets");

/** One of several: "the youngest of the victims". */
export const SINGLED_OUT = words("youngest oldest eldest");

/** Nouns of people that name a body of them, whose number is no age: "the crew, 12, were rescued". */
export const BODIES =
  words(`crew staff troop troops personnel offspring team squad band group gang public force
  audience choir family battalion membership delegation`);

/** Nouns for people that the list of people's nouns leaves out. */
export const MORE_PEOPLE = words(`mum mom dad mummy nan granddad grandad gran grandpa great-grandmother
  great-grandfather granddaughter grandson stepdaughter stepson stepfather stepbrother stepsister ex ex-wife
  ex-husband fiance fiancé fiancee fiancée teen tot newborn sibling other`);

/** Nouns of one person whose age stands close behind: "a man of 67", "a woman around 30", "her son (4)". */
export const OF_AN_AGE =
  words(`man woman boy girl child youth teenager student pupil pensioner widow widower lad
  person son daughter grandson granddaughter brother sister toddler baby infant newborn teen mother father mum dad
  male female motorist pedestrian cyclist`);
/** Nouns whose months, weeks or days are an age: "the baby, 3 months, was". */
export const YOUNG = words("baby infant toddler newborn boy girl son daughter child tot twins");

/** Who has children by their number, before an age: "the father of two, 38,". */
export const PARENTS = words(
  "father mother mum mom dad parent grandmother grandfather grandma grandad nan gran",
);

/** What happens to people at an age, without a word for it: "died at 84", "a widow at 30", "made her debut at 17". */
export const AT_AN_AGE =
  words(`died dies die dead dying married marries wed wedded retired retires retire debut debuted
  orphaned widowed widow queen king mother mum father dad champion professional pregnant`);

/** Tens in words: "in her late fifties". */
export const DECADES: ReadonlyMap<string, number> = new Map(
  wordList("teens twenties thirties forties fifties sixties seventies eighties nineties").map((word, i) => [
    word,
    10 * (i + 1),
  ]),
);

/** People who have their age in their name, and its first year. */
export const AGED_BY_DECADE: ReadonlyMap<string, number> = new Map([
  ["sexagenarian", 60],
  ["septuagenarian", 70],
  ["octogenarian", 80],
  ["nonagenarian", 90],
]);

/** What stands before a birthday that has not come: "six days short of her 90th birthday", "approaching his 50th". */
export const AHEAD_OF =
  words(`short before shy until ahead towards toward approaching nearing from days weeks months
  away`);
