import type { Document, Sentence, Token } from "../../document/document.ts";
import { wordClass } from "../../text/word-class.ts";
import { itemAt } from "../../../base/item-at.ts";
import { wordAt } from "../../document/word-at.ts";
import { isRoleNoun } from "../../knowledge/roles.ts";
import { mapMentions, type MentionMap } from "../mention-map.ts";
import type { MentionPart, NameMention } from "../mention.ts";
import { spanOf, type TokenRange } from "../name-mention.ts";
import { isCapitalised, readNames, type NameReading } from "../name-runs.ts";
import { matchPhrase, phraseIndex, type PhraseIndex } from "../phrase-index.ts";
import type { Recognizer } from "../recognizer.ts";
import { scanNames, type ReadName } from "../scan-names.ts";
import { readDirectory, type Directory, type Person } from "./directory.ts";
import { findPeople } from "./found-people.ts";
import { officeReferences } from "./office-references.ts";
import { readTitle, startOfTitle, wholeRoleAt } from "./title.ts";

/**
 * People by title, given name, age, role or speech beside a full name; from there on by surname
 * everywhere in the document; and by office ("the Russian president") where the document says whose
 * it is. The span is the name alone; a title before it is a part. `role` is the first role stated,
 * without the nationality, which is `country`.
 */
export const people: Recognizer = {
  id: "people",
  reads: ["date", "place", "organisation"],
  makes: ["person"],
  recognize(document, earlier) {
    const taken = mapMentions(
      document.text.length,
      earlier.filter(({ value }) => value.type !== "quotation"),
    );
    const named = findPeople(document, taken);
    const directory = readDirectory(named, firstAlone(readNames(document)));
    const reader: Reader = {
      document,
      taken,
      names: readNames(document),
      directory,
      index: phraseIndex(directory.forms),
      bracketed: new Map(
        named.flatMap(({ rule, range }) =>
          rule === BRACKETED ? [[spanOf(range).start, range] as const] : [],
        ),
      ),
    };
    const people = scanNames(document, (sentence, i, last) => readingAt(reader, sentence, i, last));
    const offices = officeReferences(document, directory, people, taken);
    return [...people, ...offices].sort((a, b) => a.start - b.start);
  },
};

/** Where each single capitalised word stands first, lower case. */
function firstAlone({ runs }: NameReading): Map<string, number> {
  const first = new Map<string, number>();
  for (const { sentence, from, to } of runs) {
    const token = sentence.tokens[from];
    if (token && to === from + 1 && !first.has(token.lower)) first.set(token.lower, token.start);
  }
  return first;
}

const BRACKETED = "people/(<given name>) <surname>";

interface Reader {
  readonly document: Document;
  readonly taken: MentionMap;
  readonly names: NameReading;
  readonly directory: Directory;
  readonly index: PhraseIndex<Person>;
  /** Names completed in brackets, by the place where they start. */
  readonly bracketed: ReadonlyMap<number, TokenRange>;
}

function readingAt(reader: Reader, sentence: Sentence, i: number, last: NameMention | null): ReadName | null {
  const { tokens } = sentence;
  if (!isCapitalised(tokens[i])) return null;
  const bracketed =
    itemAt(tokens, i - 1)?.text === "(" && reader.bracketed.get(itemAt(tokens, i - 1)?.start ?? 0);
  if (bracketed) return byBrackets(reader, bracketed);
  return byName(reader, sentence, i) ?? byOffice(reader, sentence, i, last);
}

function reading(
  { from, to }: Omit<TokenRange, "sentence">,
  { name, role, country }: Person,
  rule: string,
  parts: readonly MentionPart[] = [],
): ReadName {
  return { from, to, value: { type: "person", name, role, country }, rule, parts };
}

function byBrackets({ index, document }: Reader, range: TokenRange): ReadName {
  const { tokens } = range.sentence;
  const surname = matchPhrase(index, tokens, range.to - 1);
  const name = document.text.slice(spanOf(range).start, spanOf(range).end);
  return reading(range, surname?.value ?? { name, role: null, country: null }, BRACKETED);
}

function byName(reader: Reader, sentence: Sentence, i: number): ReadName | null {
  const { tokens } = sentence;
  const match = matchPhrase(reader.index, tokens, i, ({ length }) => isFree(reader, sentence, i, i + length));
  if (!match) return null;
  const rule = match.length > 1 ? "people/<full name>" : "people/<surname>";
  return reading({ from: i, to: i + match.length }, match.value, rule, titleParts(tokens, i));
}

/** Whether tokens `[from, to)` may be a person's name here: capitals, not owned, not inside a longer name. */
function isFree(reader: Reader, sentence: Sentence, from: number, to: number): boolean {
  const { tokens } = sentence;
  const first = tokens[from];
  const last = itemAt(tokens, to - 1);
  if (!first || !last || (last.kind === "word" && !isCapitalised(last))) return false;
  const owner = reader.taken.at(last.start);
  if (owner && owner.start <= first.start && owner.end >= last.end) return false;
  if (to - from > 1) return true;
  const titled = reader.names.titled.has(sentence);
  if (reader.names.smallWords.has(first.lower) && (titled || from === 0)) return false;
  const after = tokens[to];
  return titled || !isCapitalised(after) || isRoleNoun(after.word) || reader.taken.at(after.start) !== null;
}

/** "the Russian president", "his Iranian counterpart": whoever holds that office in this document. */
function byOffice(reader: Reader, sentence: Sentence, i: number, last: NameMention | null): ReadName | null {
  const { tokens } = sentence;
  if (!OWNERS.has(wordAt(tokens, i - 1))) return null;
  const place = reader.taken.at(tokens[i]?.start ?? 0);
  if (place?.value.type !== "place" || place.value.role !== "nationality" || !place.value.country)
    return null;
  const { country } = place.value;
  if (tokens[i + 1]?.lower === "counterpart") {
    if (isCapitalised(tokens[i + 2]) || tokens[i + 2]?.text === ",") return null;
    const role = last?.value.role;
    const person = role ? reader.directory.byOffice(role, country) : null;
    return person && reading({ from: i, to: i + 2 }, person, "people/his <nationality> counterpart");
  }
  const office = wholeRoleAt(tokens, i + 1);
  if (!office?.role || isCapitalised(tokens[office.to]) || tokens[i + 1]?.text !== tokens[i + 1]?.lower)
    return null;
  const person = reader.directory.byOffice(office.role, country);
  const range = { sentence, from: i, to: office.to };
  const { start, end } = spanOf(range);
  const name = reader.document.text.slice(start, end);
  return reading(range, person ?? { name, role: office.role, country }, "people/the <nationality> <role>");
}

const OWNERS = wordClass(["the", "his", "her", "their", "its"]);

/** The title right before token `from`, where a name starts. */
function titleParts(tokens: readonly Token[], from: number): MentionPart[] {
  const title = readTitle(tokens, startOfTitle(tokens, from), from);
  const first = title && tokens[title.from];
  const last = title && itemAt(tokens, title.to - 1);
  return first && last ? [{ part: "title", start: first.start, end: last.end }] : [];
}
