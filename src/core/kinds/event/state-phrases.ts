import type { SetPhrases, StateQuestion } from "./state-question.ts";
import { BUSINESS } from "./state-tables/business.ts";
import { DISASTERS } from "./state-tables/disasters.ts";
import { HEALTH } from "./state-tables/health.ts";
import { AT_LARGE, CAUGHT, LAW } from "./state-tables/law.ts";
import { SHOWS_AND_SPORT } from "./state-tables/shows.ts";
import { MISHAPS } from "./state-tables/mishaps.ts";
import { PUBLIC_AFFAIRS } from "./state-tables/public-affairs.ts";
import { WORK } from "./state-tables/work.ts";

const phrases = (words: string, pattern: RegExp): SetPhrases => ({ words: words.split(" "), pattern });

/**
 * What somebody carried or used, by its noun: "armed with a hunting rifle", "used a rifle", "found his pump-action
 * rifle", "in a rifle attack".
 */
function withWeapon(...names: readonly string[]): SetPhrases {
  const nouns = names.join("|");
  const words = names.map((name) => name.slice(name.lastIndexOf("-") + 1));
  const pattern = new RegExp(
    `\\b(?:${DEEDS_WITH_WEAPONS}) (?:${WHOSE}) (?:[\\w.'-]+ ){0,3}(?:${nouns})\\b|\\band an? (?:[\\w.'-]+ ){0,3}(?:${nouns})\\b|\\b(?:${nouns}) (?:attack|slaying|blast|killing|rampage)s?\\b`,
    "iu",
  );
  return { words, pattern };
}

const DEEDS_WITH_WEAPONS =
  "armed with|used|using|wield(?:ing|ed)|brandish(?:ing|ed)|carr(?:ying|ied)|fir(?:ing|ed)|with|by|from|found|recovered|seized|confiscated|picked up";
const WHOSE = "an?|the|his|her|their";

