import { flatMap } from "../../../base/flat-map.ts";
import { mapDefined } from "../../../base/map-defined.ts";
import { itemAt } from "../../../base/item-at.ts";
import type { ClaimDraft } from "../../claims/claim.ts";
import { entityKey, foldName } from "../../claims/entity-key.ts";
import type { SourceReading } from "../../claims/source-reading.ts";
import { speakerOf } from "../../claims/attribution.ts";
import type { Sentence, Token } from "../../document/document.ts";
import type { NameMention } from "../../mentions/mention.ts";
import { contains, overlaps, type Span } from "../../text/span.ts";
import { OPENING_WORDS } from "../../knowledge/function-words.ts";
import { GROUP_NOUNS, LIST_CUES, MEMBER_NOUNS, SMALL_NUMBERS, type ListCue } from "./lexicon.ts";
import type { MembershipValue } from "./value.ts";

/** Lists of names that follow a group and a word that makes them its members. */
export function findMemberships(source: SourceReading): ClaimDraft<MembershipValue>[] {
  return flatMap(source.document.sentences, (sentence) =>
    mapDefined(nameLists(source, sentence), (list) => readMembership(source, sentence, list)),
  );
}

/** Names of one type, joined by commas and "and". */
function nameLists(source: SourceReading, sentence: Sentence): NameMention[][] {
  const { text } = source.document;
  const names = source.namesInSentence(sentence);
  if (names.length < FEWEST_MEMBERS) return [];
  const outermost = names.filter(
    (name, i) => ![itemAt(names, i - 1), names[i + 1]].some((other) => other && contains(other, name)),
  );
  const lists: NameMention[][] = [];
  for (const name of outermost) {
    const list = lists.at(-1);
    const before = list?.at(-1);
    const joined =
      before?.value.type === name.value.type && LIST_JOINT.test(text.slice(before.end, name.start));
    if (list && joined) list.push(name);
    else lists.push([name]);
  }
  return lists.filter((list) => list.length >= FEWEST_MEMBERS);
}

const FEWEST_MEMBERS = 2;

/** Between two members; people's ages may stand there: "Ann Lee, 32, and 20-year-old Bo Diaz". */
const LIST_JOINT = /^,?(?: \d{1,3},)? (?:and |as well as |& )?(?:the )?(?:\d{1,3}[ -]year-old )?$/u;

interface Group extends Span {
  readonly name: string;
  readonly key: string;
  readonly total: number | null;
  readonly leader: NameMention | null;
}

function readMembership(
  source: SourceReading,
  sentence: Sentence,
  list: readonly NameMention[],
): ClaimDraft<MembershipValue> | null {
  const { text } = source.document;
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last) return null;
  const reach = Math.max(sentence.start, first.start - CUE_REACH);
  const before = text.slice(reach, first.start).replace(BEFORE_MEMBER, "");
  const cue = [...LIST_CUES, APPOSITION].find(({ words }) => endsWithWords(before, words));
  if (!cue) return null;
  const cueStart = reach + before.length - cue.words.length;
  const group = groupBefore(source, sentence, cueStart);
  if (!group) return null;
  const leader = group.leader === null ? null : group.leader.value.name;
  const members = list.filter(({ value }) => value.name !== leader);
  const size = members.length + (leader === null ? 0 : 1);
  if (cue === APPOSITION && group.total !== size) return null;
  const span = { start: group.start, end: last.end };
  return {
    kind: "membership",
    start: span.start,
    end: span.end,
    sentence: sentence.index,
    subject: group.name,
    attribute: "members",
    value: {
      type: "membership",
      group: group.name,
      members: members.map(({ value }) => value.name),
      leader,
      open: isOpen(cue, group.total, size),
      total: group.total,
    },
    speaker: speakerOf(source, sentence, span),
    stance: "asserted",
    about: null,
    rule: `membership/<group> ${cue.words} <members>`,
    inferred: [],
    cues: () => ({
      keys: [group.key],
      entities: [...(group.leader ? [group.leader] : []), ...members].map(({ value }) => entityKey(value)),
      words: foldName(group.name).split(" "),
    }),
  };
}

/** "the three Baltic states, Estonia, Latvia and Lithuania": only a list as long as the number stated. */
const APPOSITION: ListCue = { words: ",", open: true };

/** Characters before a list in which its cue must stand. */
const CUE_REACH = 60;
const BEFORE_MEMBER = /(?: the)?(?: \d{1,3}[ -]year-old)?\s?$/u;

/** A list as long as the stated total is complete, whatever word opens it. */
function isOpen(cue: ListCue, total: number | null, size: number): boolean {
  return total === null ? cue.open : total !== size;
}

