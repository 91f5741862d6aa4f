import { dateInWords } from "../../core/index.ts";

/** An EDTF date in words: `9 Dec 2023`, `Mar 2024`. */
export function date(edtf: string): string {
  return dateInWords(edtf);
}
