import { mapDefined } from "../../../base/map-defined.ts";
import { groupBy } from "../../../base/order.ts";
import type { ClaimDraft } from "../../claims/claim.ts";
import { entityKey, foldName } from "../../claims/entity-key.ts";
import { soundKey } from "../../claims/name-likeness.ts";
import { isName, type SourceReading } from "../../claims/source-reading.ts";
import { KNOWN_ORGANISATIONS } from "../../knowledge/organisations.ts";
import type { NameMention } from "../../mentions/mention.ts";
import type { Span } from "../../text/span.ts";
import { relationBeside } from "./relation.ts";
import type { NameClaimValue } from "./value.ts";

/** One claim for each person, and each place or organisation of several words: its fullest form, where it first stands. */
export function findNames(source: SourceReading): ClaimDraft<NameClaimValue>[] {
  const names = source.mentions.filter(isName).filter(({ value }) => value.type !== "equipment");
  const entities = [...groupBy(names, ({ value }) => `${value.type} ${value.name}`).values()];
  const people = mapDefined(entities, ([first]) =>
    first?.value.type === "person" ? first.value.name : null,
  );
  const soundingAlike = groupBy(people, soundKey);
  return mapDefined(entities, (mentions) => readEntity(source, mentions, soundingAlike));
}

function readEntity(
  source: SourceReading,
  mentions: readonly NameMention[],
  soundingAlike: ReadonlyMap<string, readonly string[]>,
): ClaimDraft<NameClaimValue> | null {
  const inFull = mentions.find(isInFull);
  if (!inFull) return null;
  const { name, type } = inFull.value;
  const role = mentions.find(({ value }) => value.role !== null)?.value.role ?? null;
  if (type === "equipment" || !isWorthStating(inFull, role)) return null;
  const country = mentions.find(({ value }) => value.country !== null)?.value.country ?? null;
  const [relation] =
    type === "person" ? mapDefined(mentions, (mention) => relationBeside(source.document.text, mention)) : [];
  const { start, end } = spanOfName(source.document.text, inFull);
  return {
    kind: "name",
    start,
    end,
    sentence: inFull.sentence,
    subject: name,
    attribute: "name",
    value: {
      type: "name",
      entity: type,
      spelling: name,
      role: type === "person" ? role : null,
      ...(relation && { relation }),
    },
    speaker: null,
    stance: "asserted",
    about: null,
    rule: type === "person" ? "name/<person> in full" : "name/<place or organisation> in full",
    inferred: [],
    cues: () => ({
      keys: [blockingKey(type, name)],
      entities: [entityKey(inFull.value), ...(country === null ? [] : [`country:${country}`])],
      words: type === "person" ? namesakes(name, soundingAlike.get(soundKey(name)) ?? []) : [],
    }),
  };
}

function isInFull({ text, value: { name } }: NameMention): boolean {
  return text.includes(name) || foldName(text).includes(foldName(name));
}

/**
 * A lone surname says nothing of spelling, short names of places and organisations say little, and a
 * role that nobody in the article fills ("the Iranian leader") is no name.
 */
function isWorthStating({ value }: NameMention, role: string | null): boolean {
  const words = foldName(value.name).split(" ");
  if (!isPrintedAsName(value.name)) return false;
  if (value.type === "person") return words.length > 1 || role !== null;
  if (value.type === "organisation" && words.length === 2) return !isWellKnown(value.name);
  const isCountry = value.country !== null && value.role !== null;
  return !isCountry && words.length >= FEWEST_WORDS;
}

const WELL_KNOWN: ReadonlySet<string> = new Set(
  KNOWN_ORGANISATIONS.flatMap(({ forms }) => forms.map((form) => foldName(form))),
);

/** Nobody misspells the European Union; the firm of a story may come in two spellings. */
function isWellKnown(name: string): boolean {
  return WELL_KNOWN.has(foldName(name));
}

/** Its last word has a capital, and not every letter is one, as in headlines and photo credits. */
function isPrintedAsName(name: string): boolean {
  const last = name.split(/[ -]/u).at(-1) ?? "";
  return /^\p{Lu}/u.test(last) && /\p{Ll}/u.test(name);
}

/** A short name of a place has no short form that needs explaining; "Anna Berg Memorial Park" has. */
const FEWEST_WORDS = 3;

/** Where the name itself stands in its mention, which may open with a title. */
function spanOfName(text: string, mention: NameMention): Span {
  const at = text.slice(mention.start, mention.end).indexOf(mention.value.name);
  if (at < 0) return { start: mention.start, end: mention.end };
  const start = mention.start + at;
  return { start, end: start + mention.value.name.length };
}

function blockingKey(type: NameMention["value"]["type"], name: string): string {
  if (type === "person") return `sound:${soundKey(name)}`;
  const words = foldName(name).split(" ");
  return `${soundKey(words[0] ?? "")}…${soundKey(words.at(-1) ?? "")}`;
}

/**
 * Other people of this surname's sound in the same source: never one person with this one. With the same
 * given names they are one, misspelled once: "Dale Moor" and "Dale Moore".
 */
function namesakes(name: string, soundingAlike: readonly string[]): string[] {
  return soundingAlike
    .filter((other) => other !== name)
    .filter((other) => givenNames(other) === "" || givenNames(other) !== givenNames(name))
    .map(foldName);
}

function givenNames(name: string): string {
  return foldName(name).split(" ").slice(0, -1).join(" ");
}
