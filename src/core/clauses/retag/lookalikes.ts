import { wordList } from "../../knowledge/word-list.ts";
import { wordClass, wordTable } from "../../text/word-class.ts";

/** Past forms of verbs that look like nouns: form -> base form. */
export const PASTS_LIKE_NOUNS = wordTable([
  ["bit", "bite"],
  ["shot", "shoot"],
  ["rose", "rise"],
  ["spoke", "speak"],
  ["drove", "drive"],
  ["felt", "feel"],
  ["saw", "see"],
  ["found", "find"],
  ["left", "leave"],
  ["lit", "light"],
  ["burnt", "burn"],
  ...wordList("bet bid burst cast cost cut hit put quit set shed split spread thrust").map(
    (form) => [form, form] as const,
  ),
]);

/** Of these, and of regular pasts, the ones that say behind a comma what was done: "the guard, [shot] in the leg, …". */
export const PARTICIPLES_LIKE_NOUNS = wordClass(wordList("cut shot split married"));

/** Verbs (base form) that nouns look like and that need no object: "220 people [work] at the mill", "the shop [closes]". */
export const DEEDS_WITHOUT_OBJECT = wordClass(
  wordList(`work live spread march rally protest strike train study vote fear claim hope share open close face host launch
  premiere debut range amount return`),
);

/** Verbs (base form) of headlines that are hardly ever nouns: "Rovers clinch title". */
export const HARDLY_NOUNS = wordClass(wordList("clinch oust rout thrash trounce dethrone"));

/** Forms that govern a clause, an infinitive or an object, or are nouns: "Kyiv [claims] that", "Norway [plans] to buy". */
export const GOVERNING_FORMS = wordClass(
  wordList(`aims alleged contested claims demands disputes doubts estimates fears hopes notes offers plans pledges promises
  quotes reports requests shot states vows claim demand doubt estimate fear hope note plan pledge promise report vow`),
);

/** Verbs that the tagger takes for adjectives or prepositions, right behind a modal: "will close out". */
export const AFTER_MODAL = wordClass(wordList("close open clear near slow free lower complete"));

/** Nouns in -ing that no verb is behind, or whose verb is rare in news. */
export const ING_NOUNS = wordClass(
  wordList(`morning evening spring king ring string thing nothing something anything everything wing wedding ceiling
  sibling sterling`),
);

/** Pasts that look like adjectives and need no object: "the couple [separated] in May". */
export const PASTS_WITHOUT_OBJECT = wordClass(wordList("drowned married retired separated"));

/** Participles that look like adjectives and tell behind "be" what was done: "was [pronounced] dead", "were [cornered]". */
export const PASSIVES_LIKE_ADJECTIVES = wordClass(
  wordList(`pronounced infected informed cornered busted foiled restrained reconstructed shuttered sheltered supervised separated
  consolidated contested detailed enlarged chartered certified classified disabled lighted manned modernised modernized
  paralysed paralyzed paved patched polished shredded tethered unified prolonged exaggerated distorted botched canned
  streamlined`),
);

/** Words in -ed that are no past form. */
export const NO_PASTS = wordClass(
  wordList("hundred hatred sacred naked wicked rugged kindred shred sled infrared biped unaided"),
);
