import type { Document, Sentence } from "../../document/document.ts";
import { wordClass } from "../../text/word-class.ts";
import { itemAt } from "../../../base/item-at.ts";
import { OFFICE_NOUNS } from "../../knowledge/roles.ts";
import type { MentionMap } from "../mention-map.ts";
import type { NameMention } from "../mention.ts";
import { nameMention, spanOf, type TokenRange } from "../name-mention.ts";
import { isCapitalised } from "../name-runs.ts";
import type { Directory } from "./directory.ts";
import { readTitle, startOfTitle } from "./title.ts";

/** How far back, in sentences, the holder of an office must have been named. */
const SENTENCES_BACK = 4;

/**
 * "the governor", "the police chief": mentions of the one person of the document who holds that office,
 * named shortly before. Nothing where two hold it, or where the phrase says whose office it is ("the
 * governor of Ohio" may be another).
 *
 * @param named the people named in the document, in text order
 * @param taken mentions of other kinds, which are left alone
 */
export function officeReferences(
  document: Document,
  directory: Directory,
  named: readonly NameMention[],
  taken: MentionMap,
): NameMention[] {
  const lastNamed = new Map<string, number>();
  const found: NameMention[] = [];
  let next = 0;
  let reached = 0;
  for (const range of officesIn(document)) {
    const { start } = spanOf(range);
    for (let name = named[next]; name && name.start <= start; name = named[++next]) {
      lastNamed.set(name.value.name, name.sentence);
      reached = name.end;
    }
    const person = start < reached || taken.at(start) ? null : directory.byRole(roleOf(range));
    const last = person && lastNamed.get(person.name);
    if (!person || last == null || range.sentence.index - last > SENTENCES_BACK) continue;
    found.push(nameMention(document, range, "people/the <role>", { type: "person", ...person }));
  }
  return found;
}

function officesIn({ sentences }: Document): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  for (const sentence of sentences) addOffices(ranges, sentence);
  return ranges;
}

/** Adds the offices with "the" before them that no name and no "of" follows. */
function addOffices(ranges: TokenRange[], sentence: Sentence): void {
  const { tokens } = sentence;
  for (let i = 1; i < tokens.length; i++) {
    const office = tokens[i];
    if (!office || !OFFICE_NOUNS.has(office.word)) continue;
    const from = startOfTitle(tokens, i + 1);
    const after = tokens[i + 1];
    if (itemAt(tokens, from - 1)?.lower !== "the" || isCapitalised(office) || isCapitalised(after)) continue;
    if (after?.kind === "word" && OFFICE_TAILS.has(after.word)) continue;
    if (after?.text === "-" || after?.text === ",") continue;
    ranges.push({ sentence, from, to: i + 1 });
  }
}

/** Words that go on with the office: "the governor of Ohio", "the police chief there", "the chief executive". */
const OFFICE_TAILS = wordClass([
  "of",
  "for",
  "in",
  "at",
  "executive",
  "financial",
  "operating",
  "general",
  "designate",
]);

function roleOf({ sentence: { tokens }, from, to }: TokenRange): string {
  return readTitle(tokens, from, to)?.role ?? "";
}
