/** Breaks the lines of a text at word spaces so that none is longer than `width`; blank lines part them. */
export function hardWrapped(text: string, width: number): string {
  return text
    .split(/\n+/u)
    .map((line) => wrappedLine(line, width))
    .join("\n\n");
}

function wrappedLine(line: string, width: number): string {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (longer.length > width && current !== "") {
      lines.push(current);
      current = word;
    } else {
      current = longer;
    }
  }
  return [...lines, current].join("\n");
}
