import type { StateQuestion } from "../state-question.ts";

const POSTS = "post|job|position|office|role|duties|command|helm|board|seat";
const HOLDERS =
  "coach|manager|boss|chief|executive|ceo|president|chairman|chairwoman|director|head|employee|worker|clerk|teacher|officer|deputy|principal|minister|secretary|anchor|host|actor|actress|star|player|captain|skipper|superintendent|editor|trainer|guard|nurse|pilot|accountant|driver|aide|spokesman|spokeswoman";

/** By what people are given bad news. */
const MEDIA: Readonly<Record<string, string>> = {
  "by e-mail": "email|e-mail|emails|e-mails",
  "by text message": "text|sms|whatsapp|texts",
  "by phone": "phone|telephone|call|phonecall",
  "by video": "video|zoom|webcast|videoconference|videolink|video-link|livestream|teleconference",
  "by letter": "letter|letters|memo|post|mail|note",
  "in person": "person|meeting|meetings|assembly|face-to-face",
  "from the media":
    "media|press|television|tv|radio|newspapers|newspaper|news|internet|twitter|facebook|online|reports|reporters",
};

/** Posts, strikes and jobs. */
export const WORK: readonly StateQuestion[] = [
  {
    id: "departure",
    ask: "How did the post fall vacant?",
    askOf: "How did @ leave the post?",
    weight: "slight",
    answersAre: "stages",
    ofPerson: "done to",
    told: {
      stays:
        "{stay} on; will stay on; will remain|continue as; will continue to lead|run|head|manage|coach|chair|serve; {remain|continue} as|in .. [coach|manager|chief|executive|president|charge|post|job|head]; {keep} .. job|post; {continue} to lead|run|head; vote of confidence; not resign|quit|step; {refuse|decline} to resign|quit|step; {vow|pledge} .. to stay on|in|as; {vow|pledge} .. to remain in|as; {cling} to .. power|post|office|job|seat; {keep} .. office; {survive} .. no-confidence|confidence|leadership vote",
      "by agreement":
        "{part} ways; {part} company; mutual consent|agreement; mutually {agree}; go .. separate ways",
      "was dismissed": `{let} go; {relieve} .. of .. [${POSTS}]; {give|get|hand|receive} .. axe|boot|sack|chop|heave-ho|marching; {give|get|hand|receive} .. pink slip; {show} .. the door; {lose} .. [job|post|position]; {cut} ties with; {oust|depose}; {topple} .. [${HOLDERS}]; [${HOLDERS}] {be} toppled; {remove} .. from .. [office|post|power|job]; {vote} out of office; {be} voted out; {recall} from .. office; {remove} as|from .. [${POSTS}|coach|manager|chief|leader]; {strip} of .. [${POSTS}|title]; {fire|sack|dismiss|axe|terminate} .. [${HOLDERS}]; {be|get} .. fired !from|at|on|into; {be|get} .. sacked|dismissed|axed|terminated|ousted; @ sacked|ousted !a|an|the|its|his|her|their; {give|hand} .. marching orders; [${HOLDERS}] fired|sacked|dismissed|axed|ousted; {sack|dismiss|axe} @; fires|fired @; out of a job; off the payroll; no longer employed|employs; {force} out`,
      "stepped down": `forced to resign|quit|step; {resign}; {quit} !smoking|drinking|rehab; {step} down|aside; {stand} down; {tender|submit|offer|announce} .. [resignation|departure]; {hand} in .. resignation|notice; {leave|vacate|relinquish} .. [post|job|office|role|position]; {bow} out; {call} it quits; {give} up .. [post|job|role|position]`,
      retired: "{retire} !in; {announce} .. retirement",
    },
  },
  {
    id: "pay-on-leave",
    ask: "Is the suspension paid?",
    answersAre: "exclusive",
    told: {
      "without pay": "{suspend} .. without pay; leave|suspension without pay; unpaid .. leave|suspension",
      "with pay": "{suspend} .. with ?full pay; leave|suspension with pay; paid .. leave|suspension",
    },
  },
  {
    id: "strike",
    ask: "Are they on strike?",
    answersAre: "stages",
    told: {
      over: "{end} <strike|walkout|stoppage>; {return|go} back to work; {return} to work; [strike|walkout] {be} over",
      averted: "{avert|suspend|postpone|call off} <strike|walkout|stoppage>",
      "on strike":
        "{go|be|walk} .. on strike; {walk} off .. job|jobs; {down} tools; {stage|begin|start|launch} <strike|walkout|stoppage>; picket lines|line",
    },
  },
  {
    id: "job-cuts",
    ask: "Are jobs lost?",
    answersAre: "stages",
    raisedBy: "none",
    told: {
      none: "no jobs|job|positions|posts ?will {be} lost|cut|eliminated|axed; no jobs|job|positions|posts will|would {be} lost|cut|eliminated|axed|go; nobody|none will|would {be|lose} ?laid ?off ?their ?a job|jobs|off|redundant; not {lose} .. job|jobs; without .. job losses|layoffs|redundancies; no layoffs|redundancies|lay-offs; no|nobody|none .. {lay} off; no .. job losses|cuts; not {lay} off",
      some: "[job|position|post|role] .. will|would {be} ?lost eliminated|cut|axed|lost|shed|slashed; will {cut|shed|axe|eliminate|slash} .. [job|position|post|role]; will {lay} off; [job|position|post] .. at risk; [job|position|post|role] to go; {cut|shed|axe|eliminate|slash} <job|position|post|role>; {lay} off; {make} .. redundant; job losses|cuts",
    },
  },
  {
    id: "on-duty",
    ask: "Is somebody off duty?",
    askOf: "Is @ off duty?",
    answersAre: "stages",
    ofPerson: "done to",
    told: {
      back: "{reinstate}; back on duty; back on the job; back at work; {return} to duty|work|post",
      "on leave":
        "{place|put|go|be} on .. leave; {suspend} !in|as|by; {send} home on|with|without|pending; desk duty; {stand} down pending; {bench}",
    },
  },
  {
    id: "ban",
    ask: "Is somebody banned?",
    askOf: "Is @ banned?",
    answersAre: "stages",
    ofPerson: "done to",
    told: {
      lifted: "{lift|overturn|quash} <ban|suspension>; [ban|suspension] .. {lift|overturn}",
      banned:
        "{ban|suspend|disqualify|exclude} for|from; {hand|give|receive|get|serve} .. ban|suspension; {test} positive; [ban|suspension] of",
    },
  },
  {
    id: "apology",
    ask: "Did somebody apologise?",
    answersAre: "exclusive",
    holds: 1,
    ofPerson: "doer",
    told: {
      no: "{refuse|decline} to apologize|apologise; not {apologize|apologise}; {stop} short of .. apology; no apology",
      yes: "{apologize|apologise}; {say|be} sorry for|to|that; {issue|offer|make} .. apology; {express} .. regret|remorse; {beg|ask} for .. forgiveness",
    },
  },
  {
    id: "how-told",
    ask: "How were they told?",
    answersAre: "exclusive",
    together: true,
    told: Object.fromEntries(
      Object.entries(MEDIA).map(([medium, words]) => [
        medium,
        `{be|get} ?all ?just told|informed|notified|fired|dismissed|sacked|axed|dumped .. by|in|via|over|through|on|at|from ?a|an|the|his|her|their ?brief ?short ?company ?internal ?recorded ?staff ${words}; {learn|hear|find out} .. by|in|via|over|through|on|at|from|watching ?a|an|the|his|her|their ?brief ?short ?company ?internal ?recorded ?staff ${words} !that; {fire|dismiss|sack|notify|inform} .. by|via|over|through ?a|an|the|his|her|their ?brief ?short ?company ?internal ${words}; {break|deliver|get|receive} the news .. by|in|via|over|through|on|at|from ?a|an|the ?brief ?short ?company ?internal ?recorded ?staff ${words}`,
      ]),
    ),
  },
  {
    id: "consulted",
    ask: "Had those concerned been consulted?",
    answersAre: "exclusive",
    told: {
      no: "not ?ever ?be|been|being ?properly ?fully ?even consulted; not {consult}; without ?first ?properly {consult}; without ?any ?prior ?proper ?real consultation|consultations; nobody .. {consult}; no ?prior ?proper ?real ?meaningful consultation|consultations ?with; never ?been ?properly consulted; {fail|neglect} to consult; not {sit} down with",
      yes: "{consult} ?with ?the ?its ?all ?local ?its [union|worker|employee|staff|representative|resident|parent|teacher|leader|family|partner|ally|community|adviser|lawyer|expert|minister]; [union|worker|employee|staff|representative|resident|parent|teacher|leader|official|ally|minister|board] .. {be} ?fully ?properly consulted; {be} ?fully ?properly ?duly consulted; after|in ?full ?close ?extensive consulting|consultation|consultations with",
    },
  },
];
