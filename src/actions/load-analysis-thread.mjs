/* Starts the thread where the sources themselves are run: plain JavaScript, because a thread reads TypeScript only once its loader is there. */
import { register } from "tsx/esm/api";

register();
await import("./analysis-thread.ts");