/** Set phrases of courts, hospitals, rescuers, seismologists and police. */
const IN_SET_PHRASES: readonly StateQuestion[] = [
  {
    id: "plea",
    ask: "How did the accused plead?",
    askOf: "How did @ plead?",
    answersAre: "exclusive",
    ofPerson: "doer",
    told: {
      "not guilty":
        "{deny} .. [charge|count|allegation|accusation|offence]; {deny} murder|causing|killing|stealing|taking; {tell} .. not guilty; {maintain|protest} .. innocence",
      guilty:
        "{admit} .. [charge|count|offence]; {admit} murder|manslaughter|causing|killing|stealing|taking; {confess} to",
    },
    answers: {
      "not guilty": phrases(
        "guilty",
        /\b(?:plead(?:s|ed|ing)?|pled) not guilty\b|\bnot[ -]guilty pleas?\b|\bpleas? of not guilty\b/iu,
      ),
      guilty: phrases(
        "guilty",
        /\b(?:plead(?:s|ed|ing)?|pled) guilty\b|\bguilty pleas?\b|\bpleas? of guilty\b/iu,
      ),
    },
  },
  {
    id: "bail",
    ask: "Is the accused free on bail?",
    askOf: "Is @ free on bail?",
    answersAre: "exclusive",
    ofPerson: "done to",
    told: {
      "held without bail":
        "{deny|refuse|reject|turn down} <bail|bond>; {stay|remain} behind bars|in|locked .. until; {hold|keep|jail} .. until .. trial|hearing; {remand} .. custody",
      "free on bail": "{post|make} bail|bond; {release|free} .. bail|bond|recognizance",
    },
    answers: {
      "held without bail": phrases(
        "bail bond",
        /\bwithout (?:bail|bond)\b|\b(?:denied|refused) (?:bail|bond)\b|\bbail was refused\b/iu,
      ),
      "free on bail": phrases(
        "bail bond",
        /\b(?:freed|released|out|free) on (?:bail|bond)\b|\b(?:granted|posted) (?:bail|bond)\b/iu,
      ),
    },
  },
  {
    id: "sentence",
    ask: "What sentence may follow?",
    answersAre: "others",
    told: {
      "life in prison":
        "{face|carry|mean|get} .. life in prison|jail; {face|carry|mean|get} .. life imprisonment|term|sentence|behind; life behind bars; mandatory life",
    },
    answers: {
      "life without parole": phrases(
        "parole",
        /\blife (?:in prison |imprisonment )?without (?:the )?(?:possibility of |chance of )?parole\b/iu,
      ),
      "the death penalty": phrases(
        "penalty sentenced",
        /\bfac(?:es?|ing) the death penalty\b|\bcould be sentenced to death\b/iu,
      ),
    },
  },
  {
    id: "custody",
    ask: "What has become of the people held?",
    answersAre: "stages",
    answers: {
      "held for questioning": phrases(
        "questioning questioned",
        /\b(?:detain|hold)(?:ed|ing|s)? [\w ,]{0,24}(?:for questioning|being questioned)\b|\b(?:held|taken in) for questioning\b/iu,
      ),
      "arrested on charges": phrases("charge charges", /\barrested on [\w -]{0,24}charges?\b/iu),
      "released without charge": phrases("charge charges", /\b(?:released|freed) without charges?\b/iu),
    },
  },
  {
    id: "arrests",
    ask: "Has anybody been arrested?",
    answersAre: "stages",
    raisedBy: "nobody",
    told: { nobody: AT_LARGE, somebody: CAUGHT },
    answers: {
      nobody: phrases(
        "arrested detained charged custody arrest arrests",
        /\b(?:no ?one|nobody|no suspects?) (?:(?:has|have|had) (?:yet )?been|was|were|is) (?:arrested|detained|charged|(?:taken into|in) custody)\b|\bno arrests?\b(?! warrant)|\b(?:not|n't) (?:yet )?(?:made|announced) (?:any )?arrests?\b/iu,
      ),
      somebody: phrases(
        "arrested detained held arrest custody",
        /\b(?:police|officers|detectives|authorities|prosecutors|investigators|cops) (?:(?:has|have|had) )?(?:arrested|detained)\b|\b(?:(?:has|have|had) been|was|were) (?:arrested|detained|taken into custody)\b|\bunder arrest\b|\b(?:held|detained|arrested) by (?:the )?police\b/iu,
      ),
    },
  },
  {
    id: "cause",
    ask: "Is the cause or the motive known?",
    answersAre: "stages",
    answers: {
      unknown: phrases(
        "motive cause led prompted provoked",
        /\b(?:no|not have a|n't have a|not known a) (?:known |clear |immediate )?motive\b|\b(?:motive|cause) (?:is|was|remains|remained) (?:still )?(?:unknown|unclear|not (?:immediately |yet )?(?:known|clear)|under investigation|being investigated)\b|\b(?:not|n't|declined to|refused to) (?:yet )?(?:discuss|disclose|give|offer|suggest|speculate (?:on|about)) (?:an? |the |any |its )?(?:possible |likely )?(?:motive|cause)\b|\b(?:not|n't) (?:immediately |yet )?(?:say|know)[\w ]{0,70} what (?:led to|prompted|provoked)\b/iu,
      ),
      told: phrases(
        "motive cause motivated blame caused furious angry enraged jealous retaliation",
        /\b(?:motive|cause) (?:is|was) (?:an? |the )|\bmotivated by\b|\b(?:is|are|was|were) to blame for\b|\b(?:blast|crash|explosion|fire|blaze) was caused by\b|\bbecause (?:he|she|they) (?:was|were|had been) (?:furious|angry|enraged|jealous)\b|\bin retaliation for\b/iu,
      ),
    },
  },
  {
    id: "progress",
    ask: "How is the relief work going?",
    answersAre: "exclusive",
    answers: {
      slow: phrases(
        "slow slowed hampered hindered delayed disorganised disorganized chaotic",
        /\b(?:relief|rescue|aid|search|recovery)(?: work| efforts?| operations?)? (?:is|are|was|were|has been|have been) (?:being )?(?:slow|slowed|hampered|hindered|delayed|disorgani[sz]ed|chaotic)\b/iu,
      ),
      smooth: phrases(
        "smoothly well",
        /\b(?:relief|rescue|aid|search|recovery)(?: work| efforts?| operations?)? (?:is|are|was|were) (?:going|proceeding|running) (?:smoothly|well)\b/iu,
      ),
    },
  },
  {
    id: "tsunami",
    ask: "Is there a danger of a tsunami?",
    answersAre: "exclusive",
    answers: {
      no: phrases(
        "tsunami tsunamis",
        /\bno (?:threat of a |risk of a |danger of a )?tsunami\b|\b(?:dismissed|ruled out|played down|allayed) [\w ]{0,60}\btsunamis?\b/iu,
      ),
      yes: phrases(
        "tsunami",
        /\btsunami (?:warning|alert|watch) (?:was|has been|had been) (?:issued|raised)\b|\bissued a tsunami (?:warning|alert|watch)\b|\btriggered a tsunami\b/iu,
      ),
    },
  },
  {
    id: "terrorism",
    ask: "Was it terrorism?",
    answersAre: "exclusive",
    answers: {
      no: phrases(
        "terrorism",
        /\bno (?:indication|sign|evidence) of terrorism\b|\bnot (?:believed to be |related to |linked to )?terrorism\b|\bruled out terrorism\b/iu,
      ),
      yes: phrases(
        "terrorist terrorism terror",
        /\b(?:treated as|believed to be|declared) (?:a terrorist (?:attack|incident)|an act of terror(?:ism)?|terrorism)\b/iu,
      ),
    },
  },
  {
    id: "foul-play",
    ask: "Is foul play suspected?",
    answersAre: "exclusive",
    told: {
      no: "not .. suspicious; no suspicious; nobody|noone|no-one else .. involved; no third|other party; third-party|outside involvement; {rule} out .. involvement|homicide|crime|murder",
      yes: "{treat|regard} as suspicious; suspicious death|circumstances; {treat|investigate} as .. homicide|murder",
    },
    answers: {
      no: phrases(
        "foul",
        /\bno (?:sign|evidence|indication) of foul play\b|\bfoul play (?:is|was) not suspected\b|\bruled out foul play\b/iu,
      ),
      yes: phrases("foul", /\bfoul play (?:is|was) suspected\b|\bsuspect(?:s|ed)? foul play\b/iu),
    },
  },
  {
    id: "consciousness",
    ask: "Are the injured conscious?",
    answersAre: "stages",
    answers: {
      unconscious: phrases(
        "consciousness coma unconscious",
        /\b(?:yet to|not yet|not) regain(?:ed)? consciousness\b|\b(?:is|was|are|were|remains?|remained) (?:in a coma|unconscious)\b/iu,
      ),
      conscious: phrases("consciousness", /\bregained consciousness\b/iu),
    },
  },
  {
    id: "recorders",
    ask: "Have the flight recorders been found?",
    answersAre: "stages",
    answers: {
      "still sought": phrases(
        "box boxes recorder recorders",
        /\bsearch(?:ing)? for (?:the )?(?:black box(?:es)?|flight recorders?)\b/iu,
      ),
      found: phrases(
        "box boxes recorder recorders",
        /\b(?:black box(?:es)?|flight recorders?) (?:has|have|had|was|were) (?:been )?(?:found|recovered)\b|\b(?:found|recovered) (?:the |both )?(?:black box(?:es)?|flight recorders?)\b/iu,
      ),
    },
  },
  {
    id: "weapon",
    ask: "What weapon was used?",
    answersAre: "exclusive",
    together: true,
    answers: {
      "a shotgun or a rifle": phrases(
        "shotgun",
        /\b(?:shotgun or (?:a |an? [\w-]+ )?rifle|rifle or (?:a )?shotgun)\b/iu,
      ),
      "a shotgun": withWeapon("shotgun", "12-gauge", "20-gauge"),
      "a rifle": withWeapon("rifle"),
      "a handgun": withWeapon("pistol", "handgun", "revolver"),
      "a knife": withWeapon("knife", "machete"),
      "an axe or a hammer": withWeapon("axe", "hammer"),
    },
  },
  {
    id: "silence",
    ask: "Did they say anything?",
    weight: "slight",
    answersAre: "others",
    answers: {
      no: phrases(
        "nothing anything silent more word",
        /\bsa(?:id|ys?|ying) (?:nothing|no more|not a word)\b|\b(?:not|n't) sa(?:y|id) (?:anything|a word)\b|\b(?:remained|stayed|kept) silent\b/iu,
      ),
    },
  },
  {
    id: "payment",
    ask: "How is the deal paid for?",
    answersAre: "stages",
    answers: {
      "in cash and shares": phrases(
        "cash",
        /\bcash[ -]and[ -](?:stock|shares?)\b|\b(?:stock|shares?)[ -]and[ -]cash\b|\bmix of cash and (?:stock|shares)\b/iu,
      ),
      "in shares": phrases(
        "stock share shares",
        /\ball-(?:stock|share)\b|\bpa(?:y|id|ying) in (?:stock|shares)\b/iu,
      ),
      "in cash": phrases(
        "cash",
        /\ball-cash\b|\bpa(?:y|id|ying) (?:entirely )?in cash\b|\b(?:billion|million) in cash\b/iu,
      ),
    },
  },
  {
    id: "suspect",
    ask: "Where is the attacker now?",
    answersAre: "stages",
    answers: {
      "at large": phrases(
        "large run loose",
        /\b(?:gunm[ae]n|shooter|suspects?|attackers?|killer|bomber) (?:is|was|are|were|remains?|remained) (?:still )?(?:at large|on the run|on the loose)\b/iu,
      ),
      "in custody": phrases(
        "custody",
        /\b(?:gunm[ae]n|shooter|suspects?|attackers?|killer|bomber) (?:is|was|are|were) (?:now )?(?:in custody|taken into custody)\b/iu,
      ),
      dead: phrases(
        "himself herself life",
        /\bturned the gun on (?:himself|herself)\b|\b(?:shot|killed) (?:himself|herself)\b|\btook (?:his|her) own life\b/iu,
      ),
    },
  },
  {
    id: "accomplices",
    ask: "Did the attacker act alone?",
    answersAre: "exclusive",
    answers: {
      alone: phrases(
        "alone lone accomplice accomplices",
        /\bacted alone\b|\blone (?:gunman|attacker|wolf)\b|\bno accomplices?\b/iu,
      ),
      "with others": phrases(
        "accomplice accomplices second",
        /\bhad (?:an? )?accomplices?\b|\bsecond (?:gunman|shooter|attacker)\b/iu,
      ),
    },
  },
  {
    id: "reports-of-casualties",
    ask: "Are casualties reported?",
    answersAre: "others",
    answers: {
      none: phrases(
        "casualties injuries",
        /\bno (?:immediate |initial )?(?:reports? of )?(?:casualties|deaths or injuries|injuries or deaths|injuries or damage|damage or injuries)\b/iu,
      ),
    },
  },
  {
    id: "boards",
    ask: "Have the boards agreed?",
    answersAre: "others",
    answers: {
      yes: phrases(
        "board boards",
        /\b(?:both )?boards?(?: of directors)?(?: of both companies)? (?:has|have|had)? ?(?:unanimously )?(?:approved|agreed|backed)\b|\bapproved by (?:the|both) (?:companies' )?boards?\b/iu,
      ),
    },
  },
  {
    id: "place-of-death",
    ask: "Where did the victim die?",
    askOf: "Where did @ die?",
    answersAre: "exclusive",
    ofPerson: "done to",
    answers: {
      "at the scene": phrases(
        "scene spot instantly",
        /\b(?:died|dead) (?:instantly|(?:right )?(?:at|on) the (?:scene|spot))\b/iu,
      ),
      "on the way to hospital": phrases(
        "way route taken rushed driven flown transported airlifted ambulance",
        /\bdied (?:on the way|en route|while (?:on the way|en route)|while being (?:taken|rushed|driven|flown|transported|airlifted)|in (?:an|the) ambulance)\b/iu,
      ),
      "in hospital": phrases(
        "hospital",
        /\b(?:died|dead) (?:later |early |overnight |(?:\w+ )?(?:hours|days|shortly) (?:later|after) |(?:on )?\w+day (?:morning |afternoon |evening |night )?)?(?:at|in) (?:an? |the )?(?:[\p{L}.']+ ){0,3}hospital\b/iu,
      ),
    },
  },
  {
    id: "cause-of-death",
    ask: "What was the cause of death?",
    answersAre: "others",
    answers: {
      "natural causes": phrases("natural", /\bdied (?:of|from) natural causes\b/iu),
      cancer: phrases(
        "cancer",
        /\bdied (?:of|from|after a (?:long )?battle with) (?:lung |breast |prostate |brain |liver )?cancer\b/iu,
      ),
      "heart failure": phrases(
        "heart cardiac",
        /\bdied (?:of|from|after) (?:an? )?(?:apparent )?(?:heart (?:attack|failure)|cardiac arrest)\b/iu,
      ),
      pneumonia: phrases("pneumonia", /\bdied (?:of|from) (?:complications (?:of|from) )?pneumonia\b/iu),
      "a stroke": phrases("stroke", /\bdied (?:of|from|after) (?:suffering )?a stroke\b/iu),
      "not given": phrases(
        "cause",
        /\bcause of death (?:was|has|is) not (?:immediately |been |yet )?(?:known|given|released|disclosed)\b/iu,
      ),
    },
  },
];

/** All questions of state that are asked of a story. */
export const STATE_QUESTIONS: readonly StateQuestion[] = [
  ...IN_SET_PHRASES,
  ...LAW,
  ...HEALTH,
  ...WORK,
  ...BUSINESS,
  ...SHOWS_AND_SPORT,
  ...DISASTERS,
  ...PUBLIC_AFFAIRS,
  ...MISHAPS,
];
