/** `12` is printed as `C12`, with the letter of what it numbers. */
export function printedId(letter: "S" | "C" | "Q", number: number): string {
  return `${letter}${String(number)}`;
}

/** The number of a printed id. */
export function numberOf(id: string): number {
  return Number(id.slice(1));
}
