import type { StateQuestion } from "../state-question.ts";

const BIDS = "bid|offer|approach|overture|advance|proposal|proposition";
const DEALS =
  "deal|agreement|contract|accord|pact|merger|acquisition|takeover|tie-up|purchase|sale|settlement|treaty|combination";
const BILLS =
  "bill|law|measure|budget|legislation|resolution|plan|referendum|amendment|reform|ordinance|permit|application|package|remuneration";
const DRUGS = "drug|medicine|pill|vaccine|treatment|therapy|medication|device|jab|shot";
const SHARES = "share|stock|share_price|stock_price";
const FORECASTS = "forecast|guidance|outlook|target|estimate|projection";

const PUBLIC_MONEY =
  "money|grant|subsidy|aid|loan|fund|bonus|fee|deposit|cash|sum|payment|donation|incentive|fare|ticket";

/** Bids, approvals, insolvencies. */
export const BUSINESS: readonly StateQuestion[] = [
  {
    id: "payment",
    ask: "How is the deal paid for?",
    answersAre: "stages",
    told: {
      "in cash and shares":
        "cash-and-stock|cash-and-share|stock-and-cash|share-and-cash; cash and stock|share|shares; stock|share|shares and cash",
      "in shares": "all-stock|all-share; {pay} in stock|shares",
      "in cash": "all-cash; {pay} ?entirely in cash; billion|million in cash",
    },
  },
  {
    id: "boards",
    ask: "Have the boards agreed?",
    answersAre: "others",
    told: {
      yes: "board|boards ?of ?directors ?both ?companies ?has ?have ?had ?unanimously approved|agreed|backed; approved by the|both .. board|boards",
    },
  },
  {
    id: "bid",
    ask: "What became of the offer?",
    answersAre: "stages",
    told: {
      rejected: `{reject|rebuff|spurn|dismiss|snub|repel|rebut|knock back|turn down|brush off|brush aside|fend off|wave away|wave off} <${BIDS}>; {say} no to .. [${BIDS}]; {decline|refuse} .. [${BIDS}]; [${BIDS}] .. {decline|refuse}; give .. cold shoulder`,
      withdrawn: `{withdraw|abandon|scrap|shelve|retract} <${BIDS}>; {walk} away from .. [deal|bid|offer|talk|merger|takeover]; {pull} out of .. [talk|deal]`,
      accepted: `{accept|welcome|agree to} <${BIDS}>; {say} yes to .. [${BIDS}]`,
      raised: `{raise|sweeten|improve|increase|boost} <${BIDS}>`,
    },
  },
  {
    id: "shares",
    ask: "Which way did the shares go?",
    weight: "slight",
    answersAre: "stages",
    told: {
      unchanged: `[${SHARES}] .. little changed|moved; [${SHARES}] {be|close|end|finish|trade|stay|remain} ?the ?day ?little ?broadly ?almost unchanged|flat|steady|changed`,
      fell: `[${SHARES}] ?of ?in ?were ?was ?also @ {fall|drop|slide|slip|tumble|plunge|sink|decline|dip|slump|plummet|crash|ease|retreat|nosedive|tank|shed}; [${SHARES}] ?were ?was ?also ?have ?had ?has {fall|drop|slide|slip|tumble|plunge|sink|decline|dip|slump|plummet|crash|ease|retreat|nosedive|tank|shed}; {send} .. [${SHARES}] .. lower|down|tumbling|sliding|falling|plunging; [${SHARES}] {be|close|end|finish|trade} .. lower|down; [${SHARES}] .. {end|close|finish} .. day|week|session down|lower; [${SHARES}] {lose}; [${SHARES}] {be} down; {wipe} .. off .. [${SHARES}|value]`,
      rose: `[${SHARES}] ?of ?in ?were ?was ?also @ {rise|climb|jump|surge|soar|gain|rally|leap|advance|spike|rocket}; [${SHARES}] ?were ?was ?also ?have ?had ?has {rise|climb|jump|surge|soar|gain|rally|leap|advance|spike|rocket}; [${SHARES}] .. {end|close|finish} .. day|week|session up|higher; [${SHARES}] {be} up; {send} .. [${SHARES}] .. higher|up|soaring|surging|climbing; [${SHARES}] {be|close|end|finish|trade} .. higher|up`,
    },
  },
  {
    id: "approval",
    ask: "Was it approved?",
    answersAre: "stages",
    told: {
      rejected: `{defeat} <${BILLS}|treaty|motion>; {say} no to .. [${BILLS}|${DEALS}|motion]; {veto} it|them|the; [${BILLS}] .. {fail|die} !to; {reject|block|veto|prohibit|bar|ban|kill|vote down|strike down|turn down|throw out|scupper|torpedo} <${DEALS}|${BILLS}|${DRUGS}>; {refuse|decline} .. to approve|allow|clear|license|let; {withhold} .. approval|consent; {vote} against; {strike down|send back|sign away} <${BILLS}>; refused|refuses|declined|declines to sign; {deny|withhold} .. signature|assent; {use|wield} .. veto; {bar|stop|prevent|block} .. from merging|joining|combining|buying|acquiring`,
      approved: `{approve|ratify|endorse|back|pass|clear|authorise|authorize|sanction|greenlight|accept|adopt|license|wave through|sign off on|vote for} <${DEALS}|${BILLS}|${DRUGS}>; {approve} .. @; {give|get|win|receive} .. green light; [${BILLS}|${DEALS}|motion] {sail|scrape|squeak} through; {give|get|win|receive|secure|gain|earn|obtain|grant} .. go-ahead|nod|clearance|blessing|approval|consent; {vote} for|to approve|ratify|accept|back; {vote} in favor|favour; {say} yes to; {sign} .. into law; {sign} .. bill; {become} law`,
      pending:
        "{put off|postpone|delay|defer} <vote|decision|ruling>; subject to .. approval|vote|consent; {need|require|await|seek} .. approval|clearance|blessing|consent|go-ahead; yet to approve",
    },
  },
  {
    id: "insolvency",
    ask: "Is the company insolvent?",
    answersAre: "stages",
    told: {
      "out of it": "{emerge|exit} .. from .. bankruptcy|administration|insolvency",
      insolvent:
        "{file|apply} for .. bankruptcy|administration|insolvency|receivership|liquidation|chapter; {file|seek} .. protection from .. creditors; {seek} .. bankruptcy|chapter; {declare|enter|face} .. bankruptcy|administration|receivership|liquidation|insolvency; {declare} bankrupt; {go} bust|bankrupt|belly-up; {go|fall|collapse|slide|plunge} into .. bankruptcy|administration|receivership|liquidation|insolvency; {turn} to .. bankruptcy; {call} in .. administrators|receivers|liquidators; bankruptcy filing|petition",
    },
  },
  {
    id: "closing",
    ask: "Has the deal gone through?",
    answersAre: "stages",
    told: {
      collapsed: `{call off|terminate|abandon|scrap|cancel|scuttle} <merger|deal|acquisition|takeover|sale|purchase>; [merger|deal|takeover|sale] {collapse}; [merger|deal|takeover|sale] .. {fall} through|apart`,
      completed:
        "{complete|close|finalise|finalize|conclude} <merger|deal|acquisition|takeover|sale|purchase>",
      expected:
        "expected to close|complete; expects to close|complete; expected to be completed|finalised|finalized",
    },
  },
  {
    id: "trading",
    ask: "Are the shares traded?",
    answersAre: "stages",
    told: {
      resumed: "{resume|restart} <trading|dealings>; [share|stock] .. {resume} trading; {return} to trading",
      suspended:
        "{suspend|halt|freeze|stop} <trading|dealings>; {suspend|freeze} <share|stock>; [share|stock] .. {suspend|freeze|halt}; {cease} to trade; {suspend|halt} from trading; trading halt|suspension",
    },
  },
  {
    id: "forecast",
    ask: "What became of the forecast?",
    answersAre: "exclusive",
    holds: 7,
    told: {
      raised: `{raise|lift|boost|increase|upgrade} <${FORECASTS}>`,
      cut: `{cut|lower|reduce|slash|trim|downgrade} <${FORECASTS}>`,
      withdrawn: `{withdraw|scrap|suspend|pull|abandon} <${FORECASTS}>`,
      kept: `{reaffirm|maintain|confirm|reiterate|stand by|stick to} <${FORECASTS}>`,
    },
  },
  {
    id: "spin-off",
    ask: "Is a unit split off?",
    answersAre: "others",
    told: {
      yes: "{spin|hive|split|sell|carve|float} off .. [unit|arm|division|business|subsidiary|operation|brand]; {carve|spin} out; will|to spin|hive|split|carve|float off|out; {spin} .. [unit|arm|division|business|subsidiary] off|out; {demerge|divest}; spin-off|spinoff of; {list|float} .. [unit|arm|division|business] .. separately; stand-alone|standalone company; separate company",
    },
  },
  {
    id: "state-takeover",
    ask: "Is it taken over by the state?",
    answersAre: "others",
    told: {
      yes: "{nationalise|nationalize}; {take} .. into public|state ownership|control|hands; {take} over by .. state|government; state|government .. {take} over|control; public ownership; nationalisation|nationalization; {renationalise|renationalize}",
    },
  },
  {
    id: "signed",
    ask: "Has it been agreed and signed?",
    answersAre: "stages",
    told: {
      "not yet":
        "nothing {have|be} ?been ?yet ?formally signed|agreed|finalised|finalized|inked|decided|settled; nothing ?yet signed|agreed; no ?formal ?final ?firm agreement|deal|contract|accord ?on ?with ?has ?had ?have ?yet ?been reached|signed|agreed|struck|finalised|finalized|made; there|there's|’s|'s {be} ?yet ?still no ?formal ?final ?firm agreement|deal|contract; not ?yet {sign|agree|reach|finalise|finalize|strike} ?on ?a|an|the|any ?formal ?final ?firm agreement|deal|contract|terms|accord|treaty; yet to {sign|agree|reach|finalise|finalize|strike}; {deny|dismiss} .. deal|agreement .. been|was|is",
      signed: `{sign|ink} <contract|deal|agreement|treaty|accord|pact|papers>; {put} ?his|her|their|its pen|name|signature|names|signatures to; {sign} on ?the dotted line; {sign} ?the papers|documents`,
      agreed:
        "{reach|strike|seal|clinch|conclude} ?a|an|the ?preliminary ?tentative ?final ?provisional agreement|deal|accord; {agree} ?on ?to ?a|an|the .. deal|fee|terms|price; [deal|agreement|fee|terms|price] {have|be} ?been ?already agreed|reached|struck; agreed|agreement in principle",
    },
  },
  {
    id: "money-back",
    ask: "Is the money paid back?",
    answersAre: "stages",
    told: {
      "in court": `{sue} .. for|to .. repayment|refund|recover|return|repay|back; legal action to recover; {sue|go} .. to recover .. [${PUBLIC_MONEY}]`,
      refused: `{refuse|decline} to {repay|refund|return|reimburse}; {refuse|decline} to {pay|give|hand} .. back; not {repay|refund|reimburse}; not {return} .. [${PUBLIC_MONEY}]; will not {pay|give|hand} .. back; {reject|dismiss|rebuff} ?a|an|the|its|any demand|demands|call|calls|request|requests .. repay|repayment|return|refund|money|back`,
      demanded: `{demand|seek|want|order|request} .. repayment|refund|reimbursement; {want|demand|ask} ?for its|their|our|his|her|the [${PUBLIC_MONEY}] back|returned|repaid; {demand|ask|tell|order|urge|want|request|require} .. to|that .. repay|refund|reimburse; {demand|ask|tell|order|urge|want|request|require} .. to|that .. return|pay|give|hand ?back ?the .. [${PUBLIC_MONEY}]; {demand|ask|tell|order|urge|want|request|require} .. to|that .. pay|give|hand back`,
      "paid back": `{repay|refund|reimburse} .. [${PUBLIC_MONEY}]|million|dollars|pounds|euros|$|£|€; {return|pay back|hand back|give back} <${PUBLIC_MONEY}>`,
    },
  },
];
