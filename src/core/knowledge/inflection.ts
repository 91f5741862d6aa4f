import { wordList } from "./word-list.ts";

/**
 * Past participles of English verbs that no rule makes, "base:participle"; a base alone stays as it is ("hit").
 * Verbs compounded of them follow ("overthrow", "mislead").
 */
const PARTICIPLES = wordList(
  `arise:arisen awake:awoken bear:borne beat:beaten become:become begin:begun bend:bent bet bid bind:bound
    bite:bitten bleed:bled blow:blown break:broken breed:bred bring:brought broadcast build:built burst
    buy:bought cast catch:caught choose:chosen come:come cost creep:crept cut deal:dealt dig:dug do:done
    draw:drawn drink:drunk drive:driven eat:eaten fall:fallen feed:fed feel:felt fight:fought find:found
    flee:fled fling:flung fly:flown forbid:forbidden forecast forget:forgotten forgive:forgiven freeze:frozen
    get:got give:given go:gone grind:ground grow:grown hang:hung have:had hear:heard hide:hidden hit hold:held hurt
    keep:kept know:known lay:laid lead:led leave:left lend:lent let lie:lain light:lit lose:lost make:made
    mean:meant meet:met offset overcome:overcome pay:paid put quit read rid ride:ridden ring:rung rise:risen
    run:run say:said see:seen seek:sought sell:sold send:sent set shake:shaken shed shine:shone shoot:shot
    show:shown shrink:shrunk shut sing:sung sink:sunk sit:sat sleep:slept slide:slid speak:spoken spend:spent
    spin:spun split spread stand:stood steal:stolen stick:stuck strike:struck strip:stripped strive:striven
    swear:sworn sweep:swept swim:swum swing:swung take:taken teach:taught tear:torn tell:told think:thought
    throw:thrown thrust understand:understood undo:undone upset wake:woken wear:worn win:won wind:wound
    withdraw:withdrawn write:written`,
);
const IRREGULAR_PARTICIPLES: ReadonlyMap<string, string> = new Map(
  PARTICIPLES.map((pair): [string, string] => {
    const [base = "", participle = base] = pair.split(":");
    return [base, participle];
  }),
);

/** Verbs of which past and participle are the base form itself: "hit", "cut". */
export const UNCHANGED_VERBS: readonly string[] = PARTICIPLES.filter((pair) => !pair.includes(":"));

const PREFIXED = /^(?:over|under|up|out|mis|re|un|with|fore|tele|inter)(?=\p{Ll}{3})/u;

/** Verbs of more syllables that are stressed on the last, and so double their consonant: "admitted". */
const STRESSED_LAST: ReadonlySet<string> = new Set(
  wordList(
    `abet abhor acquit admit allot annul begin commit compel concur confer control corral deter demur dispel
    distil embed emit enrol equip excel expel extol forget forbid fulfil handicap impel incur infer inter kidnap
    occur offset omit outfit patrol permit prefer program propel rebel rebut recap recur refer regret remit
    repel submit transfer transmit unwrap zigzag`,
  ),
);

/** One vowel between consonants, in a word of one syllable: "skip", "drag", "quit". */
const ONE_SYLLABLE = /^(?:qu|[^aeiouy])*[aeiou][^aeiouwxy]$/u;

/** "arrested", "skipped", "acquitted", "given", "overthrown": the past participle of a verb in its base form. */
export function participleOf(verb: string): string {
  const known = IRREGULAR_PARTICIPLES.get(verb) ?? prefixedParticiple(verb);
  if (known !== null) return known;
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  return STRESSED_LAST.has(verb) || ONE_SYLLABLE.test(verb) ? `${verb}${verb.at(-1) ?? ""}ed` : `${verb}ed`;
}

function prefixedParticiple(verb: string): string | null {
  const base = verb.replace(PREFIXED, "");
  const participle = base === verb ? undefined : IRREGULAR_PARTICIPLES.get(base);
  return participle === undefined ? null : verb.slice(0, -base.length) + participle;
}

/** Nouns whose last word has a plural that no rule makes, and those that have none. */
const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  wordList(
    `person:people man:men woman:women child:children foot:feet tooth:teeth mouse:mice wife:wives life:lives
    knife:knives thief:thieves half:halves leaf:leaves loaf:loaves shelf:shelves wolf:wolves hero:heroes
    echo:echoes veto:vetoes potato:potatoes tomato:tomatoes cargo:cargoes crisis:crises basis:bases analysis:analyses
    hypothesis:hypotheses aircraft spacecraft watercraft hovercraft sheep fish series species headquarters
    people police staff cattle data media hardware equipment technology weaponry ammunition artillery
    information money personnel troops human:humans shaman:shamans talisman:talismans`,
  ).map((pair): [string, string] => {
    const [one = "", many = one] = pair.split(":");
    return [one, many];
  }),
);

const PLURAL_MEN = /(?:men|people|children)$/u;

/** "bridges", "countries", "police officers": the plural of a noun, or of a phrase by its last word. */
export function pluralOf(noun: string): string {
  const at = noun.lastIndexOf(" ") + 1;
  const head = noun.slice(at);
  return noun.slice(0, at) + (IRREGULAR_PLURALS.get(head) ?? regularPlural(head));
}

function regularPlural(noun: string): string {
  if (PLURAL_MEN.test(noun) || /[^s]s$/u.test(noun)) return noun;
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:ss|sh|ch|x|z)$/u.test(noun)) return `${noun}es`;
  return /^\p{Ll}+man$/u.test(noun) ? `${noun.slice(0, -2)}en` : `${noun}s`;
}
