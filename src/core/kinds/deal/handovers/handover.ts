import { mapDefined } from "../../../../base/map-defined.ts";
import type { SourceReading } from "../../../claims/source-reading.ts";
import { governors } from "../../../claims/stance.ts";
import type { Clause, NounPhrase } from "../../../clauses/clause.ts";
import type { Sentence } from "../../../document/document.ts";
import type { NameMention } from "../../../mentions/mention.ts";
import type { Span } from "../../../text/span.ts";
import type { Act } from "../act.ts";
import { isParty, traderIn } from "../parties.ts";
import type { Thing } from "./things.ts";

/** A clause in its sentence. */
export interface Place {
  readonly source: SourceReading;
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly index: number;
}

/** Who gives what to whom. */
export interface Handover {
  readonly thing: Thing;
  readonly giver: NameMention | null;
  readonly getter: NameMention | null;
  /** Those who agree, where the words do not tell who gives and who gets. */
  readonly between?: readonly NameMention[];
}

/** A deal of two or more; null where fewer are named. */
export function amongThem(thing: Thing, between: readonly NameMention[]): Handover | null {
  return between.length > 1 ? { thing, giver: null, getter: null, between } : null;
}

/** The firms, states and bodies these phrases name, each by itself. */
export function parties({ source, sentence }: Place, phrases: readonly NounPhrase[]): readonly NameMention[] {
  return mapDefined(phrases, (phrase) => traderIn(source, sentence, [phrase])).filter(isParty);
}

export function isKnown(name: NameMention | null): name is NameMention {
  return isParty(name);
}

export function merged({ start, end }: Span): Thing {
  return { start, end, sort: "firm", name: "merger", key: null };
}

export function contractName(what: string | null): string {
  return what === null ? "contract" : `${what} contract`;
}

/** "Its [battery supplier]": a contract for what it supplies. */
export function titledContract(title: NounPhrase): Thing {
  const before = title.tokens.at(-2);
  const what = title.head.lemma === "sponsor" ? "sponsorship" : before?.pos === "NOUN" ? before.lemma : null;
  return { start: title.start, end: title.end, sort: "contract", name: contractName(what), key: what };
}

export function actOf(
  { clauses, index, sentence }: Place,
  clause: Clause,
  { thing, giver, getter, between = [] }: Handover,
  rule: string,
  noun?: NounPhrase,
): Act | null {
  // Who gets an order has to supply what is ordered.
  const [supplier, recipient] = thing.sort === "contract" ? [getter, giver] : [giver, getter];
  if (![supplier, recipient, ...between].some(isParty)) return null;
  const near = [supplier, recipient, ...between].flatMap((name) =>
    name && isIn(name, sentence) ? [name] : [],
  );
  const told = noun ?? clause.verb;
  const before = near.filter(({ start }) => start < told.start && (!noun || start >= noun.start));
  const last = Math.max(told.end, thing.end);
  const behind = near.filter(({ start }) => start >= told.end && start - last <= PARTY_REACH);
  const [above] = clause.link === "to" ? governors(clauses, clause) : [];
  return {
    span: {
      start: Math.min(
        told.start,
        ...[thing, ...before, ...(above ? [above.verb] : [])]
          .filter(({ end }) => told.start - end <= SUBJECT_REACH)
          .map(({ start }) => start),
      ),
      end: Math.max(last, ...behind.map(({ end }) => end)),
    },
    supplier,
    recipient,
    between,
    paper: null,
    items: [],
    thing,
    clause: index,
    gets: supplier === null,
    rule,
  };
}

const PARTY_REACH = 30;

/** Characters between a subject and its verb: "said Monday it has agreed". */
const SUBJECT_REACH = 40;

function isIn({ start }: NameMention, sentence: Sentence): boolean {
  return start >= sentence.start && start < sentence.end;
}
