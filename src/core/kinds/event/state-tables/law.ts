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
    weight: "slight",
    answersAre: "stages",
    ofPerson: "doer",
    told: {
      acquitted: `{acquit|exonerate}; {find} .. not guilty; not-guilty verdict; verdict of not guilty; {clear} of .. [${CASES}|wrongdoing|murder|crime]; {walk} free`,
      "charges dropped": `{drop|dismiss|withdraw|throw out} <${CASES}>`,
      "conviction overturned": `{overturn|quash|vacate|reverse|annul|void|set aside|strike down|throw out} <${JUDGEMENTS}>; [${JUDGEMENTS}] .. not stand; {have} .. conviction overturned|quashed|vacated`,
      "conviction upheld": `{uphold|affirm} <${JUDGEMENTS}>; {reject|dismiss|throw out|turn down} <appeal>; {lose} .. [appeal]`,
      sentenced: `{sentence} to; {jail|imprison} for; {get|receive|give|hand} .. prison|jail sentence|term; {send} to prison|jail; {get|receive|give} .. life sentence|term`,
      convicted: `{convict}; {find} .. guilty; guilty verdict; verdict of guilty; convicted [murderer|killer|rapist|robber|felon|thief|burglar|arsonist]`,
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
        "not ?a random; no random; {target} .. [victim|man|woman|family|home|house]; targeted attack|shooting|killing|crime; isolated incident; {know} each other; {know} one another; {know} .. [victim|attacker|killer]",
      "a random act":
        "random act|attack|shooting|killing|victim|violence; at random; apparently randomly; not {know} each other; not {know} one another; [stranger] to each|one other|another",
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
      no: "alcohol .. not .. factor|involved|role|contributed; not .. alcohol .. factor|involved|role|contributed; no sign|evidence|indication of .. alcohol; {rule} out alcohol; {be} sober",
      yes: "alcohol {be} .. factor|involved; alcohol {contribute|play}; {be} drunk|intoxicated; under the influence; {drive} drunk; drunken-driving|drunk-driving|drink-driving",
    },
  },
  {
    id: "seat-belt",
    ask: "Was a seat belt worn?",
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
];

/** At large or in custody: whoever it was. */
export const AT_LARGE = `[${CULPRITS}] .. {remain|be} .. large|loose|run; still|remain|remains|remained at large; [${CULPRITS}] .. not {be} .. {catch|capture|arrest|apprehend|find}; {hunt|search|look} for .. [${CULPRITS}]; {be} on the run|loose; manhunt {continue|go}; {elude|evade} .. police|officers|capture|arrest`;
export const CAUGHT = `{arrest|capture|apprehend|recapture|nab|detain} .. [${CULPRITS}|man|woman|boy|teen|teenager|youth]; {arrest|capture|apprehend|recapture|nab|detain} .. @; {be} .. arrested|captured|apprehended|recaptured|nabbed|caught|detained; [${CULPRITS}|man|woman|teen] arrested|captured|caught|recaptured; {take} .. into custody; {be} .. in custody; {turn} himself|herself|themselves in; {give} himself|herself|themselves up; {make} .. arrest; arrest {make}; behind bars; under arrest`;
