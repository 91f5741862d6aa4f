import type { StateQuestion } from "../state-question.ts";

const FIRES = "fire|blaze|flame|wildfire|inferno|bushfire";
const AIR = "airport|airspace|runway|terminal|airfield";
const VESSELS = "ship|ferry|boat|vessel|trawler|tanker|freighter|barge|liner|yacht|tug|catamaran|dinghy|raft";
const COLOURS = "white black silver gray grey red blue green yellow gold brown orange maroon tan".split(" ");
const VEHICLES =
  "car|sedan|truck|pickup|van|minivan|suv|hatchback|coupe|jeep|vehicle|motorcycle|wagon|limousine|taxi|ford|chevrolet|chevy|toyota|honda|nissan|dodge|bmw|mercedes|audi|volkswagen|kia|hyundai|gmc|buick|lexus|mazda|subaru|volvo|cadillac|chrysler|peugeot|renault|fiat|vauxhall";
const OPENINGS = "ceiling roof wall window door fence vent duct tunnel skylight floor gate hatch sewer".split(
  " ",
);
const PASSING =
  "cut|saw|break|smash|crawl|climb|kick|dig|squeeze|burrow|slip|wriggle|tunnel|drill|escape|scale|enter|hack|force|bore|punch";
const RELIEF = "relief|rescue|aid|search|recovery ?work ?effort ?efforts ?operation ?operations";
const STORMS = "storm|hurricane|typhoon|cyclone|tornado|twister|gale";
const STRANDED =
  "miner|climber|hiker|crew|passenger|survivor|sailor|fisherman|skier|boy|girl|child|dog|worker|victim|swimmer|driver|resident|diver|caver";

