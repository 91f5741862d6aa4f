import type { StateQuestion } from "../state-question.ts";

const OFFICERS =
  "officer|deputy|trooper|guard|agent|soldier|policeman|policewoman|constable|sergeant|firefighter|paramedic|nurse|doctor|pilot|detective|marshal|ranger|lifeguard";
const HOMES =
  "house|home|building|apartment|flat|church|school|shop|store|warehouse|factory|bar|restaurant|cabin|office|hall";
const SEVERAL = "one|two|three|four|five|six|some|several|a|another|lone|single";
const VOTERS =
  "director|councillor|councilor|member|senator|lawmaker|commissioner|trustee|judge|justice|juror|shareholder|delegate|supervisor|alderman|governor|legislator";
/** Words of an inspector, from the best grade to the worst. */
const RATING = "{rate|grade|score|label|class|classify|judge|deem|assess}";
const GRADED = "rating|grade|mark|score|assessment";

/** A grade as it is given: "rated the bridge fair", "a rating of fair", "a fair rating". */
function graded(words: string): string {
  return `${RATING} .. ${words}; ${words} ?” ?" ${GRADED} by|from|for|at|in|after; ${GRADED} of ?“ ?" ${words}; {get|receive|earn|give|award|hand} .. ${words} ?” ?" ${GRADED}`;
}

