/** HTML that is safe to print as it is; only the `markup` tag makes it. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

export type Content = Markup | string | number | null | readonly Content[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Template tag: what is written in the template is HTML, what is put into it is text and gets
 * escaped (for contents and for quoted attributes), save markup made by this tag. Null prints nothing.
 */
export function markup(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let source = parts[0] ?? "";
  contents.forEach((content, i) => {
    source += print(content) + (parts[i + 1] ?? "");
  });
  return new Markup(source);
}

function print(content: Content): string {
  if (content === null) return "";
  if (content instanceof Markup) return content.source;
  if (typeof content === "object") return content.map(print).join("");
  return String(content).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}
