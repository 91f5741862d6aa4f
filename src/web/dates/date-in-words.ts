export const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

const EDTF_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/;
/** Meanings of EDTF's `~`, `?` and `%`. */
const DOUBT: Readonly<Record<string, string>> = { "~": "about ", "?": "perhaps ", "%": "perhaps about " };

/** An EDTF date in words: `9 Dec 2023`, `Mar 2024`, `28 Nov 2023 to 7 Dec 2023`. What it does not know stays as it is. */
export function dateInWords(edtf: string): string {
  const ends = edtf.split("/");
  return ends.length === 2 ? ends.map(oneDate).join(" to ") : oneDate(edtf);
}

/** An ISO 8601 instant in words: `12 May 2025, 14:05 UTC`. */
export function instantInWords(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const utc = date.toISOString();
  return `${dateInWords(utc.slice(0, 10))}, ${utc.slice(11, 16)} UTC`;
}

function oneDate(edtf: string): string {
  if (edtf === "" || edtf === "..") return "open";
  const parts = EDTF_DATE.exec(edtf);
  if (!parts) return edtf;
  const [, year = "", month, day, doubt = ""] = parts;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (month !== undefined && name === undefined) return edtf;
  const words = [day === undefined ? "" : String(Number(day)), name ?? "", year].filter((word) => word !== "");
  return `${DOUBT[doubt] ?? ""}${words.join(" ")}`;
}
