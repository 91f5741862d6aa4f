/** The fields of a form as they came in: one text, or several of one name. */
export interface Fields {
  /** Trimmed, with plain line ends; empty where it is missing. */
  text(name: string): string;
  list(name: string): readonly string[];
}

export function fieldsOf(body: unknown): Fields {
  const entries = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  const list = (name: string): readonly string[] => {
    const value: unknown = Object.hasOwn(entries, name) ? entries[name] : undefined;
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.filter((one) => typeof one === "string").map((one) => one.replaceAll("\r\n", "\n").trim());
  };
  return { list, text: (name) => list(name)[0] ?? "" };
}
