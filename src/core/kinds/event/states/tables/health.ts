import { HOSPITALISING, REHAB } from "../../reading/care-words.ts";
import { NOT_KNOWN, type StateQuestion } from "../state-question.ts";

const HOSPITALS = "hospital|clinic|infirmary";

/** What people are brought to hospital for. */
const AILMENTS =
  "exhaustion|fatigue|dehydration|pneumonia|infection|overdose|stroke|seizure|concussion|bronchitis|flu|appendicitis|migraine|anxiety|asthma|diabetes|cancer|malaria|dengue|measles|meningitis".split(
    "|",
  );
const PAINS = "chest|stomach|abdominal|back|head".split("|");

const ailing = (ailment: string): string =>
  `{suffer|complain|treat|hospitalize|hospitalise|take|rush|admit|diagnose|collapse|come} .. from|for|with|of|after .. ${ailment}; {have|suffer} .. ${ailment}; {blame|cite} .. ${ailment}`;

/** How long after it somebody died. */
const LATER =
  "later|after|early|overnight|morning|afternoon|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday";

const EPIDEMICS =
  "outbreak|epidemic|pandemic|disease|virus|infection|illness|cholera|ebola|measles|flu|influenza|plague|fever|situation|bacteria|bacterium";

/** Patients, the dead and the missing. */
export const HEALTH: readonly StateQuestion[] = [
  {
    id: "condition",
    ask: "In what condition is the patient?",
    askOf: "In what condition is @?",
    answersAre: "stages",
    ofPerson: "done to",
    told: {
      "critical and stable":
        "critical but|though|yet|and stable; stable but|though|yet ?still critical; critical .. stable; stable .. critical",
      critical:
        "critical condition; {be} ?still ?in ?listed ?as ?in critical !of|to|that; {remain} ?in ?listed critical !of|to; {list|describe} .. critical !of; critically ill|injured|hurt|wounded; in critical; {fight} for .. life; {cling} to life; life support; intensive care",
      serious:
        "{describe|list} as ?very serious|grave; serious|grave condition; {be|remain|list} .. seriously ill; seriously|badly|severely|gravely hurt|injured|wounded|burned|burnt|hurts|injures|wounds; serious|severe|grave|major ?head ?leg ?chest ?facial injury|injuries|wounds|wound|burns; {improve|upgrade|change|downgrade|move|drop} .. to|as serious",
      fair: "fair|satisfactory condition; {improve|upgrade|change|move} .. to fair",
      "slightly hurt":
        "minor|slight|superficial|light ?head ?leg ?hand ?facial injury|injuries|wounds|wound|cuts|bruises|burns; slightly|lightly|mildly|superficially hurt|injured|wounded; cuts and bruises; bumps and bruises",
      unharmed:
        "{be|escape|emerge|walk|leave} .. unharmed|unhurt|uninjured|unscathed; not ?be|been|being .. hurt|injured|harmed; without a scratch|injury; {escape|avoid} ?serious injury|harm; shaken but",
      "cold and weak": "hypothermia|hypothermic|frostbite|dehydrated; exhausted but; cold and",
      good: "good condition|health|spirits; {be} awake and|but; {sit} up; alert and talking; {do} well",
      [NOT_KNOWN]:
        "condition|conditions .. not .. {know|release|disclose|give|provide}; condition|conditions .. not .. available|clear; condition|conditions {be|remain} .. unknown|unclear; condition|conditions of .. unknown|unclear; decline|declined|refused|declines .. condition; no word|information|update on .. condition|conditions; extent|severity|seriousness of .. injuries .. unknown|unclear; extent|severity|seriousness of .. injuries .. not .. known|clear|disclosed|released; not .. {know|say|give|release|disclose} .. condition|conditions",
      stable:
        "said to be stable; recovering well; {leave} .. intensive care; {improve|upgrade|change} .. to stable; {be|remain|list} .. stable; condition as|is|was stable; stable after; {stabilize|stabilise}",
    },
  },
  {
    id: "outlook",
    ask: "Will the injured survive?",
    askOf: "Will @ survive?",
    answersAre: "exclusive",
    holds: 0,
    ofPerson: "done to",
    told: {
      no: "not expected to survive|live|recover|pull; no hope of survival",
      yes: "expected to survive|live|recover|pull; expected to make .. recovery; expected to be okay|ok|fine; not .. life-threatening; non-life-threatening injuries|wounds|injury|wound; no danger of dying; out of danger",
      open: "life-threatening injuries|wounds|injury|wound|condition",
    },
  },
  {
    id: "in-hospital",
    ask: "Is the patient in hospital?",
    askOf: "Is @ in hospital?",
    weight: "slight",
    answersAre: "stages",
    ofPerson: "done to",
    told: {
      released: `{release|discharge} from .. [${HOSPITALS}]; {leave} .. [${HOSPITALS}]; {treat} .. and released|discharged; {recover} at home; {go} home from .. [${HOSPITALS}]`,
      "in hospital": `{recover} in .. [${HOSPITALS}]; {be|remain|stay} in .. [${HOSPITALS}]; {hospitalize|hospitalise}; {${HOSPITALISING}} .. to .. [${HOSPITALS}]; {${HOSPITALISING}} .. to .. medical center|centre; {be} admitted to`,
    },
  },
  {
    id: "treatment",
    ask: "Is somebody in treatment for an addiction?",
    askOf: "Is @ in treatment for an addiction?",
    answersAre: "stages",
    ofPerson: "doer",
    told: {
      left: `{leave|complete|finish|exit|quit} .. ${REHAB}; {check} out of .. ${REHAB}|clinic|facility`,
      entered: `{enter|seek|undergo|begin|start} .. ${REHAB}|detox; {check|go|book|admit} ?himself ?herself into .. ${REHAB}|clinic|facility|center|centre; {seek} .. help; {seek} help .. addiction|treatment|clinic|alcohol|drugs; {treat} for .. addiction|alcohol|alcoholism|abuse|drug|dependency; {be} in rehab; back in rehab`,
    },
  },
  {
    id: "own-will",
    ask: "Was it of one’s own will?",
    answersAre: "exclusive",
    ofPerson: "doer",
    told: {
      no: "not .. willingly|voluntarily; involuntarily; {force|coerce|pressure|compel} into; under|after|amid pressure from; court-ordered; {be} ?effectively ?clearly ?really pushed ?out !to|by|into|back|over|aside|down|under|in|for|ahead|through|up; {be} pushed out; {force|push} out; {ask|tell|order} to resign|quit; {ask|tell|order} to step|stand down|aside; {ask|tell|order} to go !to|home|into|through|out|back|on|with|and|for|outside|inside; {ask|tell} to leave !their|the|his|her|a|an|home|town|by|and|through|behind|it|school|before|room; {give|hand} an ultimatum; {give|offer} .. choice|option .. resigning|resign|quitting|leaving; {give|offer} .. chance to resign; under|after|amid pressure to resign|quit|go|step|leave; forced to resign|quit|step|retire|stand|leave|go",
      yes: "voluntarily; willingly; unprompted; of his|her|their own accord|will|volition|choice; {check|admit|commit} himself|herself into; [decision|choice] .. {be} ?entirely ?solely ?purely his|her|theirs|mine ?own ?and alone|own; his|her|their own decision|choice|initiative|idea; {choose|decide} for|by himself|herself|themselves; {draw} his|her own conclusion|conclusions; nobody .. {ask|force|push|pressure|demand|tell} .. resign|resignation|go|leave|quit|head|out|step; not {force|push|ask|pressure|tell} .. resign|go|leave|quit|out|step; not ?be|been|being forced|pushed|asked|pressured|told out|to; no pressure .. to resign|quit|go|leave|step",
    },
  },
  {
    id: "complaint",
    ask: "What ails the patient?",
    askOf: "What ails @?",
    answersAre: "exclusive",
    ofPerson: "doer",
    told: Object.fromEntries([
      ...AILMENTS.map((ailment) => [ailment, ailing(ailment)] as const),
      ...PAINS.map((part) => [`${part} pain`, ailing(`${part} pain|pains`)] as const),
      ["a heart attack", "{suffer|have} .. heart attack; {suffer} .. cardiac arrest"] as const,
    ]),
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
    id: "consciousness",
    ask: "Are the injured conscious?",
    answersAre: "stages",
    told: {
      unconscious:
        "{be|remain} in a|an coma|induced; {put|place} .. in .. coma; unresponsive; yet to regain consciousness; not ?yet {regain} consciousness; {be|remain} in a coma; {be|remain} unconscious",
      conscious: "{regain} consciousness; {be} conscious !of|that; {come} round !to",
    },
  },
  {
    id: "place-of-death",
    ask: "Where did the victim die?",
    askOf: "Where did @ die?",
    answersAre: "exclusive",
    ofPerson: "done to",
    told: {
      "at the scene": "{die} instantly; {die} ?right at|on the scene|spot; dead ?right at|on the scene|spot",
      "on the way to hospital":
        "{die} ?while on the way; {die} ?while en route; {die} while being taken|rushed|driven|flown|transported|airlifted; {die} in an|the ambulance",
      "in hospital": `{die} at|in .. hospital; {die} .. ${LATER} at|in .. hospital; dead at|in .. hospital; dead .. ${LATER} at|in .. hospital`,
    },
  },
  {
    id: "cause-of-death",
    ask: "What was the cause of death?",
    answersAre: "others",
    told: {
      "natural causes": "{die} of|from natural causes",
      cancer:
        "{die} of|from ?lung ?breast ?prostate ?brain ?liver cancer; {die} after a ?long battle with ?lung ?breast ?prostate ?brain ?liver cancer",
      "heart failure":
        "{die} of|from|after ?an ?a ?apparent heart attack|failure; {die} of|from|after ?an ?a ?apparent cardiac arrest",
      pneumonia: "{die} of|from ?complications ?of ?from pneumonia",
      "a stroke": "{die} of|from|after ?suffering a stroke",
      "not given": "cause of death was|has|is not ?immediately ?been ?yet known|given|released|disclosed",
    },
  },
  {
    id: "manner-of-death",
    ask: "How did somebody die?",
    askOf: "How did @ die?",
    weight: "slight",
    answersAre: "exclusive",
    ofPerson: "done to",
    told: {
      "was shot":
        "{shoot} dead; {shoot} and killed|kill; {shoot} to death; fatally {shoot}; {gun} down; {die|kill} .. gunshot|gunfire|bullet|bullets; {kill|slay} by .. sniper|gunman|marksman; [sniper|gunman|marksman] {kill}; fatal shooting",
      "was stabbed": "{stab} to death; {stab} and killed; fatally {stab}; {die|kill} .. stab; fatal stabbing",
      "was beaten":
        "{beat|bludgeon|club|kick} to death; fatally {beat}; blunt force trauma; blunt-force trauma",
      "was strangled":
        "{strangle|choke|throttle|garrotte|asphyxiate|smother|suffocate}; {choke} to death; strangulation|asphyxiation|asphyxia",
      drowned: "{drown}",
      burned: "{burn} to death; {die|kill} .. in .. fire|blaze|inferno; smoke inhalation",
      "died in a crash":
        "{die|kill} .. in .. crash|collision|wreck|pileup|pile-up; fatal crash|collision|wreck; fatally {strike|hit|injure}; {hit|strike|run} .. and killed",
      "took an overdose":
        "{die} .. overdose; fatal|accidental overdose; {overdose}; lethal|toxic|fatal mix|combination|dose|cocktail; drug toxicity",
      fell: "{fall|plunge|plummet} to .. death; {die|kill} .. in .. fall",
      "was poisoned": "{poison} to death; {die} .. poisoning",
      "took his or her own life":
        "{take} his|her own life; {kill|hang} himself|herself; {commit} suicide; {die} by suicide; apparent suicide; self-inflicted",
    },
  },
  {
    id: "ruled",
    ask: "What was the death ruled?",
    answersAre: "exclusive",
    told: {
      "a misadventure":
        "{record|return|conclude|rule} .. misadventure; death by misadventure; verdict of misadventure",
      "an open verdict": "open verdict|conclusion",
      "a homicide":
        "unlawfully killed; unlawful killing; {rule|call|deem|declare|treat|classify} .. homicide",
      "a suicide": "{rule|call|deem|declare|classify} .. suicide",
      "an accident": "{rule|call|deem|declare|classify} .. accident|accidental",
    },
  },
  {
    id: "missing",
    ask: "Has the missing person been found?",
    askOf: "Has @ been found?",
    weight: "slight",
    answersAre: "stages",
    ofPerson: "done to",
    told: {
      "found dead":
        "[body|remains] .. {wash} ashore|up; {find} .. dead; {find|recover|discover|locate|pull|retrieve} .. [body]; [body|remains] .. {find|recover|discover|pull|retrieve}",
      "found alive":
        "{find|locate|rescue} .. alive|safe|unharmed|safely|well; {return|be} .. home safe; safe and sound",
      missing:
        "{be|remain|go} .. missing; {be} .. unaccounted; no trace|sign of; {disappear|vanish}; {report} missing; not been {see} since; last {see}",
    },
  },
  {
    id: "child",
    ask: "Is a child expected or born?",
    answersAre: "stages",
    told: {
      born: "{give} birth; {welcome} .. baby|son|daughter|twins|child; {deliver} .. baby|son|daughter|twins",
      expected: "{be} .. pregnant; {expect} .. baby|child|twins; with child; baby on .. way",
    },
  },
  {
    id: "tap-water",
    ask: "Is the tap water safe?",
    answersAre: "stages",
    told: {
      "safe again": "{lift} .. boil; safe to drink",
      no: "boil-water; told|advised|urged|asked|ordered|warned to boil; boil-water notice|advisory|order; {boil} .. water; not .. drink .. water; unsafe to drink; not safe to drink; bottled water",
    },
  },
  {
    id: "drug-trial",
    ask: "Does the treatment work?",
    answersAre: "exclusive",
    told: {
      no: "no .. effect|benefit|better|difference|improvement; not .. better than|effective|work|help|slow; failed to .. slow|improve|help|work|show|meet|reduce; {fail} in .. trial|study; ineffective; {miss} .. goal|endpoint",
      yes: "{slow|reduce|halve|cut} .. by|decline|deaths|risk|progression; {be} .. effective; {show} promise; proved|proven effective; {work} in",
    },
  },
  {
    id: "outbreak",
    ask: "Is the outbreak under control?",
    answersAre: "stages",
    told: {
      over: `{declare|pronounce} .. [outbreak|epidemic|pandemic] .. over; end of the ?current [outbreak|epidemic|pandemic]; [outbreak|epidemic|pandemic] {be} ?now ?officially over; {eradicate|eliminate|stamp out} <virus|disease|outbreak|cholera|polio|measles|malaria|infection>`,
      spreading: `[${EPIDEMICS}] .. not ?yet ?be|been|being .. control|contained|controlled; [${EPIDEMICS}] .. out of control; [${EPIDEMICS}] {be} ?still ?now ?also ?rapidly ?quickly spreading|worsening|growing|accelerating|raging; [${EPIDEMICS}] ?had ?has ?have spread|spreads|worsens|worsened; spread|spreading of .. [${EPIDEMICS}]; {fail|struggle} to contain|control .. [${EPIDEMICS}]`,
      "under control": `[${EPIDEMICS}] .. under control; {bring|get|keep} <${EPIDEMICS}> under control; {contain|control|curb} <${EPIDEMICS}>; [${EPIDEMICS}] .. {ease|slow|subside|wane|peak|abate}`,
    },
  },
  {
    id: "test",
    ask: "What did the test show?",
    askOf: "What did the test of @ show?",
    answersAre: "exclusive",
    ofPerson: "doer",
    told: {
      positive:
        "{test} positive; positive test|sample|result|results !for|of; {fail} ?a|an|the|two ?routine ?random ?drug|drugs|doping|dope test|tests; test|tests|sample|samples {come|be} ?back positive !news|step|thing|sign",
      negative:
        "{test} negative; negative test|sample|result|results !for|of; {pass} ?a|an|the|two|every|all ?routine ?random ?drug|drugs|doping|dope test|tests; test|tests|sample|samples {come|be} ?back negative|clean; clear|clean of drugs|alcohol",
    },
  },
];