/** Emergencies, storms, fires, wrecks, and the traces people leave. */
export const DISASTERS: readonly StateQuestion[] = [
  {
    id: "reports-of-casualties",
    ask: "Are casualties reported?",
    answersAre: "others",
    told: {
      none: "no ?immediate ?initial ?reports ?report ?of casualties; no ?immediate ?initial ?reports ?report ?of deaths|injuries|damage or injuries|deaths|damage",
    },
  },
  {
    id: "progress",
    ask: "How is the relief work going?",
    answersAre: "exclusive",
    holds: 0,
    told: {
      slow: `${RELIEF} {be} ?been ?being slow|slowed|hampered|hindered|delayed|disorganised|disorganized|chaotic; ${RELIEF} has|have been slow|slowed|hampered|hindered|delayed|disorganised|disorganized|chaotic`,
      smooth: `${RELIEF} {be} going|proceeding|running smoothly|well`,
    },
  },
  {
    id: "tsunami",
    ask: "Is there a danger of a tsunami?",
    answersAre: "exclusive",
    holds: 0,
    told: {
      no: "not {trigger|cause|generate|set off} .. tsunami; no ?threat ?risk ?danger ?of ?a tsunami; {dismiss|rule out|play down|allay} .. tsunami|tsunamis; {dismiss|rule out|play down|allay} .. that .. tsunami|tsunamis",
      yes: "tsunami warning|alert|watch was|has|had ?been issued|raised; {issue} a tsunami; {trigger} a tsunami",
    },
  },
  {
    id: "storm",
    ask: "What became of the storm?",
    answersAre: "stages",
    told: {
      weakened: `[${STORMS}] .. {weaken|fizzle|dissipate}; [${STORMS}] .. {downgrade} to|from; {downgrade} to|from .. [${STORMS}|category]; {lose} strength|force`,
      "came ashore": `{make} landfall; {come|move|roar|blow|barrel|crash} ashore; [${STORMS}] .. {slam|hit|strike|pound|batter|lash}; {slam|barrel|plow|plough|crash} into .. coast`,
      strengthened: `[${STORMS}] .. {strengthen|intensify}; [${STORMS}] .. {upgrade} to; {upgrade} to .. [${STORMS}|category]; {gain|gather} strength`,
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
    id: "warning",
    ask: "Does the warning stand?",
    answersAre: "stages",
    told: {
      none: "no ?advance ?prior ?official ?formal ?flood ?evacuation ?storm ?tsunami warning|warnings {be|come|have|reach|go}; {be} no ?advance ?prior ?official warning|warnings; without ?any ?advance ?prior warning; not .. {receive|get|give|have|hear} .. warning|warnings; not ?be|been|being warned; never .. {warn|receive|get}; {receive|get|have|give} no ?advance ?prior ?official warning",
      downgraded:
        "{downgrade|lower|reduce} <warning|alert|watch|advisory>; [warning|alert|watch|advisory] .. {downgrade|lower|reduce} to",
      lifted:
        "{lift|cancel|withdraw|call off|rescind|drop|end} <warning|alert|watch|advisory>; all-clear; all clear; {stand} down .. [alert|warning]; no longer .. threat|danger",
      issued:
        "[warning|alert|watch|advisory] {be|remain|stay} ?still in force|effect|place; {extend|renew} <warning|alert|watch|advisory>; red|amber|orange|yellow alert|warning; {issue|sound|raise|post|receive|broadcast|send} <warning|alert|watch|advisory>; {be} warned to|by|of|about; {warn} ?local [resident|people|villager|swimmer|motorist|driver|hiker]; under .. tornado|storm|flood|hurricane|tsunami|heat warning|watch|alert",
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
    id: "rescue",
    ask: "Was anybody rescued?",
    answersAre: "others",
    told: {
      yes: `{rescue|save} <${STRANDED}>; {pull|bring|lift|pluck|winch|carry|hoist|free} .. alive|safety|safe; {pull|pluck|winch|dig|haul} .. from .. rubble|water|sea|wreckage|debris|river|roof; {bring} to|ashore .. safety`,
    },
  },
  {
    id: "emergency",
    ask: "Is there a state of emergency?",
    answersAre: "stages",
    told: {
      lifted: "{lift|end|cancel} .. state of emergency; {lift|end} .. emergency",
      declared:
        "{declare|proclaim|announce|issue|sign} .. emergency !services|room|meeting|talks|landing|crews|vehicles|workers; [emergency] .. {declare|proclaim}; state of emergency; declared emergency; emergency declaration",
    },
  },
  {
    id: "wreck",
    ask: "What became of the ship?",
    answersAre: "stages",
    told: {
      sank: `{sink} !to|by|from|below|in|under|into; [${VESSELS}] .. {sink|founder|capsize|overturn}; [${VESSELS}] .. {go} down|under; {founder|capsize}; {slip|disappear|vanish} .. beneath|under|below .. waves|surface|water; {go} to .. bottom; {go} down in .. water|waters|sea|seas|storm`,
      aground: `{run} aground; [${VESSELS}] .. aground`,
      afloat: `[${VESSELS}] .. {stay|remain} afloat`,
    },
  },
  {
    id: "blaze",
    ask: "Is the fire out?",
    answersAre: "stages",
    told: {
      "still burning": `[${FIRES}] .. {rage|spread|burn} .. out; still {burn}; [${FIRES}] .. out of control; {battle|fight} <${FIRES}>`,
      "under control": `{contain} <${FIRES}>; {bring|get} .. under control; [${FIRES}] .. under control`,
      out: `{extinguish|douse|put out} <${FIRES}>`,
    },
  },
  {
    id: "evacuation",
    ask: "May people stay in their homes?",
    answersAre: "stages",
    told: {
      back: "{lift|cancel} <evacuation|order>; may|can|could ?now return ?to home|their; free to return; {allow} .. home|back; {return} to .. homes",
      "ordered out":
        "evacuation order|orders {be|remain|stay} ?still in|effect|force; {order|tell|urge|force} .. to evacuate|leave|flee; {order|issue} <evacuation>; mandatory evacuation|evacuations; {evacuate} .. home|homes|residents|people",
    },
  },
  {
    id: "air-traffic",
    ask: "Do planes fly?",
    answersAre: "stages",
    told: {
      "open again": `{reopen} <${AIR}>; [${AIR}] .. {reopen}; [flight] .. {resume}`,
      closed: `{close|shut|shut down|close down|seal off|close off} <${AIR}>; {ground} <flight|plane>; [flight|plane] .. {ground}; no flights`,
    },
  },
  {
    id: "power",
    ask: "Is there power?",
    answersAre: "stages",
    told: {
      restored:
        "{restore} <power|electricity>; power|electricity|lights {be|come|go} ?now back; {be|come} back on line|grid; outage|outages|blackout .. over|ended; {end} .. outage|blackout; {reconnect} .. home|homes|customers",
      out: "power|electricity .. {be|get} ?also ?still out|cut|knocked; lights .. {go|be} out; {lose} .. power|electricity; without power|electricity|electric; {knock} out .. power|electricity; power outage|outages|cut|cuts|failure; in the dark; blackout|blackouts; {cut} .. power|electricity",
    },
  },
  {
    id: "sirens",
    ask: "Did the sirens sound?",
    answersAre: "exclusive",
    told: {
      no: "no siren|sirens|alarm|alarms; no working ?smoke ?fire detector|detectors|alarm|alarms; no smoke|fire detector|detectors|alarm|alarms; without ?working smoke|fire detectors|detector|alarms|alarm; [detector] .. not .. work|working|sound|go|operating|functioning|function; [siren|alarm] .. {fail} to; [siren|alarm] .. never .. sounded|sound|rang|went|activated; [siren|alarm] .. not .. sound|go|ring|work|working|ringing; [siren|alarm] .. silent",
      yes: "[siren|alarm|detector] .. {sound|blare|wail|ring}; [siren|alarm] .. working; [alarm|detector] {alert|wake}; {trigger|trip} .. alarm; [siren|alarm] .. {go} off; {sound|activate} <siren|alarm>",
    },
  },
  {
    id: "call-for-help",
    ask: "Was help called?",
    weight: "slight",
    answersAre: "exclusive",
    told: {
      no: "no ?known distress|mayday ?call ?signal; not {call|send|radio|make|issue|transmit} .. help|mayday|distress|police|911|999|ambulance; without .. distress|mayday; no call for help; nobody|none {call} .. police|help|911|999|ambulance",
      yes: "{send|issue|make|radio|transmit|broadcast|put out} .. mayday|distress; mayday|distress ?call ?signal ?was ?had ?been received|sent|made|issued|picked; {radio|call|scream|shout|cry|yell} ?out for help; {call|dial|phone} 911|999|112|000|police|paramedics; {call|summon} .. ambulance|paramedics",
    },
  },
  {
    id: "search",
    ask: "Does the search go on?",
    answersAre: "stages",
    told: {
      ended:
        "{call off|suspend|end|halt|abandon|stop|wind down} <search|hunt|rescue|manhunt>; {scale} back .. search",
      "goes on":
        "[search|hunt|manhunt] .. {continue|resume}; {continue|resume} <search|hunt|manhunt>; still {search}; [search|hunt|manhunt] {go} on; [search] .. {enter|stretch} .. day; searching for him|her|them",
    },
  },
  {
    id: "way-through",
    ask: "Which way did they get in or out?",
    answersAre: "exclusive",
    together: true,
    told: Object.fromEntries(
      OPENINGS.map((opening) => [
        `by the ${opening}`,
        `{${PASSING}} .. through|in|into|out|over|under|from .. [${opening}]; {cut|saw|smash|scale|break} .. [${opening}]; through .. [${opening}]`,
      ]),
    ),
  },
  {
    id: "way-down",
    ask: "How did they get down?",
    answersAre: "exclusive",
    together: true,
    told: {
      "on bedsheets":
        "on|with|using|down|of|from .. bedsheets|sheets|bedding; knotted|tied .. sheets|bedsheets",
      "on a rope": "on|with|using|down ?a ?the rope !made|of",
      "on a ladder": "on|with|using|down .. ladder",
      "by jumping": "{jump|leap} from|off .. roof|window|balcony|wall|ledge",
    },
  },
  {
    id: "vehicle-colour",
    ask: "What colour was the vehicle?",
    answersAre: "exclusive",
    together: true,
    told: Object.fromEntries(COLOURS.map((colour) => [colour, `${colour} .. [${VEHICLES}]`])),
  },
];
