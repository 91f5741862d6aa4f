import type { AnyClaimKind } from "../claims/claim-kind.ts";

/** The claim kinds: one line each. Menus, command-line choices, documentation and tests read this list. */
export const kinds: readonly AnyClaimKind[] = [];
