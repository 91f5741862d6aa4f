import { failure, success, type Outcome } from "../base/outcome.ts";
import type { Exporter } from "./exporter.ts";

/** The format of that name. Problem: `export/unknown-format`, which lists the known ones. */
export function chooseExporter(id: string, exporters: readonly Exporter[]): Outcome<Exporter> {
  const exporter = exporters.find((known) => known.id === id);
  if (exporter !== undefined) return success(exporter);
  const known = exporters.map((each) => each.id).join(", ");
  return failure("export/unknown-format", `There is no format "${id}". Choose one of: ${known}.`);
}
