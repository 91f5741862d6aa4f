import type { DateValue } from "../../mentions/mention.ts";

/** When something happened. The date itself is as the recognizer read it; `event` says of what. */
export interface EventDateValue extends Omit<DateValue, "type"> {
  readonly [key: string]: unknown;
  readonly type: "date";
  /** Base form of the verb or noun that names the event: `strike`, `quake`. */
  readonly event: string;
  /** Classes of the events told of in its clause and sentence: two dates of one event share one. */
  readonly events: readonly string[];
  /** Clock time `HH:MM` where one is stated. */
  readonly time: string | null;
  /** It states a time of day only: the day is worked out, and answers nothing. */
  readonly timeOnly: boolean;
  /** Counted from the day somebody spoke, which need not be that of publication: "today" between quotation marks. */
  readonly spoken: boolean;
  readonly text: string;
}
