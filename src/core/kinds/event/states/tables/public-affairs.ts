import type { StateQuestion } from "../state-question.ts";

const TALKS = "talk|negotiation|discussion|round";
const TRUCES = "ceasefire|cease-fire|truce|armistice";
const HOSTAGES = "hostage|captive|abductee";
const ENVOYS = "ambassador|envoy|diplomat|consul|attache";
const SITES =
  "plant|factory|mill|store|mine|refinery|branch|shop|restaurant|shipyard|smelter|brewery|depot|warehouse|outlet|supermarket";
const ROADS =
  "road|highway|bridge|street|lane|motorway|tunnel|route|interstate|expressway|freeway|avenue|pass|boulevard|junction|intersection";
const LINES = "train|service|line|ferry|bus|subway|metro|tram|rail";
const RATES = "rate|rates";
const CROWDS = "protester|demonstrator|crowd|protest|demonstration|rally|marcher|rioter";
const LEADERS =
  "coach|manager|boss|chief|executive|president|chairman|chairwoman|director|head|leader|minister|secretary|captain|editor|principal|commissioner|ambassador|governor|chancellor|successor";

/** Governments, courts of public affairs, central banks and firms. */
export const PUBLIC_AFFAIRS: readonly StateQuestion[] = [
  {
    id: "talks",
    ask: "How do the talks stand?",
    answersAre: "stages",
    told: {
      failed: `[${TALKS}] .. {collapse|fail|stall|founder|falter|deadlock}; [${TALKS}] .. {break} down|off; [${TALKS}] .. {fall} apart; {break} off <${TALKS}>; {end|break} up without .. agreement|deal|result|breakthrough; {end} without .. agreement|deal|result|breakthrough; {walk} out of .. [${TALKS}]; {fail} to agree|reach; no deal|agreement|breakthrough; {reach} .. deadlock|impasse|stalemate`,
      "agreement reached": `{reach|strike|clinch|hammer out|thrash out|seal|forge|broker} .. deal|agreement|accord|compromise|settlement|pact; {come} to terms; {agree} .. deal|terms; [deal|agreement] .. {reach|strike|clinch}; breakthrough in`,
      "going on": `{resume|restart|reopen} <${TALKS}>; [${TALKS}] .. {resume|continue}; {return} to .. table`,
    },
  },
  {
    id: "truce",
    ask: "Is there a truce?",
    answersAre: "stages",
    told: {
      broken: `{violate|break|breach} <${TRUCES}>; [${TRUCES}] .. {collapse|end|unravel}; [${TRUCES}] .. {break} down; {end|abandon} <${TRUCES}>`,
      "in force": `{declare|agree|announce|sign|accept|observe|extend} <${TRUCES}>; {agree} to .. [${TRUCES}]; [${TRUCES}] .. {hold|begin|start}; [${TRUCES}] .. {come|go} into|in force|effect; [${TRUCES}] .. {take} effect; {lay} down .. arms; {stop|halt} .. fighting|hostilities`,
    },
  },
  {
    id: "election",
    ask: "Who won the vote?",
    answersAre: "exclusive",
    ofPerson: "doer",
    weight: "slight",
    told: {
      lost: "{lose} .. election|vote|race|seat|presidency|runoff|run-off; {concede} .. defeat|election|race; {admit} defeat; {go} down to defeat; {oust} .. voters",
      won: "{win|clinch|secure|take} .. election|presidency|vote|race|runoff|run-off|leadership|mandate; {win|clinch|secure} .. second|third|fourth|another .. term; {be} .. elected|re-elected|reelected; {elect|re-elect|reelect} @; {sweep|cruise|coast|romp} to .. victory|win; {win} by .. landslide; {return} to power; {declare} .. winner|victor; {claim|declare} victory",
    },
  },
  {
    id: "confidence",
    ask: "Did the government survive?",
    answersAre: "exclusive",
    told: {
      yes: "{survive} .. vote|motion|challenge; {win} .. confidence vote|motion",
      no: "{lose} .. confidence; government|coalition|cabinet {fall|collapse}; {topple|bring down} <government|coalition>; {bring} down .. government",
    },
  },
  {
    id: "sanctions",
    ask: "Are there sanctions?",
    answersAre: "stages",
    told: {
      lifted: "{lift|ease|end|remove|suspend|drop} <sanction|embargo|tariff|ban|curfew>",
      imposed:
        "{impose|slap|introduce|announce|tighten|extend|place} <sanction|embargo|tariff|curfew>; {come} under .. sanctions|curfew; {hit} with .. sanctions|tariffs",
    },
  },
  {
    id: "envoy",
    ask: "What became of the diplomats?",
    answersAre: "stages",
    told: {
      expelled: `{expel|throw out|kick out|send home|eject} <${ENVOYS}>; {order} .. [${ENVOYS}] .. leave|out; persona non grata; [${ENVOYS}] .. {order} out|home`,
      "called home": `{recall|withdraw|call home|bring home} <${ENVOYS}>`,
      summoned: `{summon|call in} <${ENVOYS}>`,
    },
  },
  {
    id: "in-court",
    ask: "What became of the suit?",
    answersAre: "stages",
    told: {
      settled: "{settle} .. lawsuit|suit|case|claim|claims; {settle} out of court; out-of-court settlement",
      dismissed: "{dismiss|reject|toss|throw out} <lawsuit|suit|complaint|claim>",
      brought:
        "{sue}; {file|bring|launch} <lawsuit|suit|complaint>; {take} .. to court; {take|launch|begin} legal action; {start|begin} .. legal|court proceedings",
    },
  },
  {
    id: "ruling",
    ask: "For whom did the court rule?",
    answersAre: "exclusive",
    told: {
      against:
        "{rule|decide|find} against; {strike} down .. law|ban|rule|measure; {declare|rule|find} .. unconstitutional|illegal|unlawful",
      for: "{rule|decide|find} for|in .. favor|favour; {side} with; {uphold} .. law|ban|rule|measure; {rule|find} .. constitutional|legal|lawful",
    },
  },
  {
    id: "rates",
    ask: "What became of interest rates?",
    answersAre: "exclusive",
    holds: 7,
    told: {
      raised: `{raise|lift|hike|increase|put up|push up} <${RATES}>; rate hike|rise|increase`,
      cut: `{cut|lower|reduce|slash|trim|bring down} <${RATES}>; rate cut|reduction`,
      unchanged: `{hold|leave|keep|maintain} <${RATES}>; [${RATES}] .. unchanged|steady|hold`,
    },
  },
  {
    id: "road",
    ask: "Is the road open?",
    answersAre: "stages",
    told: {
      "open again": `{reopen} <${ROADS}>; [${ROADS}] .. {be|remain|stay} ?now ?fully ?back open; [${ROADS}] ?back ?now open|reopened|reopens ?again; {open} to traffic; traffic .. {flow|move} ?normally ?freely again; cars|trucks|lorries|vehicles .. again {cross|use}; [${ROADS}] .. passable`,
      closed: `{close|shut|block|seal off|cut off|shut down|close off|cordon off|close down} <${ROADS}>; [${ROADS}] .. {be|remain|stay} .. closed|shut|blocked|impassable|off-limits; closure|closures of .. [${ROADS}]; [${ROADS}] closure|closures|closed|shut|blocked; {close} to traffic; off limits to traffic`,
    },
  },
  {
    id: "lessons",
    ask: "Are lessons held?",
    answersAre: "stages",
    told: {
      "will close":
        "[school|campus|college|university] to close|shut; [school|campus|college|university] will ?all ?be {close|shut}; will {close|shut} .. [school|campus|college|university]; {order} .. [school] .. close|shut|closed",
      yes: "{reopen} <school|campus|college>; {resume} <class|lesson>; classes|lessons .. as usual|normal; [school|campus] .. {open} ?on ?again as|on|for|again|normally; [pupil|student|child] .. back in|at class|classes|classrooms|school|lessons; [school] .. {remain|stay|be} open; back to school; {return} to class|classes|school",
      no: "{close|shut|shut down} <school|campus|college>; {cancel|suspend|call off} <class|lesson|school>; {send} .. [pupil|student|child|schoolchild] home; [pupil|student|schoolchild] {be} sent home; no classes|lessons|school !bus|district|children; [school] .. {be|remain|stay} closed|shut",
    },
  },
  {
    id: "trains",
    ask: "Do trains run?",
    answersAre: "stages",
    told: {
      "running again": `{resume|restore|restart} <${LINES}>; [${LINES}] .. {resume|restart}; [train] .. running again`,
      stopped: `{suspend|halt|cancel|disrupt} <${LINES}>; no trains|ferries|buses`,
    },
  },
  {
    id: "autopsy",
    ask: "Was the body examined?",
    answersAre: "stages",
    weight: "slight",
    told: {
      planned:
        "autopsy|post-mortem|postmortem ?examination .. planned|scheduled|expected|due|set|pending|ordered|will|awaited; will {perform|conduct|carry out} .. autopsy|post-mortem|postmortem; {await|pending} .. autopsy|post-mortem|postmortem; {plan|schedule|order} .. autopsy|post-mortem|postmortem; autopsy|post-mortem to be",
      done: "{perform|conduct|carry out|complete} <autopsy|post-mortem|postmortem>; autopsy|post-mortem|postmortem ?report ?examination ?results {show|find|confirm|determine|conclude|reveal|indicate|establish}",
    },
  },
  {
    id: "site",
    ask: "Does the site close?",
    answersAre: "stages",
    told: {
      closes: `{close|shut|shutter|mothball|shut down|close down|wind down} <${SITES}>; {close} .. doors; {cease|end|stop|halt} .. production|operations`,
      opens: `{open|reopen|inaugurate} <${SITES}>; {open} .. doors`,
    },
  },
  {
    id: "new-post",
    ask: "Who gets the post?",
    answersAre: "others",
    ofPerson: "done to",
    weight: "slight",
    told: {
      appointed: `{appoint|name|hire|pick|choose|select|tap|install|unveil|promote|elevate|elect|nominate|confirm} .. as|to|new|next|interim .. [${LEADERS}]; {appoint|name|hire|tap|unveil|elect} @; [${LEADERS}] .. {go} to; {take} over as|from|at; {take} the helm|reins; {take} charge of; {succeed|replace} @; {swear} in`,
    },
  },
  {
    id: "recall",
    ask: "Is the product recalled?",
    answersAre: "others",
    told: {
      yes: "{recall} <car|vehicle|product|truck|toy|batch|model|pack|pill|drug|food|meat|phone|battery|unit|item|lot>; {pull} .. from .. shelves|sale|market; {issue|announce|order} .. recall; {take} off .. shelves|market; product recall; voluntary recall",
    },
  },
  {
    id: "credit-rating",
    ask: "What became of the rating?",
    answersAre: "exclusive",
    holds: 7,
    told: {
      cut: "{cut|lower|downgrade|slash} <rating>; rating downgrade",
      raised: "{raise|lift|upgrade} <rating>; rating upgrade",
    },
  },
  {
    id: "hostages",
    ask: "What became of the hostages?",
    answersAre: "stages",
    told: {
      freed: `{free|release|rescue|liberate|let go|set free} <${HOSTAGES}>; [${HOSTAGES}] .. {walk} free; {be} freed`,
      held: `{hold|take|seize|keep} <${HOSTAGES}>; {take|hold} .. hostage; {be} held hostage; {kidnap|abduct}`,
    },
  },
  {
    id: "responsibility",
    ask: "Has anybody claimed it?",
    answersAre: "stages",
    told: {
      nobody:
        "no .. {claim} .. responsibility; nobody .. {claim} .. responsibility; no claim of responsibility; no ?immediate claim; no|nobody .. {say} .. it|they .. carried|was|were ?behind ?out; nobody .. {take} credit",
      somebody:
        "{claim|take|accept} .. responsibility; claim of responsibility; {say} .. it|they|its|their ?fighters ?members ?militants ?had ?have carried ?out; {say} .. it|they was|were behind ?the|a|both|all .. [attack|blast|bombing|raid|killing|explosion|shooting|hack|strike|kidnapping|assault|ambush|assassination|attempt|blaze|operation|breach|leak|murder|siege|theft|abduction]; {say} .. it|they was|were behind it|them; [group|militant|rebel|faction|movement|organization|organisation|insurgent|guerrilla] .. {say} it|they ?had ?have bombed|attacked|shot|killed|hijacked|kidnapped|seized|planted|targeted|fired|struck|hacked; {take} credit for",
    },
  },
  {
    id: "asylum",
    ask: "Is asylum given?",
    answersAre: "stages",
    told: {
      granted: "{grant|give|offer} .. asylum|refuge",
      refused: "{deny|refuse|reject} .. asylum",
      sought: "{seek|request|claim} .. asylum; {apply} for .. asylum",
    },
  },
  {
    id: "police-force",
    ask: "How did the police act against the crowd?",
    answersAre: "others",
    told: {
      "with force": `{fire|use|launch|lob} .. gas|cannon|cannons|bullets; {disperse|break up|scatter|clear} <${CROWDS}>; {baton-charge|charge} <${CROWDS}>; tear-gas|teargas; riot police|squads {move|storm|clear}; {clash} with .. police`,
    },
  },
  {
    id: "pull-out",
    ask: "Who leaves the alliance?",
    answersAre: "stages",
    told: {
      leaves:
        "{quit|leave|abandon|exit} <coalition|government|cabinet|treaty|pact|accord|alliance|convention|agreement|bloc|club>; {withdraw} from .. [coalition|government|treaty|pact|accord|alliance|convention|agreement|bloc]; {pull} out of .. [coalition|government|treaty|pact|accord|alliance|convention|agreement|bloc]; {walk} out of .. [coalition|government]; {tear} up .. [treaty|pact|accord|agreement]; {withdraw|pull} .. support from|for; turn .. back on .. [treaty|pact|coalition]",
    },
  },
  {
    id: "trade-ban",
    ask: "Is trade stopped?",
    answersAre: "stages",
    told: {
      stopped:
        "{ban|suspend|halt|stop|freeze|block|forbid|bar|prohibit} <import|export|shipment|delivery|sale>; import|export ban; ban on .. imports|exports|shipments|sales|importing|exporting; {close} .. market to; no more exports|shipments|imports",
      resumed: "{resume|restart|allow} <import|export|shipment|delivery|sale>",
    },
  },
  {
    id: "recount",
    ask: "Are the votes counted again?",
    answersAre: "stages",
    told: {
      yes: "{order|grant|approve|announce|call} .. [recount]; {recount}; [vote|ballot] .. counted again; {count} .. [vote|ballot] again; second|fresh|new count; recount {be}",
      no: "{reject|deny|refuse} <recount>; no recount",
    },
  },
  {
    id: "unopposed",
    ask: "Was there another candidate?",
    answersAre: "exclusive",
    told: {
      no: "unopposed; uncontested; by acclamation; sole|only|lone candidate|contender; no .. rival|challenger|opponent|candidates|contenders; nobody .. {stand|run} against; {stand|run} alone; without a vote|contest",
      yes: "{beat|defeat} .. [rival|challenger|opponent|contender]; contested election",
    },
  },
  {
    id: "barred",
    ask: "May the candidate stand?",
    answersAre: "stages",
    told: {
      no: "{bar|ban|disqualify|exclude|block|prevent|stop} .. from .. race|ballot|running|election|standing|contesting|contest|poll|vote; {reject|invalidate} <candidacy|nomination>; {strike|remove|leave} .. off|from .. ballot|list; not .. {run|stand} for .. [president|office|election|parliament|governor|mayor]; refused to register; ineligible; {kick|throw} off .. ballot",
      yes: "{clear|allow} .. to run|stand; {approve|accept} <candidacy>",
    },
  },
  {
    id: "house-arrest",
    ask: "Is somebody confined to the house?",
    answersAre: "stages",
    told: {
      ended: "{lift|end} .. house arrest; {release|free} from house arrest",
      yes: "under house arrest; house arrest; {confine} to .. home|house|residence; not {leave} .. home|house|residence",
    },
  },
];
