import { itemAt } from "../../../base/item-at.ts";
import { mapDefined } from "../../../base/map-defined.ts";
import { isPersonNoun } from "../../knowledge/person-nouns.ts";
import { wordClass, wordTable } from "../../text/word-class.ts";
import { POSSESSIVE } from "../lexicon.ts";
import { ownForm, withTag, type PartOfSpeech, type TaggedToken } from "../tagged.ts";
import { baseForm, lemmatize } from "../tagger/lemmatize.ts";
import { isPredicate, PAST_LIKE_NOUNS } from "./predicate.ts";

/** Verbs that the tagger takes for nouns or adjectives: form -> base form. */
const VERB_FORMS = wordTable([
  ["aims", "aim"],
  ["alleged", "allege"],
  ["contested", "contest"],
  ["claims", "claim"],
  ["demands", "demand"],
  ["disputes", "dispute"],
  ["doubts", "doubt"],
  ["estimates", "estimate"],
  ["fears", "fear"],
  ["hopes", "hope"],
  ["notes", "note"],
  ["offers", "offer"],
  ["plans", "plan"],
  ["pledges", "pledge"],
  ["promises", "promise"],
  ["quotes", "quote"],
  ["reports", "report"],
  ["requests", "request"],
  ["shot", "shoot"],
  ["states", "state"],
  ["vows", "vow"],
  ["burying", "bury"],
  ["damaging", "damage"],
  ["destroying", "destroy"],
  ["displacing", "displace"],
  ["injuring", "injure"],
  ["killing", "kill"],
  ["leaving", "leave"],
  ["trapping", "trap"],
  ["wounding", "wound"],
]);

/** Forms that are verbs, nouns and adjectives alike: form -> base form. */
const DEEDS = wordTable([
  ["burst", "burst"],
  ["close", "close"],
  ["closes", "close"],
  ["cut", "cut"],
  ["debut", "debut"],
  ["debuts", "debut"],
  ["drowned", "drown"],
  ["face", "face"],
  ["host", "host"],
  ["hosts", "host"],
  ["infected", "infect"],
  ["launches", "launch"],
  ["married", "marry"],
  ["open", "open"],
  ["premiere", "premiere"],
  ["premieres", "premiere"],
  ["quarantined", "quarantine"],
  ["quit", "quit"],
  ["rescued", "rescue"],
  ["retired", "retire"],
  ["separated", "separate"],
  ["shot", "shoot"],
  ["split", "split"],
  ["vaccinated", "vaccinate"],
  ["vote", "vote"],
  ["votes", "vote"],
]);
/** Of these the ones whose past is written like their present: any subject may stand before them. */
const BOTH_FORMS = wordClass("burst cut quit shot split".split(" "));
/** And the ones that say behind a comma what was done to somebody: "the guard, [shot] in the leg, …". */
const PARTICIPLES = wordClass("cut shot split married".split(" "));
const WHO = wordClass(["who", "which"]);
/** What may stand behind a verb that has nothing else to be. */
const GOES_ON: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(["ADP", "ADV", "DET", "PROPN", "PUNCT"]);

/** Verbs of headlines that are hardly ever nouns: "Rovers clinch title". */
const HARDLY_NOUNS = wordClass("clinch oust rout thrash trounce dethrone".split(" "));

/** Verbs that the tagger takes for adjectives or prepositions, right behind a modal: "will close out". */
const AFTER_MODAL = wordClass("close open clear near slow free lower complete".split(" "));
const MODAL = wordClass("will would shall should can could may might must".split(" "));

/** What must stand on both sides of such a form for it to be a verb. */
interface Context {
  readonly after: Neighbour;
  readonly before: Neighbour;
  /** No verb stands before it in the sentence: "Kyiv claims that …", but not "denied claims that …". */
  readonly first: boolean;
}

interface Neighbour {
  readonly words?: readonly string[];
  readonly tags?: readonly PartOfSpeech[];
}

/** Words that open a counted phrase without being its number. */
const BEFORE_NUMBERS: readonly string[] =
  "around about some nearly almost over other another more at dozens hundreds".split(" ");

const CONTEXTS: readonly Context[] = [
  // "the union, which claims it won", "an analyst who estimates the losses"
  {
    after: { words: ["who", "which"] },
    before: { words: ["that"], tags: ["DET", "PRON", "PROPN", "NUM"] },
    first: false,
  },
  // "Kyiv claims that", "the firm alleged that"
  { after: { tags: ["PROPN", "NOUN", "PRON"] }, before: { words: ["that"] }, first: true },
  // "Norway plans to buy"
  { after: { tags: ["PROPN", "NOUN", "PRON"] }, before: { words: ["to"] }, first: true },
  // "killing two people and wounding around 300", "wounding other 12"
  {
    after: { words: ["and", ","] },
    before: {
      words: BEFORE_NUMBERS,
      tags: ["NUM"],
    },
    first: false,
  },
  // "loaded the gun and shot him"
  {
    after: { words: ["and", "then"] },
    before: { words: ["him", "her", "them", "me", "us"] },
    first: false,
  },
  // "police said a man shot dead two guards"
  { after: { tags: ["PROPN", "NOUN", "PRON"] }, before: { words: ["dead"] }, first: false },
  // "the firm alleged the board", "the paper quotes Lee"
  { after: { tags: ["PROPN", "NOUN", "PRON"] }, before: { tags: ["DET", "PRON", "PROPN"] }, first: true },
];

