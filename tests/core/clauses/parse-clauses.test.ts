import { describe, expect, it } from "vitest";
import type { Clause, NounPhrase } from "../../../src/core/clauses/clause.ts";
import { parseClauses } from "../../../src/core/clauses/parse-clauses.ts";
import { tagSentence } from "../../../src/core/clauses/tag.ts";
import { aDocument } from "../../builders/a-document.ts";

/** The clause of a one-sentence text whose verb has this base form; null where there is none. */
function clauseOf(text: string, lemma: string): (Clause & { readonly words: Words }) | null {
  const [sentence] = aDocument(text).sentences;
  const clauses = sentence ? parseClauses(tagSentence(text, sentence)) : [];
  const clause = clauses.find(({ verb }) => verb.lemma === lemma);
  return clause ? { ...clause, words: inWords(text, clause) } : null;
}

interface Words {
  readonly agent: string;
  readonly patient: string;
}

function inWords(text: string, { agent, patient }: Clause): Words {
  const words = (phrases: readonly NounPhrase[]): string =>
    phrases.map(({ start, end }) => text.slice(start, end)).join(" + ");
  return { agent: words(agent), patient: words(patient) };
}

describe("who does what to whom", () => {
  it.each([
    ["a plain sentence", "The navy sank a trawler.", "sink", "The navy", "a trawler"],
    ["a passive with its agent", "A trawler was sunk by the navy.", "sink", "the navy", "A trawler"],
    ["a passive without one", "The bridge was closed.", "close", "", "The bridge"],
    ["a participle after its noun", "Tanks supplied by Norway arrived.", "supply", "Norway", "Tanks"],
    [
      "a participle in an apposition that picks one out of several",
      "The council bought a mill from Norvik, the last of the sites approved in May.",
      "approve",
      "",
      "the sites",
    ],
    [
      "a participle in an apposition that ends before the verb of the sentence",
      "The mill, a brick tower built in 1911, burned on Monday.",
      "build",
      "",
      "a brick tower",
    ],
    [
      "a participle behind an inserted speaker",
      "The league won, Berg said, given two points.",
      "give",
      "The league",
      "two points",
    ],
    ["a participle that opens the sentence", "Founded in 1990, Norvik weaves cloth.", "found", "", "Norvik"],
    ["the sentence behind it", "Founded in 1990, Norvik weaves cloth.", "weave", "Norvik", "cloth"],
    ["no participle but a verb turned round", "Killed in the crash were two men.", "be", "", "two men"],
    [
      "a clause of its own behind a comma that looks like one",
      "The gang fled, one of the officers fired three shots.",
      "fire",
      "one",
      "three shots",
    ],
    ["two subjects", "Chile and Peru signed a treaty.", "sign", "Chile + Peru", "a treaty"],
    [
      "a second verb with the same subject",
      "The minister left Oslo and visited Rome.",
      "visit",
      "The minister",
      "Rome",
    ],
    [
      "a second verb behind a comma",
      "Rain flooded 40 homes, cut power and killed two people.",
      "cut",
      "Rain",
      "power",
    ],
    [
      "a second verb that shares its auxiliary",
      "The boys were charged and released.",
      "release",
      "",
      "The boys",
    ],
    [
      "a subject with its age and what it did",
      "Rob Hale, 34, who had pleaded guilty, was jailed for two years.",
      "jail",
      "",
      "Rob Hale",
    ],
    [
      "a “who” behind an age and a town",
      "Rob Hale, aged 34, of Arlen, who had admitted theft in court, was fined.",
      "admit",
      "Rob Hale",
      "theft",
    ],
    [
      "a name, a post and a relative clause",
      "Ann Berg, the mayor of Arlen, who took office in May, resigned on Monday.",
      "resign",
      "Ann Berg",
      "",
    ],
    ["a gerund with an object", "He is accused of wounding two guards.", "wound", "", "two guards"],
    ["a verb the tagger takes for a noun", "A man shot to death one guard.", "shoot", "A man", "one guard"],
    ["an intransitive before another subject", "A clerk died and two men fled.", "die", "A clerk", ""],
    [
      "a participle between commas",
      "Two men, believed to be guards, underwent surgery.",
      "believe",
      "",
      "Two men",
    ],
    ["a time behind the object", "She hired two cooks Friday for the inn.", "hire", "She", "two cooks"],
    ["a relative with who", "The guard who shot the thief fled.", "shoot", "The guard", "the thief"],
    ["a relative about the object", "The drones that Norway provides failed.", "provide", "Norway", "drones"],
    ["an infinitive with the same subject", "Norway plans to buy tanks.", "buy", "Norway", "tanks"],
    [
      "an infinitive with its own subject",
      "They arranged for Norway to supply tanks.",
      "supply",
      "Norway",
      "tanks",
    ],
    ["a relative without commas", "The guard who shot the thief fled.", "flee", "The guard", ""],
    ["a speaker who comes last", "The thief shot her in the arm, Baker said.", "shoot", "The thief", "her"],
    [
      "what comes before a comma",
      "After the quake hit Arlen, officials in Belmar closed schools.",
      "hit",
      "the quake",
      "Arlen",
    ],
    ["a clause that as opens", "A late goal as Rovers beat City.", "beat", "Rovers", "City"],
    ["no clause behind what somebody is", "Lee as captain beat City.", "beat", "", "City"],
    ["what is done in a headline", "Dozens hurt in tram crash", "hurt", "", "Dozens"],
    ["the same behind a comma", "Landslide buries mill, 40 feared dead", "fear", "", "40"],
    [
      "who is described by a gerund",
      "A driver suspected of causing the crash was held.",
      "hold",
      "",
      "A driver",
    ],
    [
      "who is described by what they do",
      "When a bus carrying tourists overturned, 12 died.",
      "overturn",
      "a bus",
      "",
    ],
    ["what was put into a thing", "They drove a van packed with sand into a wall.", "pack", "", "a van"],
    ["what was taken from somebody", "Rovers had a goal disallowed for offside.", "disallow", "", "a goal"],
    ["who is beaten by whom", "Rovers were beaten by a side ranked 40th.", "rank", "", "a side"],
    [
      "who goes on behind what was put into a thing",
      "A guard hit a van packed with sand and fled.",
      "flee",
      "A guard",
      "",
    ],
    [
      "what sank with more than 200 aboard",
      "A ferry carrying more than 200 people capsized.",
      "capsize",
      "A ferry",
      "",
    ],
    ["what a walk-out leads to", "Clerks walked out on Monday, closing banks.", "close", "Clerks", "banks"],
    ["who clings to what", "He clung to a barrel.", "cling", "He", ""],
    ["who is sought", "Detectives hope to speak to a man seen running away.", "see", "", "a man"],
    ["who is missed while at it", "A man who vanished while fishing was found.", "find", "", "A man"],
    [
      "what is believed to have been done",
      "The blaze is thought to have been started.",
      "start",
      "",
      "The blaze",
    ],
    ["who is shot dead", "Police shot dead a man in Ulm.", "shoot", "Police", "a man"],
    ["how many it is now", "It is the fourth fatal crash in a year.", "be", "It", "the fourth fatal crash"],
    ["what reports said", "Earlier reports had said it sank.", "say", "reports", ""],
    ["what is told on a day", "The firm said on Monday it had won a bid.", "win", "it", "a bid"],
    [
      "those of whom it is told",
      "The number of those missing was revised to 45.",
      "revise",
      "",
      "The number",
    ],
    ["who has since been freed", "He has since been freed.", "free", "", "He"],
    ["what a chief said", "Norvik chief Tim Berg said sales had risen.", "say", "Norvik chief Tim Berg", ""],
    ["what was retaken", "The army had retaken the town.", "retake", "The army", "the town"],
    ["nobody by mail", "Owners will be told by mail.", "tell", "", "Owners"],
    ["whom claims are of", "A clerk resigned over claims he misled a judge.", "mislead", "he", "a judge"],
    ["what is left", "The remaining nine dates were scrapped.", "scrap", "", "The remaining nine dates"],
    ["nobody by a time", "The sale will be completed by the end of May.", "complete", "", "The sale"],
    ["nobody by a step", "Fees were cut by 10 percent.", "cut", "", "Fees"],
    ["nobody whom “what” asks for", "Clerks asked what caused the fire.", "cause", "", "the fire"],
    [
      "who hangs on a described thing, with a comma",
      "The driver of a van that hit a tram, killing four, was drunk.",
      "be",
      "The driver",
      "",
    ],
    [
      "whom a guard at work shot",
      "An off-duty guard working nights at a mall shot a man.",
      "shoot",
      "An off-duty guard",
      "a man",
    ],
    [
      "what a firm plans behind what it is",
      "The firm, which employs 300 people, plans to cut jobs.",
      "plan",
      "The firm",
      "",
    ],
    [
      "the same of officers",
      "Officers responding to reports of shots found a gun.",
      "find",
      "Officers",
      "a gun",
    ],
    ["whose thing is told of", "A man whose car was found in Ulm has been charged.", "charge", "", "A man"],
    [
      "what was done before",
      "The uncle of a boy who died after being left alone was charged.",
      "charge",
      "",
      "The uncle",
    ],
    ["somebody seen", "Nine clerks saw the man being shot.", "shoot", "", "the man"],
    ["the same of a teen", "Teen held after attack", "hold", "", "Teen"],
    [
      "a subject with its place and what that lies in",
      "A store worker in Arlen, Texas was fired on Monday.",
      "fire",
      "",
      "A store worker",
    ],
    [
      "an aside after the subject",
      "Dr Moe, speaking in Oslo, praised the crew.",
      "praise",
      "Dr Moe",
      "the crew",
    ],
    [
      "a subject before an aside of who",
      "The agency, which reports the losses, gave no figure.",
      "report",
      "The agency",
      "the losses",
    ],
  ])("is read from %s", (_case, text, lemma, agent, patient) => {
    const words = clauseOf(text, lemma)?.words;
    expect(words?.agent).toBe(agent);
    expect(words?.patient.replace(/^the /iu, "")).toBe(patient.replace(/^the /iu, ""));
  });

  it("takes “no longer” for a denial", () => {
    expect(clauseOf("She is no longer employed by the chain.", "employ")?.verb.negated).toBe(true);
    expect(clauseOf("She stayed no longer than a year.", "stay")?.verb.negated).toBe(false);
  });

  it("keeps phrases with a preposition apart from the object", () => {
    const clause = clauseOf("Norway sold tanks to Chile and Peru in May.", "sell");
    expect(clause?.words).toEqual({ agent: "Norway", patient: "tanks" });
    expect(clause?.adjuncts.map(({ preposition, phrases }) => [preposition, phrases.length])).toEqual([
      ["to", 2],
      ["in", 1],
    ]);
  });

  it("does not take the end of a list behind a preposition for the subject", () => {
    expect(clauseOf("Trade between Chile and Peru grew.", "grow")?.words.agent).toBe("Trade");
  });
});

