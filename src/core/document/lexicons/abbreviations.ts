import { MONTH_WORDS, WEEKDAY_NAMES } from "../../knowledge/calendar.ts";
import { wordList } from "../../knowledge/word-list.ts";

/** Abbreviations after which a full stop never ends a sentence: something must follow them. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms messrs dr prof rev fr sr hon gov lt sen rep reps sens gen col maj capt cpt sgt cpl pvt cmdr adm
  det insp supt amb atty st ste mt ft pres sec msgr ald brig vs no nos fig approx op vol pp art`.split(/\s+/),
);

/** Abbreviations that may also stand last: a sentence ends there only before a typical opening word. */
export const FINAL_ABBREVIATIONS: ReadonlySet<string> = new Set(
  "inc corp ltd co llc plc dept ave blvd rd etc al ph.d m.d est min max hr hrs lb lbs oz in sq".split(" "),
);

/** The same of names: without their capital they are words like others ("fell ill", "at mass", "the sun"). */
export const NAME_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `jr bros univ ariz ark calif colo conn del fla ga
  ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun`.split(/\s+/),
);

/** Words that open sentences far more often than they follow an abbreviation inside one. */
export const OPENING_WORDS: ReadonlySet<string> = new Set(
  `the a an this that these those there here it its he his him she her they their we our you your i my
  in on at by for from with without after before during since until while when where as if although though
  but and or so yet however meanwhile moreover also still then now what who which how why not no nor
  some many most several all both each every any few more another one two three four five six seven eight
  nine ten officials police authorities according`.split(/\s+/),
);

/** Words with a capital that go on behind "9 p.m." inside a sentence: days, months and the names of time zones. */
export const AFTER_CLOCK: ReadonlySet<string> = new Set([
  ...WEEKDAY_NAMES,
  ...MONTH_WORDS,
  ...wordList(`mon tue tues wed thu thur thurs fri sat sun eastern central pacific mountain atlantic alaska hawaii
  greenwich universal british indian moscow christmas thanksgiving easter new`),
]);

/** Words that open a sentence with its time of day: "At 9 a.m. the …". */
export const TIME_OPENERS: ReadonlySet<string> = new Set(
  "at by around about before after until from since between shortly just nearly almost on".split(" "),
);
