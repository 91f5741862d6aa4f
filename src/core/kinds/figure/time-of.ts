import { asideOf, isAttributive, isDated } from "../../claims/scene-times.ts";
import type { SourceReading } from "../../claims/source-reading.ts";
import type { Clause } from "../../clauses/clause.ts";
import type { Sentence } from "../../document/document.ts";
import { contains, gap, type Span } from "../../text/span.ts";

/** The date of the clause nearest to the figure; failing that, the earlier time the passage speaks of. */
export function timeOf(
  source: SourceReading,
  sentence: Sentence,
  own: Clause | undefined,
  span: Span,
  scene: string | null,
): string | null {
  const dates = source.inSentence(sentence).filter(isDated);
  if (dates.length === 0) return scene;
  const clauses = source.clauses(sentence);
  const clause = own ?? sentence;
  const inClause = dates.filter((date) => {
    if (isAttributive(source.document.text, date)) {
      const ofSubject = own?.agent.some((phrase) => contains(phrase, date)) ?? false;
      return ofSubject || gap(date, span) <= ATTRIBUTE_REACH;
    }
    const aside = asideOf(clauses, date);
    return (aside === null || contains(aside, span)) && gap(date, clause) <= CLAUSE_SLACK;
  });
  const [nearest] = inClause.sort((a, b) => gap(a, clause) - gap(b, clause) || gap(a, span) - gap(b, span));
  return nearest?.value.edtf ?? scene;
}

/** "the 2003 toll of 26,000": the thing the date tells apart is the figure's own, as is "the 2003 team won 12". */
const ATTRIBUTE_REACH = 12;
/** A date may stand just outside what the parser takes for the clause. */
const CLAUSE_SLACK = 25;
