import type { AnyClaimKind } from "../claims/claim-kind.ts";
import { dateKind } from "./date/kind.ts";
import { dealKind } from "./deal/kind.ts";
import { eventKind } from "./event/kind.ts";
import { figureKind } from "./figure/kind.ts";
import { membershipKind } from "./membership/kind.ts";
import { nameKind } from "./name/kind.ts";
import { quoteKind } from "./quote/kind.ts";
import { stanceKind } from "./stance/kind.ts";
import { visitKind } from "./visit/kind.ts";

/**
 * The claim kinds: one line each. Menus, command-line choices, documentation and tests read this list. What
 * matters least where sources agree on it stands last.
 */
export const kinds: readonly AnyClaimKind[] = [
  figureKind,
  dealKind,
  visitKind,
  dateKind,
  quoteKind,
  stanceKind,
  membershipKind,
  eventKind,
  nameKind,
];
