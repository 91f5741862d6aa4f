import type { Analysis, SourceInput } from "./analysis.ts";

/** Reads the articles of one story and says where they agree and where they do not. */
export function analyze(_inputs: readonly SourceInput[]): Analysis {
  throw new Error("not yet written");
}
