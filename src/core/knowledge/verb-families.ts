import { wordList } from "./word-list.ts";

/**
 * Verbs (base form, with their particle) that tell of one thing, outside the tables of events; the first
 * names them. Chosen by hand from general English.
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
  "decline, turn down, refuse",
  "include",
  "exclude, omit",
  "strengthen, tighten",
  "weaken, loosen",
].map((row) => row.split(", "));

const CLASS_OF_DOING: ReadonlyMap<string, string> = new Map(
  SAME_DOING.flatMap((row) => row.map((verb) => [verb, row[0] ?? verb] as const)),
);

/** Verbs whose particle is one only where nothing follows it: "walked in", but not "walked in the park". */
const ALONE: ReadonlyMap<string, string> = new Map(
  [
    "enter, walk in, come in, go in, get in, burst in, step in",
    "leave, walk away, drive away, drive off",
  ].flatMap((row) => {
    const [name = "", ...verbs] = row.split(", ");
    return verbs.map((verb) => [verb, name] as const);
  }),
);

/** The class of a verb outside the table of events: verbs without one stand for themselves. */
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
