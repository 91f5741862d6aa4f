import { byText } from "../../base/order.ts";
import type { Batch, DeskEvent, DeskTopic, DeskValues } from "./desk-event.ts";
import type { Desk, Standing, StandingValues } from "./desk.ts";
import type { ReviewEvent } from "./review-event.ts";

/**
 * The events that are in force, oldest first: an undo takes the last one of its topic and target away,
 * and itself.
 */
export function deskEventsInForce(history: readonly DeskEvent[]): readonly DeskEvent[] {
  const stacks = new Map<string, DeskEvent[]>();
  for (const event of history) {
    const key = `${event.topic} ${event.target}`;
    const stack = stacks.get(key);
    if (event.action === "undone") stack?.pop();
    else if (stack) stack.push(event);
    else stacks.set(key, [event]);
  }
  return [...stacks.values()].flat().sort((a, b) => a.id - b.id);
}

/** What stands at the desk after all its events. */
export function foldDesk(
  history: readonly DeskEvent[],
  batches: readonly Batch[],
  reviews: readonly ReviewEvent[],
): Desk {
  const inForce = deskEventsInForce(history);
  const names = [
    ...reviews.map(({ who }) => who),
    ...history.flatMap((event) =>
      event.topic === "assignment" && event.after !== null ? [event.who, event.after.to] : [event.who],
    ),
  ];
  return {
    history,
    batches,
    standing: {
      assignment: standingOf(inForce, "assignment"),
      "second-check": standingOf(inForce, "second-check"),
      claim: standingOf(inForce, "claim"),
      placement: standingOf(inForce, "placement"),
      join: standingOf(inForce, "join"),
      "waved-off": standingOf(inForce, "waved-off"),
      read: standingOf(inForce, "read"),
      completion: standingOf(inForce, "completion"),
    } satisfies StandingValues,
    people: [...new Set(names)].sort(byText),
  };
}

function standingOf<T extends DeskTopic>(
  inForce: readonly DeskEvent[],
  topic: T,
): ReadonlyMap<string, Standing<DeskValues[T]>> {
  const standing = new Map<string, Standing<DeskValues[T]>>();
  for (const event of inForce) {
    if (event.topic !== topic) continue;
    if (event.after === null) {
      standing.delete(event.target);
      continue;
    }
    const { target, who, when, why, id } = event;
    // The topic and its value are one: TypeScript loses sight of it behind the type parameter.
    const value = event.after as DeskValues[T];
    standing.set(target, { target, value, who, when, why, event: id });
  }
  return standing;
}