it("does not take a subject for a second place", () => {
  expect(clauseOf("Ann Berg arrived in Oslo and John Hale resigned.", "resign")?.words.agent).toBe(
    "John Hale",
  );
});

describe("what a verb group says of its verb", () => {
  it.each([
    ["The crew had not been warned.", "warn", { negated: true, passive: true, tense: "past" }],
    ["The crew may land today.", "land", { negated: false, modal: "may" }],
    ["The crew will land today.", "land", { tense: "future", modal: null }],
    ["The crew never landed.", "land", { negated: true }],
    ["The crew landed.", "land", { negated: false, modal: null, tense: "past", bare: true }],
  ])("%s", (text, lemma, expected) => {
    expect(clauseOf(text, lemma)?.verb ?? null).toMatchObject(expected);
  });
});

describe("how clauses hang together", () => {
  it.each([
    ["words said, with that", "Police said that the gang fled.", "flee", "that"],
    ["words said, without that", "Police said the gang fled.", "flee", "that"],
    ["what is wanted", "Police want to search the yard.", "search", "to"],
    ["a circumstance", "Police left when the gang fled.", "flee", "adverbial"],
    ["a second statement", "Police came and the gang fled.", "flee", "main"],
  ])("%s", (_case, text, lemma, link) => {
    expect(clauseOf(text, lemma)?.link).toBe(link);
  });
});

