import { wordClass } from "../text/word-class.ts";
import { wordList } from "./word-list.ts";

/** Words that open sentences with a capital and are never part of a name there. */
export const OPENING_WORDS = wordClass(
  wordList(`
    a an the this that these those some any each every either neither both all most many much few several
    another other others no none not nor and or but so yet if when where while whereas although though because
    since until unless after before once as at by for from in into of off on onto out over to toward towards
    under up upon with within without about above across against along amid amidst among around behind below
    beneath beside besides between beyond despite down during except inside like near outside past per
    through throughout via i i'm i've i'd i'll we we're we've we'll you you're your he he's he'd she she's she'd it it's its they
    they're their them his her our my me us him who whom whose which what why how there there's here here's
    is are was were be been being am has have had do does did will would can could may might must shall should
    don't didn't isn't wasn't let let's please yes also again always already almost just only even ever never
    now then thus hence still too very well however moreover meanwhile nevertheless nonetheless furthermore
    additionally indeed instead perhaps maybe finally eventually recently currently previously originally
    initially notably similarly likewise overall today yesterday tomorrow tonight last next earlier later
    one two three dozens hundreds thousands
    according due given earlier former current old more less
    officials authorities police witnesses residents analysts experts critics supporters observers people
    sources investigators prosecutors officers rescuers workers shares updated update photo file image images
    written story read share subscribe breaking exclusive live watch video analysis opinion editorial
    asked calls citing speaking
  `),
);
