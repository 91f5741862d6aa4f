import { wordList } from "./word-list.ts";

/** Verbs that report somebody's words, in every form news uses. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  wordList(`
    accuse accused accuses accusing acknowledge acknowledged acknowledges acknowledging add added adding adds
    admit admits admitted admitting agree agreed agrees allege alleged alleges alleging announce announced
    announces announcing answer answered answers appeal appealed argue argued argues arguing ask asked asking
    asks assert asserted asserting asserts assure assured believe believed believes blame blamed blames boast
    boasted brand branded call called calling calls caution cautioned charge charged cite cited cites citing
    claim claimed claiming claims clarified clarifies clarify comment commented commenting comments complain
    complained complains concede conceded concludes concluded condemn condemned condemning confirm confirmed
    confirming confirms contend contended contends convey criticise criticised criticize criticized declare
    declared declares declaring demand demanded demands denied denies deny denying described describes
    describing describe disclosed dismissed emphasised emphasize emphasized emphasizes emphasizing estimated
    exclaimed explain explained explaining explains express expressed expresses expressing hailed hinted
    indicated insisted insists insisting joked joking lamented maintain maintained maintaining maintains
    mention mentioned mentions note noted notes noting objected pledged pointed posted praised predicted
    predicts promised quoted quotes quoting reads recalled recounted rejected remarked remarks remembered
    repeated replied requested requesting requests replies reply replying report reported reporting reports responded responding responds
    retorted reveal revealed reveals said say saying says shouted speaking spoke state stated states stating
    stressed suggested suggesting suggests tell telling tells testified testify told tweeted urge urged urges
    vowed vows warn warned warning warns wonder wondered wrote write writes writing yelled screamed dubbed
    labeled labelled slammed termed voiced
  `),
);

/** Verbs that take a speaker before them: "Kozhanov said". */
export const SAYING: ReadonlySet<string> = new Set(
  wordList(`
    said says told tells stated noted added adds replied responded explained remarked recalled testified
    commented insisted acknowledged admitted argued believes thinks hopes tweeted wrote joked quipped warned
    predicted confirmed denied announced declared asked
  `),
);

/** Verbs that take a speaker behind them too, and nobody else: "said Ilene Wolfe", but "told Ilene Wolfe". */
export const SAYING_FIRST: ReadonlySet<string> = new Set(
  wordList(`said says added adds explained explains recalled replied noted notes`),
);
