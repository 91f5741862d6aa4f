import { flatMap } from "../../../../base/flat-map.ts";
import { mapDefined } from "../../../../base/map-defined.ts";
import type { Clause, NounPhrase } from "../../../clauses/clause.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import type { NameMention } from "../../../mentions/mention.ts";
import { wordClass } from "../../../text/word-class.ts";
import { wordNamed } from "../../../text/word.ts";
import type { Act } from "../act.ts";
import { SUPPORT_VERBS, TRADE_NOUNS, TRADE_PAPERS, type NounShape } from "./frames.ts";
import { actOf, amongThem, isKnown, merged, parties, type Handover, type Place } from "./handover.ts";
import { ownerIn, traderIn } from "../parties.ts";
import { isRightBehind, thingIn, type Thing } from "./things.ts";

/** "Norvik's $4 billion purchase of Harland", "Harland's sale to Norvik", "a takeover bid for Harland". */
export function byNoun(place: Place): Act[] {
  const clause = place.clauses[place.index];
  if (!clause) return [];
  const phrases = [
    ...clause.agent,
    ...clause.patient,
    ...flatMap(clause.adjuncts, (adjunct) => adjunct.phrases),
  ];
  return mapDefined(phrases, (phrase) => {
    const role = TRADE_NOUNS.get(phrase.head.lemmaWord);
    const handover = role ? readNoun(place, clause, phrase, role) : null;
    return handover && actOf(place, clause, handover, "deal/<party>’s purchase of <thing>", phrase);
  });
}

function readNoun(place: Place, clause: Clause, noun: NounPhrase, role: NounShape): Handover | null {
  const { source, sentence } = place;
  const behind = chainBehind(clause, noun);
  const after = (preposition: string): readonly NounPhrase[] =>
    behind.find((adjunct) => adjunct.preposition === preposition)?.phrases ?? [];
  const party = (preposition: string): NameMention | null => traderIn(source, sentence, after(preposition));
  const isSubjects = OWN.has(noun.tokens[0]?.lower ?? "") || isDoneBy(clause, noun);
  const owner =
    ownerIn(source, sentence, noun) ?? (isSubjects ? traderIn(source, sentence, clause.agent) : null);
  if (role === "merger" || role === "paper") {
    const thing = role === "merger" ? merged(noun) : paper(place, clause, noun);
    const named = [...after("between"), ...(role === "merger" ? after("of") : []), ...after("with")];
    const between = [...[owner].filter(isKnown), ...parties(place, named)];
    // A contract may be of work, or of anything: one that says what it is for needs only one side.
    const isOfTrade = role === "paper" && thing?.key != null && TRADE_PAPERS.has(wordNamed(thing.key));
    if (isOfTrade && between.length === 1) return { thing, giver: null, getter: null, between };
    return thing && amongThem(thing, between);
  }
  const thing = thingIn(source, sentence, clause, role === "bidder" ? after("for") : after("of"));
  if (role === "bidder" && REFUSING.has(clause.verb.lemmaWord)) return null;
  if (thing?.sort === "contract" || (role === "bidder" && thing?.sort !== "firm")) return null;
  if (role === "giver") {
    if (thing) return { thing, giver: owner ?? party("by"), getter: party("to") };
    const getter = party("to");
    return owner && getter && { thing: soldIn(owner, noun), giver: null, getter };
  }
  if (thing) return { thing, getter: owner ?? party("by"), giver: party("from") };
  const getter = role === "getter" ? party("by") : null;
  return owner && getter && { thing: soldIn(owner, noun), giver: null, getter };
}

/** An offer turned down is no deal. */
const REFUSING = wordClass(wordList("reject refuse rebuff spurn dismiss decline turn withdraw drop snub"));

/** "Made [a bid]": the subject does what the noun tells. */
function isDoneBy({ verb, patient }: Clause, noun: NounPhrase): boolean {
  return !verb.passive && patient.includes(noun) && SUPPORT_VERBS.has(verb.lemmaWord);
}

/** "A supply deal", "a contract": a paper of trade; a pact of states is none. */
function paper({ source, sentence }: Place, clause: Clause, noun: NounPhrase): Thing | null {
  const thing = thingIn(source, sentence, clause, [noun]);
  if (thing?.sort !== "contract") return null;
  const kind = noun.tokens.at(-2);
  const isAny = thing.key === null && noun.head.lemma === "contract";
  const isOfTrade =
    kind?.pos === "NOUN"
      ? TRADE_PAPERS.has(kind.lemmaWord)
      : isAny || TRADE_PAPERS.has(wordNamed(thing.key ?? ""));
  return isOfTrade ? thing : null;
}

const OWN: ReadonlySet<string> = new Set(["its", "their"]);

/** "[Harland's] sale": the firm itself. */
function soldIn({ value: { name } }: NameMention, noun: NounPhrase): Thing {
  return { start: noun.start, end: noun.end, sort: "firm", name, key: name.toLowerCase() };
}

/** The phrases that hang on a noun, each right behind the one before. */
function chainBehind({ adjuncts }: Clause, noun: NounPhrase): Clause["adjuncts"] {
  const chain: Clause["adjuncts"][number][] = [];
  let { end } = noun;
  for (const adjunct of adjuncts) {
    if (adjunct.start < noun.end) continue;
    if (!isRightBehind({ start: noun.start, end }, adjunct)) break;
    chain.push(adjunct);
    end = adjunct.end;
  }
  return chain;
}
