const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

const EDTF_DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d))?)?)?([~?%])?$/;

/** What EDTF's `~`, `?` and `%` say of a date. */
const DOUBT: Readonly<Record<string, string>> = { "~": "about ", "?": "perhaps ", "%": "perhaps about " };

/**
 * An EDTF date as people write it: "17 Jan 2025", "Mar 2024", "7 Dec 2023, 13:53", "about 2023",
 * "1 Dec 2023 to 3 Dec 2023". Forms it does not know stay as they are.
 */
export function dateInWords(edtf: string): string {
  const [from = "", to] = edtf.split("/");
  return to === undefined ? oneDate(from) : `${oneDate(from)} to ${oneDate(to)}`;
}

/** An ISO 8601 instant in UTC, to the minute: "12 May 2025, 14:05 UTC". */
export function instantInWords(instant: string): string {
  return `${dateInWords(instant.slice(0, "YYYY-MM-DDTHH:MM".length))} UTC`;
}

function oneDate(edtf: string): string {
  if (edtf === "" || edtf === "..") return "open";
  const [, year, month, day, time, doubt = ""] = EDTF_DATE.exec(edtf) ?? [];
  const name = month === undefined ? "" : MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return edtf;
  const words = [day === undefined ? "" : String(Number(day)), name, year].filter((word) => word !== "");
  return `${DOUBT[doubt] ?? ""}${words.join(" ")}${time === undefined ? "" : `, ${time}`}`;
}
