import { wordList } from "../../knowledge/word-list.ts";

/** Nouns (plural) for what has members by name: "the five Caspian countries, including …". */
export const MEMBER_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
    countries nations states members republics powers governments cities towns provinces districts regions
    companies firms banks airlines carmakers parties teams clubs universities
    victims suspects hostages survivors defendants candidates nominees finalists founders astronauts crew dead
    passengers prisoners detainees winners
  `),
);

/** Nouns for a group in an aside: "the Eurasian Economic Union, an alliance comprising …". */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
    alliance bloc group grouping union organisation organization association coalition club forum league pact
    community body partnership consortium federation cartel members countries nations states
  `),
);

export const SMALL_NUMBERS: ReadonlySet<string> = new Set(
  wordList("two three four five six seven eight nine ten eleven twelve"),
);

/** What stands between a group and its list. `open`: the words allow for more members than they name. */
export interface ListCue {
  readonly words: string;
  readonly open: boolean;
}

/** Longer cues first: "which includes" must not be read as "includes". */
export const LIST_CUES: readonly ListCue[] = [
  { words: "which is made up of", open: false },
  { words: "which consists of", open: false },
  { words: "which groups together", open: false },
  { words: "which comprises", open: false },
  { words: "which includes", open: true },
  { words: "which include", open: true },
  { words: "that includes", open: true },
  { words: "that include", open: true },
  { words: "that comprises", open: false },
  { words: "whose members are", open: false },
  { words: "whose members include", open: true },
  { words: "members of which are", open: false },
  { words: "is made up of", open: false },
  { words: "are made up of", open: false },
  { words: "made up of", open: false },
  { words: "composed of", open: false },
  { words: "consists of", open: false },
  { words: "consisting of", open: false },
  { words: "comprises", open: false },
  { words: "comprising", open: false },
  { words: "comprise", open: false },
  { words: "grouping", open: false },
  { words: "namely", open: false },
  { words: "were identified as", open: false },
  { words: "are", open: false },
  { words: "were", open: false },
  { words: "includes", open: true },
  { words: "include", open: true },
  { words: "including", open: true },
  { words: "such as", open: true },
  { words: "among them", open: true },
  { words: "like", open: true },
  { words: ":", open: false },
  { words: "(", open: false },
  { words: "—", open: false },
  { words: "–", open: false },
];
