import { NAMED, NOT_KNOWN, type StateQuestion } from "../state-question.ts";

const ATTACKERS = "gunman|shooter|attacker|assailant|killer|bomber|suspect|stabber|knifeman|sniper|arsonist";
const THIEVES =
  "thief|robber|burglar|raider|bandit|intruder|looter|shoplifter|gunman|suspect|man|woman|men|pair|duo|gang|pickpocket";
const GUNS = "weapon|gun|pistol|handgun|rifle|shotgun|revolver|firearm|knife";
const QUARRELS =
  "argument|dispute|quarrel|altercation|feud|fight|disagreement|confrontation|brawl|squabble|scuffle";
const GOODS =
  "body|child|boy|girl|baby|car|vehicle|van|boat|wreckage|wreck|remains|bag|device|bomb|package|weapon|gun";

/** What somebody carried or used, by its noun: "armed with a hunting rifle", "found his rifle", "in a rifle attack". */
function withWeapon(names: string): string {
  const deeds =
    "{use|wield|brandish|carry|fire|find|recover|seize|confiscate|pick up|pull|pull out|draw|produce|swing|wave}";
  const whose = "an|a|the|his|her|their";
  return `armed ?only with ${whose} .. ${names}; ${deeds} ${whose} .. ${names}; with|by|from ${whose} .. ${names}; and an|a .. ${names}; ${names} .. {be} used; weapon {be} ?only an|a .. ${names}; ${names} {be} ?later found|recovered|seized ?from ?at ?near ?by ?in ?beside ?next; ${names} attack|attacks|slaying|slayings|blast|blasts|killing|killings|rampage|raid|robbery|robberies|crime|fight`;
}

const BOMBS = "bomb|explosive|device|dynamite|mine|ied|grenade";
const PLACING =
  "hide|plant|place|pack|put|conceal|leave|stash|strap|attach|fix|bury|load|stuff|tape|tie|fit|lay";

/** What a bomb is hidden in or fixed to, by its words. */
const CONTAINERS: Readonly<Record<string, string>> = {
  "a car": "car|sedan|taxi|cab|suv|jeep",
  "a truck": "truck|lorry|tanker|pickup",
  "a van": "van|minivan|minibus|ambulance",
  "a bus": "bus|coach",
  "a train": "train|carriage",
  "a motorcycle": "motorcycle|motorbike|scooter|moped",
  "a bicycle": "bicycle|bike",
  "a rickshaw": "rickshaw|auto-rickshaw|autorickshaw|tuk-tuk",
  "a cart": "cart|handcart|pushcart|barrow|wheelbarrow|trolley",
  "a boat": "boat|dinghy|speedboat",
  "a bag": "bag|backpack|rucksack|suitcase|briefcase|holdall|satchel|sack|knapsack|duffel",
  "a parcel": "parcel|package|letter|envelope|box",
  "a bin": "bin|dustbin|trash|dumpster|garbage",
  "a vest": "vest|belt|jacket|waistcoat|shoe",
  "a pot": "cooker|pot|bucket|bottle|cylinder|canister|barrel",
  "the road": "roadside|culvert|verge",
};

/** "A car bomb", "hidden in a parked car", "a car packed with explosives". */
function holdingBomb(words: string): string {
  const among = "in|inside|on|under|underneath|beneath|to|into|onto|aboard|by|beside";
  return `${words} bomb|bombs|bombing|bombings; [${BOMBS}] .. {${PLACING}} ${among} .. ${words} !of; {${PLACING}} .. [${BOMBS}] ${among} .. ${words} !of; [${BOMBS}] ?had {be} ${among} .. ${words}; [${BOMBS}] ${among} ?a ?an ?the ?parked ${words}; ${words} .. packed|laden|loaded|filled|stuffed|rigged with .. [${BOMBS}]; explosives-laden|explosives-packed|explosive-laden|bomb-laden|booby-trapped|explosives-filled .. ${words}`;
}

