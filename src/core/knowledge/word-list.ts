/** Words of a table, written between white space so that the table stays readable. */
export function wordList(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

/** Phrases of a table, written between commas. */
export function commaList(text: string): string[] {
  return text.split(",").flatMap((phrase) => {
    const words = phrase.trim().replace(/\s+/gu, " ");
    return words === "" ? [] : [words];
  });
}
