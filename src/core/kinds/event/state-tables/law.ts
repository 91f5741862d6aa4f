import type { StateQuestion } from "../state-question.ts";

const CULPRITS =
  "gunman|shooter|suspect|attacker|assailant|killer|bomber|thief|robber|burglar|driver|fugitive|escapee|inmate|prisoner|convict|arsonist|kidnapper";
const CASES = "charge|count|indictment|case|prosecution";
const GUNS = "weapon|gun|pistol|handgun|rifle|shotgun|revolver|firearm|knife";
const JUDGEMENTS = "conviction|verdict|sentence|judgment|judgement|ruling";

/** What becomes of suspects, defendants and cases. */
export const LAW: readonly StateQuestion[] = [
  {
    id: "standing",
    ask: "Where does the case stand?",
    askOf: "Where does the case against @ stand?",
    weight: "slight",
    answersAre: "stages",
    ofPerson: "doer",
    told: {
      acquitted: `{acquit|exonerate}; {find} .. not guilty; not-guilty verdict; verdict of not guilty; {clear} of .. [${CASES}|wrongdoing|murder|crime]; {walk} free`,
      "charges dropped": `{drop|dismiss|withdraw|discontinue|abandon|throw out} <${CASES}>; {offer} no evidence; no longer {face} .. [${CASES}|trial|prosecution]; not {face} .. [charge|prosecution]; not be charged|prosecuted; decided not to charge|prosecute`,
      "conviction overturned": `{overturn|quash|vacate|reverse|annul|void|set aside|strike down|throw out} <${JUDGEMENTS}>; [${JUDGEMENTS}] .. not stand; {have} .. conviction overturned|quashed|vacated`,
      "conviction upheld": `{uphold|affirm} <${JUDGEMENTS}>; {reject|dismiss|throw out|turn down} <appeal>; {lose} .. [appeal]`,
      sentenced: `{sentence} to; {jail|imprison} for; {get|receive|give|hand} .. prison|jail sentence|term; {send} to prison|jail; {get|receive|give} .. life sentence|term`,
      convicted: `{convict}; {find} .. guilty; guilty verdict; verdict of guilty; convicted [murderer|killer|rapist|robber|felon|thief|burglar|arsonist]`,
      mistrial:
        "{declare} .. mistrial; hung jury; jury|jurors .. deadlocked|deadlock; mistrial; not {reach} .. verdict; without .. verdict",
      "on trial": "{go|be|put} on trial; trial {open|begin|start} !in|on|next; {stand} trial !in|on|next",
      "awaiting trial":
        "{await|face} trial; {be} to stand trial; {be} to go on trial; trial {be} set; trial ?is ?was scheduled|due|slated; trial-date; pending trial; ordered .. stand trial; bound over for trial",
      charged: `{charge} with|in|over; {indict}; {arraign}; {accuse} of; {face} .. [charge|count]; {file|bring|press} <charge|indictment>; {be} charged; {book} on|for; accused [murderer|killer|rapist|robber]`,
      suspected:
        "{suspect} of|in; person of interest; [murder|prime|main] suspect; wanted for|in|over; {name} .. suspect; {consider} .. suspect",
    },
  },
  {
    id: "tried-as",
    ask: "Is the accused tried as an adult?",
    answersAre: "exclusive",
    told: {
      "as a juvenile": "as a juvenile|minor; in juvenile court",
      "as an adult":
        "{try|charge|prosecute|indict|treat|deal} .. as an adult; {charge|try} as adults; adult court",
    },
  },
  {
    id: "resistance",
    ask: "Did the suspect resist?",
    answersAre: "exclusive",
    told: {
      no: "{arrest|surrender|take|give|catch|capture|seize} .. without incident; {arrest|surrender|take|give|catch|capture|seize} .. without .. struggle|resistance|fight; {surrender|arrest} peacefully|quietly; no resistance",
      yes: "{resist} .. arrest; {wrestle|tackle|pin} .. ground|floor; {struggle|scuffle|grapple|fight} with .. [officer|deputy|guard]|police",
    },
  },
  {
    id: "weapon-found",
    ask: "Was the weapon found?",
    answersAre: "stages",
    raisedBy: "no",
    told: {
      no: `not {find|recover|locate} .. [${GUNS}]; [${GUNS}] .. not {be} {find|recover|locate}; no [${GUNS}] .. {find|recover|locate}; {search|look} for .. [${GUNS}]`,
      yes: `{find|recover|seize|retrieve} <${GUNS}>`,
    },
  },
  {
    id: "targeted",
    ask: "Was the victim chosen?",
    answersAre: "exclusive",
    told: {
      "no random act":
        "not ?a random; no random; {target} .. [victim|man|woman|family|home|house]; targeted attack|shooting|killing|crime; {know} each other; {know} one another; {know} .. [victim|attacker|killer]",
      "a random act":
        "{be} .. [stranger]; not {know} .. attacker|assailant|victim|killer|suspect; never {meet}; no .. connection|link|relationship between; unprovoked; {pick|choose|select} at random; random act|attack|shooting|killing|victim|violence; at random; apparently randomly; not {know} each other; not {know} one another; [stranger] to each|one other|another",
    },
  },
  {
    id: "danger",
    ask: "Is the public in danger?",
    answersAre: "exclusive",
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
      no: "not .. {identify|release|disclose|name|reveal|publish} .. [name|identity|victim]; [name|identity] .. not .. {release|disclose|reveal}; [victim|man|woman|boy|girl|driver|suspect|officer|teen|teenager] .. not {be} .. {identify|name}; {withhold} <name|identity>; pending notification; yet to be identified|named",
      yes: "{identify} .. as @; {be} identified ?by ?police as",
    },
  },
  {
    id: "alcohol",
    ask: "Did alcohol play a part?",
    answersAre: "exclusive",
    told: {
      no: "alcohol .. not .. factor|involved|role|contributed; not .. alcohol .. factor|involved|role|contributed; no sign|evidence|indication of .. alcohol; {rule} out alcohol; {be} sober; {pass} .. breath|sobriety test; under the limit; not {be} drinking|drunk",
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
    id: "fled",
    ask: "Did the driver stay at the scene?",
    answersAre: "exclusive",
    told: {
      no: "hit-and-run; hit and run; {flee|leave} the scene; {drive|speed} off|away",
      yes: "{stay|remain} at|on the scene; {cooperate|co-operate} with .. police|investigators|officers|deputies",
    },
  },
  {
    id: "defence",
    ask: "What does the accused say?",
    answersAre: "others",
    told: {
      "it was self-defence":
        "self-defence|self-defense; self defence|defense; {defend|protect} himself|herself|themselves; {fear} for .. life|lives",
      "it was an accident":
        "{be} .. accident; {go} off accidentally; accidentally {shoot|kill|fire}; not {mean} to .. kill|hurt|harm",
      "not sane":
        "by reason of insanity; insanity defense|defence; temporarily insane; diminished responsibility|capacity",
      "was elsewhere": "alibi; not {be} there; somewhere|elsewhere at the time",
    },
  },
  {
    id: "origin-of-weapon",
    ask: "Where did the weapon come from?",
    answersAre: "exclusive",
    told: {
      stolen: `[${GUNS}] .. {steal}; stolen [${GUNS}]; [${GUNS}] .. stolen one; {steal} <${GUNS}>; {take} .. [${GUNS}] from`,
      "of the family": `[${GUNS}] .. {belong} to; {borrow} <${GUNS}>`,
      bought: `{buy|purchase} <${GUNS}>`,
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
    id: "fit-for-trial",
    ask: "Is the accused fit for trial?",
    answersAre: "exclusive",
    told: {
      no: "unfit; incompetent; not .. fit|competent to",
      yes: "fit|competent to stand|be",
    },
  },
  {
    id: "death-penalty",
    ask: "Is the death penalty sought?",
    answersAre: "exclusive",
    told: {
      no: "not {seek|pursue|ask} .. death; {rule} out .. death penalty; {take} .. death penalty off",
      yes: "{seek|pursue} .. death penalty|sentence; will seek .. death; {ask|push|call} for .. death penalty|sentence|execution; capital case",
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
        "{flee|escape|leave|drive|speed|get} .. in .. [car|van|truck|pickup|suv|sedan|vehicle|taxi]; {drive|speed} off|away; getaway [car|van|vehicle]",
    },
  },
  {
    id: "talking",
    ask: "Does the suspect talk to police?",
    answersAre: "exclusive",
    told: {
      no: "not {cooperate|co-operate}; not {talk|speak} to .. police|investigators|detectives|officers; refused|refuses|refusing|declined|declines to .. talk|speak|answer|cooperate; right to silence; right to remain silent; no comment to police|detectives; said|says|saying nothing to",
      yes: "{cooperate|co-operate} with .. [investigator|detective|officer]; {cooperate|co-operate} with .. police; {be} talking|speaking to .. police; {be} cooperating|co-operating; {answer} .. questions",
    },
  },
  {
    id: "conditionally-free",
    ask: "Was the suspect free on conditions?",
    answersAre: "others",
    told: {
      "on parole": "on parole; parolee; out on licence",
      "on probation": "on probation; serving probation",
      "awaiting trial": "on bail at; free|out on bail|bond when|at",
      "on the run": "{escape|abscond} from .. weeks|days|months; wanted on .. warrant; outstanding warrant",
    },
  },
];

/** At large or in custody: whoever it was. */
export const AT_LARGE = `[${CULPRITS}] .. {remain|be} .. large|loose|run; still|remain|remains|remained at large; [${CULPRITS}] .. not {be} .. {catch|capture|arrest|apprehend|find}; {hunt|search|look} for .. [${CULPRITS}]; {be} on the run|loose; manhunt {continue|go}; {elude|evade} .. capture`;
export const CAUGHT = `{arrest|capture|apprehend|recapture|nab|detain} .. [${CULPRITS}|man|woman|boy|teen|teenager|youth]; {arrest|capture|apprehend|recapture|nab|detain} .. @; {be} .. arrested|captured|apprehended|recaptured|nabbed|caught|detained; [${CULPRITS}|man|woman|teen] arrested|captured|caught|recaptured; {take} .. into custody; {be} .. in custody; {turn} himself|herself|themselves in; {give} himself|herself|themselves up; {make} .. arrest; arrest {make}; behind bars; under arrest`;
