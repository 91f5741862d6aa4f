import type { StateQuestion } from "../state-question.ts";

const CULPRITS =
  "gunman|shooter|suspect|attacker|assailant|killer|bomber|thief|robber|burglar|driver|fugitive|escapee|inmate|prisoner|convict|arsonist|kidnapper";

/** At large or in custody: whoever it was. */
const AT_LARGE = `{remain|be} ?still ?now on the run|loose|lam; {remain|be} ?still at large|liberty; {evade|elude} .. capture|arrest|police; [${CULPRITS}] .. {remain|be} .. large|loose|run; still|remain|remains|remained at large|free; [${CULPRITS}] still|remains at|on|free ?the large|loose|run; [${CULPRITS}] .. not ?be|been|being .. {catch|capture|arrest|apprehend|find}; {hunt|search|look} for .. [${CULPRITS}]; {hunt|search|look} for ?a|the|two|three|four|five|several ?masked ?armed ?young man|men|woman|women|pair|duo|gang; manhunt|hunt for|underway|under; hunt|search is|was on for; {be} being sought|hunted; {seek} .. [${CULPRITS}]; {be} on the run|loose; manhunt {continue|go}; {elude|evade} .. capture`;
const CAUGHT = `{remain|be|stay} in ?police custody; {be} ?now behind bars; held in|at .. jail|prison|cell|cells|lockup; [man|woman|teen|teenager|boy|youth|suspect] held over; @ held over; {arrest|capture|apprehend|recapture|nab|detain} .. [${CULPRITS}|man|woman|boy|teen|teenager|youth]; {arrest|capture|apprehend|recapture|nab|detain} .. @; {be} .. arrested|captured|apprehended|recaptured|nabbed|caught|detained; [${CULPRITS}|man|woman|teen] arrested|captured|caught|recaptured; {take} .. into custody; {be} .. in custody; [${CULPRITS}|man|woman|teen|teenager|boy|girl|person|youth|couple|brother]|two|three|four|one|people in ?police custody; {have} .. in ?police custody; {have} .. detained; {hold} on suspicion|charges; [man|woman|teen|teenager|boy|youth|suspect|couple|brother]|two|three held ?by ?police ?on ?suspicion over|after|in|for; {surrender} to ?the police|authorities|officers|deputies|troopers; {book} into|on; arrest|arrests of a|an|the|two|three|four; arrest ?was ?is announced; {turn} himself|herself|themselves in; {give} himself|herself|themselves up; {make} .. arrest; arrest {make}; behind bars; under arrest`;

