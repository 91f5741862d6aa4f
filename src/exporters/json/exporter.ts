import type { DossierState, ReportSource } from "../../core/index.ts";
import type { Exporter } from "../exporter.ts";
import { reportSchema } from "./report-schema.ts";

export const json: Exporter = {
  id: "json",
  label: "JSON",
  extension: "json",
  mediaType: "application/json",
  render(state) {
    return `${JSON.stringify(shape(state), null, 1)}\n`;
  },
};

/** The schema picks the fields, puts them in the contract's order, and refuses anything amiss. */
function shape(state: DossierState): unknown {
  return reportSchema.parse({
    format: "crosscheck-report",
    version: 1,
    dossier: state.dossier,
    sources: state.sources.map(flatten),
    claims: state.claims,
    questions: state.questions,
    origins: state.origins,
    reviews: [...state.reviews.values()].map((review) => ({ ...review, ...review.decision })),
    warnings: state.warnings,
  });
}

/** A source whose metadata stand side by side with the way each is known: `title`, `titleBasis`. */
function flatten(source: ReportSource): object {
  const { title, outlet, byline, published } = source.metadata;
  return {
    ...source,
    title: title.value,
    titleBasis: title.basis,
    outlet: outlet.value,
    outletBasis: outlet.basis,
    byline: byline.value,
    bylineBasis: byline.basis,
    published: published.value,
    publishedBasis: published.basis,
  };
}
