/**
 * What a spreadsheet takes for the beginning of a formula, also in full-width form and behind white
 * space (OWASP, CSV injection). TAB and CR are white space that some programs cut off first.
 */
const FORMULA = /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/u;

/** Puts an apostrophe before a cell that a spreadsheet would run: it is then shown as the text it is. */
export function disarmCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
