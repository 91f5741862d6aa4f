import { Option } from "commander";
import { success, type Outcome } from "../base/outcome.ts";
import { chooseExporter, exporters, type Exporter } from "../exporters/index.ts";

export function formatOption(): Option {
  return new Option("--format <name>", `format of the report: ${exporters.map(({ id }) => id).join(", ")}`);
}

/**
 * The format asked for by name, else the one that the output file's extension means; null when
 * nothing asks for a format. Problem: `export/unknown-format`.
 */
export function fileFormat(format: string | undefined, file: string | undefined): Outcome<Exporter | null> {
  if (format !== undefined) return chooseExporter(format, exporters);
  if (file === undefined) return success(null);
  const extension = file.slice(file.lastIndexOf(".") + 1).toLowerCase();
  const meant = exporters.find((exporter) => exporter.extension === extension);
  return meant === undefined ? chooseExporter(extension, exporters) : success(meant);
}
