import type { Request } from "express";
import type { Outcomes } from "../pages/said.ts";
import { queryNumber } from "./with-dossier.ts";

/** What the action before this page did, from the address. */
export function outcomesOf(request: Request): Outcomes {
  return {
    saved: queryNumber(request, "saved"),
    undone: queryNumber(request, "undone"),
    added: queryNumber(request, "added"),
    same: queryNumber(request, "same"),
    batch: queryNumber(request, "batch"),
    event: queryNumber(request, "event"),
    left: queryNumber(request, "left"),
  };
}
