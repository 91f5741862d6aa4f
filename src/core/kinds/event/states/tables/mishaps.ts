import { NAMED, NOT_KNOWN, type StateQuestion } from "../state-question.ts";

const STRUCTURES =
  "bridge|building|roof|stand|dam|levee|tower|wall|crane|scaffold|scaffolding|balcony|deck|ceiling|house|mine|tunnel|overpass|stage|bleacher|floor";
const PLANES =
  "plane|aircraft|jet|airliner|helicopter|chopper|flight|airplane|aeroplane|glider|jetliner|balloon";
const LOOT =
  "painting|loot|jewel|jewelry|jewellery|necklace|money|cash|bike|statue|artwork|diamond|ring|laptop|haul|vehicle|car|van|truck|pickup|manuscript";

const MISHAP_NOUNS =
  "fire|blaze|crash|collision|accident|blast|explosion|collapse|derailment|outage|leak|spill|wreck|outbreak|fault|failure|sinking|disaster|incident|breach|flood|landslide|breakdown|glitch|error|shutdown|blackout|stampede|pileup|wildfire";

/** What starts fires and brings vehicles down, as the answer names it, and the words for it. */
const CAUSES: Readonly<Record<string, string>> = {
  "an electrical fault": "electrical|wiring|short-circuit|circuit",
  arson: "arson|deliberately|arsonist|arsonists",
  lightning: "lightning",
  "a cigarette": "cigarette|cigarettes|smoking",
  cooking: "cooking|stove|oven|fryer|grill",
  gas: "gas|propane",
  "a candle": "candle|candles",
  fireworks: "fireworks|firecracker|firecrackers|flare",
  "a heater": "heater|boiler|furnace",
  "a campfire": "campfire|bonfire|barbecue",
  "engine failure": "engine|engines",
  "pilot error": "pilot",
  "human error": "human",
  "brake failure": "brakes|brake",
  "lack of fuel": "fuel",
  "a driver asleep": "asleep",
  "a phone": "phone|texting",
  "an animal": "deer|elk|moose|cow|dog|animal",
  overheating: "overheat|overheats|overheating|overheated",
  software: "software|update|upgrade|patch",
  ice: "ice|icing|icy",
  fog: "fog",
  speed: "speed|speeding",
  "a tyre": "tyre|tire",
  "metal fatigue": "fatigue|corrosion|crack|cracks",
  "a signal": "signal|signals",
  "a bird": "bird|birds",
  sewage: "sewage|sewer|sewers|sewerage",
  wells: "wells|borehole|boreholes",
  food: "meat|chicken|poultry|beef|pork|ham|egg|eggs|lettuce|spinach|salad|milk|cheese|oysters|shellfish|seafood|sprouts|sandwiches|buffet|cantaloupe|cucumbers|onions",
  mosquitoes: "mosquito|mosquitoes",
  rodents: "rats|mice|rodents",
  bats: "bats",
  "a landslide": "landslide|mudslide",
  "heavy rain": "rain|rains|rainfall|downpour|downpours",
  "a burst pipe": "pipe|pipeline|valve",
};

/** What carries people. */
const CARRIERS = `boat|ferry|ship|vessel|canoe|dinghy|raft|launch|trawler|bus|minibus|coach|truck|lorry|train|van|lift|elevator|${PLANES}`;

const REPAIRABLE =
  "pipe|main|sewer|line|cable|bridge|dam|levee|leak|pump|valve|road|track|breach|wall|hole|damage|fault|roof|gate|break|engine|reactor|rail|network|generator|tunnel|runway|pipeline|transformer|embankment|spillway|lift|elevator|boiler|circuit|glitch|bug|flaw";

