import { instantInWords } from "../../core/index.ts";

/** An ISO 8601 instant in words: `12 May 2025, 14:05 UTC`. */
export function instant(iso: string): string {
  return instantInWords(iso);
}
