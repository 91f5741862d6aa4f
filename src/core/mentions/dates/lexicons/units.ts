import type { Unit } from "../expression.ts";

export const SINGULAR_UNITS: ReadonlyMap<string, Unit> = new Map([
  ["minute", "minute"],
  ["hour", "hour"],
  ["day", "day"],
  ["weekend", "weekend"],
  ["week", "week"],
  ["month", "month"],
  ["quarter", "quarter"],
  ["year", "year"],
  ["decade", "decade"],
  ["century", "century"],
]);

export const PLURAL_UNITS: ReadonlyMap<string, Unit> = new Map([
  ["seconds", "second"],
  ["minutes", "minute"],
  ["hours", "hour"],
  ["days", "day"],
  ["weekends", "weekend"],
  ["weeks", "week"],
  ["months", "month"],
  ["quarters", "quarter"],
  ["years", "year"],
  ["decades", "decade"],
  ["centuries", "century"],
  ["mins", "minute"],
  ["hrs", "hour"],
  ["yrs", "year"],
]);

/** Nouns that hold a fixed number of another unit. */
export const COMPOUND_UNITS: ReadonlyMap<string, { readonly value: number; readonly unit: Unit }> = new Map([
  ["fortnight", { value: 2, unit: "week" }],
  ["fortnights", { value: 2, unit: "week" }],
]);

/** One word for a length: "weeklong". */
export const UNIT_LONG: ReadonlyMap<string, Unit> = new Map([
  ["hourlong", "hour"],
  ["daylong", "day"],
  ["weeklong", "week"],
  ["monthlong", "month"],
  ["yearlong", "year"],
  ["decadelong", "decade"],
]);

/** TIMEX3 period letters; hours and below follow the `T`. */
export const TIMEX_UNIT: Readonly<Record<Unit, string>> = {
  second: "TS",
  minute: "TM",
  hour: "TH",
  day: "D",
  weekend: "WE",
  week: "W",
  month: "M",
  quarter: "Q",
  half: "H",
  season: "S",
  year: "Y",
  decade: "DE",
  century: "CE",
};

/** Words that may stand between a number and its unit: "three consecutive trading days". */
export const UNIT_ADJECTIVES: ReadonlySet<string> = new Set(
  `consecutive straight successive full whole long further additional more extra trading business working
  calendar fiscal financial academic complete entire other`.split(/\s+/),
);

/** Words of how often something is done, as TIMEX3 sets. */
export const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ["hourly", "PT1H"],
  ["daily", "P1D"],
  ["nightly", "XXXX-XX-XXTNI"],
  ["weekly", "P1W"],
  ["fortnightly", "P2W"],
  ["biweekly", "P2W"],
  ["monthly", "P1M"],
  ["quarterly", "P1Q"],
  ["yearly", "P1Y"],
  ["annual", "P1Y"],
  ["annually", "P1Y"],
  ["weekdays", "XXXX-WXX-WD"],
  ["weekends", "XXXX-WXX-WE"],
  ["biannual", "P6M"],
  ["biennial", "P2Y"],
]);
