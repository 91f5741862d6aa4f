import { describedByWho, subjectBeforeAside } from "../asides.ts";
import { phraseAt, tokenAt } from "../chunk-row.ts";
import type { Clause, NounPhrase, PrepositionalPhrase } from "../clause.ts";
import { CLAUSE_OPENERS, COORDINATORS, RELATIVE } from "../lexicon.ts";
import { nounBefore } from "../phrase-links.ts";
import { describedByGerund, headDescribed, subjectDescribed, subjectOfFronted } from "./described.ts";
import {
  goesOnBehindComma,
  inherited,
  isDescription,
  isDoneBy,
  sharesAuxiliary,
  subjectOf,
} from "./inherited.ts";
import { subjectOfInfinitive } from "./infinitives.ts";
import { describedByParticiple } from "./reduced.ts";
import { isContent, isInserted, objectOfThat, subjectBehind } from "./speech.ts";
import type { VerbSite } from "./verb-site.ts";
import { walkLeft, type Walk } from "./walk-left.ts";

/** What stands left of a verb in its clause, and how the clause hangs on those before. */
export interface Left {
  readonly subject: readonly NounPhrase[];
  /** The antecedent, where a relative pronoun stands for the object: "drones that Iran provides". */
  readonly object: NounPhrase | null;
  readonly adjuncts: readonly PrepositionalPhrase[];
  readonly governor: number | null;
  readonly link: Clause["link"];
  /** A participle after its noun: "arms supplied by Iran". */
  readonly reduced: boolean;
  /** A clause of its own stands between subject and verb: "[the guard] who shot the thief fled". */
  readonly apart: boolean;
}

/** Finds the subject of a verb: where the form of the verb tells, in a place of its own, or right before the verb. */
export function lookLeft(site: VerbSite): Left {
  return ofNonFinite(site) ?? outOfPlace(site) ?? beforeVerb(site);
}

type Special = Pick<Left, "object" | "reduced" | "apart">;

const PLAIN: Special = { object: null, reduced: false, apart: false };
const REDUCED: Special = { object: null, reduced: true, apart: false };
const APART: Special = { object: null, reduced: false, apart: true };

function left(
  { earlier }: VerbSite,
  subject: readonly NounPhrase[],
  link: Clause["link"],
  { object, reduced, apart }: Special = PLAIN,
  adjuncts: readonly PrepositionalPhrase[] = [],
): Left {
  const governor = earlier.length === 0 ? null : earlier.length - 1;
  return { subject, object, adjuncts, governor, link, reduced, apart };
}

/** "to supply" and "supplying" take the subject of what governs them, unless "for X" names another. */
function ofNonFinite(site: VerbSite): Left | null {
  const { chunks, at, verb, above } = site;
  if (verb.form === "finite") return null;
  if (verb.form === "infinitive") {
    const own = subjectOfInfinitive(chunks, at, above);
    return left(site, own ? [own] : inherited(chunks, at, verb, above), "to");
  }
  // "saw the man [being shot]", "the mill [being] shut"
  const absolute = verb.passive || verb.lemma === "be" || verb.lemma === "have";
  const own = absolute ? phraseAt(chunks, at - 1) : null;
  if (own) return left(site, [headDescribed(chunks, own)], "adverbial");
  const described = absolute ? null : describedByGerund(chunks, at);
  if (described) return left(site, [described], "relative");
  return left(site, inherited(chunks, at, verb, above), "adverbial");
}

/** A subject that does not stand right before its verb: behind it, before a clause, or in the clause above. */
function outOfPlace(site: VerbSite): Left | null {
  const { chunks, at, verb, earlier, above } = site;
  const fronted = subjectOfFronted(chunks, at, verb);
  if (fronted) return left(site, [fronted], "adverbial", REDUCED);
  const inverted = subjectBehind(chunks, at, verb);
  if (inverted) return left(site, [inverted], "main");
  const described = subjectDescribed(chunks, at, earlier);
  if (described) return left(site, [described], "main", APART);
  if (above && goesOnBehindComma(chunks, at, verb) && !subjectBeforeAside(chunks, at))
    return left(site, inherited(chunks, at, verb, above), "coordinate");
  return above && isDoneBy(chunks, at, verb) ? left(site, subjectOf(above), "adverbial", REDUCED) : null;
}

