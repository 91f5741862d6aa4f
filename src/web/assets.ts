import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** One file for the browser, kept in memory; its address changes with its content. */
export interface Asset {
  /** `/assets/crosscheck-1f2e3d4c.css` */
  readonly address: string;
  readonly mediaType: string;
  readonly body: string;
}

export interface Assets {
  readonly style: Asset;
  readonly script: Asset;
}

const PUBLIC = new URL("../../src/web/public/", import.meta.url);

/** Style sheets in the order of the cascade; served as one. */
const STYLES = [
  "tokens",
  "ground",
  "frame",
  "controls",
  "marks",
  "words",
  "tables",
  "overview",
  "charts",
  "timeline",
  "grid",
  "question",
  "compare",
  "coverage",
  "review",
  "reader",
  "report",
  "first-run",
  "print",
] as const;

/** Scripts for the browser; served as one. */
const SCRIPTS = ["keys", "drafts", "turn", "marking"] as const;

export function loadAssets(): Assets {
  const style = STYLES.map((name) => read(`styles/${name}.css`)).join("\n");
  return {
    style: asset("css", "text/css; charset=utf-8", style),
    script: asset(
      "js",
      "text/javascript; charset=utf-8",
      SCRIPTS.map((name) => read(`${name}.js`)).join("\n"),
    ),
  };
}

function asset(extension: string, mediaType: string, body: string): Asset {
  const version = createHash("sha256").update(body).digest("hex").slice(0, 8);
  return { address: `/assets/crosscheck-${version}.${extension}`, mediaType, body };
}

function read(file: string): string {
  return readFileSync(fileURLToPath(new URL(file, PUBLIC)), "utf8");
}
