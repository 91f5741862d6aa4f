import type { Document, Sentence } from "../../document/document.ts";
import { isRoleNoun } from "../../knowledge/roles.ts";
import { mapMentions, type MentionMap } from "../mention-map.ts";
import type { Mention, MentionPart, NameMention } from "../mention.ts";
import { nameMention, spanOf, type TokenRange } from "../name-mention.ts";
import { isCapitalised, readNames, type NameReading } from "../name-runs.ts";
import { matchPhrase, phraseIndex, type PhraseIndex } from "../phrase-index.ts";
import type { Recognizer } from "../recognizer.ts";
import { readDirectory, type Directory, type Person } from "./directory.ts";
import { findPeople } from "./found-people.ts";
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
    const directory = readDirectory(named);
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
    return document.sentences.flatMap((sentence) => peopleOf(reader, sentence));
  },
};

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

interface Reading {
  readonly range: TokenRange;
  readonly person: Person;
  readonly rule: string;
}

function peopleOf(reader: Reader, sentence: Sentence): Mention[] {
  const mentions: NameMention[] = [];
  let last: Person | null = null;
  for (let i = 0; i < sentence.tokens.length; i++) {
    const reading = readingAt(reader, sentence, i, last);
    if (!reading) continue;
    const { range, person, rule } = reading;
    mentions.push(
      nameMention(reader.document, range, rule, { type: "person", ...person }, titleParts(range)),
    );
    last = person;
    i = range.to - 1;
  }
  return mentions;
}

function readingAt(reader: Reader, sentence: Sentence, i: number, last: Person | null): Reading | null {
  const token = sentence.tokens[i];
  if (token?.text === "(") {
    const bracketed = reader.bracketed.get(token.start);
    return bracketed ? byBrackets(reader, bracketed) : null;
  }
  if (!isCapitalised(token)) return null;
  return byName(reader, sentence, i) ?? byOffice(reader, sentence, i, last);
}

function byBrackets({ index, document }: Reader, range: TokenRange): Reading | null {
  const { tokens } = range.sentence;
  const surname = matchPhrase(index, tokens, range.to - 1);
  const words = document.text.slice(spanOf(range).start, spanOf(range).end);
  return surname
    ? { range, person: surname.value, rule: BRACKETED }
    : { range, person: { name: words, role: null, country: null }, rule: BRACKETED };
}

function byName(reader: Reader, sentence: Sentence, i: number): Reading | null {
  const { tokens } = sentence;
  const match = matchPhrase(reader.index, tokens, i, ({ length }) => isFree(reader, sentence, i, i + length));
  if (!match) return null;
  const rule = match.length > 1 ? "people/<full name>" : "people/<surname>";
  return { range: { sentence, from: i, to: i + match.length }, person: match.value, rule };
}

/** Whether tokens `[from, to)` may be a person's name here: capitals, not owned, not inside a longer name. */
function isFree(reader: Reader, sentence: Sentence, from: number, to: number): boolean {
  const { tokens } = sentence;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || (last.kind === "word" && !isCapitalised(last))) return false;
  const owner = reader.taken.at(last.start);
  if (owner && owner.start <= first.start && owner.end >= last.end) return false;
  if (to - from > 1) return true;
  const titled = reader.names.titled.has(sentence);
  if (reader.names.smallWords.has(first.lower) && (titled || from === 0)) return false;
  const after = tokens[to];
  return titled || !isCapitalised(after) || isRoleNoun(after.lower) || reader.taken.at(after.start) !== null;
}

/** "the Russian president", "his Iranian counterpart": whoever holds that office in this document. */
function byOffice(reader: Reader, sentence: Sentence, i: number, last: Person | null): Reading | null {
  const { tokens } = sentence;
  const place = reader.taken.at(tokens[i]?.start ?? 0);
  if (place?.value.type !== "place" || place.value.role !== "nationality" || !place.value.country)
    return null;
  const before = tokens[i - 1]?.lower ?? "";
  if (!/^(?:the|his|her|their|its)$/u.test(before)) return null;
  const { country } = place.value;
  if (tokens[i + 1]?.lower === "counterpart") {
    const range = { sentence, from: i, to: i + 2 };
    if (isCapitalised(tokens[i + 2]) || tokens[i + 2]?.text === ",") return null;
    const person = last?.role ? reader.directory.byOffice(last.role, country) : null;
    return person && { range, person, rule: "people/his <nationality> counterpart" };
  }
  const office = wholeRoleAt(tokens, i + 1);
  if (!office?.role || isCapitalised(tokens[office.to]) || tokens[i + 1]?.text !== tokens[i + 1]?.lower)
    return null;
  const person = reader.directory.byOffice(office.role, country);
  const range = { sentence, from: i, to: office.to };
  const { start, end } = spanOf(range);
  return {
    range,
    person: person ?? { name: reader.document.text.slice(start, end), role: office.role, country },
    rule: "people/the <nationality> <role>",
  };
}

/** The title right before a name. */
function titleParts({ sentence, from }: TokenRange): MentionPart[] {
  const title = readTitle(sentence.tokens, startOfTitle(sentence.tokens, from), from);
  if (!title) return [];
  return [{ part: "title", ...spanOf({ sentence, from: title.from, to: title.to }) }];
}
