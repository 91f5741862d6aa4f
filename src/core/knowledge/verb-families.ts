import { invariant } from "../../base/assert.ts";
import { commaList, wordList } from "./word-list.ts";

/*
 * The one list of synonyms. What verbs of several families have in common is told by the tables made of them: `acts`
 * (what may be one act in other words), `event-classes` (what a date or a place is told of), and the tables of the kinds
 * (what is asked of one and the same: "Was he arrested?").
 */

/**
 * Verbs (base form, with their particle) that tell of one thing whatever they are said of; the first names them. Chosen
 * by hand from general English.
 */
const SAME_DOING: readonly (readonly string[])[] = [
  "chase, pursue",
  "go missing, be missing, disappear, vanish",
  "find, discover, recover, uncover, unearth",
  "identify, name",
  "hide, conceal",
  "house, contain",
  "face, confront, take on, play",
  "return, rejoin, come back, go back, get back",
  "enter, walk into, go into, get into, burst into, check into",
  "leave, depart, exit, walk out, go out",
  "go, head, travel, journey",
  "load, rack",
  "cause, force, trigger, prompt",
  "turn over, hand over, give up",
  "receive, get, obtain, gain",
  "lead, head up, run, manage",
  "found, establish, set up, create, form",
  "build, construct, erect",
  "block, obstruct, barricade",
  "reduce, lower, lessen, trim",
  "raise, lift, boost",
  "hire, recruit, employ",
  "follow, trail, tail",
  "cry, sob, weep",
  "shout, yell, scream",
  "fix, repair, mend",
  "pull over, stop",
  "own, possess",
  "transport, take, ferry, airlift, rush",
  "rob, hold up",
  "steal, loot, snatch",
  "drown",
  "split, split up, separate, break up",
  "sink, capsize",
  "burn, torch, set on fire",
  "trap, strand",
  "gather, assemble, congregate",
  "mourn, grieve",
  "praise, laud, applaud",
  "criticize, criticise, condemn, blast, slam, denounce",
  "thank",
  "help, assist, aid",
  "finish, complete",
  "catch, grab",
  "miss",
  "intercept, pick off",
  "equalize, equalise, tie",
  "extend, prolong, lengthen",
  "replace, succeed",
  "spread",
  "warn, alert",
  "check, inspect, examine",
  "treat",
  "aim, target, seek out, single out",
  "support, back, favor, favour",
  "oppose, resist",
  "allow, permit, let",
  "forbid, prevent",
  "accept",
  "turn down, decline, refuse",
  "include",
  "exclude, omit",
  "strengthen, tighten",
  "weaken, loosen",
].map(commaList);

/** The same for verbs that have other senses beside it: only the table that names such a family can tell. */
const SAME_IN_ONE_SENSE: readonly (readonly string[])[] = [
  // What becomes of people.
  "kill, slay, murder",
  "die, perish, succumb",
  "injure, wound, hurt",
  "attack, assault",
  "kidnap, abduct",
  "hospitalize, hospitalise",
  "vaccinate, inoculate, immunise, immunize",
  "marry, wed",
  "expel, deport",
  "flee, escape",
  // Police and courts.
  "arrest, detain, apprehend",
  "charge, indict, arraign",
  "acquit, exonerate",
  "sentence, jail, imprison",
  "investigate, probe",
  "search, comb",
  // Posts.
  "elect, reelect, re-elect",
  "dismiss, sack, oust",
  // What befalls things.
  "destroy, demolish, level, raze, flatten, devastate, wreck, ruin",
  "collapse, crumble",
  "crash, collide",
  "explode, detonate",
  "shake, jolt, rock",
  "surround, encircle",
  // What goes on and what does not.
  "begin, start",
  "resume, restart",
  "cancel, scrap",
  "postpone, delay, reschedule",
  "ban, prohibit, outlaw",
  "authorise, authorize",
  "sign, ink",
  "announce, unveil",
  "confirm, acknowledge",
  "apologise, apologize",
  "use, deploy",
  "buy, acquire, purchase",
  "supply, provide, deliver",
  // Games and numbers.
  "defeat, beat, thrash, rout, trounce",
  "rise, climb, increase, grow, soar, surge, jump",
  "fall, drop, decline, decrease, plunge, tumble, slump",
].map(commaList);

const FAMILIES: ReadonlyMap<string, readonly string[]> = new Map(
  [...SAME_DOING, ...SAME_IN_ONE_SENSE].map((row) => [row[0] ?? "", row]),
);

/** The verbs of a table in which `arrest+` stands for all of the family of that name. */
export function withFamilies(verbs: readonly string[]): string[] {
  return verbs.flatMap((verb) => {
    if (!verb.endsWith("+")) return [verb];
    const family = FAMILIES.get(verb.slice(0, -1));
    invariant(family !== undefined, `no family of verbs has the name ${verb}`);
    return family;
  });
}

const CLASS_OF_DOING: ReadonlyMap<string, string> = new Map(
  SAME_DOING.flatMap((row) => row.map((verb) => [verb, row[0] ?? verb] as const)),
);

/** Verbs whose particle is one only where nothing follows it: "walked in", but not "walked in the park". */
const ALONE: ReadonlyMap<string, string> = new Map(
  [
    "enter, walk in, come in, go in, get in, burst in, step in",
    "leave, walk away, drive away, drive off",
  ].flatMap((row) => {
    const [name = "", ...verbs] = commaList(row);
    return verbs.map((verb) => [verb, name] as const);
  }),
);

/** The family of a verb by its name: verbs without one stand for themselves. */
export function classOfDoing(verb: string): string {
  return CLASS_OF_DOING.get(verb) ?? ALONE.get(verb) ?? verb;
}

/** Whether verb and particle are one verb of the table: "turn down". */
export function isPhrasal(verb: string): boolean {
  return verb.includes(" ") && CLASS_OF_DOING.has(verb);
}

/** Particles that make another verb of the one before them: "pulled [over]". */
export const PARTICLES: ReadonlySet<string> = new Set(
  wordList("up off out over down away back on in into missing way"),
);
