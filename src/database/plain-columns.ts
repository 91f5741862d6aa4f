import type { Prisma } from "./generated/client.ts";

/** The text of plain data in a JSON column as Prisma writes it; null becomes SQL's NULL. */
export function jsonText(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}

/** The data in a JSON column; its shape is for the caller to check. */
export function jsonOf(text: string | null): Prisma.JsonValue {
  return text === null ? null : (JSON.parse(text) as Prisma.JsonValue);
}

/** An instant as Prisma writes it: ISO 8601 with the offset in digits. */
export function instantText(instant: Date): string {
  return instant.toISOString().replace("Z", "+00:00");
}
