import { csv } from "./csv/exporter.ts";
import type { Exporter } from "./exporter.ts";
import { html } from "./html/exporter.ts";
import { json } from "./json/exporter.ts";
import { markdown } from "./markdown/exporter.ts";

export { chooseExporter } from "./choose-exporter.ts";
export type { Exporter } from "./exporter.ts";
export { reportSchema, reportJsonSchema, type JsonReport } from "./json/report-schema.ts";

/** Every format a report can have, in the order of the menu. */
export const exporters: readonly Exporter[] = [html, markdown, csv, json];
