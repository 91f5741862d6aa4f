import { itemAt } from "../../../../base/item-at.ts";
import { mapDefined } from "../../../../base/map-defined.ts";
import { entityKey, foldName } from "../../../claims/entity-key.ts";
import { compassOf, siteOf, type Site } from "../../../claims/site.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { PLACE_NOUNS } from "../../../knowledge/place-words.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import type { NameMention } from "../../../mentions/mention.ts";
import { firstFrom, lastUpTo } from "../../../text/span.ts";
import { PREMISES } from "../lexicon.ts";
import { isPlace, type SentenceReading } from "../reading/sentence-reading.ts";
import { UNPLACED_ROLES } from "./placed-by.ts";
import { thingAt } from "./placed-things.ts";
import type { Placement } from "./placement.ts";

/** "the southeastern city of Tarsk": the adjective says in which part of its country it lies. */
export function partsIn({ tokens, names }: SentenceReading): Placement[] {
  return mapDefined(
    names.filter(({ value }) => value.type === "place" && !UNPLACED_ROLES.has(value.role ?? "")),
    (mention) => {
      const at = firstFrom(tokens, mention.start);
      const of = itemAt(tokens, at - 1)?.lower === "of" ? at - 1 : at;
      const noun = itemAt(tokens, of - 1);
      const part = itemAt(tokens, of - 2);
      const compass = part ? compassOf(part.lower) : null;
      if (!part || compass === null || !noun || !PLACE_NOUNS.has(noun.lemma)) return null;
      const { value } = mention;
      const placed = [{ key: `place:${foldName(value.name)}`, name: value.name, span: mention }];
      const site: Site = {
        ...siteOf({ ...value, role: null }),
        name: part.lower,
        role: "region",
        compass,
        of: "",
      };
      return { placed, where: { start: part.start, end: noun.end, sites: [site] } };
    },
  );
}

/** Places that stand before what is there: "a Harland school", "the Ardana-based maker", "Ardana-area shops". */
export function basesIn({ source, tokens, names }: SentenceReading): Placement[] {
  return mapDefined(names.filter(isPlace), (mention) => {
    const at = lastUpTo(tokens, mention.end) + 1;
    const based = (tokens[at]?.start ?? mention.end) < mention.end;
    const behind = headBehind(tokens, based ? at + 1 : at);
    const name = names.find(
      ({ start, value }) => start === behind?.nameStart && value.type === "organisation",
    );
    const makes = behind?.head === undefined ? undefined : bodyBehind(names, tokens, behind.head);
    const placed =
      makes !== undefined
        ? [{ key: `home:${entityKey(makes.value)}`, name: makes.value.name, span: mention }]
        : based && name
          ? [{ key: `home:${entityKey(name.value)}`, name: name.value.name, span: mention }]
          : behind?.head && PREMISES.has(behind.head.lemma)
            ? thingAt(source, behind.head)
            : null;
    const { start, end, value } = mention;
    return placed && { placed, where: { start, end, sites: [siteOf(value)] } };
  });
}

/** "Columbus software maker [Norvik]": a firm or body right behind a noun for one. */
function bodyBehind(
  names: readonly NameMention[],
  tokens: readonly TaggedToken[],
  head: TaggedToken,
): NameMention | undefined {
  if (!BODIES.has(head.lemma)) return undefined;
  const next = tokens[firstFrom(tokens, head.end)];
  return next && names.find(({ start, value }) => start === next.start && value.type === "organisation");
}

const BODIES: ReadonlySet<string> = new Set(
  wordList(`company firm maker manufacturer supplier retailer startup start-up group business chain charity giant
  builder developer publisher brewer airline bank insurer`),
);

/** The noun that a place before it belongs to, and where the name behind that noun would start. */
function headBehind(
  tokens: readonly TaggedToken[],
  from: number,
): { readonly head: TaggedToken | undefined; readonly nameStart: number } | null {
  let k = from;
  while (k < from + LONGEST_MODIFIER && isModifier(tokens[k]) && isNoun(tokens[k + 1])) k++;
  const head = tokens[k];
  if (!head) return null;
  return head.pos === "PROPN"
    ? { head: undefined, nameStart: head.start }
    : { head: isNoun(head) ? head : undefined, nameStart: tokens[k + 1]?.start ?? -1 };
}

const LONGEST_MODIFIER = 3;

function isModifier(token: TaggedToken | undefined): boolean {
  return token?.pos === "NOUN" || token?.pos === "ADJ";
}

function isNoun(token: TaggedToken | undefined): boolean {
  return token?.pos === "NOUN" || token?.pos === "ADJ" || token?.pos === "PROPN";
}
