import { itemAt } from "../../../base/item-at.ts";
import { mapDefined } from "../../../base/map-defined.ts";
import { VERBS_OF_ACTS } from "../../knowledge/acts.ts";
import { pluralOf } from "../../knowledge/inflection.ts";
import { isPersonNoun } from "../../knowledge/person-nouns.ts";
import { PARTICLES } from "../../knowledge/verb-families.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { wordClass, wordTable } from "../../text/word-class.ts";
import { isCommonWord } from "../common-word.ts";
import { withTag, type BaseForm, type TaggedToken } from "../tagged.ts";
import { baseForm, lemmatize } from "../tagger/lemmatize.ts";
import { listedTags } from "../tagger/tag-profiles.ts";
import { tagSet } from "../tagger/tags.ts";

/** Verbs of the tables of acts of which the form in -s, or the base form behind a plural, is far more often a noun. */
const RATHER_NOUNS: ReadonlySet<string> = new Set(
  wordList(`chain chair collar contract crack crowd dent dock egg flock founder gun head judge knife lapse last list
  lock lodge mass nurse patch pin pocket prompt reach ring row sound spot start swamp tape tear trip up wedge`),
);

/** Verbs (base form) of headlines that are nouns as well, which the tagger takes them for: those that tell of an act, and others. */
const HEADLINE_VERBS = [
  ...VERBS_OF_ACTS.filter((verb) => !RATHER_NOUNS.has(verb)),
  ...wordList(`ax bid blacklist blame bomb boot broker cap claim crown dash dump eye face fear foul fuel greet grip hammer
  host jolt knock lash limit loan lure mark mull need order plan pound push rap rattle report rival rock roll
  rush scoop shake shun spend stage strip swallow swear tackle target tip tout urge use vote walk want witness`),
];

/** The same with what somebody is to do: "Council votes to ban cars". */
const WITH_INFINITIVE = wordList(
  "bid claim fight hope hunt move need offer order plan pledge push race rush seek vote vow want",
);

/** Verbs of headlines that need no object: "Star faints mid-concert", "Bomb rips through market". */
const ALONE =
  wordList(`faint lunge rip buckle flop die crash collapse plunge roll erupt resign quit dive slam smash plough plow
  surrender return escape flee bolt revolt talk march climb jump soar slump tumble dip surge rise fall leak fight
  clash crumble explode sink veer skid swerve hurtle barrel roar strand rally protest strike walk retire exit
  apologise apologize appeal vanish drown perish pack merge split part wed marry divorce float debut race stall file
  vote battle cheer gather hunt search lag slow stumble stabilise stabilize retreat rebound loom mount
  plummet spike step`);
const WITHOUT_OBJECT = wordTable(ALONE.map((verb) => [pluralOf(verb), verb]));

/** Third person -> base form: "fires". */
const OF_ONE = wordTable(HEADLINE_VERBS.map((verb) => [pluralOf(verb), verb]));
const OF_SEVERAL = wordClass(HEADLINE_VERBS);

const SEVERAL_ALONE = wordClass(ALONE);
const TO_DO = wordClass([...WITH_INFINITIVE, ...WITH_INFINITIVE.map(pluralOf)]);

/**
 * Puts right the tags of a headline, which has no full stop, may have a capital on every word, and tells in
 * the present what the tagger takes for a noun: "Norvik fires clerk", "ROVERS CLINCH TITLE".
 */
export function retagHeadline(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const last = tokens.at(-1);
  if (last === undefined || STOPS.has(last.lower)) return tokens;
  const capitals = hasCapitalsThroughout(tokens);
  const verbs = verbsAt(tokens, capitals);
  return mapDefined(tokens, (token, i) => {
    if (verbs.includes(i) || (capitals && isInfinitive(tokens, i)))
      return withTag(token, "VERB", verbOf(token));
    if (!capitals || token.pos !== "PROPN") return token;
    const noun = lemmatize(token.lower, token.word, "NOUN");
    return isPersonNoun(noun.lemma) || (CAPITALS.test(token.text) && isCommonWord(token.lower))
      ? withTag(token, "NOUN", noun)
      : token;
  });
}

const STOPS: ReadonlySet<string> = new Set(wordList(`. ? ! … : ; " ” ’ '`));

const CAPITALS = /^\p{Lu}{3}/u;

/** Base form of what `verbAt` finds. */
function verbOf({ lower, word }: TaggedToken): BaseForm {
  if (isParticiple(lower)) return lemmatize(lower, word, "VERB");
  return baseForm(OF_ONE.get(word) ?? WITHOUT_OBJECT.get(word) ?? lower);
}

/** Whether nothing but short words is written small. */
function hasCapitalsThroughout(tokens: readonly TaggedToken[]): boolean {
  return tokens.length > 2 && tokens.every(({ text }) => !SMALL_WORD.test(text));
}

const SMALL_WORD = /^\p{Ll}{5}/u;

