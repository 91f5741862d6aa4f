import type { StateQuestion } from "../state-question.ts";

const SHOWS =
  "production|show|series|filming|season|tour|concert|sitcom|comedy|drama|program|programme|episode|festival|gig";
const FIXTURES =
  "game|match|race|trial|hearing|vote|election|launch|wedding|premiere|flight|release|event|parade|ceremony|meeting|summit|opening|liftoff|lift-off|mission|rollout|debut";
const AWARDS =
  "award|prize|medal|trophy|crown|honor|honour|title|championship|cup|oscar|emmy|grammy|globe|bronze|gold";
const HURT = "tear|injure|hurt|strain|sprain|break|fracture|dislocate|rupture|pull|twist|damage|tweak|bruise";
const PARTS =
  "knee|ankle|hamstring|shoulder|groin|elbow|wrist|hand|finger|thumb|foot|toe|calf|hip|rib|back|neck|thigh|achilles|ligament|collarbone|leg|arm|nose|jaw".split(
    "|",
  );

/** Entertainers and sportspeople, and what they take part in. */
export const SHOWS_AND_SPORT: readonly StateQuestion[] = [
  {
    id: "production",
    ask: "Does the show go on?",
    answersAre: "stages",
    told: {
      "on hold": `{suspend|halt|pause|stop|postpone|interrupt|delay|shut down|put off} <${SHOWS}>; {put|be|go|place} .. on .. hiatus; indefinite hiatus; {be|put|place} .. on hold; {go} dark; indefinite shutdown; on hiatus; [${SHOWS}] .. on hold`,
      cancelled: `{cancel|axe|scrap|discontinue|drop|call off} <${SHOWS}|tour|date>; {pull} out of .. [festival|show|concert|tour]; {cut} short; {pull} .. plug; {take} off .. air`,
      "goes on": `[${SHOWS}|tour] .. {go} on|ahead; [${SHOWS}|tour] will go on|ahead; {resume|restart|renew} <${SHOWS}>; [${SHOWS}] .. {return}; {return} to .. air; back on .. air; [${SHOWS}] .. to return|resume`,
    },
  },
  {
    id: "fixture",
    ask: "Does it take place as planned?",
    answersAre: "stages",
    told: {
      postponed: `{postpone|delay|reschedule|put off|push back|defer} <${FIXTURES}>`,
      cancelled: `{cancel|call off} <${FIXTURES}>`,
      abandoned: `{abandon} <${FIXTURES}>`,
      "as planned": `{go} ahead as planned|scheduled; [${FIXTURES}] .. will go ahead|on; [${FIXTURES}] .. {go} ahead; not ?be|been|being postponed|cancelled|canceled`,
    },
  },
  {
    id: "couple",
    ask: "Are they a couple?",
    weight: "slight",
    answersAre: "stages",
    told: {
      divorced:
        "{divorce}; {file} for divorce; divorce papers|filing; {end} .. marriage; {dissolve} .. marriage",
      separated:
        "{split} up|from; have|has|had separated; couple|pair|two|they separated; marriage .. over; no longer together|couple|dating; {go} .. separate ways; {break} up; {call} off .. wedding|engagement; {end} .. relationship|engagement|romance; gone .. separate ways; have split|separated",
      married: "{marry} !to; {wed}; {tie} the knot; {get|be} married; {exchange} .. vows",
      engaged: "engaged to; {get|be} engaged; {announce} .. engagement; {pop} the question; {propose} to",
      together:
        "still together|married|couple; {be|get} back together; have|has|had reconciled; {reconcile} with",
      dating: "{be} dating; in a relationship; {date} each|one",
    },
  },
  {
    id: "honour",
    ask: "Who won it?",
    weight: "slight",
    answersAre: "others",
    ofPerson: "doer",
    told: {
      won: `{win|take|receive|scoop|collect|claim|land|bag|capture|earn|pick up|walk off with|walk away with|take home} <${AWARDS}>; [${AWARDS}] .. {go} to; {give|award|present} <${AWARDS}>; {lift|hoist|bring home} <${AWARDS}> !of; {name|crown|vote} best|player|most|champion; {crown} .. champion|best; {take|win|claim} best`,
    },
  },
  {
    id: "fitness",
    ask: "When can the player play?",
    askOf: "When can @ play?",
    answersAre: "stages",
    ofPerson: "doer",
    told: {
      out: "{be} ruled out; to miss .. [season|game|match|tournament|final|semifinal|semi-final|derby|clash|tie|opener|tour|playoff]; {be} suspended for .. [season|game|match|tournament|final|semifinal|semi-final|derby|clash|tie|opener|tour|playoff]; not play !a|an|any|the|down|out|it|music|for|with; n't play !a|an|any|the|down|out|it|music|for|with; will miss .. [season|game|match|tournament|final|semifinal|semi-final|derby|clash|tie|opener|tour|playoff]; miss|misses .. [season|game|match|tournament|final|semifinal|semi-final|derby|clash|tie|opener|tour|playoff]; {be|sit} out for|until; unavailable !for|to; out of action; {miss} ?the ?rest ?of ?entire ?whole ?this season|rest|tournament|weeks|months; out for .. season|weeks|year|months|rest; {sideline}; {rule} out of|for; season-ending",
      doubtful:
        "{nurse} .. knock|injury|strain|problem; could|may|might play on|against|despite; {face} .. fitness test; {be} doubtful; {be} ?a ?major ?serious ?big ?slight doubt for; {be} in doubt; 50-50; touch and go; race|races|racing|raced .. to be fit; late fitness test; day-to-day; {be|list} .. questionable|doubtful; game-time decision",
      fit: "{pass|declare} fit; {be} ?fully fit; fit again|enough|for|to start|play|face|return|travel|feature; available for selection; {recover} in time; {recover} from .. injury|strain|illness|knock|surgery|problem; available again; @ will|would ?also play|start on|against|despite; will|would play against|despite; {return} to .. side|squad|team|starting|fold; back in .. side|squad|team;  {return} to .. practice|action|training|lineup; back in .. lineup|training; fit to play; cleared to play|practice|return",
    },
  },
  {
    id: "injured-part",
    ask: "What did the player injure?",
    askOf: "What did @ injure?",
    answersAre: "exclusive",
    ofPerson: "doer",
    told: Object.fromEntries(
      PARTS.map((part) => [
        `the ${part}`,
        `{${HURT}} .. ${part}; ${part} injury|strain|sprain|surgery|fracture|problem; torn .. ${part}; broken|fractured|sprained|strained|injured|bruised ${part}`,
      ]),
    ),
  },
  {
    id: "decided",
    ask: "How was the game decided?",
    answersAre: "exclusive",
    recurring: true,
    told: {
      "on penalties": "on penalties; penalty shootout|shoot-out; in .. shootout|shoot-out",
      "in extra time":
        "in overtime; in double overtime; in|into|after extra time|extra-time; extra-time winner|goal|header|penalty|strike; after 120 minutes; extra time ?was needed|played|required; 120th minute",
    },
  },
  {
    id: "how-scored",
    ask: "How was the goal scored?",
    askOf: "How did @ score?",
    answersAre: "exclusive",
    recurring: true,
    ofPerson: "doer",
    weight: "slight",
    told: {
      "with the head":
        "rose|rises|rising|leapt|climbed|jumped to head|nod|glance; header|headers !was|went|wide|over|saved|hit|that|just|narrowly|off|against; {head|nod|glance} ?it ?the ?ball ?a ?an ?the goal|winner|equaliser|equalizer|corner|cross|opener|free-kick; {nod|glance} .. home|past|into; {head} .. past|into ?the ?.. [net|corner|roof|goal|keeper|goalkeeper]; {head} ?it ?the ?ball ?a in !to|the|a|for|an; {head} ?it ?the ?ball home a|an|the|his|her|@; {head} home in|on .. minute|minutes; headed goal|winner|equaliser|equalizer|opener; {score|win|equalise|equalize|level} .. with his|her head",
      "from the spot":
        "{score|convert|net|slot|bury|tuck|win|level|equalise|equalize|fire|roll} .. from the ?penalty spot; {score|win|level|equalise|equalize|net|lead} .. with|from|by|through|via a|the ?late ?first-half ?second-half ?stoppage-time ?disputed ?controversial penalty|spot-kick !saved|miss; {convert|score|bury|dispatch|slot} .. penalty|spot-kick|penalties; penalty {beat|give|make|put|seal|win|settle|earn|rescue}; from the spot",
      "from a free kick":
        "{curl|bend|whip|smash|fire|blast|score|drill|strike|thump} .. free|free-kick ?kick ?home|in|into; {score|win|level|equalise|equalize} .. with|from|direct|by|via a|the ?.. free|free-kick ?kick",
      "an own goal": "own goal|goals; own-goal; into his|her|their own net|goal",
      "with a shot":
        "with a ?superb ?stunning ?fierce ?low ?powerful ?deflected ?curling ?brilliant ?long-range ?first-time ?left-footed ?right-footed ?thunderous shot|strike|drive|volley|finish|half-volley|chip|lob|tap-in; {drill|slot|lash|stroke|prod|tap|rifle|volley|thump|sidefoot|side-foot|curl|poke|smash|slam|fire|sweep|chip|lob|roll} ?it ?the ?ball home; {drill|slot|lash|stroke|prod|tap|rifle|volley|thump|sidefoot|side-foot|curl|poke|smash|slam|fire|sweep|chip|lob|roll} ?it ?the ?ball ?a ?shot past ?the keeper|goalkeeper|@; {drill|slot|lash|stroke|prod|tap|rifle|volley|thump|sidefoot|side-foot|curl|poke|smash|slam|fire|sweep} ?it ?the ?ball ?a into the .. [net|corner|roof|goal]",
    },
  },
  {
    id: "sent-off",
    ask: "Was anybody sent off?",
    askOf: "Was @ sent off?",
    answersAre: "others",
    ofPerson: "done to",
    weight: "slight",
    told: {
      yes: "{send} off !to|the|a|an|his|her|by|into; red card|cards !for; {see} red; {show|receive|get|earn|pick up} a|his|her ?straight ?second ?.. red|yellow; reduced|down to 10|ten|nine|9 men|players|man",
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
      "turns it down":
        "{turn down|reject|refuse|snub|decline} .. new|improved|fresh contract; {turn down|reject|refuse|snub|decline} .. contract offer|extension",
      leaves:
        "will leave .. club|side|team; {leave} on a free; {leave} the club; {run} down .. contract; contract .. {expire}; contract {run} out",
      stays:
        "{sign} .. contract until|through; {agree} .. new contract; {put} pen to paper; {commit} .. future; {sign} .. extension; {extend} .. contract; {sign} .. new contract|deal; {re-sign}",
      moves:
        "{join} @; {sign} for|with @; {trade|transfer|loan|sell} to; {complete|seal} .. move|transfer|switch; {move} to @",
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
    id: "career",
    ask: "Does the player go on?",
    askOf: "Does @ go on?",
    answersAre: "exclusive",
    holds: 7,
    ofPerson: "doer",
    told: {
      yes: "{play} on !monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|a|his|her|tv|television|stage; will play on !monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|a|his|her|tv|television|stage; will carry on; will play another; to play on|another; {play} another|one more; {carry} on|playing; not {retire|quit}; no plans|intention to retire|quit|stop; {sign} on for; another season|year; one more season|year; {come} out of retirement; {delay|postpone} .. retirement; {come|be} back for another",
      no: "{retire} from; {hang} up .. boots|skates|gloves|cleats|spikes|helmet; {call} it .. career|day; {end} .. career; final|last season; {announce} .. retirement",
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
];
