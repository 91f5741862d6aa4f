import type { DayPart } from "../expression.ts";

export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ["morning", "MO"],
  ["midmorning", "MO"],
  ["daybreak", "MO"],
  ["dawn", "MO"],
  ["midday", "MI"],
  ["lunchtime", "MI"],
  ["afternoon", "AF"],
  ["midafternoon", "AF"],
  ["evening", "EV"],
  ["dusk", "EV"],
  ["night", "NI"],
  ["overnight", "NI"],
  ["daytime", "DT"],
]);

/** First and last minute of each part, counted from midnight: wide, since writers are loose with them. */
export const DAY_PART_MINUTES: Readonly<Record<DayPart, readonly [number, number]>> = {
  MO: [3 * 60, 12 * 60],
  MI: [11 * 60, 14 * 60],
  AF: [12 * 60, 18 * 60],
  EV: [16 * 60, 23 * 60 + 59],
  NI: [18 * 60, 30 * 60],
  DT: [6 * 60, 20 * 60],
};

/** The hour of the clock of 24 hours; "12:30 in the morning" is the first hour, "2:30 on Tuesday night" one behind midnight. */
export function hourIn(part: DayPart, hour: number): number {
  if (part === "MO") return hour % 12;
  if (part === "NI") return hour >= FIRST_OF_NIGHT && hour < 12 ? hour + 12 : hour;
  return part === "AF" || part === "EV" ? (hour % 12) + 12 : hour;
}

const FIRST_OF_NIGHT = 6;

/** Times with a name of their own; midnight is the end of its day, as news copy means it. */
export const NAMED_TIMES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["noon", [12, 0]],
  ["midnight", [24, 0]],
]);

/** Spellings of a.m. (0) and p.m. (12): hours to add. */
export const MERIDIEMS: ReadonlyMap<string, number> = new Map([
  ["am", 0],
  ["a.m.", 0],
  ["a.m", 0],
  ["pm", 12],
  ["p.m.", 12],
  ["p.m", 12],
]);

/** Zone abbreviations of wire copy in minutes east of UTC (IANA tz database); only those with one usual meaning. */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ["gmt", 0],
  ["utc", 0],
  ["z", 0],
  ["bst", 60],
  ["wet", 0],
  ["west", 60],
  ["cet", 60],
  ["cest", 120],
  ["eet", 120],
  ["eest", 180],
  ["msk", 180],
  ["ist", 330],
  ["pkt", 300],
  ["wib", 420],
  ["wita", 480],
  ["wit", 540],
  ["ict", 420],
  ["pht", 480],
  ["gst", 240],
  ["trt", 180],
  ["eat", 180],
  ["cat", 120],
  ["sast", 120],
  ["wat", 60],
  ["brt", -180],
  ["sgt", 480],
  ["hkt", 480],
  ["jst", 540],
  ["kst", 540],
  ["aest", 600],
  ["aedt", 660],
  ["nzst", 720],
  ["nzdt", 780],
  ["est", -300],
  ["edt", -240],
  ["cst", -360],
  ["cdt", -300],
  ["mst", -420],
  ["mdt", -360],
  ["pst", -480],
  ["pdt", -420],
  ["akst", -540],
  ["hst", -600],
]);

/** Zones whose distance from UTC changes with the season, or is not said: named, not counted. */
export const LOOSE_ZONES: ReadonlySet<string> = new Set(["et", "ct", "mt", "pt"]);

/** Zones of the United States and Canada by their names. */
export const SPELLED_ZONES: ReadonlySet<string> = new Set(["eastern", "central", "mountain", "pacific"]);
