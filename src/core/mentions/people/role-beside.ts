import type { Token } from "../../document/document.ts";
import { wordClass } from "../../text/word-class.ts";
import { itemAt } from "../../../base/item-at.ts";
import { wordAt } from "../../document/word-at.ts";
import { OPENING_WORDS } from "../../knowledge/function-words.ts";
import { ONLY_PEOPLE } from "../../knowledge/person-nouns.ts";
import { ROLE_MODIFIERS } from "../../knowledge/roles.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { isListedChild } from "../listed-children.ts";
import { isCapitalised } from "../name-runs.ts";
import { readTitle, roleAt, startOfTitle, wholeRoleAt } from "./title.ts";

/** A role that stands beside a name, between commas. */
export interface RoleBeside {
  readonly role: string | null;
  /** First token of the role. */
  readonly at: number;
}

/** What follows a name: a role, and whether an age or a noun for a person stands there. */
export interface RoleBehind extends RoleBeside {
  readonly age: boolean;
  readonly person: boolean;
}

/** Small words between a comma and a role: "one of the", "who is a". */
const ROLE_LINKS = wordClass([
  "a",
  "an",
  "the",
  "who",
  "is",
  "was",
  "one",
  "of",
  "its",
  "his",
  "her",
  "'s",
  "-",
]);

/** What follows a name between commas: "38,", "a former Russian diplomat", "Iran's foreign minister". */
export function roleBehind(tokens: readonly Token[], to: number): RoleBehind {
  if (tokens[to]?.text !== ",") return { role: null, at: to, age: false, person: false };
  const age = isAge(tokens, to + 1) || isAgeInWords(tokens, to + 2) || isListedChild(tokens, to);
  const start = isAge(tokens, to + 1) ? to + 3 : to + 1;
  const person = isPersonDescribed(tokens, start);
  for (let k = start; k < start + 7; k++) {
    const token = tokens[k];
    const role = wholeRoleAt(tokens, k);
    if (role && !isCapitalised(tokens[role.to])) return { role: role.role, at: k, age, person };
    if (!token || !(ROLE_LINKS.has(token.word) || isModifierLike(token))) break;
  }
  return { role: null, at: to, age, person };
}

/** "36-year-old" at token `i`. */
function isAgeInWords(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.kind === "number" && tokens[i + 1]?.text === "-" && tokens[i + 2]?.lower === "year";
}

const ARTICLES = wordClass(["a", "an", "the", "his", "her", "whose"]);
/** Words of a description before its noun, at most: "a 36-year-old former market trader". */
const LONGEST_DESCRIPTION = 10;

/** "a mechanic in the shop", "a 36-year-old market trader": a description at token `i` whose noun is a person. */
function isPersonDescribed(tokens: readonly Token[], i: number): boolean {
  if (!ARTICLES.has(wordAt(tokens, i))) return false;
  for (let k = i + 1; k < i + LONGEST_DESCRIPTION; k++) {
    const token = tokens[k];
    if (token && (token.kind === "number" || token.text === "-")) continue;
    if (token?.kind !== "word" || OPENING_WORDS.has(token.word))
      return ONLY_PEOPLE.has(wordAt(tokens, k - 1));
  }
  return false;
}

function isAge(tokens: readonly Token[], i: number): boolean {
  const number = tokens[i];
  return (
    number?.kind === "number" &&
    /^\d{1,2}$/u.test(number.text) &&
    /^[,.;)]$/u.test(tokens[i + 1]?.text ?? ".")
  );
}

function isModifierLike(token: Token): boolean {
  if (token.kind !== "word") return false;
  return (
    isCapitalised(token) ||
    ROLE_MODIFIERS.has(token.word) ||
    /(?:ed|ing|al|ic|ist|ive|ant|ate|ary|ior|ian)$/u.test(token.lower)
  );
}

const DETERMINERS = wordClass(wordList(`the a an another one its his her their our my this that 's ’`));
/** Words by which a role says whose it is: "head of", "spokesman for". */
const BELONGING = wordClass(["of", "for", "at", "with", "in"]);
/** Tokens a role with its of-phrase may take: "the head of the city's disaster relief board". */
const LONGEST_ROLE = 14;

/** The role before a name and a comma: "the Wexler police chief, Vashti Orlo, said"; null where none is. */
export function roleAhead(tokens: readonly Token[], from: number, to: number): RoleBeside | null {
  if (itemAt(tokens, from - 1)?.text !== "," || !closesApposition(tokens[to])) return null;
  const comma = from - 1;
  const start = startOfTitle(tokens, comma);
  const title = readTitle(tokens, start, comma);
  if (title) return isOpened(tokens, start) ? { role: title.role, at: start } : null;
  for (let k = comma - 2; k >= Math.max(0, comma - LONGEST_ROLE); k--) {
    const token = tokens[k];
    if (!token || (token.kind === "mark" && token.text !== "-")) return null;
    const head = roleAt(tokens, k);
    if (!head || !BELONGING.has(wordAt(tokens, head.to))) continue;
    const first = startOfTitle(tokens, head.to);
    const role = readTitle(tokens, first, head.to)?.role ?? head.role;
    return isOpened(tokens, first) ? { role, at: first } : null;
  }
  return null;
}

function closesApposition(token: Token | undefined): boolean {
  return token === undefined || token.text === "," || token.text === "." || token.text === "—";
}

/** A determiner or a name opens the role's phrase: "the governor", "another provincial official". */
function isOpened(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    const token = tokens[k];
    if (!token || DETERMINERS.has(token.word) || isCapitalised(token)) return token !== undefined;
    if (!isModifierLike(token)) return false;
  }
  return false;
}
