import { UNCHANGED_VERBS } from "../knowledge/inflection.ts";
import { SPEECH_LEMMAS } from "../knowledge/speech-verbs.ts";
import { wordList } from "../knowledge/word-list.ts";
import { wordClass } from "../text/word-class.ts";

export { SPEECH_LEMMAS };

/** Verbs (base form) that report what somebody says or thinks. */
export const SPEECH = wordClass(SPEECH_LEMMAS);

/** Verbs that open doubt or possibility; `will` and `shall` are tense. */
export const MODALS = wordClass(["may", "might", "could", "can", "would", "should", "must", "ca"]);

export const NEGATIONS = wordClass(["not", "n't", "never", "no longer"]);

/** Prepositions with which "call" asks for what follows: "called [on] him to resign", "called [for] the mayor to go". */
export const CALLING_FOR: ReadonlySet<string> = new Set(["on", "upon", "for"]);

/** Verbs of speech (base form) that may stand before their subject: "said Ann Berg", but never "told Ann Berg". */
export const INVERTED_VERBS = wordClass(
  `say add explain recall reply note write joke warn remark conclude continue argue insist declare`.split(
    /\s+/,
  ),
);

export const POSSESSIVES: ReadonlySet<string> = new Set(["its", "his", "her", "their", "our", "my", "your"]);
export const POSSESSIVE = wordClass(POSSESSIVES);

/** Those among the verbs without an object that may name what is left: "fled the jail", "fled". */
export const LEAVING_VERBS = wordClass(["flee"]);

/** Verbs (base form) that take no object: what follows "died and" is the subject of what comes next. */
export const INTRANSITIVE_VERBS = wordClass(
  `die arrive fall occur happen go come appear disappear vanish rise collapse crash erupt exist faint flee emerge
  sleep sit stand lie wait walk travel resign retire succumb perish drown survive live stay remain
  complain apologise apologize react respond testify object abstain commute compete participate cooperate collaborate
  emigrate migrate persist prevail proceed recede recur relapse rejoice cough weep laugh smile kneel limp crawl wander
  roam struggle strive last matter seem tend depend rely belong consist coincide culminate dwindle lapse linger loom
  plummet plunge soar surge skyrocket tumble slump wane stagnate thrive flourish hover glide explode talk march`.split(
    /\s+/u,
  ),
);

/** Verbs whose past participle looks like their base form. Who quits is not quit: that one is left out. */
export const UNCHANGED_PARTICIPLES = wordClass(UNCHANGED_VERBS.filter((verb) => verb !== "quit"));

/** Past forms that are no participles: "spoke" is never what was done to something. */
export const ONLY_PAST = wordClass(
  `spoke fell took wrote gave saw broke chose drove ate began became came did drew drank flew froze forgot grew hid
  knew rode rose ran rang shook shrank sang sank stole swam swore threw tore went woke wore bit blew lay bore wove
  arose awoke overcame overtook undertook withdrew mistook forbade forgave outgrew overthrew underwent`.split(
    /\s+/u,
  ),
);

/** "stayed closed", "remains jailed": verbs before a participle that say it is still so. */
export const STAYING = wordClass("stay stays stayed staying remain remains remained remaining".split(" "));

/** Verbs (base form) that take whom something is told before what is told: "told [police] his father had gone". */
export const TELLING_VERBS = wordClass("tell inform assure remind warn convince notify".split(" "));

/** Pronouns that tie a clause to the noun before them. */
export const RELATIVE = wordClass(["which", "who", "whom", "that", "whose"]);

/** Words that join two of a kind: phrases, verbs or clauses. */
export const COORDINATORS = wordClass(["and", "or", "but", "nor"]);

/** Words that open a clause below another. */
export const CLAUSE_OPENERS = wordClass(
  "that when while because although though if whether as since after before until where unless so".split(" "),
);

/** Of these, the ones that are a preposition before a phrase of its own: "after a week", "after he left". */
export const PREPOSITIONS_OR_OPENERS: ReadonlySet<string> = new Set(["after", "before", "until", "since"]);

/** Marks beyond which no clause looks. */
export const PAUSES = wordClass([";", ":"]);

/** Words that open a counted phrase without being its number. */
export const BEFORE_NUMBERS = wordClass(
  wordList("around about some nearly almost over other another more than at least most dozens hundreds"),
);
