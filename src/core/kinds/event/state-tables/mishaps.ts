import type { StateQuestion } from "../state-question.ts";

const STRUCTURES =
  "bridge|building|roof|stand|dam|levee|tower|wall|crane|scaffold|scaffolding|balcony|deck|ceiling|house|mine|tunnel|overpass|stage|bleacher|floor";
const PLANES =
  "plane|aircraft|jet|airliner|helicopter|chopper|flight|airplane|aeroplane|glider|jetliner|balloon";
const STORMS = "storm|hurricane|typhoon|cyclone|tornado|twister|gale";
const LOOT =
  "painting|loot|jewel|jewelry|jewellery|necklace|money|cash|bike|statue|artwork|diamond|ring|laptop|haul|vehicle|car|van|truck|pickup|manuscript";
const STRANDED =
  "miner|climber|hiker|crew|passenger|survivor|sailor|fisherman|skier|boy|girl|child|dog|worker|victim|swimmer|driver|resident|diver|caver";

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
};

/** Accidents, storms, the stolen and the stranded; and what befalls people who are talked of. */
export const MISHAPS: readonly StateQuestion[] = [
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
    id: "storm",
    ask: "What became of the storm?",
    answersAre: "stages",
    told: {
      weakened: `[${STORMS}] .. {weaken|fizzle|dissipate}; {downgrade} to|from; {lose} strength|force`,
      "came ashore": `{make} landfall; {come|move|roar|blow|barrel|crash} ashore; [${STORMS}] .. {slam|hit|strike|pound|batter|lash}; {slam|barrel|plow|plough|crash} into .. coast`,
      strengthened: `[${STORMS}] .. {strengthen|intensify}; {upgrade} to; {gain|gather} strength`,
    },
  },
  {
    id: "eruption",
    ask: "Did the volcano erupt?",
    answersAre: "others",
    told: {
      yes: "{erupt} !in|into; {spew|belch|spout} .. ash|lava|smoke; [volcano|mountain] .. {blow|explode}",
    },
  },
  {
    id: "rescue",
    ask: "Were they brought to safety?",
    answersAre: "others",
    told: {
      yes: `{rescue|save} <${STRANDED}>; {pull|bring|lift|pluck|winch|carry|hoist|free} .. alive|safety|safe; {pull|pluck|winch|dig|haul} .. from .. rubble|water|sea|wreckage|debris|river|roof; {bring} to|ashore .. safety`,
    },
  },
  {
    id: "loot",
    ask: "Was what was stolen found?",
    answersAre: "stages",
    told: {
      no: `[${LOOT}] .. not {be} .. {recover|find}; not {recover|find} <${LOOT}>; [${LOOT}] .. still missing`,
      yes: `{recover|retrieve|return} <${LOOT}>; [${LOOT}] .. {turn} up; [${LOOT}] .. {find|recover} .. abandoned|burned|burnt|torched|dumped; {dump|abandon|ditch} <${LOOT}>`,
    },
  },
  {
    id: "cause-of-accident",
    ask: "What caused it?",
    answersAre: "exclusive",
    together: true,
    told: Object.fromEntries(
      Object.entries(CAUSES).map(([cause, words]) => [
        cause,
        `{stem|result|come|spread} from .. ${words}; {come} down to .. ${words}; ${words} .. source|cause|origin|culprit|failed|failure; failure of .. ${words}; {cause|start|spark|ignite|set|trigger|bring} .. by .. ${words}; {blame} .. on .. ${words}; {trace|attribute} to .. ${words}; ${words} .. {cause|start|spark|ignite|trigger} .. fire|blaze|crash|blast|explosion|accident|derailment|collapse|it; ${words} .. to blame|blamed; {point} to .. ${words}; {lead} to .. ${words}`,
      ]),
    ),
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
    id: "on-duty",
    ask: "Is somebody off duty?",
    askOf: "Is @ off duty?",
    answersAre: "stages",
    ofPerson: "done to",
    told: {
      back: "{reinstate}; back on duty|the job; {return} to duty",
      "on leave":
        "{place|put|go|be} on .. leave; {suspend} !in|as|by; {send} home; desk duty; {stand} down pending; {bench}",
    },
  },
  {
    id: "apology",
    ask: "Did somebody apologise?",
    answersAre: "exclusive",
    ofPerson: "doer",
    told: {
      no: "{refuse|decline} to apologize|apologise; not {apologize|apologise}; {stop} short of .. apology; no apology",
      yes: "{apologize|apologise}; {say|be} sorry for|to|that; {issue|offer|make} .. apology; {express} .. regret|remorse; {beg|ask} for .. forgiveness",
    },
  },
  {
    id: "ban",
    ask: "Is somebody banned?",
    askOf: "Is @ banned?",
    answersAre: "stages",
    ofPerson: "done to",
    told: {
      lifted: "{lift|overturn|quash} <ban|suspension>; [ban|suspension] .. {lift|overturn}",
      banned:
        "{ban|suspend|disqualify|exclude} for|from; {hand|give|receive|get|serve} .. ban|suspension; {test} positive; [ban|suspension] of",
    },
  },
  {
    id: "transfer",
    ask: "Where does the player go?",
    askOf: "Where does @ go?",
    answersAre: "stages",
    ofPerson: "doer",
    weight: "slight",
    told: {
      stays: "{sign} .. extension; {extend} .. contract; {sign} .. new contract|deal; {re-sign}",
      moves:
        "{join} @; {sign} for|with; {trade|transfer|loan|sell} to; {complete|seal} .. move|transfer|switch; {move} to @",
    },
  },
  {
    id: "record",
    ask: "Was a record broken?",
    answersAre: "others",
    told: {
      yes: "{break|smash|shatter|set|beat|eclipse|surpass|better|top} <record>; {be} .. new .. record; record-breaking",
    },
  },
  {
    id: "band",
    ask: "Is the band together?",
    answersAre: "stages",
    told: {
      reunited: "{reunite}; {get} back together; {reform} !the",
      apart: "{disband}; [band|group|duo|trio] .. {split|dissolve}; {go} .. separate ways",
    },
  },
  {
    id: "surgery",
    ask: "Was somebody operated on?",
    askOf: "Was @ operated on?",
    answersAre: "stages",
    ofPerson: "doer",
    told: {
      yes: "{undergo|have} .. surgery|operation|transplant; {operate} on .. him|her|@; {go} under .. knife; {recover} from .. surgery|operation; in surgery; emergency surgery",
    },
  },
  {
    id: "parole",
    ask: "Is parole given?",
    answersAre: "stages",
    told: {
      no: "{deny|refuse|reject} .. parole; parole .. {deny|refuse|reject}; {turn} down for parole",
      yes: "{grant|win|get|give} .. parole; {release|free} on parole; {be} paroled",
    },
  },
  {
    id: "execution",
    ask: "Was the sentence of death carried out?",
    answersAre: "stages",
    told: {
      halted: "{stay|halt|postpone|stop|block|delay} <execution>; stay of execution; last-minute reprieve",
      "carried out": "{execute} @; {be} executed; {put} to death; {die} by .. injection; lethal injection",
    },
  },
  {
    id: "extradition",
    ask: "Is somebody extradited?",
    askOf: "Is @ extradited?",
    answersAre: "stages",
    ofPerson: "done to",
    told: {
      fought: "{fight|contest|oppose|resist} <extradition>; not {extradite}; {block|refuse} <extradition>",
      agreed: "{waive} .. extradition; {approve|order} <extradition>; {be} extradited; {extradite} to",
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
    id: "cut-off",
    ask: "Can the place be reached?",
    answersAre: "stages",
    told: {
      no: "{cut} off .. [village|town|community|hamlet|island|valley|resident]; [village|town|community|hamlet|island|valley|resident] .. {cut} off; {isolate} <village|town|community|hamlet|island|valley>; only be reached by|on; no road .. into|out|to; no way in|out; unreachable; inaccessible",
      "reached again": "{reconnect}; [road] .. {reopen|clear}",
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
    id: "transfer-request",
    ask: "Does the player want to leave?",
    answersAre: "stages",
    told: {
      yes: "transfer request; {ask|request|demand} .. transfer|move|trade|leave; {want} .. to leave|out|away|go; {ask} to be traded|sold|released|transferred; {seek} .. move|transfer|trade",
      no: "{rule} out .. move|leaving|transfer; not leaving|going",
    },
  },
  {
    id: "goal",
    ask: "Did the goal count?",
    answersAre: "exclusive",
    told: {
      no: "{disallow|cancel|overturn|annul|rule out|chalk off|scrub out|strike off} <goal|try|touchdown|equalizer|equaliser|winner|basket|strike>; not {count}; flagged for offside; offside flag; {wave|wipe|call} off|away .. [goal|touchdown]",
      yes: "{allow} <goal|try|touchdown>; [goal|try|touchdown] .. {stand}",
    },
  },
  {
    id: "custody-of-children",
    ask: "Who has custody of the children?",
    answersAre: "exclusive",
    told: {
      both: "{share} .. custody; joint|shared custody; {split} .. custody; {share} .. [child|kid|son|daughter]|children|kids",
      one: "{win|get|award|grant|give|receive} .. sole|full|primary|temporary custody; sole custody|full custody",
    },
  },
  {
    id: "warning",
    ask: "Does the warning stand?",
    answersAre: "stages",
    told: {
      lifted:
        "{lift|cancel|withdraw|call off|rescind|drop|end} <warning|alert|watch|advisory>; all-clear; all clear; {stand} down .. [alert|warning]; no longer .. threat|danger",
      issued:
        "{issue|sound|raise|post} <warning|alert|watch|advisory>; under .. tornado|storm|flood|hurricane|tsunami|heat warning|watch|alert",
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
    id: "career",
    ask: "Does the player go on?",
    askOf: "Does @ go on?",
    answersAre: "exclusive",
    ofPerson: "doer",
    told: {
      yes: "{play} on; will play|carry on|another; to play on|another; {play} another|one more; {carry} on|playing; not {retire|quit}; no plans|intention to retire|quit|stop; {sign} on for; another season|year; one more season|year; {come} out of retirement; {delay|postpone} .. retirement; {come|be} back for another",
      no: "{retire} from; {hang} up .. boots|skates|gloves|cleats|spikes|helmet; {call} it .. career|day; {end} .. career; final|last season; {announce} .. retirement",
    },
  },
];
