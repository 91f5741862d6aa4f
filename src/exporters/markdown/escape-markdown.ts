/** Characters that CommonMark, GitHub's tables or inline HTML give a meaning anywhere in a line. */
const INLINE = /[\\`*_{}[\]<>|~&#@$]/g;

/** Text as Markdown that shows exactly that text, on one line (white space is folded). */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(INLINE, "\\$&")
    .replace(/^( ?\d+)([.)])/, "$1\\$2") // would begin a numbered list
    .replace(/^( ?)([-+=])/, "$1\\$2"); // a list, or an underlined heading
}
