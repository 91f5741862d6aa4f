import type { Problem } from "../../base/outcome.ts";

/** A question, claim or source the dossier does not have: the address is old or mistyped. */
export function unknownPart(what: "question" | "claim" | "source" | "item", id: string): Problem {
  return {
    code: `page/unknown-${what}`,
    message: `This dossier has no ${what} “${id}”. Its numbers never change, so the address is mistyped or belongs to another dossier.`,
  };
}
