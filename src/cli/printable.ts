/** C0 and C1 controls and the escapes they begin: a text must not be able to steer the terminal. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g;

/** Text as one line that a terminal shows and does not obey: white space folded, controls made visible. */
export function printable(text: string): string {
  return text.replace(/\s+/g, " ").replace(CONTROLS, "\ufffd");
}
