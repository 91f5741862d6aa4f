/* Loaded before the bench: what it imports from src is taken from dist, because the built program is what people run. Plain JavaScript, as loaders are. */
import { register } from "node:module";

register("./built-modules.mjs", import.meta.url);