function endsWithWords(text: string, words: string): boolean {
  if (!text.endsWith(words)) return false;
  return !/^\p{L}/u.test(words) || /(?:^|[^\p{L}-])$/u.test(text.slice(0, -words.length));
}

/** The group that ends where the cue begins. */
function groupBefore(source: SourceReading, sentence: Sentence, cueStart: number): Group | null {
  const tokens = tokensBefore(sentence, cueStart);
  return namedGroup(source, sentence, tokens) ?? countedGroup(source, sentence, tokens);
}

/** The last tokens before an offset: as many as a group with its aside may take. */
function tokensBefore(sentence: Sentence, offset: number): readonly Token[] {
  const end = sentence.tokens.findLastIndex((token) => token.end <= offset) + 1;
  return sentence.tokens.slice(Math.max(0, end - LONGEST_GROUP), end);
}

const LONGEST_GROUP = 24;

/** "the Eurasian Economic Union, an alliance led by Russia and [comprising]". */
function namedGroup(source: SourceReading, sentence: Sentence, tokens: readonly Token[]): Group | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return null;
  const names = source.namesInSentence(sentence);
  const near = names.filter(({ start, end }) => start >= first.start && end <= last.end);
  for (const name of near.filter(({ value }) => value.type === "organisation").reverse()) {
    const aside = readAside(tokens.filter(({ start }) => start >= name.end));
    if (!aside) continue;
    const leader = near.find((mention) => aside.leader && overlaps(mention, aside.leader)) ?? null;
    if (aside.leader && !leader) continue;
    return {
      start: name.start,
      end: name.end,
      name: name.value.name,
      key: groupKey(name.value.name),
      total: totalIn(source, sentence, { start: name.start, end: last.end }),
      leader,
    };
  }
  return null;
}

/** Words between a named group and its list: nothing, "members", or an aside that says what kind of group it is. */
function readAside(tokens: readonly Token[]): { readonly leader: Token | null } | null {
  const words = tokens.filter(({ kind, lower }) => kind === "word" && !EMPTY_WORDS.has(lower));
  const by = words.findIndex(
    ({ lower }, i) => lower === "by" && LEADING.has(itemAt(words, i - 1)?.lower ?? ""),
  );
  const description = by < 0 ? words : words.slice(0, by - 1);
  if (description.length > 0 && !description.some(({ lower }) => GROUP_NOUNS.has(lower))) return null;
  return { leader: by < 0 ? null : (words[by + 1] ?? null) };
}

const EMPTY_WORDS: ReadonlySet<string> = new Set(["a", "an", "the", "and", "'s", "’s"]);
const LEADING: ReadonlySet<string> = new Set(["led", "headed", "dominated"]);

/** "the five Caspian countries, [including]": a plural noun that a number or a name narrows. */
function countedGroup(source: SourceReading, sentence: Sentence, tokens: readonly Token[]): Group | null {
  const head = tokens.findLastIndex(({ kind }) => kind === "word");
  const noun = tokens[head];
  if (!noun || head < tokens.length - 2 || !MEMBER_NOUNS.has(noun.lower)) return null;
  const from = startOfModifiers(tokens, head);
  const first = tokens[from] ?? noun;
  const number = itemAt(tokens, from - 1);
  const name = source.document.text.slice(first.start, noun.end);
  const span = { start: number && isNumber(number) ? number.start : first.start, end: noun.end };
  const total = totalIn(source, sentence, span);
  if (total === null && !/^\p{Lu}/u.test(name)) return null;
  return { ...span, name, key: groupKey(name), total, leader: null };
}

/** Index of the first of at most two words that narrow the noun at `head`. */
function startOfModifiers(tokens: readonly Token[], head: number): number {
  let from = head;
  while (from > 0 && head - from < MOST_MODIFIERS) {
    const word = itemAt(tokens, from - 1);
    if (word?.kind !== "word" || OPENING_WORDS.has(word.word) || isNumber(word)) break;
    from--;
  }
  return from;
}

const MOST_MODIFIERS = 2;

function isNumber({ kind, lower }: Token): boolean {
  return kind === "number" || SMALL_NUMBERS.has(lower);
}

function groupKey(name: string): string {
  return `group:${foldName(name)}`;
}

/** A number of members stated inside the words that name the group. */
function totalIn(source: SourceReading, sentence: Sentence, span: Span): number | null {
  for (const { start, value } of source.inSentence(sentence)) {
    if (value.type !== "quantity" || start < span.start || start >= span.end) continue;
    if (value.dimension === "count" && value.bound === "=" && value.min !== null) return value.min;
  }
  return null;
}
