import type { Span } from "../text/span.ts";
import type { BaseForm, TaggedToken } from "./tagged.ts";

/** A noun phrase without what follows its head: "low-cost unmanned aerial vehicles". */
export interface NounPhrase extends Span {
  readonly tokens: readonly TaggedToken[];
  /** Its last noun. */
  readonly head: TaggedToken;
}

export interface PrepositionalPhrase extends Span {
  /** Lower case: `to`, `according to`. */
  readonly preposition: string;
  /** The noun phrases it governs: one, or all of "from Russia and China". */
  readonly phrases: readonly NounPhrase[];
}

export type VerbForm = "finite" | "infinitive" | "participle";

/** A verb with its auxiliaries: "had not been supplied". */
export interface VerbGroup extends Span, BaseForm {
  readonly form: VerbForm;
  readonly tense: "past" | "present" | "future";
  /** `may`, `could`, `would` …; `will` and `shall` are tense, not modality. */
  readonly modal: string | null;
  readonly negated: boolean;
  readonly passive: boolean;
  /** One word, without auxiliaries: "supplied", not "was supplied". */
  readonly bare: boolean;
  /** Bare, and by its form it may be what was done to something: "supplied", "hit"; not "spoke" or "died". */
  readonly participial: boolean;
}

/**
 * A verb with what belongs to it. `agent` and `patient` are roles, not places: in "arms supplied by
 * Iran" Iran is the agent.
 */
export interface Clause extends Span {
  readonly verb: VerbGroup;
  readonly agent: readonly NounPhrase[];
  readonly patient: readonly NounPhrase[];
  readonly adjuncts: readonly PrepositionalPhrase[];
  /** Index of the clause whose verb or noun governs this one ("announced a deal [to supply …]"); null at the top. */
  readonly governor: number | null;
  /** How it hangs: `main`, `that` (content of speech or thought), `to` (infinitive), `relative`, `adverbial`, `coordinate`. */
  readonly link: "main" | "that" | "to" | "relative" | "adverbial" | "coordinate";
}
