import type { DateValue } from "../../mentions/mention.ts";

/** When something happened. The date itself is as the recognizer read it; `event` says of what. */
export interface EventDateValue extends Omit<DateValue, "type"> {
  readonly [key: string]: unknown;
  readonly type: "date";
  /** Base form of the verb or noun that names the event: `strike`, `quake`. */
  readonly event: string;
  /** Class of that event: `quake`; `to walk` for a verb of no class. */
  readonly main: string;
  /** Classes of all that happened then by the words, `main` first: two dates of one event share one. */
  readonly events: readonly string[];
  /** A noun names the event. */
  readonly nominal: boolean;
  /** What is asked of it, without "when": "was the hearing", "did the firm issue a statement"; null where nothing names it. */
  readonly question: string | null;
  /** The words that tell it, where there is no question: "invited them back". */
  readonly told: string;
  /** Clock time `HH:MM` where one is stated. */
  readonly time: string | null;
  /** It states a time of day only: the day is worked out, and answers nothing. */
  readonly timeOnly: boolean;
  /** "today", "this morning": counted from the day it was written or said. */
  readonly deictic: boolean;
  /** Counted from the day somebody spoke, which need not be that of publication: "today" between quotation marks. */
  readonly spoken: boolean;
  readonly text: string;
}
