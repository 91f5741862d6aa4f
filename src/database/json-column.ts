import { Prisma } from "./generated/client.ts";

/**
 * Plain data as Prisma takes it into a JSON column; null becomes SQL's NULL. Prisma's own type refuses
 * interfaces, which have no index signature; their shapes are checked where they come in.
 */
export function jsonColumn(value: object | null) {
  return value === null ? Prisma.DbNull : (value as Prisma.InputJsonObject);
}
