import cookieParser from "cookie-parser";
import express from "express";
import { loadAssets } from "../../src/web/assets.ts";
import { formTokens } from "../../src/web/middleware/form-token.ts";
import { comparingRoutes } from "../../src/web/routes/comparing.ts";
import { dossierRoutes } from "../../src/web/routes/dossiers.ts";
import { exportRoutes } from "../../src/web/routes/exports.ts";
import { readingRoutes } from "../../src/web/routes/reading.ts";
import { reviewRoutes } from "../../src/web/routes/reviews.ts";
import { createSite } from "../../src/web/site.ts";
import { loadTemplates, type Templates } from "../../src/web/templates.ts";
import type { WebActions } from "../../src/web/index.ts";
import { inMemoryActions } from "../builders/in-memory-actions.ts";
import { serveApp } from "../web/serve-app.ts";
import { largeDossier } from "./large-dossier.ts";
import { cpuMilliseconds, quantile, type Measurement } from "./measure.ts";

const SOURCES = 300;
const CLAIMS_A_SOURCE = 50;
const MOST_OF_RENDER = 1.5;
const MOST_MILLISECONDS = 100;
const REQUESTS = 20;

const PAGES: readonly (readonly [name: string, path: string])[] = [
  ["overview", ""],
  ["grid", "/grid"],
  ["question", "/questions/Q3"],
  ["reader", "/sources/S1"],
  ["review", "/review"],
  ["report", "/report"],
];

/** Pages of a large dossier, as a reader gets them from the server, against the rendering of their templates alone. */
export async function benchPages(): Promise<readonly Measurement[]> {
  const state = largeDossier(SOURCES, CLAIMS_A_SOURCE);
  const actions = inMemoryActions(state);
  const rendered = recordRendering(actions);
  const app = await serveApp(actions);
  const measured: Measurement[] = [];
  try {
    for (const [name, path] of PAGES) {
      const address = `/dossiers/${state.dossier.slug}${path}`;
      const fetchPage = async (from: string): Promise<void> => {
        const response = await fetch(from + address);
        await response.text();
        if (!response.ok) throw new Error(`${address} answered ${String(response.status)}`);
      };
      const bare = await cpuMilliseconds(await rendered.of(fetchPage));
      const times: number[] = [];
      const cpu = await cpuMilliseconds(async () => {
        const start = performance.now();
        await fetchPage(app.address);
        times.push(performance.now() - start);
      }, REQUESTS);
      measured.push(...pageMeasurements(name, bare, cpu, quantile(times, 0.95)));
    }
  } finally {
    await app.close();
    rendered.close();
  }
  return measured;
}

function pageMeasurements(name: string, bare: number, cpu: number, p95: number): readonly Measurement[] {
  const page = `page ${name}, ${String(SOURCES * CLAIMS_A_SOURCE)} claims`;
  return [
    {
      name: page,
      figure: `p95 ${p95.toFixed(0)} ms`,
      ratio: p95 / MOST_MILLISECONDS,
      of: `${String(MOST_MILLISECONDS)} ms`,
      bar: { most: 1 },
    },
    {
      name: `${page}, CPU`,
      figure: `${cpu.toFixed(1)} ms, render ${bare.toFixed(1)} ms`,
      ratio: cpu / bare,
      of: "its bare render",
      bar: { most: MOST_OF_RENDER },
    },
  ];
}

/** A server that remembers what its last page was rendered from, so that the rendering can be done again alone. */
function recordRendering(actions: WebActions): {
  of(fetchPage: (address: string) => Promise<void>): Promise<() => void>;
  close(): void;
} {
  const templates = loadTemplates();
  let again: () => void = () => undefined;
  const recording: Templates = {
    render(...page) {
      again = () => void templates.render(...page);
      return templates.render(...page);
    },
  };
  const tokens = formTokens("a secret of the bench");
  const deps = { actions, secret: "", hosts: null, onBug: console.error };
  const site = createSite(deps, recording, loadAssets(), tokens);
  const app = express();
  app.use(cookieParser());
  app.use(
    dossierRoutes(site),
    readingRoutes(site),
    comparingRoutes(site),
    reviewRoutes(site),
    exportRoutes(site),
  );
  const server = app.listen(0, "127.0.0.1");
  return {
    async of(fetchPage) {
      const address = server.address();
      if (address === null || typeof address === "string") throw new Error("The server is not listening.");
      await fetchPage(`http://127.0.0.1:${String(address.port)}`);
      return again;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