/** Words the tagger takes for nouns or adjectives where a verb stands. */
export function retagVerbs(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const firstVerb = tokens.findIndex(({ pos }) => pos === "VERB" || pos === "AUX");
  return mapDefined(tokens, (token, i) => {
    if (AFTER_MODAL.has(token.word) && isBehindModal(tokens, i))
      return withTag(token, "VERB", ownForm(token));
    if (token.lower === "aged" && tokens[i + 1]?.pos === "NUM") return withTag(token, "ADJ", ownForm(token));
    if (token.lower === "missing" && isMissing(tokens, i)) return withTag(token, "ADJ", ownForm(token));
    if (isHome(tokens, i)) return withTag(token, "NOUN", token);
    if (token.pos !== "NOUN" && token.pos !== "ADJ") return token;
    const deed = DEEDS.get(token.word);
    if (deed !== undefined && isDeed(tokens, i, firstVerb)) return withTag(token, "VERB", baseForm(deed));
    if (HARDLY_NOUNS.has(token.word) && isSubject(itemAt(tokens, i - 1)))
      return withTag(token, "VERB", ownForm(token));
    if (isPredicate(tokens, i))
      return withTag(token, "VERB", baseForm(PAST_LIKE_NOUNS.get(token.word) ?? token.lower));
    if (isSecondVerb(tokens, i)) return withTag(token, "VERB", lemmatize(token.lower, token.word, "VERB"));
    if (
      isGerund(tokens, i) ||
      isPastDeed(tokens, i) ||
      isPresentDeed(tokens, i, firstVerb) ||
      isDeedOfMany(tokens, i, firstVerb)
    )
      return withTag(token, "VERB", lemmatize(token.lower, token.word, "VERB"));
    const lemma = VERB_FORMS.get(token.word);
    if (lemma === undefined) return token;
    const first = firstVerb < 0 || i < firstVerb;
    const toDeath = tokens[i + 1]?.lower === "to" && tokens[i + 2]?.lower === "death";
    const isPassive = itemAt(tokens, i - 1)?.lower === "been" && !token.lower.endsWith("s");
    const isVerb =
      toDeath ||
      isPassive ||
      CONTEXTS.some(
        (context) =>
          (first || !context.first) &&
          stands(context.after, itemAt(tokens, i - 1)) &&
          stands(context.before, tokens[i + 1]) &&
          !isRelative(tokens, i + 1),
      );
    return isVerb ? withTag(token, "VERB", baseForm(lemma)) : token;
  });
}

/**
 * "The dam [burst] on Sunday", "Ann, who [married] in May, …", "the man, [shot] on Monday, …": the only word of its
 * clause that can be the verb.
 */
function isDeed(tokens: readonly TaggedToken[], i: number, firstVerb: number): boolean {
  const [before, token, next] = [itemAt(tokens, i - 1), tokens[i], tokens[i + 1]];
  if (before === undefined || token === undefined || !GOES_ON.has(next?.pos ?? "PUNCT")) return false;
  if (WHO.has(before.word)) return true;
  const isPlain = !/(?:ed|s)$/u.test(token.lower) && !BOTH_FORMS.has(token.word);
  if (before.lower === ",") {
    const holder = itemAt(tokens, i - 2);
    return PARTICIPLES.has(token.word) && isNominal(holder) && next?.pos === "ADP";
  }
  if (!isNominal(before) || (isPlain && !isSubject(before))) return false;
  if (firstVerb < 0) return tokens.at(-1)?.lower === ".";
  // "…, sending water into Ulm", "…, police said"
  return i < firstVerb && tokens.slice(i, firstVerb).some(({ lower }) => lower === ",");
}

/** A name or a plural, which a verb in its plural follows: "[Rovers] clinch", "[voters] oust". */
function isSubject(token: TaggedToken | undefined): boolean {
  return token?.pos === "PROPN" || (token?.pos === "NOUN" && token.lower.endsWith("s"));
}

function isNominal(token: TaggedToken | undefined): boolean {
  return token?.pos === "NOUN" || token?.pos === "PROPN";
}

function isBehindModal(tokens: readonly TaggedToken[], i: number): boolean {
  const before = itemAt(tokens, i - 1);
  return before?.pos === "AUX" && MODAL.has(before.word);
}

