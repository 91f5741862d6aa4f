/** A question that news answers in set phrases, with its answers in the order in which they follow one another. */
export interface StateQuestion {
  /** Stable id: `plea`. */
  readonly id: string;
  /** As a person would ask it. */
  readonly ask: string;
  /** The words one of which every phrase of its answers has: without them no pattern is tried. */
  readonly words: string;
  /**
   * What two different answers are: `stages` of one matter, `exclusive` of each other, or answers about
   * `others`, which never meet.
   */
  readonly answersAre: "stages" | "exclusive" | "others";
  /** Answer in words -> phrases that give it. Patterns meet one sentence with single blanks and straight apostrophes. */
  readonly answers: Readonly<Record<string, RegExp>>;
}

/** What somebody carried or used, by its noun: "armed with a hunting rifle", "used a rifle", "in a rifle attack". */
function withWeapon(nouns: string): RegExp {
  return new RegExp(
    `\\b(?:armed with|used|using|wielding|wielded|brandishing|brandished|with|by) (?:an? |the )(?:[\\w-]+ ){0,2}(?:${nouns})\\b|\\b(?:${nouns}) (?:attack|slaying|blast|killing|rampage)s?\\b`,
    "iu",
  );
}

/** Set phrases of courts, hospitals, rescuers, seismologists and police. */
export const STATE_QUESTIONS: readonly StateQuestion[] = [
  {
    id: "plea",
    ask: "How did the accused plead?",
    words: "plea pleas plead pleads pleaded pleading pled",
    answersAre: "exclusive",
    answers: {
      "not guilty":
        /\b(?:plead(?:s|ed|ing)?|pled) not guilty\b|\bnot[ -]guilty pleas?\b|\bpleas? of not guilty\b/iu,
      guilty: /\b(?:plead(?:s|ed|ing)?|pled) guilty\b|\bguilty pleas?\b|\bpleas? of guilty\b/iu,
    },
  },
  {
    id: "bail",
    ask: "Is the accused free on bail?",
    words: "bail bond",
    answersAre: "exclusive",
    answers: {
      "held without bail":
        /\bwithout (?:bail|bond)\b|\b(?:denied|refused) (?:bail|bond)\b|\bbail was refused\b/iu,
      "free on bail":
        /\b(?:freed|released|out|free) on (?:bail|bond)\b|\b(?:granted|posted) (?:bail|bond)\b/iu,
    },
  },
  {
    id: "sentence",
    ask: "What sentence may follow?",
    words: "parole penalty sentenced",
    answersAre: "others",
    answers: {
      "life without parole":
        /\blife (?:in prison |imprisonment )?without (?:the )?(?:possibility of |chance of )?parole\b/iu,
      "the death penalty": /\bfac(?:es?|ing) the death penalty\b|\bcould be sentenced to death\b/iu,
    },
  },
  {
    id: "custody",
    ask: "What has become of those held?",
    words: "questioning questioned charge charges",
    answersAre: "stages",
    answers: {
      "held for questioning":
        /\b(?:detain|hold)(?:ed|ing|s)? [\w ,]{0,24}(?:for questioning|being questioned)\b|\b(?:held|taken in) for questioning\b/iu,
      "arrested on charges": /\barrested on [\w -]{0,24}charges?\b/iu,
      "released without charge": /\b(?:released|freed) without charges?\b/iu,
    },
  },
  {
    id: "cause",
    ask: "Is the cause or the motive known?",
    words:
      "motive cause motivated blame caused led prompted provoked furious angry enraged jealous retaliation",
    answersAre: "stages",
    answers: {
      unknown:
        /\b(?:no|not have a|n't have a|not known a) (?:known |clear |immediate )?motive\b|\b(?:motive|cause) (?:is|was|remains|remained) (?:still )?(?:unknown|unclear|not (?:immediately |yet )?(?:known|clear)|under investigation|being investigated)\b|\b(?:not|n't) (?:immediately |yet )?(?:say|know)[\w ]{0,70} what (?:led to|prompted|provoked)\b/iu,
      told: /\b(?:motive|cause) (?:is|was) (?:an? |the )|\bmotivated by\b|\b(?:is|are|was|were) to blame for\b|\b(?:blast|crash|explosion|fire|blaze) was caused by\b|\bbecause (?:he|she|they) (?:was|were|had been) (?:furious|angry|enraged|jealous)\b|\bin retaliation for\b/iu,
    },
  },
  {
    id: "progress",
    ask: "How is the relief work going?",
    words: "slow slowed hampered hindered delayed disorganised disorganized chaotic smoothly well",
    answersAre: "exclusive",
    answers: {
      slow: /\b(?:relief|rescue|aid|search|recovery)(?: work| efforts?| operations?)? (?:is|are|was|were|has been|have been) (?:being )?(?:slow|slowed|hampered|hindered|delayed|disorgani[sz]ed|chaotic)\b/iu,
      smooth:
        /\b(?:relief|rescue|aid|search|recovery)(?: work| efforts?| operations?)? (?:is|are|was|were) (?:going|proceeding|running) (?:smoothly|well)\b/iu,
    },
  },
  {
    id: "tsunami",
    ask: "Is there a danger of a tsunami?",
    words: "tsunami tsunamis",
    answersAre: "exclusive",
    answers: {
      no: /\bno (?:threat of a |risk of a |danger of a )?tsunami\b|\b(?:dismissed|ruled out|played down|allayed) [\w ]{0,60}\btsunamis?\b/iu,
      yes: /\btsunami (?:warning|alert|watch) (?:was|has been|had been) (?:issued|raised)\b|\bissued a tsunami (?:warning|alert|watch)\b|\btriggered a tsunami\b/iu,
    },
  },
  {
    id: "terrorism",
    ask: "Was it terrorism?",
    words: "terrorism terrorist terror",
    answersAre: "exclusive",
    answers: {
      no: /\bno (?:indication|sign|evidence) of terrorism\b|\bnot (?:believed to be |related to |linked to )?terrorism\b|\bruled out terrorism\b/iu,
      yes: /\b(?:treated as|believed to be|declared) (?:a terrorist (?:attack|incident)|an act of terror(?:ism)?|terrorism)\b/iu,
    },
  },
  {
    id: "foul-play",
    ask: "Is foul play suspected?",
    words: "foul",
    answersAre: "exclusive",
    answers: {
      no: /\bno (?:sign|evidence|indication) of foul play\b|\bfoul play (?:is|was) not suspected\b|\bruled out foul play\b/iu,
      yes: /\bfoul play (?:is|was) suspected\b|\bsuspect(?:s|ed)? foul play\b/iu,
    },
  },
  {
    id: "consciousness",
    ask: "Are the injured conscious?",
    words: "consciousness coma unconscious",
    answersAre: "stages",
    answers: {
      unconscious:
        /\b(?:yet to|not yet|not) regain(?:ed)? consciousness\b|\b(?:is|was|are|were|remains?|remained) (?:in a coma|unconscious)\b/iu,
      conscious: /\bregained consciousness\b/iu,
    },
  },
  {
    id: "recorders",
    ask: "Have the flight recorders been found?",
    words: "box boxes recorder recorders",
    answersAre: "stages",
    answers: {
      "still sought": /\bsearch(?:ing)? for (?:the )?(?:black box(?:es)?|flight recorders?)\b/iu,
      found:
        /\b(?:black box(?:es)?|flight recorders?) (?:has|have|had|was|were) (?:been )?(?:found|recovered)\b|\b(?:found|recovered) (?:the |both )?(?:black box(?:es)?|flight recorders?)\b/iu,
    },
  },
  {
    id: "weapon",
    ask: "What weapon was used?",
    words: "shotgun rifle pistol handgun revolver knife machete axe hammer",
    answersAre: "others",
    answers: {
      "a shotgun or a rifle": /\b(?:shotgun or (?:a |an? [\w-]+ )?rifle|rifle or (?:a )?shotgun)\b/iu,
      "a shotgun": withWeapon("shotgun"),
      "a rifle": withWeapon("rifle"),
      "a handgun": withWeapon("pistol|handgun|revolver"),
      "a knife": withWeapon("knife|machete"),
      "an axe or a hammer": withWeapon("axe|hammer"),
    },
  },
  {
    id: "silence",
    ask: "Did they say anything?",
    words: "nothing anything silent more word",
    answersAre: "others",
    answers: {
      no: /\bsa(?:id|ys?|ying) (?:nothing|no more|not a word)\b|\b(?:not|n't) sa(?:y|id) (?:anything|a word)\b|\b(?:remained|stayed|kept) silent\b/iu,
    },
  },
  {
    id: "payment",
    ask: "How is it paid?",
    words: "cash stock share shares",
    answersAre: "stages",
    answers: {
      "in cash and shares":
        /\bcash[ -]and[ -](?:stock|shares?)\b|\b(?:stock|shares?)[ -]and[ -]cash\b|\bmix of cash and (?:stock|shares)\b/iu,
      "in shares": /\ball-(?:stock|share)\b|\bpa(?:y|id|ying) in (?:stock|shares)\b/iu,
      "in cash": /\ball-cash\b|\bpa(?:y|id|ying) (?:entirely )?in cash\b|\b(?:billion|million) in cash\b/iu,
    },
  },
  {
    id: "suspect",
    ask: "Where is the attacker now?",
    words: "large run loose custody himself herself life",
    answersAre: "stages",
    answers: {
      "at large":
        /\b(?:gunm[ae]n|shooter|suspects?|attackers?|killer|bomber) (?:is|was|are|were|remains?|remained) (?:still )?(?:at large|on the run|on the loose)\b/iu,
      "in custody":
        /\b(?:gunm[ae]n|shooter|suspects?|attackers?|killer|bomber) (?:is|was|are|were) (?:now )?(?:in custody|taken into custody)\b/iu,
      dead: /\bturned the gun on (?:himself|herself)\b|\b(?:shot|killed) (?:himself|herself)\b|\btook (?:his|her) own life\b/iu,
    },
  },
  {
    id: "accomplices",
    ask: "Did the attacker act alone?",
    words: "alone lone accomplice accomplices second",
    answersAre: "exclusive",
    answers: {
      alone: /\bacted alone\b|\blone (?:gunman|attacker|wolf)\b|\bno accomplices?\b/iu,
      "with others": /\bhad (?:an? )?accomplices?\b|\bsecond (?:gunman|shooter|attacker)\b/iu,
    },
  },
  {
    id: "reports-of-casualties",
    ask: "Are casualties reported?",
    words: "casualties deaths injuries damage",
    answersAre: "others",
    answers: {
      none: /\bno (?:immediate |initial )?(?:reports? of )?(?:casualties|deaths or injuries|injuries or deaths|injuries or damage|damage or injuries)\b/iu,
    },
  },
  {
    id: "boards",
    ask: "Have the boards agreed?",
    words: "board boards",
    answersAre: "others",
    answers: {
      yes: /\b(?:both )?boards?(?: of directors)?(?: of both companies)? (?:has|have|had)? ?(?:unanimously )?(?:approved|agreed|backed)\b|\bapproved by (?:the|both) (?:companies' )?boards?\b/iu,
    },
  },
  {
    id: "cause-of-death",
    ask: "What was the cause of death?",
    words: "died cause",
    answersAre: "others",
    answers: {
      "natural causes": /\bdied (?:of|from) natural causes\b/iu,
      cancer:
        /\bdied (?:of|from|after a (?:long )?battle with) (?:lung |breast |prostate |brain |liver )?cancer\b/iu,
      "heart failure":
        /\bdied (?:of|from|after) (?:an? )?(?:apparent )?(?:heart (?:attack|failure)|cardiac arrest)\b/iu,
      pneumonia: /\bdied (?:of|from) (?:complications (?:of|from) )?pneumonia\b/iu,
      "a stroke": /\bdied (?:of|from|after) (?:suffering )?a stroke\b/iu,
      "not given":
        /\bcause of death (?:was|has|is) not (?:immediately |been |yet )?(?:known|given|released|disclosed)\b/iu,
    },
  },
];
