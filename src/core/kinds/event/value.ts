/** That something happened, to whom and where. */
export interface EventValue {
  readonly [key: string]: unknown;
  readonly type: "event";
  /** Class of the happening: `arrest`, `damage`; the base form of the verb where no class has it. */
  readonly trigger: string;
  readonly agent: string | null;
  readonly patient: string | null;
  /** Where, as printed, in text order. */
  readonly places: readonly string[];
  /** Entity keys of `places`. */
  readonly placeKeys: readonly string[];
  /** Adverbs that say how or when: what is denied "late" is not denied altogether. */
  readonly manner: readonly string[];
  /** "minor damage", "completely destroyed"; null where no word says. */
  readonly degree: "slight" | "grave" | null;
}
