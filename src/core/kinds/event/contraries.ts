type Pair = readonly [string, string];

/** What cannot both be true of one thing at one time: events of the table, and what is told in other verbs. */
export const CONTRARY: readonly Pair[] = [
  ["capture", "rescue"],
  ["convict", "acquit"],
  ["approve", "reject"],
  ["win", "lose"],
  ["close", "open"],
  ["appoint", "dismiss"],
  ["rise", "fall"],
  ["dismiss", "resign"],
  ["support", "oppose"],
  ["allow", "forbid"],
  ["accept", "turn down"],
  ["include", "exclude"],
  ["strengthen", "weaken"],
  ["raise", "reduce"],
  ["join", "leave"],
  ["remember", "forget"],
  ["be full", "be empty"],
  ["be calm", "be rough"],
  ["be locked", "be unlocked"],
  ["be conscious", "be unconscious"],
  ["be armed", "be unarmed"],
  ["be insured", "be uninsured"],
  ["be legal", "be illegal"],
  ["be profitable", "be unprofitable"],
  ["be healthy", "be ill"],
  ["be alive", "be dead"],
  ["cheer", "boo"],
  ["be asleep", "be awake"],
  ["be drunk", "be sober"],
  ["be married", "be single"],
  ["be public", "be private"],
  ["be safe", "be dangerous"],
  ["be present", "be absent"],
  ["be inside", "be outside"],
  ["be hot", "be cold"],
  ["be wet", "be dry"],
];

/** States of one thing that follow one another: the second undoes the first. */
export const SUCCESSIVE: readonly Pair[] = [
  ["close", "reopen"],
  ["halt", "resume"],
  ["cut", "restore"],
  ["arrest", "release"],
  ["appoint", "resign"],
];

/** Outcomes that one event has in other words: who was killed died, who surrendered was arrested. */
const RELATED: readonly Pair[] = [
  ["kill", "die"],
  ["arrest", "surrender"],
  ["win", "defeat"],
];

/** Whether two triggers contradict one another. */
export function areContrary(a: string, b: string): boolean {
  return isPairOf(CONTRARY, a, b);
}

/** Whether one of two triggers undoes the other. */
export function areSuccessive(a: string, b: string): boolean {
  return isPairOf(SUCCESSIVE, a, b);
}

function isPairOf(pairs: readonly Pair[], a: string, b: string): boolean {
  return a !== b && pairs.some((pair) => pair.includes(a) && pair.includes(b));
}

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  // Where a trigger stands in several rows, the first one names its family.
  [...CONTRARY, ...SUCCESSIVE, ...RELATED]
    .toReversed()
    .flatMap(([first, second]) => [[first, first] as const, [second, first] as const]),
);

/** Triggers that can contradict one another share a family, so that their claims meet. */
export function familyOf(trigger: string): string {
  const first = FAMILY_OF.get(trigger) ?? trigger;
  return first === trigger ? trigger : familyOf(first);
}
