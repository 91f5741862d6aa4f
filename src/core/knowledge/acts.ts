import { withFamilies } from "./verb-families.ts";
import { commaList } from "./word-list.ts";

/**
 * What people do and what happens, as news tells it: verbs that may tell of one and the same act, which is evidence and no
 * more. A verb of several senses stands in several rows.
 */
interface Act {
  readonly name: string;
  /** Base forms, with their particle or preposition: `turn down`. */
  readonly verbs: readonly string[];
  /** Nouns that tell of it, behind a verb that says little or as its subject: "made [an attempt]". */
  readonly nouns: readonly string[];
  /** Adjectives that say of their subject that it was done: "is [shut]". */
  readonly adjectives: readonly string[];
}

const act = (name: string, verbs: string, nouns = "", adjectives = ""): Act => ({
  name,
  verbs: withFamilies(commaList(verbs)),
  nouns: commaList(nouns),
  adjectives: commaList(adjectives),
});

/** Chosen by hand from general English, after the classes of Levin and VerbNet; `find+` is all of a family. */
const ACTS: readonly Act[] = [
  // Beginning and ending.
  act(
    "begin",
    "begin+, commence, kick off, get under way, launch, open, inaugurate, embark on, initiate",
    "launch, beginning, start, inauguration, opening, debut",
  ),
  act(
    "end",
    "end, finish, conclude, wrap up, wind up, come to an end, put an end to, expire, lapse, run out",
    "end, conclusion, expiry",
  ),
  act(
    "halt",
    "halt, stop, suspend, pause, freeze, cease, interrupt, discontinue, break off, shelve, ground, stall, abandon, cancel+, call off, axe, drop, pull",
    "halt, suspension, freeze, stoppage, pause, cancellation",
  ),
  act(
    "resume",
    "resume+, reopen, relaunch, restore, reinstate, renew, revive",
    "resumption, restart, reopening, revival",
  ),
  act("delay", "postpone+, put off, push back, defer, hold up", "delay, postponement"),
  act("go on", "go on, continue, carry on, press on, drag on, last, persist"),
  act(
    "close",
    "close, shut, shut down, close down, close off, seal, seal off, cordon off, block+, block off, shutter, lock, mothball",
    "closure, shutdown, blockade",
    "closed, shut",
  ),
  act("dissolve", "dissolve, disband, break up, wind down, liquidate, dismantle", "dissolution"),
  // Making and unmaking.
  act("build", "build+, put up, assemble, raise up", "construction"),
  act("found", "found+, start up", "foundation, creation"),
  act(
    "destroy",
    "destroy+, gut, trash, obliterate, reduce to rubble, tear down, knock down",
    "destruction, demolition, devastation",
  ),
  act(
    "collapse",
    "collapse+, give way, cave in, fall in, come down, buckle, topple, fall down, bring down",
    "collapse",
  ),
  act(
    "break",
    "break, smash, shatter, crack, snap, rupture, burst, split open, tear, fracture",
    "rupture, breach, crack",
  ),
  act("repair", "fix+, patch, patch up, rebuild, renovate, refurbish, overhaul", "repair, renovation"),
  act("damage", "damage, harm, scar, deface, vandalise, vandalize, batter, dent", "damage"),
  act(
    "burn",
    "burn+, burn down, set fire to, set alight, set ablaze, catch fire, go up, ignite, engulf",
    "blaze, fire",
  ),
  act("explode", "explode+, blow up, go off, blast", "explosion, blast, detonation"),
  act("flood", "flood, inundate, swamp, submerge, overflow", "flooding, inundation"),
  // Hurting.
  act(
    "kill",
    "kill+, shoot dead, gun down, execute, put to death, assassinate, take life",
    "killing, murder, slaying, execution",
  ),
  act("die", "die+, pass away, be dead, lose life", "death", "dead"),
  act("injure", "injure+, maim, scald, bruise, break bone", "injury, wound"),
  act(
    "shoot",
    "shoot, open fire, fire, fire at, fire on, shoot at, gun, spray, pepper",
    "shooting, gunfire, shot",
  ),
  act("stab", "stab, knife, slash, slit", "stabbing"),
  act(
    "attack",
    "attack+, beat, beat up, set upon, set on, jump, lunge at, go for, rush at, charge at, punch, kick, slap, batter, maul, mug, ambush, turn on, pounce on, fall upon, pummel, thump, head-butt, choke",
    "attack, assault, beating",
  ),
  act(
    "storm",
    "storm, raid, invade, overrun, break into, burst into, burst through, force way into, occupy, swoop on, descend on, break down",
    "raid, invasion, break-in, occupation, storming",
  ),
  act(
    "clash",
    "clash, fight, scuffle, brawl, grapple, wrestle, struggle, come to blows, exchange blows, argue, quarrel, row, squabble, spar",
    "clash, fight, scuffle, brawl, argument, quarrel, row, dispute, altercation, melee",
  ),
  act(
    "collide",
    "crash+, crash into, slam into, smash into, plough into, plow into, run into, ram, ram into, drive into, strike, hit, run over, knock down, mow down, bump, career into, hurtle into, crash through",
    "collision, crash, pileup, smash, impact",
  ),
  act("poison", "poison, contaminate, pollute, taint", "poisoning, contamination, pollution"),
  act("threaten", "threaten, menace, intimidate, blackmail", "threat"),
  act("rape", "rape, molest, abuse, grope, sexually assault", "rape, abuse"),
  act("bite", "bite, maul, savage, sting", "bite"),
  // Taking and giving.
  act(
    "steal",
    "steal+, grab, make off with, get away with, pinch, swipe, lift, pilfer, walk off with, embezzle, siphon, siphon off, pocket",
    "theft, loot",
  ),
  act("rob", "rob+, mug, burgle, ransack, plunder", "robbery, heist, burglary, hold-up"),
  act("kidnap", "kidnap+, take hostage, seize, hold hostage, capture", "kidnapping, abduction"),
  act(
    "give",
    "give, hand, hand over, present, donate, award, grant, turn over, pass, bestow, deliver, hand out, distribute",
    "donation, gift, delivery, handover",
  ),
  act(
    "receive",
    "receive, obtain, gain, collect, accept, take delivery of, pick up, secure, land",
    "receipt",
  ),
  act(
    "find",
    "find+, locate, come across, spot, turn up, retrieve, stumble on, stumble upon, track down, detect",
    "discovery, find",
  ),
  act("lose", "lose, misplace, mislay", "loss"),
  act("hide", "hide+, bury, stash, hole up", ""),
  act("seize", "confiscate, impound, seize from"),
  act("swap", "swap, exchange, trade, switch", "swap, exchange, trade"),
  act("buy", "buy+, take over, snap up, buy out", "purchase, acquisition, takeover, buyout"),
  act(
    "sell",
    "sell, sell off, divest, offload, auction, auction off, dispose of",
    "sale, auction, divestment",
  ),
  act(
    "pay",
    "pay, pay out, compensate, reimburse, refund, settle, repay, pay back",
    "payment, compensation, refund",
  ),
  act("return", "return, give back, bring back, hand back, send back, restore to", "return"),
  act("carry", "carry, transport, bring, ship, haul, ferry, convey, tow, tow away, drive away", "transport"),
  act("throw", "throw, hurl, toss, fling, lob, pelt, chuck, sling, egg", "throw"),
  act("pick", "choose, pick, select, draft", "choice, selection, pick"),
  // Coming and going.
  act(
    "arrive",
    "arrive, come, land, touch down, reach, get to, pull in, turn up, show up, fly in, fly into, drive up, pull up, dock",
    "arrival, landing",
  ),
  act(
    "leave",
    "leave+, set off, set out, walk out of, go away, take off, pull out, get out of, storm out, storm out of, file out, quit, walk away, check out, check out of, move out, head off",
    "departure, exit, walkout",
  ),
  act(
    "flee",
    "flee+, run away, get away, make off, run off, take flight, bolt, speed off, drive off, ride off, take to heels, abscond, break out, break free, slip away, give the slip, vanish",
    "escape, getaway, flight, breakout",
  ),
  act(
    "chase",
    "chase+, follow+, give chase, run after, hunt, hunt down, track",
    "chase, pursuit, hunt, manhunt",
  ),
  act("enter", "enter+, step into, come in, climb into, move into, check in, go in", "entry"),
  act(
    "evacuate",
    "evacuate, clear, empty, order out, flee homes, lead out, usher out, move to safety",
    "evacuation",
  ),
  act(
    "fall",
    "fall, plunge, plummet, tumble, topple off, drop, slip, fall off, fall from, fall into, fall over, trip",
    "fall, plunge, tumble",
  ),
  act("sink", "sink+, founder, go down, overturn, keel over, go under", "sinking, capsizing"),
  act("derail", "derail, leave rails, leave tracks, jump tracks, come off rails", "derailment"),
  act(
    "drift",
    "drift, float, float away, stray, veer, swerve, skid, slide, veer off, run off, career off",
    "",
  ),
  act("visit", "visit, tour, call at, travel to, pay a visit to, stop by, drop in", "visit, tour, trip"),
  act("climb", "climb, scale, clamber, clamber over, climb over, climb up, shin up", "climb, ascent"),
  act("jump", "jump, leap, dive, hop, vault, jump off, leap from", "leap, dive"),
  act("divert", "divert, make emergency landing, put down, force down, ditch", "diversion"),
  act("queue", "queue, queue up, line up, wait in line", "queue, line"),
  act("gather", "gather+, rally, turn out, flock, mass, crowd", "gathering, rally"),
  act(
    "march",
    "march, demonstrate, protest, rally, take to streets, picket",
    "protest, march, demonstration, rally, picket",
  ),
  act("strike work", "go on strike, walk off, down tools, stage walkout", "strike, walkout, stoppage"),
  act(
    "trap",
    "trap+, pin, pin down, maroon, cut off, get stuck, get wedged, wedge, lodge",
    "",
    "stuck, stranded, trapped, wedged, stuck",
  ),
  // Holding, freeing, judging.
  act(
    "arrest",
    "arrest+, capture, catch, nab, take into custody, handcuff, recapture, round up, pick up, take in, seize, collar, book",
    "arrest, capture, detention, recapture",
  ),
  act(
    "surrender",
    "surrender, give up, turn in, give oneself up, turn oneself in, hand oneself in, walk out unarmed, come out",
    "surrender",
  ),
  act(
    "free",
    "release, free, let go, set free, liberate, parole, discharge, let out, walk free",
    "release",
    "free",
  ),
  act("tie", "tie, tie up, bind, truss, truss up, shackle, chain, gag, chain up, tape", ""),
  act("charge", "charge+, accuse, prosecute, book, cite", "charge, indictment, accusation, prosecution"),
  act("convict", "convict, find guilty", "conviction", "guilty"),
  act("acquit", "acquit+, clear, find not guilty", "acquittal", "innocent"),
  act("sentence", "sentence+, lock up, put behind bars, condemn", "sentence"),
  act("fine", "fine, penalise, penalize, dock, sanction, slap", "fine, penalty"),
  act(
    "overturn",
    "overturn, quash, annul, strike down, set aside, void, vacate, throw out, reverse, repeal, revoke, rescind, scrap, nullify, invalidate",
    "annulment, reversal, repeal",
  ),
  act("sue", "sue, take to court, file suit, file lawsuit, bring suit", "lawsuit, suit"),
  act("appeal", "appeal, challenge, contest", "appeal, challenge"),
  act("rule", "rule, decide, judge", "ruling, decision, judgment, verdict"),
  act(
    "investigate",
    "investigate+, look into, check+, inquire, scrutinise, scrutinize, review, study, audit, analyse, analyze, test",
    "investigation, inquiry, probe, review, inspection, test, audit",
  ),
  act(
    "search",
    "search+, scour, sweep, hunt for, look for, search for, drag, rummage",
    "search, hunt, sweep",
  ),
  act("question", "question, interview, interrogate, grill, quiz", "questioning, interview, interrogation"),
  act("identify", "identify+, recognise, recognize", "identification"),
  act("testify", "testify, give evidence, take the stand, take stand", "testimony, evidence"),
  // Posts.
  act(
    "appoint",
    "appoint, name as, hire+, install, nominate, tap, take on, promote, pick as, sign up",
    "appointment, nomination, hiring, promotion",
  ),
  act(
    "take office",
    "swear in, take oath, take office, assume office, assume presidency, inaugurate, install as, be sworn in",
    "inauguration, oath",
  ),
  act("elect", "elect+, vote in, vote into", "election"),
  act(
    "dismiss",
    "dismiss+, fire, lay off, let go, terminate, remove, relieve, depose, topple, show the door, kick out, axe",
    "dismissal, firing, sacking, ouster, removal",
  ),
  act("resign", "resign, quit, step down, stand down, step aside, bow out, give up post", "resignation"),
  act("retire", "retire, hang up", "retirement"),
  act("replace", "replace+, take over from, fill in, stand in, substitute, supplant", "replacement"),
  act(
    "expel",
    "expel+, throw out, eject, evict, drive out, turn out, send home, banish, exile, kick off, escort out, eject from",
    "expulsion, deportation, eviction",
  ),
  act("join", "join, enlist, sign up for, sign on, enrol, enroll", "accession"),
  act("lead", "lead, head, head up, chair, preside over"),
  // Deciding, permitting, agreeing.
  act(
    "approve",
    "approve, ratify, pass, adopt, endorse, back, authorise+, clear, green-light, sanction, sign off on, give blessing to, license, certify",
    "approval, go-ahead, clearance, blessing, green light, ratification, authorisation, authorization",
  ),
  act(
    "reject",
    "reject, turn down+, rebuff, spurn, veto, dismiss, throw out, vote down, snub, deny",
    "rejection, refusal, veto, rebuff, snub",
  ),
  act("ban", "ban+, bar, forbid, block from", "ban, prohibition"),
  act("allow", "allow+, enable, legalise, legalize, lift ban on", "permission, permit"),
  act(
    "agree",
    "agree, strike deal, reach agreement, reach deal, come to terms, seal, clinch, hammer out, shake hands on, sign+, join forces, conclude deal, settle on",
    "agreement, deal, accord, pact, settlement, treaty, compromise, truce, coalition",
  ),
  act(
    "withdraw",
    "withdraw, retreat, pull back, pull out of, back out of, walk away from, recant, retract, take back",
    "withdrawal, retreat, pullout, retraction",
  ),
  act(
    "support",
    "support+, endorse, defend, stand by, side with, rally behind, throw weight behind",
    "support, backing, endorsement",
  ),
  act("oppose", "oppose+, fight, object to, contest, come out against", "opposition, resistance, objection"),
  act("apologise", "apologise+, say sorry, express regret", "apology"),
  act(
    "criticise",
    "criticize+, attack verbally, lash out at, deplore, decry, rebuke, chide, scold, lambast, berate, boo, jeer, heckle",
    "criticism, condemnation, rebuke",
  ),
  act(
    "praise",
    "praise+, hail, commend, pay tribute to, honour, honor, cheer, salute",
    "praise, tribute, honour, honor",
  ),
  act("warn", "warn+, caution, put on alert, sound alarm", "warning, alert, caution"),
  act("call", "call, ring, phone, telephone, dial, alert, summon", "call, phone call"),
  act(
    "talk",
    "talk, speak, meet, converse, confer, hold talks, negotiate, discuss, chat",
    "talk, talks, conversation, meeting, call, negotiation, discussion",
  ),
  act(
    "announce",
    "announce+, reveal, disclose, declare, make public, publish, release, introduce, present",
    "announcement, disclosure, unveiling, publication",
  ),
  act("promise", "promise, pledge, vow, commit", "promise, pledge, vow, commitment"),
  act("help", "help+, come to aid, rush to aid, lend hand", "help, aid, assistance"),
  act(
    "rescue",
    "rescue, save, pull from, pull to safety, bring to safety, pluck, winch, airlift, pull out, dig out, free from",
    "rescue",
  ),
  act(
    "treat",
    "treat, operate on, tend, care for, hospitalize+, nurse, resuscitate, revive",
    "treatment, surgery, operation",
  ),
  act(
    "hospitalise",
    "rush to hospital, take to hospital, admit, airlift to hospital",
    "hospitalisation, hospitalization",
  ),
  act("vaccinate", "vaccinate+, jab", "vaccination, jab"),
  act(
    "infect",
    "infect, catch, contract, fall ill, sicken, come down with, test positive",
    "infection",
    "ill, sick, infected",
  ),
  act("faint", "faint, pass out, collapse, black out, lose consciousness, keel over", ""),
  // Contests.
  act(
    "win",
    "win, triumph, prevail, defeat+, overcome, edge, come out on top, see off, top, clinch, lift, outpoint, knock out, upset, stun, vanquish",
    "win, victory, triumph, defeat",
  ),
  act(
    "score",
    "score, net, head in, slot in, convert, equalise, equalize, find the net, tap in, strike home",
    "goal, score, strike, header, touchdown",
  ),
  act("miss", "miss, skip, sit out, be out", "absence"),
  act("draw", "draw, tie", "draw, tie"),
  act("strain", "tear, sprain, strain, dislocate, pull up", "sprain, strain"),
  act("qualify", "qualify, advance, progress, reach, go through", "qualification"),
  act("eliminate", "eliminate, knock out of, crash out, bow out of, go out of", "elimination, exit"),
  act("break record", "break record, set record, smash record", "record"),
  act("send off", "send off, eject, red-card, show red", "red card, ejection"),
  // Numbers and prices.
  act(
    "rise",
    "rise+, go up, rocket, gain, leap, rally, advance, edge up",
    "rise, increase, growth, surge, jump, gain",
  ),
  act(
    "drop",
    "fall+, sink, slide, go down, shrink, dip, lose",
    "fall, drop, decline, decrease, slump, slide",
  ),
  act("raise", "raise+, hike, put up, push up, up, double", "hike, boost"),
  act("reduce", "reduce+, cut, slash, bring down, halve, shave, pare, scale back, curb", "cut, reduction"),
  // Weather, crowds, machines.
  act(
    "fail",
    "fail, break down, malfunction, crash, go down, go offline, stop working, buckle, knock out, go dark, seize up, pack up, jam",
    "failure, breakdown, malfunction, outage, blackout, fault",
  ),
  act(
    "cause",
    "cause, spark, trigger, prompt, set off, lead to, provoke, start, bring about, result in",
    "cause, trigger",
  ),
  act("sound", "sound, ring, blare, wail, go off", ""),
  act("spill", "spill, leak, seep, gush, escape, discharge, ooze, pour out", "spill, leak, discharge"),
  act(
    "recall",
    "recall, pull from shelves, withdraw from sale, take off shelves, remove from sale",
    "recall",
  ),
  act(
    "marry",
    "marry+, tie knot, exchange vows, get married, walk down aisle",
    "wedding, marriage",
    "married",
  ),
  act("divorce", "divorce, split, split up, separate, break up, part", "divorce, split, separation"),
  act("bear", "bear, give birth, welcome, be born", "birth"),
  act("bury", "bury, lay to rest, inter, cremate, entomb", "funeral, burial, cremation"),
  act("mourn", "mourn+, lay flowers, pay respects", "mourning, vigil, memorial"),
  act("perform", "perform, sing, play, appear on stage, take stage", "performance, concert, show, gig"),
  act(
    "list",
    "list, float, go public, debut, begin trading, start trading",
    "listing, flotation, debut, IPO",
  ),
  act("merge", "merge, combine, join forces with, amalgamate", "merger, combination, tie-up"),
  act(
    "hack",
    "hack, breach, break into systems, hack into, infiltrate, compromise",
    "hack, breach, cyberattack, cyber-attack, intrusion",
  ),
  act(
    "deploy",
    "deploy, send, dispatch, send in, despatch, mobilise, mobilize, call out, scramble, call in",
    "deployment, dispatch",
  ),
  act("patrol", "patrol, guard, watch over, surround+, besiege, ring", "siege, patrol"),
];

