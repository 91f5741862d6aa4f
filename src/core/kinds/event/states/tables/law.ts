import type { StateQuestion } from "../state-question.ts";

const CASES = "charge|count|indictment|case|prosecution";
const JUDGEMENTS = "conviction|verdict|sentence|judgment|judgement|ruling";

const CHARGED =
  "man|woman|teen|teenager|boy|girl|suspect|driver|father|mother|parent|boyfriend|girlfriend|husband|wife|couple|brother|sister|son|daughter|officer|deputy|student|teacher|coach|nurse|doctor|owner|official|executive|mayor|priest|player|star|singer|actor|rapper|gunman|youth|guard|neighbor|neighbour|stepfather|uncle|roommate|babysitter|worker|employee|pilot|captain|manager";

/** What becomes of defendants and cases. */
export const LAW: readonly StateQuestion[] = [
  {
    id: "plea",
    ask: "How did the accused plead?",
    askOf: "How did @ plead?",
    answersAre: "exclusive",
    holds: 3,
    ofPerson: "doer",
    told: {
      "not guilty":
        "{plead} not guilty; pled not guilty; not guilty plea|pleas; not-guilty plea|pleas; [plea] of not guilty; {deny} .. [charge|count|allegation|accusation|offence]; {deny} murder|causing|killing|stealing|taking; {tell} .. not guilty; {maintain|protest} .. innocence",
      "no plea":
        "no plea; yet to plead; not ?yet {plead}; not {enter} ?a plea; without entering ?a plea; yet to enter ?a plea; {decline|refuse} to enter ?a plea",
      guilty:
        "{plead} guilty; pled guilty; guilty plea|pleas; [plea] of guilty; {admit} .. [charge|count|offence]; {admit} murder|manslaughter|causing|killing|stealing|taking; {confess} to",
    },
  },
  {
    id: "bail",
    ask: "Is the accused free on bail?",
    askOf: "Is @ free on bail?",
    answersAre: "exclusive",
    holds: 3,
    ofPerson: "done to",
    told: {
      "held without bail":
        "without bail|bond; denied|refused bail|bond; {deny|refuse|reject|turn down} <bail|bond>; {stay|remain} behind bars|in|locked .. until; {hold|keep|jail} .. until .. trial|hearing; {remand} .. custody",
      "free on bail":
        "out|free on bail|bond; {grant} bail|bond; {post|make} bail|bond; {release|free} .. bail|bond|recognizance",
    },
  },
  {
    id: "penalty",
    ask: "What was the sentence?",
    askOf: "What sentence did @ get?",
    answersAre: "exclusive",
    ofPerson: "doer",
    told: {
      "no prison":
        "{spare|avoid|escape} jail|prison; suspended sentence|term|jail|prison; {get|receive|give|serve} .. probation; {put|place} on probation; ordered to do|perform .. community|hours; escape with probation; hours of community; conditional discharge",
      prison:
        "{jail|imprison} for; {sentence} to .. [year|month] !of probation|probation|community|suspended; {sentence} to life; {sentence} .. to .. [year|month] in|behind; {get|receive|give|hand|serve|face} .. [year|month] in prison|jail; {serve|spend} .. [year|month] behind; {serve|spend} .. [year|month] in prison|jail; will serve|spend .. [year|month] behind; will serve|spend .. [year|month] in prison|jail; {lock} up for; {get|receive|give|hand} .. prison|jail sentence|term; {get|receive|give|hand} .. life sentence|term; {send} to prison|jail; life imprisonment|sentence",
    },
  },
  {
    id: "sentence",
    ask: "What sentence may follow?",
    answersAre: "others",
    told: {
      "life without parole": "life ?in ?prison ?imprisonment without ?the ?possibility ?chance ?of parole",
      "life in prison":
        "{face|carry|mean|get} .. life in prison|jail; {face|carry|mean|get} .. life imprisonment|term|sentence|behind; life behind bars; mandatory life",
      "the death penalty": "{face} the death penalty; could be sentenced to death",
    },
  },
  {
    id: "standing",
    ask: "Where does the case stand?",
    askOf: "Where does the case against @ stand?",
    weight: "slight",
    answersAre: "stages",
    outcomes: ["acquitted", "convicted", "mistrial"],
    ofPerson: "doer",
    told: {
      acquitted: `{acquit|exonerate}; {find} .. not guilty; not-guilty verdict; verdict of not guilty; {clear} .. of .. [${CASES}|wrongdoing|murder|crime]; [jury|juror|court|judge|panel] {clear} .. him|her|@; {be} cleared !of|for|to; {be} cleared of|by; {leave|walk} .. court .. free; {walk} free`,
      "charges dropped": `{drop|dismiss|withdraw|discontinue|abandon|throw out} <${CASES}>; {offer} no evidence; no longer {face} .. [${CASES}|trial|prosecution]; not {face} .. [charge|prosecution]; not be charged|prosecuted; decided not to charge|prosecute`,
      "conviction overturned": `{overturn|quash|vacate|reverse|annul|void|set aside|strike down|throw out} <${JUDGEMENTS}>; [${JUDGEMENTS}] .. not stand; {have} .. conviction overturned|quashed|vacated`,
      "conviction upheld": `{uphold|affirm} <${JUDGEMENTS}>; {reject|dismiss|throw out|turn down} <appeal>; {lose} .. [appeal]`,
      sentenced: `{sentence} to; {jail|imprison} for; {get|receive|give|hand} .. prison|jail sentence|term; {send} to prison|jail; {get|receive|give} .. life sentence|term`,
      convicted: `{convict} !felon|felons|criminal|criminals|offender|offenders; guilty on all|every|both|two|three|four|five|six|one; verdict {be} guilty; {find} .. guilty; guilty verdict; verdict of guilty; convicted [murderer|killer|rapist|robber|thief|burglar|arsonist]`,
      mistrial:
        "not agree on|reach .. verdict; {declare} .. mistrial; hung jury; jury|jurors .. deadlocked|deadlock; mistrial; not {reach} .. verdict; without .. verdict",
      "on trial": "{go|be|put} on trial; trial {open|begin|start} !in|on|next; {stand} trial !in|on|next",
      "awaiting trial":
        "{await|face} trial; {be} to stand trial; {be} to go on trial; trial {be} set; trial ?is ?was scheduled|due|slated; trial-date; pending trial; ordered .. stand trial; bound over for trial",
      "not charged": `[charge] .. not ?yet ?be|been|being {file|bring|lay|press}; no [charge] .. {be} .. {file|bring|lay}; no [charge] .. {file|bring|lay}; no [charge] .. against; not ?be|been|being ?yet ?formally charged; [charge] .. {be} pending; pending [charge]; without being charged; nobody|none .. {be} charged; not ?yet {file|bring|press} .. [charge]; {await} [charge]`,
      charged: `[murder|manslaughter|assault|fraud|theft|arson|kidnapping|robbery|drug|weapon|gun|homicide|rape] charge|charges for|against|in|over|after; {charge} with|in|over; {charge} ?him ?her ?them @ with; {indict}; {arraign}; {accuse} of; {face} .. [charge|count]; {file|bring|press} <charge|indictment>; {be} charged; [${CHARGED}] ?, ?now charged with|over|after|in; @ charged with|over|after|in; {book} on|for; accused [murderer|killer|rapist|robber]`,
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
    id: "defence",
    ask: "What does the accused say?",
    answersAre: "others",
    told: {
      "it was self-defence":
        "self-defence|self-defense; self defence|defense; {defend|protect} himself|herself|themselves; {fear} for .. life|lives",
      "it was an accident":
        "{claim|insist|maintain|argue|tell|say} .. accident|accidental|accidentally; {claim|insist|say|tell} .. not {mean} to",
      "not sane":
        "by reason of insanity; insanity defense|defence; temporarily insane; diminished responsibility|capacity",
      "was elsewhere":
        "alibi; {claim|insist|say|tell} .. not ?been|be there; somewhere|elsewhere at the time",
    },
  },
  {
    id: "fit-for-trial",
    ask: "Is the accused fit for trial?",
    answersAre: "exclusive",
    holds: 7,
    told: {
      no: "unfit; incompetent; not .. fit|competent to",
      yes: "fit|competent to stand|be",
    },
  },
  {
    id: "death-penalty",
    ask: "Is the death penalty sought?",
    answersAre: "exclusive",
    holds: 7,
    told: {
      no: "not {seek|pursue|ask} .. death; {rule} out .. death penalty; {take} .. death penalty off",
      yes: "{seek|pursue} .. death penalty|sentence; will seek .. death; {ask|push|call} for .. death penalty|sentence|execution; capital case",
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
    id: "custody-of-children",
    ask: "Who has custody of the children?",
    answersAre: "exclusive",
    holds: 7,
    told: {
      both: "{share} .. custody; joint|shared custody; {split} .. custody; {share} .. [child|kid|son|daughter]|children|kids",
      one: "{win|get|award|grant|give|receive} .. sole|full|primary|temporary custody; sole custody|full custody",
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
