import { itemAt } from "../../../../base/item-at.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { firstFrom, type Span } from "../../../text/span.ts";
import { wordClass, wordTable } from "../../../text/word-class.ts";

/** How people are who are counted, told by an adjective or a preposition and its noun, and the signal of a measure it stands for. */
const STATES: ReadonlyMap<string, string> = new Map(
  [
    ["at large", "fugitive"],
    ["on the run", "fugitive"],
    ["on the loose", "fugitive"],
    ["on the lam", "fugitive"],
    ["back in custody", "recapture"],
    ["back behind bars", "recapture"],
    ["back in jail", "recapture"],
    ["back in prison", "recapture"],
    ["back in their cells", "recapture"],
    ["in custody", "in custody"],
    ["under arrest", "arrest"],
    ["in jail", "in custody"],
    ["in detention", "in custody"],
    ["in hospital", "hospital"],
    ["in the hospital", "hospital"],
    ["in intensive care", "critical"],
    ["in critical condition", "critical"],
    ["in stable condition", "stable"],
    ["in serious condition", "serious"],
    ["on strike", "striker"],
    ["on leave", "suspend"],
    ["without power", "outage"],
    ["without electricity", "outage"],
    ["in the dark", "outage"],
    ["without a home", "homeless"],
    ["without homes", "homeless"],
    ["without shelter", "homeless"],
    ["without a roof", "homeless"],
    ["homeless", "homeless"],
    ["among the dead", "dead"],
    ["among those killed", "dead"],
    ["among the victims", "dead"],
    ["among the wounded", "wounded"],
    ["among the injured", "injured"],
    ["among those injured", "injured"],
    ["among the missing", "missing"],
    ["among those arrested", "arrest"],
    ["out of work", "redundant"],
    ["out of a job", "redundant"],
    ["out of jobs", "redundant"],
    ["without work", "redundant"],
    ["without jobs", "redundant"],
    ["without a job", "redundant"],
    ["jobless", "redundant"],
    ["unemployed", "redundant"],
    ["redundant", "redundant"],
    ["at risk", "at risk"],
    ["at stake", "at risk"],
    ["in danger", "at risk"],
    ["in doubt", "at risk"],
    ["in jeopardy", "at risk"],
    ["in the balance", "at risk"],
    ["on the line", "at risk"],
    ["under threat", "at risk"],
    ["ill", "ill"],
    ["sick", "ill"],
    ["unwell", "ill"],
    ["positive", "infection"],
    ["in quarantine", "quarantine"],
    ["in isolation", "isolation"],
    ["into quarantine", "quarantine"],
    ["into isolation", "isolation"],
    ["under quarantine", "quarantine"],
    ["unhurt", "unhurt"],
    ["unharmed", "unhurt"],
    ["uninjured", "unhurt"],
    ["unscathed", "unhurt"],
    ["on trial", "indict"],
    ["under guard", "in custody"],
    ["in police custody", "in custody"],
    ["into custody", "in custody"],
    ["on life support", "critical"],
    ["in a critical condition", "critical"],
    ["in a serious condition", "serious"],
    ["in a stable condition", "stable"],
    ["in surgery", "treat"],
    ["under observation", "hospital"],
    ["in tents", "tent"],
    ["in shelters", "tent"],
    ["under the rubble", "trap"],
    ["beneath the rubble", "trap"],
    ["under rubble", "trap"],
    ["underground", "trap"],
    ["without heat", "outage"],
    ["without light", "outage"],
    ["with him", "accompany"],
    ["with her", "accompany"],
    ["with them", "accompany"],
    ["in tow", "accompany"],
    ["on the trip", "accompany"],
    ["in the delegation", "accompany"],
    ["inside", "present"],
    ["there", "present"],
    ["present", "present"],
    ["in attendance", "present"],
    ["in the house", "present"],
    ["in the home", "present"],
    ["in the building", "present"],
    ["in the store", "present"],
    ["in the shop", "present"],
    ["at the house", "present"],
    ["at the home", "present"],
    ["at the scene", "present"],
    ["on target", "on target"],
    ["on goal", "on target"],
    ["off work", "striker"],
    ["on the picket line", "striker"],
    ["on picket lines", "striker"],
  ].map(([words = "", signal = ""]) => [words, signal] as const),
);
const OPENERS = wordTable(
  new Map([...STATES.keys()].map((words) => [words.split(" ")[0] ?? "", true] as const)),
);
const LONGEST = Math.max(...[...STATES.keys()].map((words) => words.split(" ").length));
/** How far behind the number it may stand. */
const REACH = 8;

/** The signal of how those counted are: "four men are [on the loose]", "two remain [in custody]"; none where a verb says what they did. */
export function stateTold(tokens: readonly TaggedToken[], number: Span, one: boolean): readonly string[] {
  const from = firstFrom(tokens, number.end);
  for (let at = from; at < from + REACH; at++) {
    const token = itemAt(tokens, at);
    // "The man who shot [three clerks] is in custody": the verb is another's.
    if (!token || (ENDS.has(token.pos) && !isPaired(tokens, at)) || (!one && SINGULAR.has(token.word)))
      return [];
    const signal = OPENERS.has(token.word) ? stateAt(tokens, at) : null;
    if (signal !== null) return [signal];
    // "Escaped [unhurt]": how they came out of it.
    if (token.pos === "VERB" && !REMAINING.has(token.lemma))
      return stateAt(tokens, at + 1) === UNHURT ? [UNHURT] : [];
  }
  return [];
}

/** "740,000 homes [and businesses] without power": one number of both. */
function isPaired(tokens: readonly TaggedToken[], at: number): boolean {
  return (
    itemAt(tokens, at)?.pos === "CCONJ" &&
    itemAt(tokens, at - 1)?.pos === "NOUN" &&
    itemAt(tokens, at + 1)?.pos === "NOUN"
  );
}

const UNHURT = "unhurt";
const SINGULAR = wordClass(["is", "was", "has"]);
const ENDS: ReadonlySet<string> = new Set(["PUNCT", "NUM", "CCONJ"]);
/** Verbs that lead to how somebody is: "fell [ill]", "were made [redundant]", "tested [positive]", "went [on strike]". */
const REMAINING: ReadonlySet<string> = new Set(
  "remain stay leave be go come get fall become feel make take keep put place hold test report turn find recover".split(
    " ",
  ),
);

function stateAt(tokens: readonly TaggedToken[], at: number): string | null {
  let words = "";
  for (let next = at; next < at + LONGEST; next++) {
    words += `${words === "" ? "" : " "}${itemAt(tokens, next)?.lower ?? ""}`;
    const signal = STATES.get(words);
    if (signal !== undefined) return signal;
  }
  return null;
}
