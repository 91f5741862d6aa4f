import { wordList } from "../../../knowledge/word-list.ts";
import { BRINGING, REHAB } from "../reading/care-words.ts";
import type { Telling } from "../phrases/phrase-table.ts";

/** What befalls one person or thing in one place: two sources that tell where, answer one question. */
export interface PlaceAct {
  /** Stable id, part of the key of its claims. */
  readonly id: string;
  /** "Where was % found?" */
  readonly ask: string;
  /** In which words it is told; the place stands behind them, or in front where it opens the sentence. */
  readonly told: Telling;
  /** Prepositions that lead to the place, besides those that say where. */
  readonly by?: string;
  /** The place may be the object: "hit a house". */
  readonly object?: true;
  /** The only kinds of places it is told of: people are "taken" to many. */
  readonly at?: ReadonlySet<string>;
  /** It befalls people, not things. */
  readonly ofPeople?: true;
  /** Acts that the same place may answer: who was caught in a barn was found there. */
  readonly also?: readonly string[];
  /** It is where the story is: what called somebody there happened there. */
  readonly scene?: true;
  /** Everybody has one such place. */
  readonly lasting?: true;
  /** It is not where the story is: people are brought or go there. */
  readonly elsewhere?: true;
}

const PREMISES_GONE_TO: ReadonlySet<string> = new Set(
  wordList(
    "restaurant shop mall bar nightclub hotel casino theatre museum supermarket market park beach stadium bank",
  ),
);
const HOMES: ReadonlySet<string> = new Set(
  wordList("home house apartment cabin farm hotel school car bedroom office shop building"),
);
const HOSPITALS: ReadonlySet<string> = new Set(["hospital"]);
const REHABS: ReadonlySet<string> = new Set(["treatment center"]);
const PRISONS: ReadonlySet<string> = new Set(["prison", "cell", "police station", "castle"]);

const RESPONDERS =
  "officer|deputy|firefighter|crew|trooper|paramedic|medic|ambulance|engine|detective|responder|unit|team|rescuer|patrol|fireman";
const CRAFT = "plane|aircraft|jet|helicopter|bus|coach|car|truck|train|van|balloon|capsule|glider";