/** Crashes, collapses and their causes; what is stolen, lost or out of reach. */
export const MISHAPS: readonly StateQuestion[] = [
  {
    id: "recorders",
    ask: "Have the flight recorders been found?",
    answersAre: "stages",
    told: {
      "still sought": "{search} for ?the black box|boxes; {search} for ?the flight recorder|recorders",
      found:
        "black box|boxes {be|have} ?been found|recovered; flight recorder|recorders {be|have} ?been found|recovered; {find|recover} ?the ?both black box|boxes; {find|recover} ?the ?both flight recorder|recorders",
    },
  },
  {
    id: "collapse",
    ask: "What became of the structure?",
    answersAre: "others",
    told: {
      collapsed: `[${STRUCTURES}] .. {collapse|crumble|topple|buckle}; [${STRUCTURES}] .. {give} way; [${STRUCTURES}] .. {cave|fall} in; [${STRUCTURES}] .. {come|crash|fall} down; collapse of .. [${STRUCTURES}]; [${STRUCTURES}] collapse`,
    },
  },
  {
    id: "derailment",
    ask: "Did the train leave the rails?",
    answersAre: "others",
    told: {
      yes: "{derail}; {jump|leave} .. tracks|track|rails; {come|run|slide|skid} off .. tracks|track|rails; derailment",
    },
  },
  {
    id: "landing",
    ask: "How did the flight end?",
    answersAre: "stages",
    told: {
      "in a crash": `[${PLANES}] .. {crash|plunge|plummet|nosedive}; [${PLANES}] .. {come|go} down; plane crash; crash of .. [${PLANES}]; {crash} into|shortly|on|near|after`,
      "in an emergency landing": `{make} .. emergency|forced|crash|belly landing; {crash-land}; emergency landing; {force} to land; {turn} back to; {divert} to`,
      safely: `{land} safely; {touch} down safely; safe landing`,
    },
  },
  {
    id: "loot",
    ask: "Was what was stolen found?",
    answersAre: "stages",
    told: {
      no: `[${LOOT}] .. not ?be|been|being .. {recover|find}; not {recover|find} <${LOOT}>; [${LOOT}] .. still missing`,
      yes: `{recover|retrieve|return} <${LOOT}>; [${LOOT}] .. {turn} up; [${LOOT}] .. {find|recover} .. abandoned|burned|burnt|torched|dumped; {dump|abandon|ditch} <${LOOT}>`,
    },
  },
  {
    id: "cause-of-accident",
    ask: "What caused it?",
    answersAre: "exclusive",
    together: true,
    told: {
      ...Object.fromEntries(
        Object.entries(CAUSES).map(([cause, words]) => [
          cause,
          `{stem|result|come|spread} from .. ${words}; {come} down to .. ${words}; ${words} .. source|cause|origin|culprit|failed|failure; source .. {be} ?probably ?likely ?a ?an ?the .. ${words}; {infect|contaminate|pollute|poison|foul|sicken} by|from|with ?a ?an ?the ?raw ?untreated ?undercooked ?contaminated ?tainted ${words}; {blame} ?the ?a ?an ?flooded ?local ?publicly ${words}; ${words} ?had ?has ?have ?then {enter|leak|seep|run|flow|spill|get} .. water|pipe|pipes|mains|supply|reservoir|river; {point} ?the ?finger at ?the ?a ?an .. ${words}; failure of .. ${words}; {cause|start|spark|ignite|set|trigger|bring} .. by .. ${words}; {blame} .. on .. ${words}; {trace|attribute} to .. ${words}; ${words} .. {cause|start|spark|ignite|trigger} .. fire|blaze|crash|blast|explosion|accident|derailment|collapse|it; ${words} .. to blame|blamed; ${words} .. set .. alight|ablaze|fire; put .. down to .. ${words}; {begin|start} in|with|from .. ${words}; [cause] {be} ?probably ?likely ?apparently ?a ?an ?the .. ${words}; {blame} ?on ?a ?an ?the .. ${words}; {point} to .. ${words}; {lead} to .. ${words}`,
        ]),
      ),
      arson:
        "{be} ?a ?an ?case ?of ?likely ?probably ?almost ?certainly arson; {set} on purpose; {treat} .. as arson; fire|blaze|flames|wildfire .. {start|set|light} deliberately|intentionally; fire|blaze|flames|wildfire deliberately|intentionally {start|set|light}; deliberately|intentionally {start|set|light}; {blame} .. on arson|arsonists; work of .. arsonist|arsonists; act of arson; suspected|apparent arson; {suspect} arson",
      [NOT_KNOWN]: `not .. known|clear what {start|cause|spark|trigger}; what {start|cause|spark|trigger} .. {be|remain} ?still ?not ?yet unknown|unclear|known|investigation; how .. fire|blaze|crash|accident|explosion|blast|collapse ?had {start|begin|happen|occur} {be|remain} ?still ?not ?yet ?being ?under unknown|unclear|investigated|investigation|known|mystery; cause|causes of ?the ?a ?this ?deadly ?fatal ?massive [${MISHAP_NOUNS}] {be|remain} .. unknown|unclear|undetermined|investigated|investigation|mystery|probed; cause {be|remain} ?still ?not ?yet ?under ?being ?immediately ?a unknown|unclear|undetermined|investigated|investigation|mystery|known|clear|determined|established; not .. {determine|establish|know|find|say|disclose|speculate|identify} .. cause|caused !of !death; what caused .. not .. clear|known|determined; not .. clear|known|sure|certain|unclear what caused; unclear|unknown what caused; {investigate|determine|probe|establish} ?the cause; {investigate|determine|establish} what caused; {look} into .. cause|caused; cause of .. [${MISHAP_NOUNS}] .. not .. {determine|know|establish|release|disclose}; cause .. yet to; no .. cause .. given|determined|established; cause unknown|unclear`,
      [NAMED]: `[${MISHAP_NOUNS}] ?was ?were ?is ?may ?have ?been ?apparently {cause|trigger|spark} by ?a|an|the *; [${MISHAP_NOUNS}] .. blamed on ?a|an|the *; * {cause|trigger|spark} .. [${MISHAP_NOUNS}] !to; blamed * for .. [${MISHAP_NOUNS}]`,
    },
  },
  {
    id: "lockdown",
    ask: "Is there a lockdown?",
    answersAre: "stages",
    told: {
      lifted: "{lift|end} <lockdown>; all-clear; {give} .. all clear",
      "in force": "on|in|into|under lockdown; {lock} down; shelter in place; {place|put} .. lockdown",
    },
  },
  {
    id: "bomb",
    ask: "Was there a bomb?",
    answersAre: "exclusive",
    told: {
      no: "{be} .. hoax; false alarm; no bomb|explosives|device; bomb hoax",
      yes: "{defuse|disarm} <bomb|device|explosive|shell>; {find|discover} <bomb|explosive>; {detonate} <bomb|device|explosive>",
    },
  },
  {
    id: "fuel",
    ask: "Was there fuel left?",
    answersAre: "exclusive",
    told: {
      no: "{run} out of .. fuel|gas|petrol; {run} dry; fuel starvation; lack of fuel; tanks .. empty; {use} up .. fuel; no fuel; out of fuel",
    },
  },
  {
    id: "contact",
    ask: "Is there contact?",
    answersAre: "stages",
    told: {
      lost: "{lose} .. contact|touch|communication|signal|link; {fall|go} silent; no .. contact|signal|word; not {hear} from; not .. {respond|answer} to .. commands|calls|signals; {stop} .. transmitting|responding|communicating; out of contact",
      restored: "{restore|regain|reestablish|re-establish|make} <contact|communication>; {phone} home",
    },
  },
  {
    id: "at-the-wheel",
    ask: "What was the driver doing?",
    answersAre: "exclusive",
    together: true,
    told: {
      "using a phone":
        "{use|check|look|hold|play|text|talk|call|watch|stare} .. on|at|with|using|his|her|a|the .. phone|mobile|cellphone|smartphone; {text}; on his|her|the|a ?mobile ?cell phone",
      sleeping: "{fall|be} asleep; {doze|nod} off; {sleep} at",
      speeding:
        "speeding|sped !off|away|to; {drive|go|travel} .. too fast; above|over .. speed limit; excessive speed",
    },
  },
  {
    id: "overloaded",
    ask: "Was it overloaded?",
    weight: "slight",
    answersAre: "exclusive",
    told: {
      no: "not ?be|been|being ?considered ?thought overloaded|overcrowded|overfull|over-full; within|below|under its|their|the ?legal ?permitted ?licensed ?maximum capacity|limit; no overloading|overcrowding|overcapacity; not {exceed} .. capacity|limit; half-empty|half-full [bus|boat|ferry|train|plane|vessel]",
      yes: `overloaded|overcrowded ?passenger ?fishing ?wooden ?river [${CARRIERS}]; [${CARRIERS}]|it .. {be} ?badly ?heavily ?dangerously ?grossly ?severely ?clearly overloaded|overcrowded; {exceed} .. capacity; over|beyond|above|twice|double|exceeding its|their|the ?legal ?permitted ?licensed ?maximum capacity|limit; {carry} .. more .. than .. [allowed|permitted|licensed|certified|designed|capacity|limit]; too many people|passengers aboard|on; overloading of; overloading ?was ?caused ?blamed`,
    },
  },
  {
    id: "life-jackets",
    ask: "Were life jackets worn?",
    answersAre: "exclusive",
    told: {
      no: "not .. {wear|have|get|find} .. life jacket|jackets|vest|vests|preserver|preservers; not .. {wear|have|get|find} .. lifejacket|lifejackets; without ?wearing ?a|any ?proper life jacket|jackets|vest|vests|preserver|preservers; without ?wearing ?a|any ?proper lifejacket|lifejackets; no life jacket|jackets|vest|vests|preserver|preservers; no lifejacket|lifejackets; too few life jacket|jackets|vest|vests|preserver|preservers; too few lifejacket|lifejackets; not enough life jacket|jackets|vest|vests|preserver|preservers; not enough lifejacket|lifejackets; lack|shortage of life jacket|jackets|vest|vests|preserver|preservers; lack|shortage of lifejacket|lifejackets; few|none|nobody .. {wear|have} .. life jacket|jackets|vest|vests|preserver|preservers; few|none|nobody .. {wear|have} .. lifejacket|lifejackets",
      yes: "{wear|put on|don|give|hand out|distribute|grab} ?a|an|his|her|their|the|all life jacket|jackets|vest|vests|preserver|preservers; {wear|put on|don|give|hand out|distribute|grab} ?a|an|his|her|their|the|all lifejacket|lifejackets; life jackets|vests {be} ?being given|handed|distributed|worn",
    },
  },
  {
    id: "weather",
    ask: "What was the weather like?",
    weight: "slight",
    answersAre: "exclusive",
    told: {
      bad: "rough|stormy|choppy|mountainous|raging sea|seas|water|waters|waves|swell; heavy|high sea|seas|waves|swell; bad|poor|severe|stormy|foul|adverse|atrocious|terrible|rough weather; strong|high|gale-force|fierce winds; poor|low|bad|limited visibility; thick|dense|heavy fog|snow|rain; in ?a ?heavy ?violent storm|squall|gale|blizzard|thunderstorm",
      good: "calm|flat|smooth|glassy sea|seas|water|waters|weather|conditions; fine|good|fair|perfect|clear|ideal weather|visibility|skies; sea|seas|weather|skies|visibility {be} ?said ?to ?be calm|good|fine|clear|fair; clear and|, sunny|dry|calm",
    },
  },
  {
    id: "repaired",
    ask: "Has it been repaired?",
    answersAre: "stages",
    ofThing: true,
    told: {
      "not yet":
        "not ?yet ?be|been|being ?fully {repair|mend|fix|restore|patch|plug|seal}; {remain} ?still broken|damaged|unrepaired|unmended|unfixed|leaking; {be} still broken|leaking|unrepaired; yet to be ?fully repaired|mended|fixed|replaced|restored|plugged|sealed; {await} repair|repairs; left unrepaired; never ?been repaired|mended|fixed",
      "under way":
        "being repaired|mended|fixed|replaced|patched; repairs|repair ?work ?works {be} ?now ?already under|underway|continuing|going; repairs|repair ?work ?works {begin|start|continue}; {work|race|try|struggle|scramble} to ?quickly ?urgently {repair|fix|mend|plug|patch|seal}",
      done: `{repair|mend|fix|patch|plug|patch up|seal} <${REPAIRABLE}>; repairs {be|have} ?now ?been ?all completed|complete|finished|done|made; {complete|finish} .. repair|repairs`,
    },
  },
];
