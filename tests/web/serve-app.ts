import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createApp, type WebActions, type WebDeps } from "../../src/web/index.ts";

/** The application on a free port, with a client that keeps cookies as a browser does. */
export interface ServedApp {
  readonly address: string;
  readonly bugs: unknown[];
  get(path: string, headers?: Record<string, string>): Promise<Page>;
  /** Sends a form with the token of the page it stands on; null leaves the token out. */
  post(path: string, fields: Record<string, string> | FormData, options?: PostOptions): Promise<Page>;
  close(): Promise<void>;
}

export interface PostOptions {
  readonly token?: string | null;
  readonly headers?: Record<string, string>;
}

export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
}

export async function serveApp(actions: WebActions, more: Partial<WebDeps> = {}): Promise<ServedApp> {
  const bugs: unknown[] = [];
  const app = createApp({
    actions,
    secret: "a secret of the tests",
    hosts: null,
    onBug: (error) => bugs.push(error),
    ...more,
  });
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, "127.0.0.1", () => {
      resolve(listening);
    });
  });
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const cookies = new Map<string, string>();
  const request = async (path: string, init: RequestInit): Promise<Page> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = new Headers(init.headers);
    headers.set("cookie", cookie);
    const response = await fetch(address + path, { ...init, headers, redirect: "manual" });
    for (const set of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (set.split(";", 1)[0] ?? "").split("=");
      cookies.set(name, value);
    }
    return { status: response.status, headers: response.headers, html: await response.text() };
  };
  const get = (path: string, headers: Record<string, string> = {}): Promise<Page> =>
    request(path, { headers });
  return {
    address,
    bugs,
    get,
    async post(path, fields, { token, headers = {} } = {}) {
      const sent = token === undefined ? tokenOf((await get("/dossiers/new")).html) : token;
      const body = fields instanceof FormData ? fields : new URLSearchParams(fields);
      if (sent !== null) body.set("_csrf", sent);
      return request(path, { method: "POST", body, headers });
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function tokenOf(html: string): string {
  return /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? "";
}