/** Indices of the verb of a headline whose main clause has no other, and of that of a clause behind it. */
function verbsAt(tokens: readonly TaggedToken[], capitals: boolean): readonly number[] {
  const known = firstVerb(tokens, 0);
  const isMissing = (i: number, other: number): boolean =>
    isLikeNoun(tokens[i], capitals) &&
    tellsOf(tokens, i) &&
    (other < 0 || (i < other && tokens.slice(i, other).some(opensAside)));
  const main = tokens.findIndex((_, i) => isMissing(i, known));
  const clause = tokens.findIndex((token, i) => i >= main && OPENS_CLAUSE.has(token.word));
  if (clause < 0) return [main];
  const other = firstVerb(tokens, clause);
  return [main, tokens.findIndex((_, i) => i > clause + 1 && isMissing(i, other))];
}

/** "signs bill [banning] bags": a form in -ing is no verb of a clause. */
function firstVerb(tokens: readonly TaggedToken[], from: number): number {
  return tokens.findIndex(
    ({ pos, lower }, i) => i >= from && (pos === "AUX" || (pos === "VERB" && !lower.endsWith("ing"))),
  );
}

function isLikeNoun(token: TaggedToken | undefined, capitals: boolean): boolean {
  if (token === undefined) return false;
  return token.pos === "NOUN" || (capitals && token.pos === "PROPN") || LIKE_ADJECTIVES.has(token.word);
}

/** Of the verbs of headlines, those that are adjectives or adverbs as well: "Voters [back] mayor", "Doctors [separate] twins". */
const LIKE_ADJECTIVES = wordClass(["back", "clear", "separate", "free", "open", "welcome"]);

/** What begins a clause, or, as the first word, is followed by one behind a comma. */
const OPENS_CLAUSE = wordClass(["as", "while", ","]);

/** What a headline adds to its main clause begins here, with a verb of its own or none. */
function opensAside({ word, pos }: TaggedToken): boolean {
  return pos === "PUNCT" || pos === "ADP" || ASIDES.has(word);
}

const ASIDES = wordClass(wordList("after as who which that when while amid despite before because to"));

/** Whether a word may be the verb of what stands before it, and has the object that it needs. */
function tellsOf(tokens: readonly TaggedToken[], i: number): boolean {
  const before = isAged(tokens, i) ? i - 4 : i - 1;
  const [subject, token] = [itemAt(tokens, before), tokens[i]];
  if (token === undefined || (subject?.pos !== "NOUN" && subject?.pos !== "PROPN")) return false;
  if (isParticiple(token.lower)) return tokens[i + 1] === undefined || tokens[i + 1]?.pos === "ADP";
  const [listed, alone] = isSeveral(tokens, before) ? [OF_SEVERAL, SEVERAL_ALONE] : [OF_ONE, WITHOUT_OBJECT];
  if (TO_DO.has(token.word) && (listed.has(token.word) || alone.has(token.word)) && isToDo(tokens, i + 1))
    return true;
  const object = hasObject(tokens, i + 1);
  return (
    (listed.has(token.word) && object) || (alone.has(token.word) && !(alone === SEVERAL_ALONE && object))
  );
}

/** "Grandmother, 81, [fights] off burglar" */
function isAged(tokens: readonly TaggedToken[], i: number): boolean {
  return (
    itemAt(tokens, i - 1)?.lower === "," &&
    itemAt(tokens, i - 2)?.pos === "NUM" &&
    itemAt(tokens, i - 3)?.lower === ","
  );
}

function isToDo(tokens: readonly TaggedToken[], at: number): boolean {
  return tokens[at]?.lower === "to" && tokens[at + 1]?.pos === "VERB";
}

/** "rescued": a form in -ed of a verb that the lexicon knows. */
function isParticiple(lower: string): boolean {
  return lower.endsWith("ed") && (listedTags(lower) & VERB) !== 0;
}

const VERB = tagSet(["VERB"]);

/** A plural, or the last of several: "Ulm, Tarn [sign] pact". */
function isSeveral(tokens: readonly TaggedToken[], i: number): boolean {
  const lower = tokens[i]?.lower ?? "";
  const listed = tokens[i]?.pos === "PROPN" && itemAt(tokens, i - 1)?.lower === ",";
  return listed || PLURAL.test(lower);
}

const PLURAL = /[^s]s$|men$|^(?:police|people|children)$/u;

/** Whether an object comes next, behind a particle at most: "tie [up workers]", but not "cuts up 3%". */
function hasObject(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !PARTICLES.has(token.lower)) return opensObject(token);
  const behind = tokens[at + 1];
  return opensObject(behind) && behind?.pos !== "NUM" && behind?.pos !== "SYM";
}

function opensObject(token: TaggedToken | undefined): boolean {
  return token !== undefined && OBJECT_TAGS.has(token.pos);
}

const OBJECT_TAGS: ReadonlySet<string> = new Set(["NOUN", "PROPN", "DET", "NUM", "ADJ", "PRON", "SYM"]);

/** "ROVERS WIN TO [CLINCH] TITLE" */
function isInfinitive(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i];
  return (
    token?.pos === "PROPN" &&
    OF_SEVERAL.has(token.word) &&
    itemAt(tokens, i - 1)?.lower === "to" &&
    opensObject(tokens[i + 1])
  );
}
