import type { Token } from "../../document/document.ts";
import { wordClass } from "../../text/word-class.ts";
import { itemAt } from "../../../base/item-at.ts";
import { wordAt } from "../../document/word-at.ts";
import { OPENING_WORDS } from "../../knowledge/function-words.ts";
import { GIVEN_NAMES } from "../../knowledge/given-names.ts";
import { ORGANISATION_FOLLOWERS, ORGANISATION_NOUNS } from "../../knowledge/organisations.ts";
import { isRoleNoun } from "../../knowledge/roles.ts";
import { wordList } from "../../knowledge/word-list.ts";
import type { MentionMap } from "../mention-map.ts";
import type { NameRun } from "../name-runs.ts";
import { placeAt, type Evidence, type Surroundings } from "./evidence.ts";
import { knownOrganisationAt } from "./known-organisations.ts";

/** Nouns of bodies that stand before other things too: "team Smith", "party Monday". */
const LOOSE_NOUNS = wordClass(wordList(`team rival`));
/** Those that a word before them must describe: "fuel group Harrow", "ruling party Aurel"; not "the group Monday". */
const DESCRIBED_NOUNS = wordClass(wordList(`group party union alliance`));
const EMPLOYMENT = wordClass(wordList(`work works worked working employed`));
/** Nouns that belong to a firm by "of": "subsidiary of", "takeover of". */
const OFFICES = wordClass(
  wordList(`ceo cfo cio founder chairman subsidiary division unit shareholders director offices takeover acquisition
    arm shares`),
);
/** "shares in", "stake in" a firm. */
const HOLDINGS = wordClass(wordList(`share shares stake stakes stock`));
/** "owned by" a firm, where no known given name follows. */
const POSSESSED = wordClass(wordList(`owned operated employed manufactured`));

/** A name without a telling word, shown by the words before or behind it. */
export function byContext(run: NameRun, around: Surroundings): Evidence | null {
  const { sentence, to } = run;
  const { tokens } = sentence;
  const from = afterRolesAndPlaces(run, around.earlier);
  const first = tokens[from];
  const last = itemAt(tokens, to - 1);
  if (from >= to || to - from > 4 || !first || !last) return null;
  if (around.earlier.at(first.start) || around.earlier.at(last.start)) return null;
  const range = { sentence, from, to };
  if (to - from === 1 && around.acronyms.has(first.text))
    return { range, role: null, rule: "organisations/<acronym>" };
  if (to - from > 1 && GIVEN_NAMES.has(first.word)) return null;
  const behind = tokens[to]?.text === "," ? appositionAfter(tokens, to + 1) : null;
  if (behind !== null) return { range, role: behind, rule: "organisations/<name>, a <class>" };
  const before = classBefore(tokens, from - 1);
  if (before !== null) return { range, role: before, rule: "organisations/<class> <name>" };
  if (around.surnames.has(last.lower)) return null;
  if (FIRM_PARTICIPLES.has(wordAt(tokens, from - 1)) && itemAt(tokens, from - 2)?.text === "-")
    return { range, role: null, rule: "organisations/<place>-based <name>" };
  if (isFollowed(tokens, to) && !run.weak)
    return { range, role: null, rule: "organisations/<name> officials" };
  if (followsEmployment(tokens, from)) return { range, role: null, rule: "organisations/works for <name>" };
  return null;
}

/** Steps over titles, places and known bodies at the front of the run; "Tesco Lotus" is no part of Tesco. */
function afterRolesAndPlaces({ sentence: { tokens }, from, to }: NameRun, earlier: MentionMap): number {
  for (let i = from; i < to; i++) {
    const isStep =
      (i === 0 && i + 1 < to && ORGANISATION_NOUNS.has(wordAt(tokens, i))) ||
      isRoleNoun(wordAt(tokens, i)) ||
      placeAt(earlier, tokens[i]) !== null ||
      (knownOrganisationAt(tokens, i, false)?.value.role ?? "company") !== "company";
    if (!isStep) return i;
  }
  return to;
}

/** "a public accounting firm" after a comma: its class, or null. */
function appositionAfter(tokens: readonly Token[], i: number): string | null {
  if (!/^(?:a|an|the|one)$/u.test(tokens[i]?.lower ?? "")) return null;
  for (let k = i + 1; k < i + 6; k++) {
    const token = tokens[k];
    if (token?.kind !== "word" && token?.text !== "-") return null;
    if (ORGANISATION_NOUNS.has(token.word)) return classWords(tokens, k);
    if (OPENING_WORDS.has(token.word) || isRoleNoun(token.word)) return null;
  }
  return null;
}

/** "accounting firm" right before the name, or null. */
function classBefore(tokens: readonly Token[], i: number): string | null {
  const noun = itemAt(tokens, i);
  if (!noun || (noun.text !== noun.lower && i > 0) || !ORGANISATION_NOUNS.has(noun.word)) return null;
  const words = LOOSE_NOUNS.has(noun.word) ? null : classWords(tokens, i);
  return words !== null && DESCRIBED_NOUNS.has(noun.word) && !words.includes(" ") ? null : words;
}

/** The class noun at `i` with the small word before it: "accounting firm". */
function classWords(tokens: readonly Token[], i: number): string {
  const before = itemAt(tokens, i - 1);
  const noun = tokens[i]?.lower ?? "";
  if (before?.kind !== "word" || before.text !== before.lower || OPENING_WORDS.has(before.word)) return noun;
  return `${before.lower} ${noun}`;
}

/** Words between a company and its people: "Brightmere corporate officials". */
const COMPANY_WORDS = wordClass(wordList(`corporate company senior top chief sales finance`));

/** "Brightmere officials", "the company's shares" of a name. */
function isFollowed(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text === "®" || tokens[to]?.text === "™") return true;
  const next = tokens[to]?.lower === "'s" ? to + 1 : to;
  const noun = COMPANY_WORDS.has(wordAt(tokens, next)) ? tokens[next + 1] : tokens[next];
  return noun !== undefined && noun.text === noun.lower && ORGANISATION_FOLLOWERS.has(noun.word);
}

/** "Lyon-based", "state-owned", "Paris-listed" before a name. */
const FIRM_PARTICIPLES = wordClass(wordList(`based owned listed controlled`));

/** "works for", "spokesman for", "professor at", "founder of", "shares in", "owned by" before the name. */
function followsEmployment(tokens: readonly Token[], from: number): boolean {
  const link = itemAt(tokens, from - 1)?.lower ?? "";
  const head = itemAt(tokens, from - 2);
  if (!head || (head.text !== head.lower && !HOLDINGS.has(head.word))) return false;
  if (link === "of") return OFFICES.has(head.word);
  if (link === "in") return HOLDINGS.has(head.word);
  if (link === "with") return head.lower === "employed" || head.lower === "merger";
  if (link === "by") return POSSESSED.has(head.word);
  return (link === "for" || link === "at") && (EMPLOYMENT.has(head.word) || isRoleNoun(head.word));
}