/** How a quarrel is said to have led to a deed. */
const AFTER_QUARREL = `{stem|result|arise|grow|follow|erupt|escalate} .. from|out|after|during|into .. [${QUARRELS}]; [${QUARRELS}] .. {lead|escalate|spark|trigger|prompt|turn|precede|provoke|spill}; after|following|during|amid an|a .. [${QUARRELS}]; {begin|start} as|with|after|over an|a .. [${QUARRELS}]; motive .. {be} .. [${QUARRELS}]; [${QUARRELS}] .. motive|behind; {argue|quarrel} .. before|when; {argue|quarrel|row} over; {quarrel} with; domestic [${QUARRELS}]; row|dispute over`;

/** Attacks and robberies: who, with what, on purpose or not, why, and what was taken. */
export const ATTACKS: readonly StateQuestion[] = [
  {
    id: "attacker",
    ask: "Who was the attacker?",
    weight: "slight",
    answersAre: "exclusive",
    told: {
      [NAMED]: `[${ATTACKERS}] {be} ?identified ?described ?as ?only a|an|the|his|her *who; [${ATTACKERS}] identified|described ?only as a|an|the *who; [${ATTACKERS}] , ?who ?was ?is ?himself ?herself a|an|the|his|her *who`,
    },
  },
  {
    id: "weapon",
    ask: "What weapon was used?",
    answersAre: "exclusive",
    together: true,
    told: {
      "a shotgun or a rifle": "shotgun or ?a ?an ?hunting rifle; rifle or ?a shotgun",
      "a shotgun": withWeapon("shotgun|12-gauge|20-gauge"),
      "a rifle": withWeapon("rifle|ak-47|ar-15|kalashnikov"),
      "a handgun": withWeapon("pistol|handgun|revolver|glock"),
      "a knife": withWeapon("knife|machete|dagger|blade|switchblade"),
      "an axe or a hammer": withWeapon("axe|ax|hatchet|hammer|sledgehammer"),
      "a bat": withWeapon("bat|club|cudgel"),
      "a sword": withWeapon("sword"),
      "a toy": `[${GUNS}] .. {be} ?a ?only ?just ?actually ?really toy|replica|fake|imitation; with|used|carried|brandished|pointed|held ?a toy|replica|fake|imitation|pellet|bb [${GUNS}]; {turn} out to be .. toy|replica|fake`,
      "no weapon":
        "no weapon {be} ?ever used|seen|shown|displayed|involved; not {show|display|see|brandish} ?a|any weapon; unarmed; {imply|simulate|indicate|suggest} .. weapon",
      [NOT_KNOWN]:
        "not .. {say|know|specify|disclose} .. kind|type of weapon|gun; kind|type of weapon .. not .. known|clear|disclosed; unclear .. kind|type of weapon; what .. weapon .. not .. known|clear",
      [NAMED]:
        "armed ?only with a|an *; {brandish|wield} a|an|his|her *; {attack|beat|bludgeon|hit|batter|threaten} ?him ?her ?them with a|an *",
    },
  },
  {
    id: "weapon-found",
    ask: "Was the weapon found?",
    answersAre: "stages",
    raisedBy: "no",
    told: {
      no: `not {find|recover|locate} .. [${GUNS}]; [${GUNS}] .. not ?be|been|being {find|recover|locate}; no [${GUNS}] .. {find|recover|locate}; {search|look|hunt} for .. [${GUNS}]; [${GUNS}] .. still missing; [${GUNS}] .. yet to be found|recovered`,
      yes: `{find|recover|seize|retrieve} <${GUNS}>`,
    },
  },
  {
    id: "origin-of-weapon",
    ask: "Where did the weapon come from?",
    answersAre: "exclusive",
    told: {
      stolen: `[${GUNS}] .. {steal}; stolen [${GUNS}]; [${GUNS}] .. stolen one; {steal} <${GUNS}>; {take} .. [${GUNS}] from`,
      "of the family": `[${GUNS}] .. {belong} to his|her|their [father|mother|grandfather|grandmother|parent|uncle|aunt|brother|sister|stepfather|cousin|family|grandparent]; his|her|their [father|mother|grandfather|grandmother|parent|uncle|brother|stepfather|grandparent] 's|’s [${GUNS}]`,
      borrowed: `{borrow} <${GUNS}>; borrowed [${GUNS}]`,
      bought: `{buy|purchase} <${GUNS}>; [${GUNS}] .. legally .. bought|purchased|owned|obtained`,
    },
  },
  {
    id: "owner-of-weapon",
    ask: "Whose weapon was it?",
    answersAre: "exclusive",
    told: {
      [NOT_KNOWN]: `not .. {know|say|determine} whose [${GUNS}]; unclear whose [${GUNS}]; whose [${GUNS}] .. unclear|unknown`,
      [NAMED]: `[${GUNS}] ?had ?has ?also {belong} to ?his|her|the|a|an *who; *who who|that {own} the .. [${GUNS}]; [${GUNS}] .. {own} by ?his|her|the|a|an *who; [${GUNS}] .. registered|licensed to ?his|her|the|a|an *who; with|found|took|taken|grabbed|used|borrowed|stole|fired ?with ?by his|her|the|a *who 's|’s .. [${GUNS}]`,
    },
  },
  {
    id: "who-fired",
    ask: "Who fired?",
    answersAre: "exclusive",
    ofPerson: "done to",
    told: {
      "the one who was hit":
        "{shoot} ?and ?accidentally ?killed himself|herself; {shoot} ?and ?killed himself|herself; self-inflicted ?fatal gunshot|bullet|shotgun wound|wounds|shot; {turn} .. gun|weapon|pistol|rifle|shotgun on himself|herself",
      "a relative or friend":
        "{shoot} ?dead ?accidentally ?and ?killed ?once by ?a|an|his|her|the ?own ?older ?younger ?little ?teenage [brother|sister|sibling|cousin|friend|father|mother|stepfather|playmate|husband|wife|boyfriend|girlfriend|neighbor|neighbour|classmate]",
      police:
        "{shoot} ?dead ?and ?killed ?fatally by ?the ?a ?an ?off-duty police|officer|officers|deputy|deputies|trooper|troopers|soldier|soldiers|agent|agents; police|officers|deputies|troopers|soldiers ?then ?fatally shot|shoot !at; officer-involved shooting; police shooting of",
      [NOT_KNOWN]:
        "not .. {know|say} who {fire|shoot|hold}; not ?immediately ?yet ?exactly clear|known|sure|certain who ?had ?was {fire|shoot|hold|pull}; unclear who ?had ?was {fire|shoot|hold|pull}; who {fire|shoot|pull} .. {be|remain} .. unclear|unknown",
    },
  },
  {
    id: "bomb-hidden",
    ask: "What was the bomb in?",
    answersAre: "exclusive",
    together: true,
    told: Object.fromEntries(
      Object.entries(CONTAINERS).map(([container, words]) => [container, holdingBomb(words)]),
    ),
  },
  {
    id: "detonation",
    ask: "How was the bomb set off?",
    answersAre: "exclusive",
    told: {
      "by a suicide bomber": `suicide bomber|bombers|bombing|bombings|vest|blast|explosion; {blow} himself|herself|themselves|itself up; {detonate|explode|set off} his|her|their .. vest|explosives|belt|device|payload|bomb`,
      "by remote control": `{detonate|explode|trigger|set off|activate|blow up|go off|control} .. by|via|with|using ?a ?an ?the remote|radio|mobile|cellphone|cell|phone|wire; {detonate|explode|trigger|set off|activate|control} .. remotely; remotely {detonate|explode|trigger|control|activate|operate}; remote-controlled|remote-control|remotely-detonated|remote-detonated|remotely-controlled ?explosive ?roadside [${BOMBS}|blast|explosion|bombing]; remote|radio|mobile|cell ?control ?phone .. {trigger|detonate|set off}`,
      "by a timer": `{detonate|explode|trigger|set off|attach|wire|rig|fit|connect} .. by|with|to|using ?a ?an ?the timer|timers|clock|alarm; timing device; time-bomb; time bomb|bombs; timer {be} .. used|attached|found|set|recovered; on a timer`,
      "by stepping or driving on it": `trip|trip-wire tripwire|wire; tripwire|trip-wire; pressure plate|pad|switch; {step|tread|drive|run|ride|walk} ?over on|over|onto|across a|an|the .. [mine|landmine|bomb|device|ied]; {hit|strike} a|an .. [landmine|mine|ied]`,
    },
  },
  {
    id: "threats",
    ask: "Had there been threats?",
    answersAre: "exclusive",
    told: {
      no: "no ?known ?prior ?previous ?direct ?specific ?credible threat|threats; not ?ever ?been|be|have .. threatened; not {receive|get|make} ?any threat|threats; never {threaten}; never {make|receive} ?a|any threat|threats",
      yes: "had ?repeatedly ?previously ?also ?earlier threatened; {receive|get|make|send|post} ?several ?numerous ?a ?anonymous ?online death|bomb threat|threats; {make|post|send} ?a ?several ?repeated ?online ?verbal threats; {receive|get} ?several ?repeated ?anonymous ?many threats; threatening letter|letters|call|calls|message|messages|note|notes|email|emails",
    },
  },
  {
    id: "note",
    ask: "Was a note left?",
    answersAre: "exclusive",
    told: {
      no: "no ?suicide ?ransom ?farewell note|notes {be|have} ?been {find|leave|recover}; not {leave|find} ?a|any ?suicide ?ransom note|notes; without leaving ?a|any note; no ?suicide ?ransom note",
      yes: "{leave|find|discover} a|an|the ?handwritten ?suicide ?ransom ?farewell ?goodbye note|notes !of; suicide|ransom|farewell|goodbye note|notes {be} {find|leave|recover}; [note] .. {be} found|left|discovered at|in|on|beside|with",
    },
  },
  {
    id: "intent",
    ask: "Was it done on purpose?",
    answersAre: "exclusive",
    told: {
      "on purpose":
        "no accident; not .. an accident; not ?a accidental; on purpose; {set|start|light|drive|ram|crash|target|hit|plow|swerve|steer} .. deliberately|intentionally; deliberately|intentionally {set|start|light|drive|ram|crash|target|shoot|hit|plow|swerve|steer|run|poison|kill}; {be} ?apparently ?likely ?probably deliberate|intentional|premeditated; deliberate|intentional|premeditated act|attack|fire|killing|shooting|crash; {suspect} arson; arson {be|remain} .. suspected; {be} ?likely ?probably ?clearly ?an arson; {rule|treat|deem|call|classify} .. arson; apparent|suspected arson; arson fire|attack|case|inquiry|investigation",
      "by accident":
        "{be|appear} ?to ?be ?have ?been ?likely ?probably ?just ?a ?an ?terrible ?tragic ?freak ?apparent ?simply ?purely accident|accidental; accidental shooting|shootings|death|fire|discharge|drowning|fall|poisoning|explosion; by accident; accidentally; not .. intentional|deliberate|intended|premeditated|suspicious; not {mean} to; unintentional|unintentionally; inadvertently; tragic|terrible|freak accident; no .. arson",
      [NOT_KNOWN]:
        "accident or .. deliberate|deliberately|intentional|purpose|arson; deliberate|intentional or .. accident|accidental",
    },
  },
  {
    id: "motive",
    ask: "What was the motive?",
    answersAre: "exclusive",
    together: true,
    told: {
      "a quarrel": AFTER_QUARREL,
      robbery:
        "robbery .. motive; motive .. {be} .. robbery; botched|attempted|bungled|failed robbery|burglary|carjacking; robbery gone wrong|awry|bad; during ?an|a ?attempted robbery|burglary|carjacking|heist; robbery attempt",
      jealousy: "jealousy; {be} jealous; love triangle; jealous rage",
      revenge:
        "revenge; in retaliation; retaliatory; {retaliate}; vengeance; payback; grudge; {avenge}; {seek} revenge|vengeance",
      "a gang feud": "gang-related; gang related; gang rivalry|violence|feud|war|dispute; rival gangs|gang",
      drugs: "over drugs; drug deal gone; drug-related; drug related; drug deal|debt|war",
      money:
        "insurance money|payout; over money|debt|debts; {owe} .. money; financial gain|motive; for the money; greed",
      hatred:
        "hate crime; hatred; racially motivated; racist|homophobic|antisemitic|anti-semitic attack|motive; because of .. race|religion|faith",
      "a grievance at work":
        "angry|upset|furious|disgruntled|bitter|enraged .. about|over|at|after|that .. fired|dismissed|sacked|suspended|disciplined|passed|firing|dismissal|demoted",
      "mental illness": "voices; mental illness|breakdown; mentally ill; psychotic episode|break",
      [NOT_KNOWN]:
        "not ?yet ?be|been|being ?yet sure|certain .. motive|why; what led|prompted .. {be|remain} ?still unclear|unknown|investigated|known; no ?known ?clear ?immediate ?apparent ?obvious motive; motive|motives {be|remain} ?still ?not ?immediately ?yet ?a ?under ?being unknown|unclear|known|clear|mystery|investigated|investigation|undetermined|established|determined|sought; motive|motives {be|remain} under investigation; not|cannot|n't .. {determine|establish|find|know|identify|release|disclose|discuss|have|give|offer|suggest|speculate|reveal|comment} .. motive; declined|refused|refuses|declines .. motive; yet to {determine|establish|find|identify} .. motive; motive .. yet to be; motive|motives .. not .. {be|know|disclose|determine|establish|release}; motive|motives unknown|unclear; without .. motive; not {know} why; no idea why; {search|look} for .. motive; not .. {say|know} .. what led|prompted|provoked|sparked|triggered; unclear|clear what led|prompted|provoked|sparked|triggered",
    },
  },
  {
    id: "stolen",
    ask: "What was stolen?",
    answersAre: "exclusive",
    together: true,
    told: {
      nothing:
        "nothing|anything {be|appear} ?to ?have ?been ?reported stolen|taken|missing; empty-handed; empty handed; without {take|steal|get} anything|any; not {steal|take|get} anything|any; {leave} with nothing",
      [NOT_KNOWN]:
        "what|how .. stolen|taken|missing .. not .. known|clear|disclosed; not .. known|clear|say|disclose|said|disclosed .. what|how .. stolen|taken|missing; unclear|unknown what|how .. stolen|taken|missing; not .. known|clear|say|disclose|said .. what .. took|stole|taken; unclear what .. took|stole",
      [NAMED]: `stole|steals|stealing *; haul {consist|comprise|include} ?of *; {make|get} off|away with *; {run|flee|escape|leave} ?off ?away with *; [${THIEVES}] ?then ?also took|takes|grabbed|grabs|snatched|snatches|seized *; {hand} over *; * {be} ?also ?reported ?believed ?to ?have ?been stolen; * {be} taken from .. store|shop|bank|house|home|office|museum|safe|till|register|vault; {rob} .. of *; took|grabbed|snatched|emptied * from .. store|shop|bank|house|home|office|museum|safe|till|register|vault|counter|clerk|cashier`,
    },
  },
  {
    id: "finder",
    ask: "Who found it?",
    weight: "slight",
    answersAre: "exclusive",
    told: {
      [NAMED]: `found|discovered|spotted by ?a|an|the|his|her|two|three *who; *who ?who ?was ?walking ?had found|discovered|spotted|finds|discovers ?the|a|his|her .. [${GOODS}]; *who {come} across .. [${GOODS}]; *who {stumble} upon|on|across .. [${GOODS}]`,
    },
  },
];
