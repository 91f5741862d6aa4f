/** Error codes of the operating system that a user can do something about. */
const WORDS: Readonly<Record<string, string>> = {
  EACCES: "this user may not do that",
  EISDIR: "it is a folder",
  ENOENT: "there is no such file or folder",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of its path is not a folder",
  EPERM: "this user may not do that",
  EROFS: "the disk is read-only",
};

/** Why the operating system refused, in words. Anything else is a bug and is thrown on. */
export function systemErrorInWords(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const words = WORDS[code];
  if (words === undefined) throw error;
  return words;
}