/** Acts whose place news tells, of the people and things of a story. */
export const PLACE_ACTS: readonly PlaceAct[] = [
  {
    id: "find",
    ask: "Where was % found?",
    told: `{find|discover|recover|locate|spot|unearth|sight|come across|stumble upon|stumble on|come upon|dig up|track down|trace} !out|guilty|that|himself|herself|themselves;
      {dump|ditch|abandon|stash|hide|conceal|bury|hole up|hide out|lie low|lie dead};
      {turn up|wash up|wash ashore|surface|come to light}; {lead} .. police|officers|detectives|investigators|rescuers|deputies;
      {pull} .. from; {pull} .. out of; [body|remains|wreckage|wreck|corpse|van|car|weapon|knife|gun|boat|vessel] .. {lie|rest}; {throw|toss|fling} .. [knife|gun|weapon|it]`,
    by: "from out to down through among under beneath below",
    also: ["catch"],
    elsewhere: true,
  },
  {
    id: "catch",
    ask: "Where was % caught?",
    told: `{arrest|capture|recapture|catch|apprehend|detain|nab|collar|corner|surround|handcuff|subdue|tackle|pick up|round up}; {take} .. into custody;
      {turn|give} himself|herself|themselves in|up; {surrender}; [arrest|capture] at|in|on|near`,
    by: "from",
    ofPeople: true,
    also: ["find"],
    elsewhere: true,
  },
  {
    id: "hold",
    ask: "Where is % held?",
    told: `{hold|jail|imprison|incarcerate|lock up|detain|remand|book|lodge|house}; {be|remain|stay|sit} behind bars; {be|remain|sit} in; {${BRINGING}}`,
    by: "to into",
    at: PRISONS,
    ofPeople: true,
    elsewhere: true,
  },
  {
    id: "treat",
    ask: "Where was % treated?",
    told: `{treat|hospitalize|hospitalise|recover|recuperate|undergo|operate|leave}; {${BRINGING}}`,
    by: "to into",
    object: true,
    at: HOSPITALS,
    ofPeople: true,
    elsewhere: true,
  },
  {
    id: "rehab",
    ask: "Where was % in treatment?",
    told: `{check into|check in|enter|leave|go|head|return|admit|treat|seek}; ${REHAB}`,
    by: "to into",
    object: true,
    at: REHABS,
    ofPeople: true,
    elsewhere: true,
  },
  {
    id: "die",
    ask: "Where did % die?",
    told: "{die|perish|succumb}; {pronounce|declare} dead; {bleed} to death",
    ofPeople: true,
  },
  {
    id: "live",
    ask: "Where does % live?",
    told: "{live|reside|dwell} !with|by|on; {make} .. home; ?current|former|longtime [resident|native] of; [home|house|flat|apartment] {be} in|on|at|near; his|her|their|'s|’s [home|house|flat|apartment] in|on|at|near; his|her|their address in|on",
    by: "of",
    ofPeople: true,
    lasting: true,
    elsewhere: true,
  },
  {
    id: "stay",
    ask: "Where is % staying?",
    told: `{stay|sleep|shelter|camp|put up|check in|check into|lodge|quarter|accommodate|house}; {spend} .. night|nights; {find|take|seek} .. refuge|shelter;
      rooms .. {book|reserve}; {open|set up} .. [shelter|cot|tent]; [shelter|cot|tent|bed] .. {open|set up}; on holiday|vacation; {holiday|vacation|sunbathe}`,
    by: "to",
    elsewhere: true,
  },
  {
    id: "head",
    ask: "Where is % headed?",
    told: "{head|travel|fly|sail} to|for|toward|towards|next; next stop ?is|was; bound for; on his|her|their|its way to; {set} off|out for; en route to",
    by: "to for",
    object: true,
    elsewhere: true,
  },
  {
    id: "respond",
    ask: "Where were % called?",
    told: `[${RESPONDERS}] .. {call|send|dispatch|summon|rush|scramble|deploy|respond|race|hurry} ?out to; police .. {call|send|dispatch|summon|rush|respond|race} ?out to; {call|dispatch|summon} police|officers|firefighters|deputies|paramedics to; {respond} to .. call|report|reports|calls|alarm`,
    by: "to",
    scene: true,
  },
  {
    id: "fall",
    ask: "Where did % come down?",
    told: `{come down|go down} !the|a|an|his|her|their; {touch down|crash|plunge|smash|slam|plow|plough|land|splash down|crash-land}; {hit} the ground; {fall} from .. sky; thudded to earth;
      [${CRAFT}] .. {hit|strike}; {leave|veer off|run off|go off|slide off|skid off} .. road; {lose} control; {overturn|roll over|flip over}; crash|landing|accident site ?is|was|lay`,
    by: "into onto through off over to from",
    object: true,
  },
  {
    id: "start",
    ask: "Where did % start?",
    told: `[fire|blaze|wildfire|inferno|flames|shooting|gunfire|brawl|fight|stampede|leak|outbreak|riot|unrest] .. {start|begin|break out|originate|erupt|ignite}`,
    by: "from",
  },
  {
    id: "collide",
    ask: "Where did % crash?",
    told: "{collide}; {meet} head-on; head-on collision; [crash|collision|accident|pileup|wreck] {happen|occur|be}",
    by: "from to",
    also: ["fall"],
  },
  {
    id: "steal",
    ask: "Where was % stolen?",
    told: "{steal|carjack|hijack|swipe|loot|snatch|lift}; {break} into",
    by: "from",
  },
  {
    id: "fetch",
    ask: "Where was % taken from?",
    told: "{take|fetch|collect|remove|abduct|kidnap|snatch|evacuate|rescue} from; {take|carry|bring|lead|drag|fetch|remove|abduct|kidnap|snatch|rescue} .. from|out",
    by: "from of",
    at: HOMES,
    ofPeople: true,
  },
  {
    id: "go",
    ask: "Where did % go?",
    told: "{go|drive|walk|return|head|travel|move} .. to|into|over; {visit}",
    by: "to by",
    object: true,
    at: PREMISES_GONE_TO,
    ofPeople: true,
    elsewhere: true,
  },
  {
    id: "work",
    ask: "Where does % work?",
    told: "{work|serve|volunteer} !for|with|on|to; job|jobs|shift|shifts at|in",
    ofPeople: true,
  },
  {
    id: "feel",
    ask: "Where was % felt?",
    told: "{be} ?also|strongly|widely felt",
    by: "as to",
  },
  {
    id: "see",
    ask: "Where was % seen?",
    told: "last {see}; {see} last; last sighting; last {spot}; last known; {catch|capture|film|record} on camera|video|film|cctv",
    by: "leaving entering",
    object: true,
    ofPeople: true,
  },
  {
    id: "gather",
    ask: "Where did % gather?",
    told: "{gather|rally|demonstrate|picket|assemble|congregate|protest}; [protest|demonstration|rally|vigil|march|picket] {be|take|happen|begin}; picket line; {park} .. [tractor|truck|bus|car]; {block|blockade|besiege} .. [street|road|highway|entrance|gate|bridge|ministry]",
    by: "to leading",
    object: true,
  },
  {
    id: "celebrate",
    ask: "Where was % held?",
    told: `[wedding|funeral|service|mass|ceremony|concert|reception|summit|trial|hearing|rally|meeting|vigil|auction|premiere|festival|conference|gala|parade|tournament|party|burial|memorial] ?will|to {hold|take|celebrate|be|stage};
      {marry|wed|bury|cremate} !to; {exchange} .. [ring|vow]; {say} .. yes|vows; venue {be}; {hold} .. [wedding|funeral|service|mass|ceremony|concert|rally|trial|vigil]; funeral|wedding|service at|in`,
    object: true,
  },
  {
    id: "build",
    ask: "Where will % be?",
    told: `will ?be {build|open|rise|stand|go up|construct}; {be} to be built|dug|constructed; {be} to {rise|open|go up};
      {choose|pick|select|lease} .. [site|land|home|location|cinema|building]; site {be}; {move} into; {settle} on`,
    object: true,
  },
];

const ELSEWHERE: ReadonlySet<string> = new Set(
  PLACE_ACTS.filter(({ elsewhere }) => elsewhere).map(({ id }) => `act:${id}`),
);

/** Whether a key is that of an act that is done elsewhere than what the story tells of. */
export function isElsewhere(key: string): boolean {
  return ELSEWHERE.has(key);
}
