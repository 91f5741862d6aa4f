import { countsYards } from "../../scores/performances.ts";
import type { Form } from "./form.ts";

/** "352 net rushing yards" are as long as "352 yards". */
export const asYards: Form = (quantity) =>
  countsYards(quantity, quantity.counted?.head ?? "")
    ? { ...quantity, dimension: "length", unit: "yd", role: "level", counted: null }
    : null;

/** Yards are gained and added, and are none the more for it. */
export const asYardsGained: Form = (quantity) =>
  quantity.unit === "yd" && quantity.role === "delta" ? { ...quantity, role: "level" } : null;

/** "Lost [two miles] off the cape": how far off, not by how much. */
export const asDistance: Form = (quantity, { source, number }) =>
  quantity.role === "delta" && WAYS.has(quantity.unit ?? "") && isAway(source.document.text, number.end)
    ? { ...quantity, role: "level", direction: null }
    : null;

const WAYS: ReadonlySet<string> = new Set(["km", "mi", "nmi"]);
const AWAY = /^ (?:off|away|from|(?:north|south|east|west)[\p{Ll}-]* of)\b/u;
const AWAY_REACH = 40;

function isAway(text: string, end: number): boolean {
  return AWAY.test(text.slice(end, end + AWAY_REACH));
}