/** Suspects and inquiries. */
export const CRIME: readonly StateQuestion[] = [
  {
    id: "custody",
    ask: "What has become of the people held?",
    askOf: "Is @ held?",
    answersAre: "stages",
    told: {
      "at large":
        "{remain|be} ?still on the run|loose|lam; {remain|be} ?still at large|liberty; {evade|elude} .. capture|arrest|police; {go} into hiding",
      "held for questioning":
        "{detain|hold} .. for questioning; {detain|hold} .. being questioned; {take} in for questioning; {be} being questioned; held|detained for questioning",
      "arrested on charges": "arrested on .. charge|charges",
      "released without charge":
        "released|freed without charge|charges; {release|free} .. without charge|charges; {let} go without",
      released:
        "{be} freed on|after|pending|from; {be} released on|pending .. bail|bond|inquiry|inquiries|investigation; {walk} free ?on; {release|free} from .. [custody|jail|prison|detention]; {walk} out of jail|prison|custody",
      held: "{be|remain|stay|sit} ?still in jail|prison|detention|cell|cells; {spend} .. night in .. cell|jail|custody; locked up; {remain|be|stay} ?still in ?police custody; {be|remain|stay} ?still behind bars; {be} ?being held in|at .. jail|prison|cell|cells|lockup|station; {be} being held by police; {be} ?being held on|over .. [charge|suspicion|bond|death|killing|murder|attack|raid|robbery]; [man|woman|teen|teenager|boy|youth|suspect] held over; @ held over",
    },
  },
  {
    id: "arrests",
    ask: "Has anybody been arrested?",
    answersAre: "stages",
    raisedBy: "nobody",
    told: {
      nobody: `no one|suspect|suspects {have|be} ?yet ?been arrested|detained|charged; nobody|no-one {have|be} ?yet ?been arrested|detained|charged; no one|suspect|suspects {have|be} .. in|into custody; nobody {have|be} .. in|into custody; no arrest|arrests !warrant; not {have} ?anyone ?anybody ?a ?any ?suspect ?suspects in custody; no .. in custody; without .. arrest|arrests; nobody|none {have} .. caught|charged; not ?yet {make|announce} ?any arrest|arrests; ${AT_LARGE}`,
      somebody: `police|officers|detectives|authorities|prosecutors|investigators|cops ?has ?have ?had {arrest|detain}; held|detained|arrested by ?the police; ${CAUGHT}`,
    },
  },
  {
    id: "suspect",
    ask: "Where is the attacker now?",
    answersAre: "stages",
    told: {
      "at large":
        "[gunman|shooter|suspect|attacker|killer|bomber] {be|remain} ?still at|on ?the large|run|loose",
      "in custody":
        "[gunman|shooter|suspect|attacker|killer|bomber] {be} ?now in custody; [gunman|shooter|suspect|attacker|killer|bomber] {be} taken into custody",
      dead: "{turn} the gun on himself|herself; {kill} himself|herself; then|before|fatally {shoot} himself|herself; [gunman|shooter|attacker|killer|husband|officer|sniper] {shoot} himself|herself; {take} his|her own life",
    },
  },
  {
    id: "accomplices",
    ask: "Did the attacker act alone?",
    answersAre: "exclusive",
    told: {
      alone: "{act} alone; lone gunman|attacker|wolf; no accomplice|accomplices",
      "with others":
        "{have} ?an accomplice|accomplices; gunman|shooter|attacker and .. accomplice|accomplices",
    },
  },
  {
    id: "resistance",
    ask: "Did the suspect resist?",
    answersAre: "exclusive",
    told: {
      no: "{arrest|surrender|take|give|catch|capture|seize} .. without incident; {arrest|surrender|take|give|catch|capture|seize} .. without .. struggle|resistance|fight; {surrender|arrest} peacefully|quietly; {give} .. up quietly|peacefully; {go|come} quietly|peacefully; no resistance; not {resist}; {put} up no fight|struggle; no struggle",
      yes: "{resist} .. arrest; {wrestle|tackle|pin} .. ground|floor; {struggle|scuffle|grapple|fight} with .. [officer|deputy|guard]|police; {kick|punch|bite|spit|lunge} at .. [officer|deputy|guard]|police; {punch|bite|kick} ?an ?a ?the ?two [officer|deputy|guard]; {wrestle|tackle|force} .. to ?the ground|floor; after ?a ?brief ?violent struggle|scuffle; {put} up a ?fierce fight|struggle",
    },
  },
  {
    id: "talking",
    ask: "Does the suspect talk to police?",
    answersAre: "exclusive",
    holds: 1,
    told: {
      no: "not {cooperate|co-operate}; not {talk|speak} to .. police|investigators|detectives|officers; refused|refuses|refusing|declined|declines to .. talk|speak|answer|cooperate; right to silence; right to remain silent; no comment to police|detectives; said|says|saying nothing to",
      yes: "{cooperate|co-operate} with .. [investigator|detective|officer]; {cooperate|co-operate} with .. police; {be} talking|speaking to .. police; {be} cooperating|co-operating; {answer} .. questions",
    },
  },
  {
    id: "getaway",
    ask: "How did they get away?",
    answersAre: "exclusive",
    told: {
      "on foot": "{flee|escape|run|leave|go} .. on foot; {run} off|away",
      "on two wheels":
        "{flee|escape|ride|pedal|leave|speed|get} .. on .. [motorcycle|motorbike|scooter|moped|bicycle|bike]; {ride|pedal|cycle} off|away",
      "by water": "{flee|escape|leave|get} .. by|in|on .. [boat|dinghy|speedboat|raft]",
      "by car":
        "{flee|escape|drive|speed} .. in .. [car|van|truck|pickup|suv|sedan|vehicle|taxi]; {leave|get} ?away ?the ?scene in .. [car|van|truck|pickup|suv|sedan|vehicle|taxi]; {drive|speed} off|away; getaway [car|van|vehicle]",
    },
  },
  {
    id: "fled",
    ask: "Did the driver stay at the scene?",
    answersAre: "exclusive",
    told: {
      no: "hit-and-run; hit and run; {flee|leave} the scene; {drive|speed} off|away; [driver|motorist|rider|motorcyclist] .. {run|flee} ?away ?off ?the ?on foot|scene; not {stop} ?to ?at ?the help|scene|after",
      yes: "{stay|remain} at|on the scene; [driver|motorist|rider|motorcyclist] {stop} ?and ?to ?at ?the call|called|help|helped|scene|after; {cooperate|co-operate} with .. police|investigators|officers|deputies",
    },
  },
  {
    id: "footage",
    ask: "Is there footage?",
    answersAre: "exclusive",
    told: {
      no: "no .. footage|video|recording; [camera|bodycam] .. off; [camera|bodycam] .. not .. recording|on|working|activated; not {activate} .. camera|bodycam; not {capture|record|film} ?on; not {turn|switch} on .. camera|bodycam",
      yes: "{capture|catch|record} on .. camera|video|film|tape|cctv|bodycam|surveillance; {release|review|examine|study} <video|footage>; surveillance|security|cctv|dashcam video|footage|cameras",
    },
  },
  {
    id: "targeted",
    ask: "Was the victim chosen?",
    answersAre: "exclusive",
    told: {
      "no random act":
        "not ?a random; no random; [victim|man|woman|family|home|house] .. {be} ?specifically ?deliberately ?apparently targeted; {target} .. [victim|man|woman|family|home|house]; targeted attack|shooting|killing|crime; {know} each other; {know} one another; {know} .. [victim|attacker|killer]",
      "a random act":
        "{be} .. [stranger]; not know|knew .. attacker|assailant|victim|killer; never {meet}; no .. connection|link|relationship between; unprovoked; {pick|choose|select} ?apparently ?seemingly at random; random act|attack|shooting|killing|victim|violence; at random; apparently randomly; not {know} each other; not {know} one another; [stranger] to each|one other|another",
    },
  },
  {
    id: "danger",
    ask: "Is the public in danger?",
    answersAre: "exclusive",
    holds: 0,
    told: {
      no: "no .. threat|danger|risk to .. public|community|residents|neighborhood|neighbourhood; not .. threat|danger|risk to .. public|community|residents",
      yes: "armed and ?extremely dangerous; {pose} .. threat|danger to .. public|community; not approach ?him ?her ?them",
    },
  },
  {
    id: "names-withheld",
    ask: "Have names been made public?",
    answersAre: "stages",
    raisedBy: "no",
    told: {
      no: "not .. {identify|release|disclose|name|reveal|publish} .. [name|identity|victim]; [name|identity] .. not .. {release|disclose|reveal}; [victim|man|woman|boy|girl|driver|suspect|officer|teen|teenager] .. not ?be|been|being .. {identify|name}; {withhold} <name|identity>; pending notification; yet to be identified|named",
      yes: "{identify} .. as @; {be} identified ?by ?police as",
    },
  },
  {
    id: "silence",
    ask: "Did they say anything?",
    weight: "slight",
    answersAre: "others",
    told: {
      no: "{say} nothing; {say} no more; {say} not a word; not {say} anything; not {say} a word; {remain|stay|keep} silent",
    },
  },
  {
    id: "foul-play",
    ask: "Is foul play suspected?",
    answersAre: "exclusive",
    holds: 1,
    told: {
      no: "no sign|evidence|indication of foul play; foul play {be} not suspected; {rule out} foul play; not .. suspicious; no suspicious; nobody|noone|no-one else .. involved; no third|other party; third-party|outside involvement; {rule} out .. involvement|homicide|crime|murder",
      yes: "foul play {be} suspected; {suspect} foul play; {treat|regard} as suspicious; suspicious death|circumstances; {treat|investigate} as .. homicide|murder",
    },
  },
  {
    id: "terrorism",
    ask: "Was it terrorism?",
    answersAre: "exclusive",
    told: {
      no: "no indication|sign|evidence of terrorism; not ?believed ?to ?be ?related ?linked ?to terrorism; {rule out} terrorism",
      yes: "treated|declared as|an|a .. terrorist attack|incident; treated|declared ?as .. terrorism|terror; believed to be .. terrorism|terror; believed to be .. terrorist attack|incident",
    },
  },
  {
    id: "alcohol",
    ask: "Did alcohol play a part?",
    answersAre: "exclusive",
    told: {
      no: "alcohol .. not .. factor|involved|role|contributed; not .. alcohol .. factor|involved|role|contributed; no sign|evidence|indication of .. alcohol; {rule} out alcohol; {be} sober; {pass} .. breath|sobriety test; under the limit; not ?be|been|being drinking|drunk",
      yes: "{be} .. over .. limit; {have} been drinking; {fail} .. breath|sobriety test; {fail} .. breathalyzer|breathalyser; {smell} of alcohol|drink; {drive} while drunk|intoxicated; alcohol {be} .. factor|involved; alcohol {contribute|play}; {be} drunk|intoxicated; under the influence; {drive} drunk; drunken-driving|drunk-driving|drink-driving",
    },
  },
  {
    id: "seat-belt",
    ask: "Was a seat belt worn?",
    askOf: "Did @ wear a seat belt?",
    answersAre: "exclusive",
    ofPerson: "doer",
    told: {
      no: "not .. {wear} .. seat|safety belt|belts; not .. {wear} .. seatbelt|seatbelts; without .. seat|safety belt; unbelted; not .. {buckle|belt}",
      yes: "{wear} .. seat|safety belt|belts; {wear} .. seatbelt|seatbelts; {be} buckled|belted",
    },
  },
  {
    id: "masked",
    ask: "Was the face covered?",
    answersAre: "exclusive",
    told: {
      no: "unmasked; not {wear} ?a|any mask|masks|disguise; no mask|masks|disguise; without ?a|any mask|masks|disguise; not {cover|hide|conceal} .. face|faces; face|faces {be} ?not ?clearly uncovered|visible; bare-faced|barefaced",
      yes: "masked [man|woman|youth|figure|robber|raider|bandit|thief|attacker|assailant|intruder|burglar|suspect|gang|pair|duo|trio]|gunmen|gunman|men; {wear} a|an|his|her|their .. [mask|balaclava|bandana|hood|stocking]; {wear} [mask|balaclava|bandana]; {cover|hide|conceal} his|her|their face|faces; face|faces .. covered|hidden|concealed|obscured by|with|behind|under; in|with a ?black ?ski ?rubber mask|balaclava",
    },
  },
  {
    id: "forced-entry",
    ask: "Was it broken into?",
    answersAre: "exclusive",
    told: {
      no: "no ?obvious ?apparent ?visible sign|signs|evidence|indication of ?a ?any ?forced entry|break-in|burglary; not {break|force} .. in|into|way|door; {walk} in|into ?through .. unlocked|open",
      yes: "{force} .. way in|into|inside; {force} entry|open; {break|kick|smash|pry|batter|jimmy|ram} .. [door|window|lock] ?in|down|open; signs|evidence of ?a forced|break-in; {break} into the|a|his|her|their [house|home|shop|store|apartment|flat|office|building|school|church|bank|museum|warehouse|garage|cabin]",
    },
  },
  {
    id: "children-with",
    ask: "Who looks after the children?",
    answersAre: "stages",
    told: {
      "taken into care":
        "{place|take|put|remove} .. [child|boy|girl|baby|sibling|toddler|infant|kid]|children .. in|into|by foster|state|protective|care|child|social; [child|boy|girl|baby|sibling|toddler|infant|kid]|children .. {be} .. in|into|by foster|state|protective|care|child|social|temporary; {remove} from the|their|her|his home|mother|parents|custody; foster care|home|family|parents; child|children protective|welfare|services .. took|takes|taken|removed|remove",
      "with relatives":
        "{live|stay|place|leave|be} with ?his|her|their|the|a|an ?maternal ?paternal [grandmother|grandparent|grandfather|aunt|uncle|relative|father]; will {live|stay|be} with ?his|her|their|the|a|an ?maternal ?paternal [grandmother|grandparent|grandfather|aunt|uncle|relative|father]",
      "back with the parents":
        "{get|win|regain|receive} ?his|her|their [child|kid|son|daughter|baby]|children|custody .. back; {regain} custody; {return|reunite} .. to|with his|her|their [mother|parent|father|family|mom|mum]",
    },
  },
];
