import { wordClass } from "../text/word-class.ts";
import { wordList } from "../knowledge/word-list.ts";

/** Verbs that ask enough with their subject alone: "When did the shop close?", "When did shares fall?" */
export const STANDS_ALONE: ReadonlySet<string> = new Set(
  wordList(`die arrive fall occur happen go come appear disappear vanish rise collapse crash erupt flee emerge
  travel resign retire drown begin start end finish close open reopen shut stop resume pause meet talk depart leave
  return land sail dock sink capsize derail explode burn strike hit vote marry divorce quit apologize apologise
  surrender concede graduate climb drop plunge slide soar jump tumble surge slip dip decline increase grow shrink
  debut launch merge split expire lapse part withdraw escape march gather protest rally testify speak play win lose
  qualify compete perform premiere tour move settle convene adjourn recover react respond intervene break dissolve
  evacuate advance retreat fail succeed ring call phone work walk swim wake last drive`),
);

/** Verbs of which a question must keep the object, whatever else stands behind them: "spend", not "spend in Ulm". */
export const NEEDS_OBJECT: ReadonlySet<string> = new Set(
  wordList(`spend reach declare confirm announce make take give receive get have bring tell convict find found build
  buy sell sign hold award hire set cause carry keep send raise cut say see publish release issue file submit`),
);

/** Tags that end what a verb acts on. */
export const ENDS: ReadonlySet<string> = new Set(["PUNCT", "CCONJ", "SCONJ", "SYM", "X"]);
/** Tags of words that lead on to another and cannot come last. */
export const HANGS: ReadonlySet<string> = new Set(["ADP", "DET", "PART", "ADV", "CCONJ"]);
/** Words that open another clause or another time. */
export const LINKS = wordClass(
  "that which who whom whose when where after before as while until since".split(" "),
);
