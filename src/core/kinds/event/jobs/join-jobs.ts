import { areOfOtherTimes } from "../../../claims/other-times.ts";
import type { DossierFacts, Join, PlacedClaim } from "../../../claims/claim-kind.ts";
import { sharedScene } from "../../../claims/scene-likeness.ts";
import { nounClass } from "../../../knowledge/noun-classes.ts";
import { nounOf } from "./job-phrase.ts";
import { mayBeOnePerson } from "../reading/one-person.ts";
import type { EventValue } from "../value.ts";

type EventClaim = PlacedClaim<EventValue>;

const APART: Join = { score: -1, why: "" };

/** Whether two claims say what one person is: by one name, or by one job of somebody whom one of them does not name. */
export function joinJobs(a: EventClaim, b: EventClaim, facts: DossierFacts): Join {
  const [x, y] = [a.claim.value, b.claim.value];
  if (!mayBeOnePerson(x.patient ?? "", y.patient ?? "")) return APART;
  // A post of other days is another post.
  if (areOfOtherTimes(a, b) && jobNoun(a) !== jobNoun(b)) return APART;
  if (x.person !== undefined && y.person !== undefined) {
    const named = a.cues.entities.some((key) => b.cues.entities.includes(key));
    return named ? { score: 0.9, why: `both say what ${x.person} is` } : APART;
  }
  if (jobNoun(a) !== jobNoun(b)) return { score: 0, why: "" };
  const { share } = sharedScene(a.cues, b.cues, facts);
  return { score: 0.5 + 0.4 * share, why: `both tell of a ${jobNoun(a)}` };
}

/** The class of the noun that names the job. */
function jobNoun({ claim }: EventClaim): string {
  return nounClass(nounOf(claim.value.answer ?? ""));
}
