const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const DAY = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(\d\d:\d\d))?$/;

/**
 * An EDTF date as people write it: "17 January 2025", "March 2024", "2023", "7 December 2023,
 * 13:53", "1 December 2023 to 3 December 2023". Forms it does not know stay as they are.
 */
export function dateInWords(edtf: string): string {
  const [from = "", to] = edtf.split("/");
  if (to !== undefined) return `${dateInWords(from)} to ${dateInWords(to)}`;
  const [, year, month, day, time] = DAY.exec(edtf) ?? [];
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (year === undefined || (month !== undefined && name === undefined)) return edtf;
  const words = [day === undefined ? undefined : String(Number(day)), name, year];
  return words.filter((word) => word !== undefined).join(" ") + (time === undefined ? "" : `, ${time}`);
}