/** How it was when it happened, of which two answers cannot both be. */
export const CIRCUMSTANCES: readonly StateQuestion[] = [
  {
    id: "unity",
    ask: "Was the vote unanimous?",
    answersAre: "exclusive",
    told: {
      unanimous:
        "{vote|approve|agree|back|pass|decide|reject|endorse|adopt|elect|choose|convict|rule} .. unanimously; unanimously {vote|approve|agree|back|pass|decide|reject|endorse|adopt|elect|choose|convict|rule|recommend}; unanimous vote|decision|approval|backing|verdict|consent|ruling|support|agreement; {be} unanimous; without dissent|opposition; nobody|none .. {vote} against; no .. {vote} against",
      divided: `${SEVERAL} .. [${VOTERS}] .. voted|votes|voting|dissented|dissenting against; ${SEVERAL} .. [${VOTERS}] .. dissented|abstained|opposed; {cast} .. dissenting|only|lone|sole vote; lone|sole|only dissenter|holdout|objector; split vote|decision|verdict|ruling; dissenting vote|votes|voice; not ?a unanimous; ${SEVERAL} .. {vote} no`,
    },
  },
  {
    id: "rating",
    ask: "How was it rated?",
    answersAre: "exclusive",
    ofThing: true,
    told: {
      "outstanding or excellent": graded("outstanding|excellent"),
      good: graded("good"),
      "fair or satisfactory": graded("fair|satisfactory|adequate|acceptable"),
      poor: graded("poor|deficient|substandard"),
      "inadequate or failing": graded("inadequate|unsatisfactory|failing|unsafe"),
    },
  },
  {
    id: "occupied",
    ask: "Was anybody inside?",
    answersAre: "exclusive",
    told: {
      no: `[${HOMES}] .. {be} ?then ?believed ?thought empty|vacant|unoccupied|deserted|abandoned !of; nobody|none {be} inside|home|indoors|in; no one {be} inside|home|indoors|in`,
      yes: "[family|resident|tenant|couple|occupant|worker|child|people|parent|owner|grandmother|pupil|guest] .. {be} ?all ?still inside|home|indoors|asleep when|at|as; {be} .. asleep|sleeping ?in ?the ?their ?upstairs ?downstairs ?house ?home when|as; [family|resident|tenant|couple|occupant|child] {sleep} inside; {be} inside .. at the time; inside ?the ?house ?building ?home at ?the time",
    },
  },
  {
    id: "on-foot",
    ask: "Could the patient walk?",
    answersAre: "exclusive",
    ofPerson: "doer",
    told: {
      no: "on|onto a stretcher|gurney; {wheel|stretcher} off|out|away|into|to; {carry} off|from the field|pitch|court|stage; {carry|load|lift} ?him ?her ?them to|into ?the ?an ?a ?waiting ambulance; unable to walk|stand; not {walk} unaided",
      yes: "{be} walking ?and ?talking when|as|on; {walk|get} ?out ?off ?away ?in ?into ?to ?the ?ambulance ?pitch ?field unaided; {walk|hobble|limp} off|away|out|to ?of ?the ?an ?field ?pitch ?house ?ambulance on|under his|her|their own; {walk|hobble|limp} off|away|out|to ?of ?the ?an ?field ?pitch ?house ?ambulance without help|assistance; {walk} .. by himself|herself; {walk} to|into ?the ?an ?a ?waiting ambulance; under his|her own steam|power; on his|her own two|feet",
    },
  },
  {
    id: "duty",
    ask: "Was the officer on duty?",
    answersAre: "exclusive",
    ofPerson: "doer",
    told: {
      "off duty": `off-duty [${OFFICERS}|cop|police]; off duty [${OFFICERS}|cop|police]; off-duty .. [${OFFICERS}]; [${OFFICERS}|cop] .. {be} off duty|off-duty; [${OFFICERS}|cop] .. not on duty; [${OFFICERS}] .. day off; {finish|end|leave} .. [shift]`,
      "on duty": `on-duty [${OFFICERS}|cop]; [${OFFICERS}|cop] .. {be} on duty; [${OFFICERS}|cop] {start|begin} .. [shift]; [${OFFICERS}|cop] .. on his|her|their way to work`,
    },
  },
  {
    id: "uniform",
    ask: "Was the officer in uniform?",
    answersAre: "exclusive",
    ofPerson: "doer",
    told: {
      no: `plainclothes|plain-clothes|undercover [${OFFICERS}|cop|police]; {be} ?dressed in plain clothes|plainclothes; not in uniform; not {wear} .. uniform; out of uniform`,
      yes: `uniformed [${OFFICERS}|cop|police]; {be} ?dressed in ?full uniform; {wear} .. uniform`,
    },
  },
  {
    id: "locked",
    ask: "Was it locked?",
    answersAre: "exclusive",
    ofThing: true,
    told: {
      no: "[door|gate|window|car|safe|cabinet] .. {be|leave|find} ?left unlocked|unbolted|ajar|open; unlocked door|gate|window|car|safe|cabinet|house; [door|gate|window|car|safe|cabinet] .. not locked|bolted; {leave} .. unlocked|ajar",
      yes: "[door|gate|window|car|safe|cabinet] .. {be|find} ?left ?firmly ?securely locked|bolted|padlocked; locked door|gate|window|car|safe|cabinet; behind locked doors; {lock} .. door|doors|gate|safe|cabinet",
    },
  },
  {
    id: "forewarned",
    ask: "Had there been a warning?",
    answersAre: "exclusive",
    told: {
      no: "not ?ever ?been warned|told|notified|alerted|informed about|of|that; never ?been warned|told|notified|alerted|informed; nobody|none {warn|tell|notify|alert|inform} us|them|him|her|me; no one {warn|tell|notify|alert|inform} us|them|him|her|me; {receive|get|have|give} no ?such ?prior ?advance ?official ?written notice|warning|warnings|notification; no ?prior ?previous ?earlier complaint|complaints|warning|warnings ?had ?was ?were about|of; not {receive|get|have} .. notice|warning|warnings|complaint|complaints; {have|be} no knowledge of; not aware of .. danger|problem|risk|fault|defect",
      yes: "had been ?repeatedly ?first ?also warned|notified|alerted about|of|that|in|last|months|weeks|years; repeated|previous|earlier|numerous|several|written|prior warnings|complaints; {ignore|dismiss|overlook|disregard} ?repeated ?the ?earlier ?several ?its ?their warning|warnings|complaints; warning|warnings .. ignored|unheeded; {warn} the ?company ?firm ?council ?owner ?operator ?management ?board ?city [company|firm|council|owner|operator|management|board|city|manager|agency|ministry] of|about|that|in; [letter|report|memo|email] .. {warn} .. [owner|company|firm|council|operator|board|management|agency]",
    },
  },
  {
    id: "insured",
    ask: "Was it insured?",
    answersAre: "exclusive",
    told: {
      no: "not ?fully insured; uninsured; no ?home ?fire ?flood ?travel ?health ?car ?liability insurance !claim|money; without ?any ?car ?health insurance",
      yes: "{be} ?fully insured; {have} ?fire ?flood ?travel ?health ?full insurance !claim|money; covered by insurance",
    },
  },
  {
    id: "past-offences",
    ask: "Was the suspect known for earlier offences?",
    askOf: "Was @ known for earlier offences?",
    answersAre: "exclusive",
    ofPerson: "doer",
    told: {
      no: "no ?known ?prior ?previous ?significant criminal record|history|past|convictions|background; no previous|prior|earlier conviction|convictions|arrest|arrests|record|offence|offences; clean record; never ?been in trouble ?before; not {have} .. criminal record|history; not known to ?the police; first-time offender",
      yes: "convicted felon|felons|criminal; {have} ?a ?long ?lengthy ?extensive criminal record|history|past; long|lengthy|extensive criminal|arrest record|history; {be} ?well ?already known to ?the police; history of violence|arrests; repeat offender; {be} ?previously jailed|convicted|arrested ?twice ?once ?three ?several ?times before; previously {jail|convict|arrest}",
    },
  },
  {
    id: "leash",
    ask: "Was the dog on a lead?",
    answersAre: "exclusive",
    told: {
      no: "[dog|animal|pit|bull|rottweiler|mastiff] .. off ?the ?its ?a leash|lead; [dog|animal] .. not on ?a leash|lead; [dog|animal] .. {run|roam} free|loose; unleashed dog|dogs; [dog] .. unleashed; [dog] .. {be} loose; off-leash dog|dogs",
      yes: "[dog|animal] .. {be} on ?a ?its leash|lead; leashed dog|dogs; {walk} .. on ?a ?its leash|lead",
    },
  },
  {
    id: "house-full",
    ask: "Was it sold out?",
    answersAre: "exclusive",
    recurring: true,
    told: {
      no: "[seat] .. {be|stay|remain|go} .. empty|unsold|vacant; half-empty|half-full|sparse crowd|stadium|arena|hall|theatre|theater|house|stands|seats|venue|terraces; rows of empty; not ?quite sold out; not {sell} out",
      yes: "{be} sold-out; {be} sold out !of; {sell} out in|within; capacity crowd|crowds; sold-out|sell-out crowd|show|concert|game|stadium|arena|audience|house|performance|match; packed ?to ?the ?house ?stadium ?arena ?hall rafters|house|stadium|arena|hall; {play} to .. full|packed house",
    },
  },
  {
    id: "light",
    ask: "What did the traffic light show?",
    answersAre: "exclusive",
    told: {
      red: "{run|jump|ignore|disregard|shoot} .. red light|signal; {go|drive} through .. red light|signal; light|signal {be|turn} ?already red",
      green:
        "light|signal {be|turn} ?already green; {have} ?a ?the green light|signal at|when; on a green light",
    },
  },
  {
    id: "planned",
    ask: "Was it planned?",
    answersAre: "exclusive",
    told: {
      yes: "{plan} .. [attack|shooting|killing|murder|raid|robbery|bombing] for|in|over|since; [attack|shooting|killing|murder|robbery|bombing|escape] .. {be} ?carefully ?meticulously ?long ?clearly planned|premeditated|orchestrated; premeditated|preplanned|well-planned; carefully|meticulously planned",
      no: "spur of the moment; spur-of-the-moment; spontaneous act|attack|decision|outburst|violence; not ?been premeditated|planned; not {plan} .. [attack|shooting|killing|murder|raid|robbery]; [attack|shooting|killing|murder|escape] .. {be} ?apparently ?likely spontaneous|impulsive; in the heat of",
    },
  },
];
