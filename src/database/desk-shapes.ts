import { z } from "zod";
import { JOIN_VERDICTS, type ClaimByHand, type DeskTopic, type DeskValues } from "../core/index.ts";
import { snapshotShape, speakerShape, stanceShape, words } from "./shapes.ts";

/* The shapes of what stands at the desk, checked on the way in and out. */

const offset = z.int().nonnegative();
const claimId = z.string().regex(/^C\d+$/);
const anchor = { source: z.string().regex(/^S\d+$/), kind: words(100), start: offset, end: offset };

/** Why somebody did something; may be empty. */
export const whyShape = words(20_000);
export const noteShape = words(20_000);

export const claimByHandShape: z.ZodType<ClaimByHand> = z.strictObject({
  ...anchor,
  words: words(2_000).nullable(),
  speaker: speakerShape,
  stance: stanceShape,
});

/** One shape for each topic: a new topic is one line. */
export const deskShapes: { readonly [T in DeskTopic]: z.ZodType<DeskValues[T]> } = {
  assignment: z.strictObject({ to: words(200) }),
  "second-check": z.strictObject({
    review: z.int(),
    hash: z.string(),
    seen: snapshotShape,
    note: noteShape,
  }),
  claim: z.strictObject({ machine: z.strictObject(anchor).nullable(), claim: claimByHandShape.nullable() }),
  placement: z.strictObject({ with: claimId.nullable() }),
  join: z.strictObject({ verdict: z.enum(JOIN_VERDICTS) }),
  "waved-off": z.strictObject({ reason: words(2_000) }),
  read: z.strictObject({ by: z.array(words(200)) }),
  completion: z.strictObject({ unread: z.int().nonnegative(), reason: words(2_000).nullable() }),
};

export const deskTopicShape = z.enum(Object.keys(deskShapes) as [DeskTopic, ...DeskTopic[]]);
export const deskActionShape = z.enum(["set", "undone"]);

/** The fields of a half-filled form: whatever a browser sends, within bounds. */
export const draftFieldsShape = z
  .record(words(200), z.union([words(20_000), z.array(words(20_000)).max(200)]))
  .refine((fields) => JSON.stringify(fields).length <= 200_000, "is too long");
