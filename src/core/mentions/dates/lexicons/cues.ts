import { wordClass } from "../../../text/word-class.ts";

/**
 * Words near a date that say it lies ahead. On annotated news 13 of 16 weekdays of the coming week carry
 * such a word, and the past ones carry none.
 */
export const FUTURE_CUES = wordClass(
  `will 'll shall would should may might must going plans plan planned planning scheduled set due expected
  expects expect upcoming ahead slated poised intends intend hopes hope hoping aims deadline effective
  coming forthcoming awaits prepares preparing begin begins start starts resume resumes reopen reopens expire
  expires commences airs premieres debuts departs flies kicks hosts plays faces returns goes gets travels undergoes
  takes supposed marries weds opens arrives meets lands ends closes welcomes tours embarks`.split(/\s+/),
);

/** "comes out on Friday" lies ahead; what "comes after" or "comes as" has come. */
export const COMES = wordClass(["comes"]);
export const COMES_TO = wordClass("out to into on up".split(" "));

/**
 * Verbs of what a timetable fixes, in the plain form that is also that of nouns: read behind a plural or a name,
 * "polls [open]", "leaders [meet]", "Tarn [host] Ulm".
 */
export const TIMETABLED = wordClass(
  `open close begin start end meet arrive leave fly go play face host visit welcome return resume reopen vote head travel
  kick premiere debut expire land`.split(/\s+/),
);

/** Of these a team in the singular is the subject too, where another name or "the" follows. */
export const PLAYED = wordClass("play face host visit meet welcome entertain".split(" "));

/** Verbs of asking and promising: what they name for a day was to be done by then. */
export const DEMANDED = wordClass(
  `ordered asked told urged demanded promised pledged vowed wanted needed required requested gave set said announced
  offered agreed`.split(/\s+/),
);

/** What nobody fixes a day for: told with a day, it is over. */
export const BEFALLEN = wordClass(
  `quake earthquake tremor shooting shootings bombing bombings stabbing robbery burglary kidnapping explosion blast eruption
  crash collision derailment accident collapse sinking fire blaze flood flooding landslide avalanche outage blackout attack
  attacks raid assault rampage massacre killing killings murder death deaths violence clashes riot riots unrest tragedy
  disaster incident announcement resignation arrest arrests win victory loss defeat rout upset outburst remarks comments
  closing close slide plunge drop`.split(/\s+/),
);

/** With a capital these are a month and given names. */
export const NAMES_TOO: ReadonlySet<string> = new Set(["May", "Will", "Hope"]);

/** Words that say the same when they stand right before the date: "until Friday", "by June". */
export const FUTURE_PREPOSITIONS = wordClass("until till by through starting beginning".split(" "));

/** A past participle after one of these is no past tense: "should be completed in October". */
export const AUXILIARY_BE = wordClass(["be", "is", "are"]);

/** Common irregular past forms; regular ones are known by their ending. */
export const PAST_VERBS = wordClass(
  `was were had did said told went came took made met fell rose gave held began became got saw left led lost
  won paid sent spoke stood struck sold bought brought broke built caught chose drew drove ate felt fought
  found flew forgot froze grew heard hid hit kept knew laid lay lent lit meant ran rang read rode sang sank
  shook shot shut slept spent spread stole swept swore taught thought threw understood woke wore wrote
  sought slid dealt overtook withdrew tore wasn't weren't didn't hadn't wasn’t weren’t didn’t hadn’t`.split(
    /\s+/,
  ),
);

/** The present tense right before a date looks ahead: "the vote is on Friday". */
export const IS = wordClass(["is", "are"]);

/** Forms that tell of a state that was reached: "had left by Friday". */
export const WAS = wordClass("was were had".split(" "));

/** Verbs of what went on and is over: "ran through Friday". */
export const LASTED = wordClass("ran lasted continued raged stretched dragged persisted endured".split(" "));

export const NEGATIVES = wordClass(
  "not never wasn't weren't didn't hadn't wasn’t weren’t didn’t hadn’t".split(" "),
);

/** What makes an infinitive of what is arranged: "is to meet", "were to vote". */
export const COPULAS = wordClass("is are was were 's 're".split(" "));

/** Verbs of what is arranged, in the infinitive of a headline: "Belmar to [Close] Its Mill Friday". */
export const ARRANGED = wordClass(
  `be open close start begin face visit return meet play host release launch cut buy sell leave step retire appear stand
  get go air debut premiere hold sign vote speak testify marry resume reopen receive undergo take make`.split(
    /\s+/,
  ),
);

/** Words in -ed that are no past form. */
export const NOT_PAST = wordClass(
  "need indeed hundred speed exceed proceed feed seed red bed embed shed united".split(" "),
);

/** Verbs of moving an appointment: "postponed from Tuesday to Thursday" is no period. */
export const RESCHEDULING = wordClass(
  "moved move postponed postpone delayed delay rescheduled pushed brought changed shifted extended revised".split(
    " ",
  ),
);