/** "the island is [home] to 20,000 people": no verb, whatever the tagger says. */
function isHome(tokens: readonly TaggedToken[], i: number): boolean {
  return (
    tokens[i]?.lower === "home" && itemAt(tokens, i - 1)?.lemma === "be" && tokens[i + 1]?.lower === "to"
  );
}

/** "the search for [missing] climbers": no verb, unless somebody is missing work or a bus. */
function isMissing(tokens: readonly TaggedToken[], i: number): boolean {
  const [before, next] = [itemAt(tokens, i - 1)?.pos, tokens[i + 1]?.pos];
  return before !== "AUX" && before !== "ADV" && (next === "NOUN" || next === "ADJ");
}

/** "killed 24 people and [infected] more than 800": behind "and", before a number. */
function isSecondVerb(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token?.pos !== "ADJ" || itemAt(tokens, i - 1)?.pos !== "CCONJ" || !token.lower.endsWith("ed"))
    return false;
  return next?.pos === "NUM" || BEFORE_NUMBERS.includes(next?.lower ?? "");
}

/** "accused of [robbing] two banks": behind a preposition and with an object of its own. */
function isGerund(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i];
  const object = tokens[i + 1];
  if (token?.pos !== "NOUN" || itemAt(tokens, i - 1)?.pos !== "ADP" || !object) return false;
  if (object.pos !== "DET" && object.pos !== "NUM" && !POSSESSIVE.has(object.word)) return false;
  return token.lower.endsWith("ing") && !ING_NOUNS.has(token.word);
}

/** "officers [chased] him", "a crew [doused] the fire": a past form between a noun and what it is done to. */
function isPastDeed(tokens: readonly TaggedToken[], i: number): boolean {
  const [before, token, object] = [itemAt(tokens, i - 1), tokens[i], tokens[i + 1]];
  if (token?.pos !== "NOUN" || (before?.pos !== "NOUN" && before?.pos !== "PROPN")) return false;
  if (object?.pos !== "PRON" && object?.pos !== "DET" && object?.pos !== "PROPN") return false;
  return token.text === token.lower && /[^e]ed$/u.test(token.lower);
}

/** "The tower [houses] a number of shops": between a noun and an article, where the sentence has no verb yet. */
function isPresentDeed(tokens: readonly TaggedToken[], i: number, firstVerb: number): boolean {
  const [before, token, object] = [itemAt(tokens, i - 1), tokens[i], tokens[i + 1]];
  if (token?.pos !== "NOUN" || before?.pos !== "NOUN" || before.lemma !== before.lower || !object)
    return false;
  const hasObject =
    firstVerb < 0 ? opensObject(object) && tokens.at(-1)?.lower === "." : ANOTHER.has(object.word);
  return (
    hasObject && (firstVerb < 0 || i < firstVerb) && /[^s]s$/u.test(token.text) && !isPersonNoun(token.lemma)
  );
}

const ANOTHER = wordClass(["a", "an", "other"]);

/** "220 people [work] at the mill", "9,000 clerks [march] in Ulm": behind a plural, where the sentence has no verb yet. */
function isDeedOfMany(tokens: readonly TaggedToken[], i: number, firstVerb: number): boolean {
  const [before, token, after] = [itemAt(tokens, i - 1), tokens[i], tokens[i + 1]];
  if (!token || !DEEDS_OF_MANY.has(token.word) || (firstVerb >= 0 && i > firstVerb)) return false;
  if (before?.pos !== "NOUN" || !after) return false;
  if (before.lemma === before.lower && itemAt(tokens, i - 2)?.pos !== "NUM") return false;
  return after.pos === "ADP" || after.pos === "DET" || after.pos === "PRON" || after.pos === "PUNCT";
}

const DEEDS_OF_MANY = wordClass(
  "work live march rally protest strike train study vote fear claim hope share".split(" "),
);

function opensObject({ pos }: TaggedToken): boolean {
  return pos === "NUM" || pos === "DET" || pos === "PRON" || pos === "PROPN" || pos === "ADJ";
}

/** Nouns in -ing that no verb is behind, or whose verb is rare in news. */
const ING_NOUNS = wordClass(
  "morning evening spring king ring string thing nothing something anything everything wing wedding ceiling sibling sterling".split(
    " ",
  ),
);

/** "claims that were filed": "that" with its verb right behind it tells which claims, not what is claimed. */
function isRelative(tokens: readonly TaggedToken[], i: number): boolean {
  const pos = tokens[i + 1]?.pos;
  return tokens[i]?.lower === "that" && (pos === "VERB" || pos === "AUX");
}

function stands({ words = [], tags = [] }: Neighbour, token: TaggedToken | undefined): boolean {
  return token !== undefined && (words.includes(token.lower) || tags.includes(token.pos));
}