function beforeVerb(site: VerbSite): Left {
  const { chunks, at } = site;
  const aside = subjectBeforeAside(chunks, at);
  const walk = aside ? stoppedBefore(site, aside) : walkLeft(site);
  return walk.subject.length === 0 ? withoutSubject(site, walk) : withSubject(site, walk);
}

function stoppedBefore(
  { chunks }: VerbSite,
  { phrase, at }: { readonly phrase: NounPhrase; readonly at: number },
): Walk {
  return { subject: [phrase], adjuncts: [], opener: tokenAt(chunks, at - 1), stop: at - 1 };
}

/** The verb goes on with what a relative pronoun or a coordinator takes up, or with the subject above. */
function withoutSubject(site: VerbSite, { adjuncts, stop }: Walk): Left {
  const { chunks, at, verb, earlier, above } = site;
  const token = tokenAt(chunks, stop);
  if (token && RELATIVE.has(token.word)) {
    const antecedent = token.lower === "who" ? describedByWho(chunks, stop) : nounBefore(chunks, stop);
    if (antecedent) return left(site, [antecedent], "relative", PLAIN, adjuncts);
  }
  if (token?.lower === "what") return left(site, [], "that", PLAIN, adjuncts);
  if (token && COORDINATORS.has(token.word)) return coordinated(site, stop, adjuncts);
  const reduced = describedByParticiple(chunks, at, verb);
  if (reduced) return left(site, [reduced], "relative", REDUCED, adjuncts);
  // "They won, officials said, [beaten] only once": what is inserted has no part in it.
  const before = above && isInserted(chunks, at, above) ? (earlier.at(-2) ?? null) : above;
  const subject = inherited(chunks, at, verb, before);
  // Adjuncts behind the verb above are its own.
  return above ? left(site, subject, "coordinate") : left(site, subject, "main", PLAIN, adjuncts);
}

/** Behind a coordinator: "… [and] left". */
function coordinated(site: VerbSite, coordinator: number, adjuncts: readonly PrepositionalPhrase[]): Left {
  const { chunks, at, verb, earlier, above } = site;
  const on = (subject: readonly NounPhrase[], special = PLAIN): Left =>
    left(site, subject, "coordinate", special, adjuncts);
  // "Ann Berg resigned, officials said, [and] left": what is inserted has no part in it.
  const inserted = above && isInserted(chunks, coordinator, above) ? earlier.at(-2) : undefined;
  if (inserted) return on(subjectOf(inserted));
  // "hit a truck packed with sand [and] fled": the truck's packing is no deed beside the flight.
  const main = above && isDescription(above) && !verb.participial ? earlier[above.governor ?? -1] : undefined;
  if (main) return on(subjectOf(main));
  if (!above?.verb.passive) return on(inherited(chunks, at, verb, above));
  return on(above.patient, sharesAuxiliary(chunks, at, verb) ? REDUCED : PLAIN);
}

function withSubject(site: VerbSite, { subject, adjuncts, opener, stop }: Walk): Left {
  const { chunks, at, verb, earlier, above } = site;
  const linked = (link: Clause["link"], special = PLAIN): Left =>
    left(site, subject, link, special, adjuncts);
  if (opener?.lower === "whose") return linked("relative");
  const antecedent =
    opener && RELATIVE.has(opener.word) && opener.lower !== "that"
      ? nounBefore(chunks, stop)
      : objectOfThat(chunks, stop, opener, earlier);
  if (antecedent) return linked("relative", { object: antecedent, reduced: false, apart: false });
  const reduced = describedByParticiple(chunks, at, verb);
  if (reduced) return left(site, [reduced], "relative", REDUCED, adjuncts);
  if (opener?.lower === "that") return linked("that");
  if (opener && CLAUSE_OPENERS.has(opener.word)) return linked("adverbial");
  return linked(isContent(chunks, stop, above) ? "that" : "main");
}
