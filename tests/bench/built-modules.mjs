/* A module loader's hook: `src/… .ts`, imported by the bench, means the file that `npm run build` made of it. */
import { URL } from "node:url";

const SOURCES = new URL("../../src/", import.meta.url).href;
const BUILT = new URL("../../dist/", import.meta.url).href;

/** @type {import("node:module").ResolveHook} */
export async function resolve(specifier, context, next) {
  if (!specifier.startsWith(".") || context.parentURL === undefined) return next(specifier, context);
  const { href } = new URL(specifier, context.parentURL);
  if (!href.startsWith(SOURCES)) return next(specifier, context);
  return next(BUILT + href.slice(SOURCES.length).replace(/\.ts$/u, ".js"), context);
}
