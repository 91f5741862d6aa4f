import type { HelperDelegate } from "handlebars";
import { date } from "./date.ts";
import { instant } from "./instant.ts";
import { number } from "./number.ts";
import { plural } from "./plural.ts";
import { text } from "./text.ts";

/** What templates may call. Everything else is worked out in the page's context. */
export const helpers: Readonly<Record<string, HelperDelegate>> = { date, instant, number, plural, text };
