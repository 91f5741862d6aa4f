import type { Token } from "../../document/document.ts";
import {
  DESIGNATION_PREFIXES,
  MAKERS,
  NAMED_DESIGNS,
  NEEDS_COMPANY,
  SHORT_DESIGNATIONS,
} from "../../knowledge/equipment.ts";
import { isCapitalised } from "../name-runs.ts";
import { matchPhrase, phraseTable } from "../phrase-index.ts";

/** The name of one type of equipment where it stands. */
export interface Designation {
  /** Canonical: "Mi-28" also for "Mil Mi-28", "Boeing 737", "Shahed 136". */
  readonly name: string;
  /** Class the tables give; null where only the text can tell. */
  readonly type: string | null;
  /** Token after the last one. */
  readonly to: number;
  /** Also something else: it counts only beside class words. */
  readonly doubtful: boolean;
  readonly rule: string;
}

const DESIGNS = phraseTable(NAMED_DESIGNS.map(([design, type]) => [design, { design, type }] as const));

/** The designation that starts at token `i`, a maker's name before it included. */
export function designationAt(tokens: readonly Token[], i: number): Designation | null {
  const token = tokens[i];
  if (!isCapitalised(token)) return null;
  const maker = MAKERS.get(token.word);
  if (maker !== undefined) {
    const named = lettersAndNumber(tokens, i + 1);
    if (named) return named;
    const numbered = makerAndNumber(tokens, i, maker);
    if (numbered) return numbered;
  }
  return lettersAndNumber(tokens, i) ?? namedDesign(tokens, i);
}

/** "Su-35", "MQ-9B", "Tu-95MS", "F-16": letters, hyphen, number, touching; the letters in capitals or known. */
function lettersAndNumber(tokens: readonly Token[], i: number): Designation | null {
  const letters = tokens[i];
  const hyphen = tokens[i + 1];
  const number = tokens[i + 2];
  if (!isCapitalised(letters) || hyphen?.text !== "-" || number?.kind !== "number") return null;
  if (letters.end !== hyphen.start || hyphen.end !== number.start || !/^\d{1,4}$/u.test(number.text))
    return null;
  const name = `${letters.text}-${number.text}`;
  const suffix = tokens[i + 3];
  const hasSuffix = suffix?.start === number.end && /^[A-Z]{1,3}\d?$/u.test(suffix.text);
  const to = i + (hasSuffix ? 4 : 3);
  const known = SHORT_DESIGNATIONS.get(name);
  const prefix = DESIGNATION_PREFIXES.get(letters.lower);
  if (known === undefined && prefix === undefined && !/^[A-Z][A-Za-z]{0,3}$/u.test(letters.text)) return null;
  return {
    name: hasSuffix ? name + suffix.text : name,
    type: known ?? prefix ?? null,
    to,
    doubtful: known === undefined && prefix === undefined,
    rule: "equipment/<letters>-<number>",
  };
}

/** "Boeing 737", "Boeing 737-800", "Shahed 136", "Shahed-136", "Airbus A320". */
function makerAndNumber(tokens: readonly Token[], i: number, type: string | null): Designation | null {
  const maker = tokens[i];
  if (!maker) return null;
  const at = tokens[i + 1]?.text === "-" && tokens[i + 1]?.start === maker.end ? i + 2 : i + 1;
  const letter = tokens[at];
  const numbered =
    letter?.kind === "word" && /^[A-Z]{1,2}$/u.test(letter.text) && tokens[at + 1]?.start === letter.end;
  const number = tokens[numbered ? at + 1 : at];
  if (number?.kind !== "number" || !/^\d{2,4}$/u.test(number.text)) return null;
  let to = (numbered ? at + 1 : at) + 1;
  let name = `${maker.text} ${numbered ? letter.text : ""}${number.text}`;
  const hyphen = tokens[to];
  const variant = tokens[to + 1];
  if (
    hyphen?.text === "-" &&
    hyphen.start === number.end &&
    variant?.kind === "number" &&
    variant.start === hyphen.end
  ) {
    name += `-${variant.text}`;
    to += 2;
  }
  return { name, type, to, doubtful: false, rule: "equipment/<maker> <number>" };
}

/** "Shahed drones", "Iron Dome". */
function namedDesign(tokens: readonly Token[], i: number): Designation | null {
  const match = matchPhrase(DESIGNS, tokens, i, ({ length }) => isCapitalised(tokens[i + length - 1]));
  if (!match) return null;
  const { design, type } = match.value;
  return {
    name: design,
    type,
    to: i + match.length,
    doubtful: NEEDS_COMPANY.has(design),
    rule: "equipment/<design>",
  };
}