describe("who does what where another clause stands between or beside", () => {
  it.each([
    [
      "what is estimated",
      "The storm wrecked an estimated 640 barns.",
      "wreck",
      "The storm",
      "an estimated 640 barns",
    ],
    [
      "the head of a phrase whose last noun is described",
      "The driver of the truck that hit the bus was arrested.",
      "arrest",
      "",
      "The driver",
    ],
    [
      "a participle with its complement",
      "The mother of a boy made sick by Norlux cereal said she had complained.",
      "say",
      "The mother",
      "",
    ],
    [
      "a clause with “after” behind a verb that is no participle",
      "Passengers spoke of their fear after an engine exploded.",
      "explode",
      "an engine",
      "",
    ],
    [
      "a clause with “until”",
      "The mill will stay shut until the source of the leak is found.",
      "find",
      "",
      "the source",
    ],
    ["what stays as it is", "The mill will stay closed until May.", "close", "", "The mill"],
    [
      "content without “that” behind whom it is told",
      "The girl told police her uncle had hit her.",
      "hit",
      "her uncle",
      "her",
    ],
    [
      "an aside with a comma of its own",
      "The captain, named as Ann Berg, 51, was praised by passengers.",
      "name",
      "",
      "The captain",
    ],
    [
      "an aside behind the object",
      "The gang drove a white van, stolen from a farm in Arlen.",
      "steal",
      "",
      "a white van",
    ],
    [
      "a list of people with what was done to each",
      "They are Ann Berg, 41, held on drug charges; and Tom Orr, 27, accused of fraud.",
      "hold",
      "",
      "Ann Berg",
    ],
    ["a cause behind an amount", "Prices rose 4 percent, driven by fuel.", "drive", "fuel", "Prices"],
    [
      "whose",
      "The firm, whose shares have lost half their value, will be sold.",
      "lose",
      "shares",
      "their value",
    ],
    ["whether", "Whether the driver had been drinking is not known.", "drink", "the driver", ""],
    [
      "a row of deeds behind a firm",
      "The robbers burst into Moe & Sons on Canal Street, forced two clerks down and fled.",
      "force",
      "The robbers",
      "two clerks",
    ],
    ["two verbs with one object", "Police shot and killed a man in Arlen.", "shoot", "Police", "a man"],
    [
      "a headline that leaves out “was”",
      "Bus driver jailed for eight years over crash",
      "jail",
      "",
      "Bus driver",
    ],
    [
      "a second clause that leaves it out",
      "The bridge was closed and traffic diverted.",
      "divert",
      "",
      "traffic",
    ],
    [
      "a time before the next verb",
      "The robbers burst into a shop at about 3:20 p.m., forced two clerks to lie down and fled.",
      "burst",
      "The robbers",
      "",
    ],
  ])("%s", (_case, text, lemma, agent, patient) => {
    expect(clauseOf(text, lemma)?.words ?? null).toEqual({ agent, patient });
  });

  it.each([
    ["a headline with an object", "Bus driver hit two cyclists", "hit", "Bus driver", "two cyclists"],
    ["a sentence", "The school closed at noon.", "close", "The school", ""],
    [
      "a name between commas before a verb of speech",
      "The mayor, Ann Berg, said in Arlen that the bank was shut.",
      "say",
      "The mayor",
      "",
    ],
  ])("%s is no passive", (_case, text, lemma, agent, patient) => {
    expect(clauseOf(text, lemma)?.words ?? null).toEqual({ agent, patient });
  });
});

