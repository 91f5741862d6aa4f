import cookieParser from "cookie-parser";
import express, { type Express } from "express";
import { loadAssets } from "./assets.ts";
import type { WebDeps } from "./deps.ts";
import { answerErrors, answerUnknown } from "./middleware/answer-errors.ts";
import { formTokens } from "./middleware/form-token.ts";
import { knownHost } from "./middleware/known-host.ts";
import { limitWrites } from "./middleware/limit-writes.ts";
import { sameSite } from "./middleware/same-site.ts";
import { securityHeaders } from "./middleware/security-headers.ts";
import { assetRoutes } from "./routes/assets.ts";
import { bulkRoutes } from "./routes/bulk.ts";
import { comparingRoutes } from "./routes/comparing.ts";
import { coverageRoutes } from "./routes/coverage.ts";
import { deskRoutes } from "./routes/desk.ts";
import { dossierRoutes } from "./routes/dossiers.ts";
import { editingRoutes } from "./routes/editing.ts";
import { evidenceRoutes } from "./routes/evidence.ts";
import { exportRoutes } from "./routes/exports.ts";
import { importRoutes } from "./routes/imports.ts";
import { readingRoutes } from "./routes/reading.ts";
import { reviewRoutes } from "./routes/reviews.ts";
import { youRoutes } from "./routes/you.ts";
import { createSite } from "./site.ts";
import { loadTemplates, type Templates } from "./templates.ts";

/** The web application, not yet listening. */
export function createApp(deps: WebDeps, templates: Templates = loadTemplates()): Express {
  const assets = loadAssets();
  const site = createSite(deps, templates, assets, formTokens(deps.secret));
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag"); // pages are never stored, and the addresses of assets name their content
  app.use(securityHeaders());
  app.use(assetRoutes(assets));
  app.use(cookieParser());
  app.use(knownHost(deps.hosts), sameSite, limitWrites());
  app.use(importRoutes(site)); // reads multipart forms itself
  app.use(express.urlencoded({ extended: false, limit: "256kb" }));
  app.use(
    youRoutes(site),
    dossierRoutes(site),
    readingRoutes(site),
    comparingRoutes(site),
    coverageRoutes(site),
  );
  app.use(
    deskRoutes(site),
    bulkRoutes(site),
    editingRoutes(site),
    reviewRoutes(site),
    evidenceRoutes(site),
    exportRoutes(site),
  );
  app.use(answerUnknown(site), answerErrors(site, deps.onBug));
  return app;
}
