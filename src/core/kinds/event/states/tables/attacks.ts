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
      no: `not {find|recover|locate} .. [${GUNS}]; [${GUNS}] .. not {be} {find|recover|locate}; no [${GUNS}] .. {find|recover|locate}; {search|look|hunt} for .. [${GUNS}]; [${GUNS}] .. still missing; [${GUNS}] .. yet to be found|recovered`,
      yes: `{find|recover|seize|retrieve} <${GUNS}>`,
    },
  },
  {
    id: "origin-of-weapon",
    ask: "Where did the weapon come from?",
    answersAre: "exclusive",
    told: {
      stolen: `[${GUNS}] .. {steal}; stolen [${GUNS}]; [${GUNS}] .. stolen one; {steal} <${GUNS}>; {take} .. [${GUNS}] from`,
      "of the family": `[${GUNS}] .. {belong} to; {borrow} <${GUNS}>`,
      bought: `{buy|purchase} <${GUNS}>; [${GUNS}] .. legally .. bought|purchased|owned|obtained`,
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
        "not ?yet {be} ?yet sure|certain .. motive|why; what led|prompted .. {be|remain} ?still unclear|unknown|investigated|known; no ?known ?clear ?immediate ?apparent ?obvious motive; motive|motives {be|remain} ?still ?not ?immediately ?yet ?a ?under ?being unknown|unclear|known|clear|mystery|investigated|investigation|undetermined|established|determined|sought; motive|motives {be|remain} under investigation; not|cannot|n't .. {determine|establish|find|know|identify|release|disclose|discuss|have|give|offer|suggest|speculate|reveal|comment} .. motive; declined|refused|refuses|declines .. motive; yet to {determine|establish|find|identify} .. motive; motive .. yet to be; motive|motives .. not .. {be|know|disclose|determine|establish|release}; motive|motives unknown|unclear; without .. motive; not {know} why; no idea why; {search|look} for .. motive; not .. {say|know} .. what led|prompted|provoked|sparked|triggered; unclear|clear what led|prompted|provoked|sparked|triggered",
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
