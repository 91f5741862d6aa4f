/**
 * Kinds of file by the bytes they begin with, in hexadecimal digits. Taken from the format specifications
 * (Wikipedia, "List of file signatures", collects them).
 */
const SIGNATURES: readonly (readonly [mediaType: string, begins: RegExp])[] = [
  ["application/pdf", /^255044462d/],
  ["image/jpeg", /^ffd8ff/],
  ["image/png", /^89504e470d0a1a0a/],
  ["image/gif", /^47494638/],
  ["image/webp", /^52494646.{8}57454250/],
  ["image/tiff", /^49492a00/],
  ["image/tiff", /^4d4d002a/],
  ["audio/wav", /^52494646.{8}57415645/],
  ["audio/mpeg", /^494433/],
  ["audio/mpeg", /^fffb/],
  ["video/mp4", /^.{8}66747970/],
  ["application/zip", /^504b0304/],
];

const LONGEST_SIGNATURE = 12;
/** Enough to tell text from other things. */
const TEXT_SAMPLE = 4_096;

/**
 * What a file is, told from its bytes: its name and what a browser says of it prove nothing.
 * @returns null where the bytes do not say
 */
export function mediaTypeOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, LONGEST_SIGNATURE)).toString("hex");
  const known = SIGNATURES.find(([, begins]) => begins.test(head));
  if (known) return known[0];
  return isText(bytes.subarray(0, TEXT_SAMPLE)) ? "text/plain" : null;
}

/** UTF-8 without control characters but tab and line breaks; the sample may end inside a character. */
function isText(sample: Uint8Array): boolean {
  const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32);
  return !sample.some(isControl) && !new TextDecoder().decode(sample, { stream: true }).includes("\uFFFD");
}
