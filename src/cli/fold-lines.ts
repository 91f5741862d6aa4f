/**
 * Folds a text at spaces to lines of at most `columns` characters; the first stands behind `label`,
 * the others are set in as far. Words longer than a line stay whole.
 */
export function foldLines(text: string, columns: number, label: string): string {
  const room = columns - label.length;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return label + lines.join(`\n${" ".repeat(label.length)}`);
}
