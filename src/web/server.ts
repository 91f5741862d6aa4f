import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { dirname } from "node:path";
import type { Workspace } from "../actions/index.ts";
import { failure, success, type Outcome, type Problem } from "../base/outcome.ts";
import { createApp } from "./app.ts";
import { bindActions } from "./deps.ts";

export interface ServerOptions {
  readonly workspace: Workspace;
  /** `127.0.0.1` keeps the pages to this computer. */
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Where the secret of the forms is kept, so that a restart spoils no open form; null: a new one each start. */
  readonly secretFile?: string | null;
  readonly onBug?: (error: unknown, reference: string) => void;
}

export interface RunningServer {
  /** `http://127.0.0.1:4310` */
  readonly address: string;
  readonly port: number;
  /** Lets running requests finish, then frees the port. */
  close(): Promise<void>;
}

/** Names a browser on this computer may use; any other name would be another site that points here. */
const LOOPBACK_NAMES = ["127.0.0.1", "localhost", "[::1]"] as const;
const LOOPBACK_HOSTS = new Set(["127.0.0.1", "localhost", "::1"]);

/** Serves the pages. Problems: `server/port-taken`, `server/port-forbidden`, `server/unknown-host`, `server/secret`. */
export async function startServer(options: ServerOptions): Promise<Outcome<RunningServer>> {
  const secret = options.secretFile ? readSecret(options.secretFile) : success(newSecret());
  if (!secret.ok) return secret;
  const app = createApp({
    actions: bindActions(options.workspace),
    secret: secret.value,
    hosts: LOOPBACK_HOSTS.has(options.host) ? LOOPBACK_NAMES : null,
    onBug: options.onBug ?? (() => undefined),
  });
  return new Promise((resolve) => {
    const server: Server = app.listen(options.port, options.host, (error?: Error) => {
      if (error) {
        resolve({ ok: false, problem: listenProblem(error, options) });
        return;
      }
      const bound = server.address();
      const port = typeof bound === "object" && bound ? bound.port : options.port;
      resolve(
        success({ address: `http://${inAddress(options.host)}:${port}`, port, close: () => close(server) }),
      );
    });
  });
}

function listenProblem(error: Error, { host, port }: ServerOptions): Problem {
  const code = "code" in error ? error.code : null;
  switch (code) {
    case "EADDRINUSE":
      return failure(
        "server/port-taken",
        `Port ${port} is in use by another program. Stop it, or choose another port with --port.`,
        { port },
      ).problem;
    case "EACCES":
      return failure(
        "server/port-forbidden",
        `This user may not open port ${port}. Choose a port above 1023 with --port.`,
        { port },
      ).problem;
    case "ENOTFOUND":
    case "EADDRNOTAVAIL":
      return failure(
        "server/unknown-host",
        `This computer has no address “${host}”. Use 127.0.0.1, or 0.0.0.0 for all its addresses.`,
        { host },
      ).problem;
    default:
      throw error;
  }
}

function readSecret(file: string): Outcome<string> {
  try {
    return success(readFileSync(file, "utf8"));
  } catch {
    return createSecret(file);
  }
}

function createSecret(file: string): Outcome<string> {
  const secret = newSecret();
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, secret, { mode: 0o600, flag: "wx" });
    return success(secret);
  } catch {
    return failure(
      "server/secret",
      `The file ${file} that keeps open forms valid cannot be read or written. Check the folder’s permissions.`,
    );
  }
}

function newSecret(): string {
  return randomBytes(32).toString("hex");
}

function inAddress(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeIdleConnections();
  });
}
