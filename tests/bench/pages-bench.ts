import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeWorkspace, openWorkspace, type Workspace } from "../../src/actions/index.ts";
import { loadTemplates, type Templates } from "../../src/web/templates.ts";
import { bindActions, createApp } from "../../src/web/index.ts";
import { largeDossier } from "./large-dossier.ts";
import { cpuMillisecondsOnce, quantile, type Measurement } from "./measure.ts";
import { must, storeDossier } from "./stored-dossier.ts";

const SOURCES = 300;
const CLAIMS_A_SOURCE = 50;
const MOST_OF_RENDER = 1.5;
const MOST_MILLISECONDS = 100;
/** Before anything is measured; the engine needs some to settle. */
const WARM_UPS = 10;
const REQUESTS = 20;

const PAGES: readonly (readonly [name: string, path: string])[] = [
  ["overview", ""],
  ["grid", "/grid"],
  ["grid, all questions", "/grid?show=all"],
  ["question", "/questions/Q3"],
  ["claim", "/claims/C3"],
  ["reader", "/sources/S1"],
  ["review", "/review"],
  ["review of claims", "/review?of=claims&kind=figure"],
  ["matrix of sources", "/compare"],
  ["two sources", "/compare?left=S1&right=S2"],
  ["two sources, wording", "/compare?left=S1&right=S2&part=wording"],
  ["two sources, lacking", "/compare?left=S1&right=S2&part=left"],
  ["timeline", "/timeline"],
  ["coverage", "/coverage"],
  ["coverage of a source", "/coverage/S1?show=all"],
  ["search", "/search?q=fire"],
  ["history", "/history"],
  ["report", "/report"],
];

/**
 * Pages of a large dossier, as a reader gets them from the server and its database, against a server that
 * does nothing but render the same templates again.
 */
export async function benchPages(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "crosscheck-bench-"));
  const workspace = must(await openWorkspace({ databaseUrl: `file:${join(folder, "bench.db")}` }));
  try {
    const slug = await storeDossier(workspace, largeDossier(SOURCES, CLAIMS_A_SOURCE));
    return await benchDossier(workspace, slug);
  } finally {
    await closeWorkspace(workspace);
    rmSync(folder, { recursive: true });
  }
}

async function benchDossier(workspace: Workspace, slug: string): Promise<readonly Measurement[]> {
  const templates = rememberLast(loadTemplates());
  const onBug = (error: unknown): never => {
    throw error;
  };
  const deps = { actions: bindActions(workspace), secret: "a secret of the bench", hosts: null, onBug };
  const [app, bare] = await Promise.all([
    serve(createApp(deps, templates)),
    serve((_, response) => response.setHeader("Content-Type", "text/html").end(templates.renderAgain())),
  ]);
  const measured: Measurement[] = [];
  try {
    const cookies = await firstCookies(app.address);
    for (const [name, path] of PAGES) {
      const [whole, rendered] = await inTurns(
        () => fetchPage(`${app.address}/dossiers/${slug}${path}`, cookies),
        () => fetchPage(bare.address, cookies),
      );
      measured.push(...pageMeasurements(name, whole, rendered));
    }
  } finally {
    app.close();
    bare.close();
  }
  return measured;
}

/** Processor time of two pieces of work, each done many times, in turns: in milliseconds. */
async function inTurns(
  first: () => Promise<void>,
  second: () => Promise<void>,
): Promise<readonly [first: readonly number[], second: readonly number[]]> {
  const times: readonly [number[], number[]] = [[], []];
  for (let i = 0; i < WARM_UPS + REQUESTS; i++) {
    times[0].push(await cpuMillisecondsOnce(first));
    times[1].push(await cpuMillisecondsOnce(second));
  }
  return [times[0].slice(WARM_UPS), times[1].slice(WARM_UPS)];
}

function pageMeasurements(
  name: string,
  whole: readonly number[],
  rendered: readonly number[],
): readonly Measurement[] {
  const page = `page ${name}, ${String(SOURCES * CLAIMS_A_SOURCE)} claims`;
  const [cpu, bare, p95] = [quantile(whole, 0.5), quantile(rendered, 0.5), quantile(whole, 0.95)];
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
      of: "its bare render, sent",
      bar: { most: MOST_OF_RENDER },
    },
  ];
}

/** Templates that remember what the last page was rendered from, so that the rendering can be done again alone. */
function rememberLast(templates: Templates): Templates & { renderAgain(): string } {
  let renderAgain = (): string => "";
  return {
    render(...page) {
      renderAgain = () => templates.render(...page);
      return renderAgain();
    },
    renderAgain: () => renderAgain(),
  };
}

async function serve(
  handle: RequestListener,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The cookies of a first visit: a reader's browser sends them with every page. */
async function firstCookies(address: string): Promise<string> {
  const response = await fetch(address);
  await response.text();
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";", 1)[0] ?? "")
    .join("; ");
}

async function fetchPage(address: string, cookie: string): Promise<void> {
  const response = await fetch(address, { headers: { cookie } });
  await response.text();
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}`);
}
