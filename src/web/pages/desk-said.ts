import type { Desk, DeskEvent, DeskTopic, JoinVerdict } from "../../core/index.ts";
import { plural } from "../helpers/plural.ts";
import { undoButton } from "../undo-button.ts";
import type { Outcomes, Said } from "./said.ts";

/** What the last change at the desk did, with its undo. The address names it by numbers alone. */
export function saidAtDesk(slug: string, desk: Desk, { batch, event, left }: Outcomes): Said | null {
  if (batch !== null) {
    const found = desk.batches.find(({ id }) => id === batch);
    if (!found) return null;
    const undo = found.takesBack === null ? undoButton(slug, "batch", batch) : null;
    return { words: `${found.what}.${leftInWords(left ?? 0)}`, shape: null, undo };
  }
  const found = desk.history.find(({ id }) => id === event);
  if (!found) return null;
  const undo = found.action === "set" ? undoButton(slug, "event", found.id) : null;
  return { words: `${deskEventInWords(found)}.`, shape: null, undo };
}

/** Of an undo, the items that others have changed since. */
function leftInWords(left: number): string {
  return left === 0 ? "" : ` ${plural(left, "item")} left as others have changed them meanwhile.`;
}

type Words = { readonly [T in DeskTopic]: (event: Extract<DeskEvent, { topic: T }>) => string };

const JOIN_WORDS: Readonly<Record<JoinVerdict, string>> = {
  same: "answer one question",
  different: "answer different questions",
  unsure: "may answer one question, not sure",
};

const WORDS: Words = {
  assignment: ({ target, after }) => `${target} given to ${after?.to ?? "nobody"}`,
  "second-check": ({ target, after }) =>
    after === null ? `Second check of ${target} taken away` : `Second check of ${target} signed`,
  claim: ({ target, after }) => {
    if (after === null) return `${target} as the machine proposed it`;
    if (after.claim === null) return `${target} withdrawn`;
    return after.machine === null ? `${target} added by hand` : `${target} changed by hand`;
  },
  placement: ({ target, after }) => {
    if (after === null) return `${target} where the machine put it`;
    return after.with === null
      ? `${target} put on a question of its own`
      : `${target} put on the question of ${after.with}`;
  },
  join: ({ target, after }) => {
    const claims = target.replace("+", " and ");
    return after === null ? `${claims}: left to the machine` : `${claims} ${JOIN_WORDS[after.verdict]}`;
  },
  "waved-off": ({ target, after }) =>
    after === null
      ? `Sentence ${target} no longer waved off`
      : `Sentence ${target} waved off: ${after.reason}`,
  read: ({ target, after }) =>
    `Sentence ${target} ${after === null ? "unread again" : `read by ${after.by.join(", ")}`}`,
  completion: ({ target, after }) =>
    after === null ? `${target} no longer complete` : `${target} signed as read to the end`,
};

/** "C12 changed by hand"; of an undo, what it took back. */
export function deskEventInWords(event: DeskEvent): string {
  // Each topic meets its own words and values; TypeScript loses sight of it in the look-up.
  const inWords = WORDS[event.topic] as (event: DeskEvent) => string;
  if (event.action === "set") return inWords(event);
  return `Undone: ${inWords({ ...event, after: event.before } as DeskEvent)}`;
}
