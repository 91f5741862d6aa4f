import { wordList } from "../../../knowledge/word-list.ts";

export type Direction = "up" | "down";

/** Words of change. Verbs stand before the number ("rose 4%"), nouns and comparatives after it ("a 4% rise"). */

const words = (list: string): ReadonlySet<string> => new Set(wordList(list));

/** One table of both directions, so that a word is looked up once. */
function directions(up: string, down: string): ReadonlyMap<string, Direction> {
  const rows = (list: string, direction: Direction): [string, Direction][] =>
    wordList(list).map((word) => [word, direction]);
  return new Map([...rows(down, "down"), ...rows(up, "up")]);
}

/** Verbs of change, with the particles that do a verb's work: "sales, up 4%". */
export const CHANGE_VERBS = directions(
  "rise rises rose risen rising gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping " +
    "surge surges surged surging soar soars soared soaring grow grows grew grown growing increase increases increased increasing " +
    "add adds added adding advance advances advanced advancing rally rallies rallied rallying rebound rebounds rebounded rebounding " +
    "leap leaps leapt leaped spike spikes spiked spiking swell swells swelled swollen expand expands expanded expanding " +
    "raise raises raised raising hike hikes hiked hiking lift lifts lifted lifting boost boosts boosted boosting " +
    "bounce bounces bounced bouncing vault vaults vaulted vaulting zoomed zooms climbs firmed firms perked " +
    "up upward upwards edged ticked inched up-ticked skyrocketed rocketed ballooned mushroomed strengthened appreciated accelerated quickened widened",
  "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining slide slides slid sliding " +
    "slip slips slipped slipping plunge plunges plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling " +
    "sink sinks sank sunk sinking shed sheds shedding lose loses lost losing decrease decreases decreased decreasing dip dips dipped dipping " +
    "shrink shrinks shrank shrunk shrinking contract contracts contracted contracting cut cuts cutting slash slashes slashed slashing " +
    "reduce reduces reduced reducing lower lowers lowered lowering trim trims trimmed trimming narrow narrows narrowed narrowing " +
    "sag sags sagged sagging skid skids skidded dwindle dwindles dwindled dwindling swoon swooned collapse collapsed collapses slackened fizzled " +
    "eased easing ease weakened depreciated retreated retreat slumped slump slumping crashed crash tanked dived dive dove wiped wiping " +
    "down downward downwards slow slows slowed slowing halve",
);

/** Verbs that part an old level from a new one without saying which is higher: "swung from 3 to 5". */
export const MOVE_VERBS = words(
  "swing swings swung swinging move moves moved moving shift shifts shifted shifting went gone change " +
    "changes changed changing switch switches switched revise revises revised revising flipped veered",
);

/** Verbs that say with "to" what all makes together, not where it moved: "the losses amounted to $4 million". */
export const SUMMING_VERBS = words(
  "amount amounts amounted amounting come comes came equate equates equated equal",
);

/** "rose" may be a flower and "added" a said-verb; these need a percent, money or point figure to be a change. */
export const WEAK_CHANGE_VERBS = words(
  "add adds added adding lose loses lost losing cut cuts cutting shed sheds raise raises raised raising contract contracts lift lifts lifted gain gains gained gaining",
);

/** "Raised $8,400" for somebody: before a sum these collect it; what they lift stands between ("raised the fee to"). */
export const COLLECTING_VERBS = words("raise raises raised raising");

/** Nouns of change, which stand behind their amount: "a 4% rise". */
export const CHANGE_NOUNS = directions(
  "rise rises increase increases gain gains jump surge growth hike hikes climb rebound spike upturn uptick improvement advance boost leap rally",
  "fall falls drop drops decline declines decrease decreases cut cuts slide plunge slump loss losses reduction reductions dip downturn " +
    "contraction slowdown discount",
);

/** Comparatives behind their amount: "a fifth lower". */
export const COMPARATIVES = directions(
  "higher more larger bigger longer greater above up stronger faster older taller",
  "lower less fewer smaller shorter below down weaker slower cheaper younger",
);

/** Adverbs that may stand between a verb of change and its number. */
export const CHANGE_ADVERBS = words(
  "sharply slightly steadily further another only just even by as much nearly almost about around roughly some more than over at least up down an a " +
    "additional back again modestly marginally approximately to well under less up",
);
