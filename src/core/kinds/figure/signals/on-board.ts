import type { Clause } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { membersOf } from "../../../knowledge/noun-classes.ts";
import { firstFrom, type Span } from "../../../text/span.ts";
import { wordClass } from "../../../text/word-class.ts";

const VEHICLES: ReadonlySet<string> = new Set([
  ..."train ferry bus coach flight lorry boat raft tanker trawler yacht liner barge tram".split(" "),
  ...["ship", "plane", "helicopter"].flatMap(membersOf),
]);
const CARRYING: ReadonlySet<string> = new Set("carry hold list transport".split(" "));
const LISTS: ReadonlySet<string> = new Set(["manifest", "roster"]);
const ON = wordClass(["on", "aboard", "in"]);
/** What may stand between "on" and the vehicle, and how far behind the number the two may stand. */
const LONGEST_NAME = 4;
const REACH = 8;

/**
 * Whether people are told as those on board: "91 people were on the boat", "90 passengers aboard", "the ferry
 * carried 90", "some 160 were aboard".
 */
export function isOnBoard({ verb, agent }: Clause, tokens: readonly TaggedToken[], number: Span): boolean {
  if (CARRYING.has(verb.lemma) && !verb.passive && verb.end <= number.start)
    return agent.length === 0 || agent.some(({ head }) => VEHICLES.has(head.lemma) || LISTS.has(head.lemma));
  const from = firstFrom(tokens, number.end);
  for (let at = from; at < from + REACH; at++) {
    const token = tokens[at];
    if (!token || token.pos === "PUNCT" || token.pos === "VERB" || token.pos === "NUM")
      return token?.lower === "travelling";
    if (token.lower === "aboard") return true;
    if (ON.has(token.word)) return isVehicleAhead(tokens, at + 1);
  }
  return false;
}

function isVehicleAhead(tokens: readonly TaggedToken[], from: number): boolean {
  for (let at = from; at < from + LONGEST_NAME; at++) {
    const token = tokens[at];
    if (token?.lower === "board") return true;
    if (token?.pos === "NOUN" && tokens[at + 1]?.pos !== "NOUN") return VEHICLES.has(token.lemma);
    if (!token || token.pos === "PUNCT" || token.pos === "VERB" || token.pos === "ADP") return false;
  }
  return false;
}