describe("verbs that the tagger takes for something else", () => {
  it.each([
    ["Mayor Ann Lee alleged that the firm owed money.", "allege", "Mayor Ann Lee"],
    ["The firm alleged the board took the money.", "allege", "The firm"],
    ["Oslo claims that Bergen lost the file.", "claim", "Oslo"],
    ["It worried the union, which claims Norway is hiring guards.", "claim", "the union"],
    ["She spoke for the bank, which estimates the losses.", "estimate", "the bank"],
    ["The report notes that five men left.", "note", "The report"],
    ["The dog bit the child.", "bite", "The dog"],
    ["Officers shot at the car.", "shoot", "Officers"],
    ["Police search the woods each day.", "search", "Police"],
    ["The blaze spread to two houses.", "spread", "The blaze"],
    ["A pipe burst in the cellar.", "burst", "A pipe"],
    ["Two killed as tram plunges into river", "plunge", "tram"],
    ["Dozens held as officers break up rally", "break", "officers"],
    ["As bids stall, fees climb", "stall", "bids"],
    ["Divers race against time as tide rises", "race", "Divers"],
    ["Divers race against time as tide rises", "rise", "tide"],
    ["Painter files for bankruptcy", "file", "Painter"],
    ["Senate votes to ban traps", "vote", "Senate"],
    ["Gunmen storm bank, seize guards", "storm", "Gunmen"],
    ["No charges for guard who shot poacher", "shoot", "guard"],
    ["Suspect in tram heist surrenders", "surrender", "Suspect"],
    ["Orr quit as keeper on Monday.", "quit", "Orr"],
    ["Regulators clear merger of ferries", "clear", "Regulators"],
    ["Grandmother, 81, fights off burglar", "fight", "Grandmother"],
    ["Keeper signs deal raising fees", "sign", "Keeper"],
    ["A man accused of stabbing a guard pleaded guilty.", "plead", "A man"],
    ["A clerk wanted for lying to a judge in Ulm fled.", "flee", "A clerk"],
    ["He was pronounced dead at the scene.", "pronounce", ""],
    ["The offer values the firm at $4 million.", "value", "The offer"],
    ["The workers had to be rescued from the roof.", "rescue", ""],
    ["A fungus spreads through contaminated water.", "spread", "A fungus"],
    ["Keeper praised for landing burning jet has died", "die", "Keeper"],
  ])("are read as verbs: %s", (text, lemma, agent) => {
    expect(clauseOf(text, lemma)?.words.agent).toBe(agent);
  });

  it.each([
    ["It disputed reports that forty men left.", "report"],
    ["Norway’s claims that it won were false.", "claim"],
    ["The insurance claims that were filed were paid.", "claim"],
    ["The group denounced claims that five men left.", "claim"],
    ["Calls to the office were not answered.", "call"],
    ["The arms bid in May was rejected.", "bid"],
    ["Teams looked for missing climbers.", "miss"],
    ["Two held after stabbing", "stab"],
    ["Truce holds despite shelling", "shell"],
    ["Union rejects pay offer", "pay"],
    ["Ferry sinks off coast, 20 missing", "miss"],
    ["Officers went to reports of gunfire.", "report"],
    ["The board turned down an earlier bid of $45.", "bid"],
    ["She was hit while walking to school.", "school"],
    ["She begged them for help.", "help"],
    ["The union wants a 9 percent raise over two years.", "raise"],
    ["She did not return calls.", "call"],
    ["They sent texts seeking comment.", "comment"],
    ["A man had a gunshot wound to the head.", "wind"],
  ])("stay nouns: %s", (text, lemma) => {
    expect(clauseOf(text, lemma)).toBeNull();
  });
});
