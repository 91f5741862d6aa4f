import type { Site } from "../../claims/site.ts";

/** That something happened, to whom and where. */
export interface EventValue {
  readonly [key: string]: unknown;
  readonly type: "event";
  /** Class of the happening: `arrest`, `damage`; the base form of the verb where no class has it. */
  readonly trigger: string;
  readonly agent: string | null;
  readonly patient: string | null;
  /** Where, in text order. */
  readonly sites: readonly Site[];
  /** Adverbs that say how or when: what is denied "late" is not denied altogether. */
  readonly manner: readonly string[];
  /** "minor damage", "completely destroyed"; null where no word says. */
  readonly degree: "slight" | "grave" | null;
  /** The answer to a question of state ("not guilty"); null for what happened or where. */
  readonly answer: string | null;
  /** What a statement in a verb of its own adds first: "in the doorway". */
  readonly beside?: string;
  /** Whose state it is, by name; left out where nobody is named. */
  readonly person?: string;
  /** What somebody is charged with or convicted of, where it is named. */
  readonly offences?: readonly string[];
  /** Nouns of what a state or a verdict is of: "cleared [of tax evasion]"; left out where nothing is named. */
  readonly matter?: readonly string[];
}
