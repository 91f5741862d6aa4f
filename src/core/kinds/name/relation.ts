import type { PlacedClaim } from "../../claims/claim-kind.ts";
import { inOrder } from "../../claims/comparing.ts";
import { KIN } from "../../knowledge/relatives.ts";
import { wordList } from "../../knowledge/word-list.ts";
import type { Span } from "../../text/span.ts";
import type { Comparison } from "../../verdicts/verdict.ts";
import type { NameClaimValue, Relation } from "./value.ts";

type Name = PlacedClaim<NameClaimValue>;

/** Words for one relation: they differ in nothing that excludes the other. */
const ALIKE: readonly ReadonlySet<string>[] = [
  "girlfriend boyfriend fiancée fiancé fiancee fiance",
  "wife widow spouse",
  "husband widower spouse",
].map((row) => new Set(wordList(row)));
const COUPLE: ReadonlySet<string> = new Set(ALIKE.flatMap((row) => [...row]));
const FORMER: ReadonlySet<string> = new Set(["former", "ex"]);
/** Words between whose relation it is and the relation. */
const BETWEEN: ReadonlySet<string> = new Set(
  wordList(
    "former ex estranged late longtime then pregnant live in older younger elder eldest youngest twin only own",
  ),
);

/** Letters before and behind a name in which its relation stands. */
const REACH = 60;
const PARTS = /[\s,-]+/u;
const AGE = /^\d/u;
/** "Ann Orr, her husband, Max Berg": what a name follows is said of that name. */
const NAME_NEXT = /^, \p{Lu}/u;

/** What a person is to another by the words beside the name: "his wife, [Ann Orr]"; null where they do not say. */
export function relationBeside(text: string, { start, end }: Span): Relation | null {
  return (
    relationAhead(text.slice(Math.max(0, start - REACH), start)) ??
    relationBehind(text.slice(end, end + REACH))
  );
}

/** "…, said Hale's former girlfriend, " */
function relationAhead(before: string): Relation | null {
  const words = before.trimEnd().split(PARTS).filter(Boolean);
  const kin = words.at(-1)?.toLowerCase() ?? "";
  if (!KIN.has(kin)) return null;
  const at = words.findLastIndex((word, i) => i < words.length - 1 && !isBetween(word));
  return relationOf(words[at], words.slice(at + 1, -1), kin);
}

/** ", 34, his former girlfriend, was" */
function relationBehind(behind: string): Relation | null {
  if (!behind.startsWith(",")) return null;
  const words = behind.split(PARTS).filter(Boolean);
  const at = words.findIndex((word) => !AGE.test(word));
  const kinAt = words.findIndex((word, i) => i > at && !isBetween(word));
  const [word = ""] = words[kinAt]?.split(/[.;:]/u) ?? [];
  if (at < 0 || !KIN.has(word.toLowerCase()) || words[kinAt + 1] === "of") return null;
  if (NAME_NEXT.test(behind.slice(behind.indexOf(word) + word.length))) return null;
  return relationOf(words[at], words.slice(at + 1, kinAt), word.toLowerCase());
}

function isBetween(word: string): boolean {
  return BETWEEN.has(word.toLowerCase()) || AGE.test(word);
}

const PRONOUN_OWNERS: ReadonlySet<string> = new Set(["his", "her", "their"]);
const POSSESSIVE = /['’]s?$/u;

function relationOf(owner: string | undefined, between: readonly string[], kin: string): Relation | null {
  const lower = owner?.toLowerCase() ?? "";
  if (!PRONOUN_OWNERS.has(lower) && !(POSSESSIVE.test(lower) && lower !== owner)) return null;
  return {
    kin,
    former: between.some((word) => FORMER.has(word.toLowerCase())),
    of: lower.replace(POSSESSIVE, ""),
  };
}

/** "former wife" */
export function relationInWords({ claim }: Name): string {
  const { relation } = claim.value;
  return relation === undefined ? "" : `${relation.former ? "former " : ""}${relation.kin}`;
}

/** Whether two sources make a person the same to another: a wife is no sister, and a former wife no wife. */
export function compareRelations(first: Name, second: Name): Comparison {
  const [a, b] = inOrder(first, second);
  const [one, other] = [relationInWords(a), relationInWords(b)];
  const why = `${a.claim.source} has “${one}”, ${b.claim.source} “${other}”`;
  if (one === other) {
    return {
      verdict: "agree",
      type: null,
      strength: null,
      rule: "name/<same relation>",
      why: `both have “${one}”`,
    };
  }
  return areAlike(a.claim.value.relation, b.claim.value.relation)
    ? {
        verdict: "compatible",
        type: "precision",
        strength: null,
        rule: "name/<relations that fit>",
        why: `${why}: one person may be both`,
      }
    : { verdict: "discrepancy", type: "status", strength: "soft", rule: "name/<two relations>", why };
}

/** One may be the wife of one person and the sister of another, but hardly wife and girlfriend, whoever is meant. */
function areAlike(x: Relation | undefined, y: Relation | undefined): boolean {
  if (!x || !y) return true;
  const oneOwner = x.of === y.of && !PRONOUN_OWNERS.has(x.of);
  if (!oneOwner && !(COUPLE.has(x.kin) && COUPLE.has(y.kin))) return true;
  return x.former === y.former && ALIKE.some((row) => row.has(x.kin) && row.has(y.kin));
}
