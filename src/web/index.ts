/** The web application. */
export { createApp } from "./app.ts";
export { bindActions, type WebActions, type WebDeps } from "./deps.ts";
export { startServer, type RunningServer, type ServerOptions } from "./server.ts";