/** The acts a word may tell of, by name. */
type ActsOf = ReadonlyMap<string, readonly string[]>;

function actsBy(forms: (row: Act) => readonly string[]): ActsOf {
  const table = new Map<string, string[]>();
  for (const row of ACTS) {
    for (const form of forms(row)) {
      const names = table.get(form) ?? [];
      table.set(form, names);
      if (!names.includes(row.name)) names.push(row.name);
    }
  }
  return table;
}

/** A verb with the words behind it that make one act of it, articles left out: "take [oath]", "put [end to]". */
interface ActPhrase {
  readonly behind: readonly string[];
  readonly acts: readonly string[];
}

const ACTS_OF_VERB = actsBy(({ verbs }) => verbs.filter((verb) => !verb.includes(" ")));
const PHRASES_OF_VERB: ReadonlyMap<string, readonly ActPhrase[]> = phrasesByVerb();

function phrasesByVerb(): ReadonlyMap<string, readonly ActPhrase[]> {
  const table = new Map<string, ActPhrase[]>();
  for (const [phrase, acts] of actsBy(({ verbs }) => verbs.filter((verb) => verb.includes(" ")))) {
    const [verb = "", ...behind] = phrase.split(" ");
    table.set(verb, [...(table.get(verb) ?? []), { behind, acts }]);
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.behind.length - a.behind.length);
  return table;
}

const ACTS_OF_NOUN = actsBy(({ nouns }) => nouns);
const ACTS_OF_ADJECTIVE = actsBy(({ adjectives }) => adjectives);

/** All verbs (base form) that tell of an act by themselves. */
export const VERBS_OF_ACTS: readonly string[] = [...ACTS_OF_VERB.keys()];

/** The acts a verb (base form) tells of by itself. */
export function actsOfVerb(verb: string): readonly string[] | undefined {
  return ACTS_OF_VERB.get(verb);
}

/** The phrases of a verb, the longest first. */
export function actPhrasesOf(verb: string): readonly ActPhrase[] | undefined {
  return PHRASES_OF_VERB.get(verb);
}

/** The acts a noun (base form) tells of. */
export function actsOfNoun(noun: string): readonly string[] | undefined {
  return ACTS_OF_NOUN.get(noun);
}

/** The acts of which an adjective says that they were done. */
export function actsOfAdjective(adjective: string): readonly string[] | undefined {
  return ACTS_OF_ADJECTIVE.get(adjective);
}
