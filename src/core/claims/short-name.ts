/**
 * Whether one folded name is the other or a short form of it: "tarn" and "rovers" are "tarn rovers", "norvik" is
 * "norvik systems".
 */
export function isOneName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long === short || long.startsWith(`${short} `) || long.endsWith(` ${short}`);
}
