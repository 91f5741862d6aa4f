import type { Token } from "../../document/document.ts";
import { itemAt } from "../../../base/item-at.ts";
import { AFTER_CLASS_ABSTRACT, BEFORE_CLASS_OTHER, EQUIPMENT_CLASSES } from "../../knowledge/equipment.ts";
import { OPENING_WORDS } from "../../knowledge/function-words.ts";
import { isAllCapitals, isCapitalised } from "../name-runs.ts";
import { matchPhrase, phraseTable } from "../phrase-index.ts";

/** Words of a class where they stand. */
export interface ClassWords {
  /** Canonical class: "unmanned aerial vehicle" for every drone. */
  readonly name: string;
  /** Token after the last word. */
  readonly to: number;
}

/** Irregular plurals and words that have none. */
const PLURALS: ReadonlyMap<string, readonly string[]> = new Map([
  ["aircraft", ["aircraft", "aircrafts"]],
  ["weaponry", ["weaponry"]],
  ["ammunition", ["ammunition"]],
  ["artillery", ["artillery"]],
  ["hardware", ["hardware"]],
  ["technology", ["technology"]],
]);

const CLASSES = phraseTable(
  EQUIPMENT_CLASSES.flatMap(([name = "", ...others]) =>
    [name, ...others].flatMap((phrase) => formsOf(phrase).map((form): [string, string] => [form, name])),
  ),
);

/** The class words that start at token `i`: "attack helicopters"; null for "drone program", "fuel tank". */
export function classAt(tokens: readonly Token[], i: number): ClassWords | null {
  const match = matchPhrase(CLASSES, tokens, i);
  if (!match) return null;
  const to = i + match.length;
  const last = itemAt(tokens, to - 1)?.lower ?? "";
  const head = last.endsWith("s") ? last.slice(0, -1) : last;
  if (BEFORE_CLASS_OTHER.get(head)?.has(itemAt(tokens, i - 1)?.lower ?? "")) return null;
  const after = tokens[to];
  if (after?.kind === "word" && AFTER_CLASS_ABSTRACT.has(after.lower) && !last.endsWith("s")) return null;
  if (after?.text === "-" && after.start === itemAt(tokens, to - 1)?.end) return null;
  if (match.length === 1 && isInName(tokens, i)) return null;
  return { name: match.value, to };
}

/** "New York Jets": a capital behind another. */
function isInName(tokens: readonly Token[], i: number): boolean {
  const before = itemAt(tokens, i - 1);
  if (!isCapitalised(tokens[i]) || isAllCapitals(tokens[i]) || /^\p{Lu}+s$/u.test(tokens[i].text))
    return false;
  return isCapitalised(before) && !OPENING_WORDS.has(before.word);
}

/** Singular and plural of a phrase; a hyphen may be a blank in print and the other way round. */
function formsOf(phrase: string): string[] {
  const cut = Math.max(phrase.lastIndexOf(" "), phrase.lastIndexOf("-")) + 1;
  const head = phrase.slice(0, cut);
  const last = phrase.slice(cut);
  const plurals = PLURALS.get(last) ?? [
    last,
    `${last}${/(?:s|x|ch|sh)$/u.test(last) ? "es" : "s"}`,
    ...(last.endsWith("y") ? [`${last.slice(0, -1)}ies`] : []),
  ];
  return plurals.map((word) => head + word);
}
