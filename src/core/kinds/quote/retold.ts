import { mapDefined } from "../../../base/map-defined.ts";
import { speakerOf } from "../../claims/attribution.ts";
import type { SourceReading } from "../../claims/source-reading.ts";
import type { Clause } from "../../clauses/clause.ts";
import type { Sentence } from "../../document/document.ts";
import { firstFrom, overlaps, type Span } from "../../text/span.ts";
import { addresseeOf, FEWEST_WORDS_RETOLD, isInDoubt, saysEnough, wordsAt, type Said } from "./said.ts";

/** Verbs that report a person's own statement word by word enough to be laid beside a quotation. */
const REPORTING_VERBS: ReadonlySet<string> = new Set(
  "say tell state declare announce note add stress emphasize emphasise argue warn insist explain remark reply".split(
    " ",
  ),
);

/** "Putin said that …": a statement retold in a that-clause. */
export function retoldSpeech(source: SourceReading, sentence: Sentence): Said[] {
  if (!sentence.tokens.some(({ lower }) => lower === "that")) return []; // spares the cost of grammar
  return mapDefined(source.clauses(sentence), (clause) => retoldBy(source, sentence, clause));
}

function retoldBy(source: SourceReading, sentence: Sentence, clause: Clause): Said | null {
  if (!REPORTING_VERBS.has(clause.verb.lemma) || clause.verb.passive || clause.verb.negated) return null;
  const mentions = source.inSentence(sentence);
  const span = thatClauseAfter(source, sentence, clause);
  if (!span || !saysEnough(wordsAt(source, span), FEWEST_WORDS_RETOLD)) return null;
  if (source.quotationAt(clause.verb)) return null;
  if (mentions.some((mention) => mention.value.type === "quotation" && overlaps(mention, span))) return null;
  const speaker = speakerOf(source, sentence, span);
  if (!speaker) return null;
  return {
    start: span.start,
    end: span.end,
    sentence,
    speaker,
    inDoubt: isInDoubt(source, sentence, span, speaker),
    addressee: addresseeOf(source, sentence, span),
    direct: false,
    rule: "quote/<speaker> <says> that <words>",
  };
}

/** From after "that" to the end of the sentence, where "that" follows the verb or whom it tells. */
function thatClauseAfter(source: SourceReading, sentence: Sentence, clause: Clause): Span | null {
  const all = source.tagged(sentence);
  const tokens = all.slice(firstFrom(all, clause.verb.end));
  const at = tokens.findIndex(({ lower }) => lower === "that");
  const between = tokens.slice(0, at);
  if (at < 0 || between.some(({ pos }) => pos === "VERB" || pos === "AUX" || pos === "PUNCT")) return null;
  const words = tokens.slice(at + 1).filter(({ pos }) => pos !== "PUNCT");
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}
