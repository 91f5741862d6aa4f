/** Letters with a stroke or joined to another, which Unicode does not take apart, and what English print makes of them. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ["ł", "l"],
  ["ø", "o"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ı", "i"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ß", "ss"],
]);

const MARKED = /[łøđðþıæœß]/gu;

/** Lower-case text without accents and strokes: "wałęsa" -> "walesa", "yıldırım" -> "yildirim". */
export function withoutMarks(lower: string): string {
  return lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(MARKED, (letter) => PLAIN_LETTERS.get(letter) ?? letter);
}
