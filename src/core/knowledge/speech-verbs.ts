import { wordClass } from "../text/word-class.ts";
import { wordList } from "./word-list.ts";

/** Verbs that report somebody's words, base form. */
const REPORTING: readonly string[] = wordList(`
  say tell report announce add note claim state declare confirm deny insist argue maintain stress warn explain
  acknowledge admit reveal disclose indicate suggest estimate believe allege accuse assert contend emphasize
  emphasise highlight mention reply respond ask write tweet post remark comment clarify reiterate conclude
  predict describe call praise joke concede recall quote cite refute reject dismiss dispute vow pledge promise
  testify recount
`);

/** Verbs that report what somebody thinks or finds, base form; their words are seldom quoted. */
const THINKING: readonly string[] = wordList(`think hope expect learn find show put`);

/** Verbs (base form) that report what somebody says or thinks. */
export const SPEECH_LEMMAS: ReadonlySet<string> = new Set([...REPORTING, ...THINKING]);

/** Other words beside somebody's words, as printed: they judge, address or voice, and report no content. */
const BESIDE_WORDS: readonly string[] = wordList(`
  agree agreed agrees answer answered answers appeal appealed assure assured blame blamed blames boast boasted
  brand branded caution cautioned charge charged complain complained complains condemn condemned condemning
  convey criticise criticised criticize criticized demand demanded demands exclaimed express expressed expresses
  expressing hailed hinted lamented objected pointed reads remembered repeated requested requesting requests
  retorted shouted speaking spoke urge urged urges wonder wondered yelled screamed dubbed labeled labelled
  slammed termed voiced
`);

/** Forms that no rule makes. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ["say", ["says", "said", "saying"]],
  ["tell", ["tells", "told", "telling"]],
  ["write", ["writes", "wrote", "written", "writing"]],
  ["admit", ["admits", "admitted", "admitting"]],
]);

/** Base form, third person, past and participle: "deny denies denied denying". */
function formsOf(verb: string): readonly string[] {
  const irregular = IRREGULAR.get(verb);
  if (irregular) return [verb, ...irregular];
  if (verb.endsWith("e")) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/u.test(verb))
    return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  return [verb, verb.endsWith("s") ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`];
}

/** Verbs beside somebody's words, in every form. */
export const SPEECH_VERBS = wordClass([...REPORTING.flatMap(formsOf), ...BESIDE_WORDS]);

/** Verbs that take a speaker before them: "Kozhanov said". */
export const SAYING = wordClass(
  wordList(`
    said says told tells stated noted added adds replied responded explained remarked recalled testified
    commented insisted acknowledged admitted argued believes thinks hopes tweeted wrote joked quipped warned
    predicted confirmed denied announced declared asked
  `),
);

/** Verbs that take a speaker behind them too, and nobody else: "said Wendla Osk", but "told Wendla Osk". */
export const SAYING_FIRST = wordClass(
  wordList(`said says added adds explained explains recalled replied noted notes`),
);
