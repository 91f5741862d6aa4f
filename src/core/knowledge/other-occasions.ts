import { wordList } from "./word-list.ts";
import { wordClass } from "../text/word-class.ts";

/** Words that set what they describe apart from what a story tells of: "a separate crash", "an earlier trial". */
export const OTHER_OCCASIONS: readonly string[] = wordList(
  "another other previous earlier prior preceding separate second similar unrelated neighboring neighbouring",
);

/** The same, for the words of a text. */
export const OF_OTHER_OCCASIONS = wordClass(OTHER_OCCASIONS);
