import type { Desk, DeskEvent, DossierState, Question } from "../../core/index.ts";
import { undoButton, type UndoButton } from "../undo-button.ts";
import { deskEventInWords } from "./desk-said.ts";

/** What a person said on which claims belong to a question. */
export interface Judgement {
  readonly words: string;
  readonly who: string;
  readonly when: string;
  readonly why: string | null;
  readonly undo: UndoButton;
}

/** The standing judgements on claims of a question: joined with one another or not, put here or elsewhere. */
export function judgements(
  { dossier }: DossierState,
  { history, standing }: Desk,
  question: Question,
): readonly Judgement[] {
  const members = new Set(question.claims);
  const stands = new Set(
    [...standing.join.values(), ...standing.placement.values()].map(({ event }) => event),
  );
  const touches = ({ target, after }: DeskEvent): boolean =>
    target.split("+").some((claim) => members.has(claim)) ||
    (after !== null && "with" in after && after.with !== null && members.has(after.with));
  return history
    .filter((event) => stands.has(event.id) && isMembership(event) && touches(event))
    .map((event) => ({
      words: deskEventInWords(event),
      who: event.who,
      when: event.when,
      why: event.why === "" ? null : event.why,
      undo: undoButton(dossier.slug, "event", event.id),
    }));
}

function isMembership({ topic }: DeskEvent): boolean {
  return topic === "join" || topic === "placement";
}
