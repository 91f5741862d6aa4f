import { wordList } from "./word-list.ts";
import { wordClass } from "../text/word-class.ts";

/** Words that set what they describe apart from what a story tells of: "a separate crash", "an earlier trial". */
export const OF_OTHER_OCCASIONS = wordClass(
  wordList(
    `another other previous earlier prior preceding separate second similar unrelated neighboring neighbouring`,
  ),
);
