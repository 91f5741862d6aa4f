import type { PlacedClaim } from "../../src/core/claims/claim-kind.ts";
import { joinActs } from "../../src/core/kinds/date/join-dates.ts";
import { DATE_EVIDENCE, likenessOf, pairOf } from "../../src/core/kinds/date/likeness.ts";
import type { EventDateValue } from "../../src/core/kinds/date/value.ts";
import { Blocks } from "../../src/core/questions/blocks.ts";
import type { FittedModel, GoldClaim } from "./annotated-dossier.ts";

type EventDate = PlacedClaim<EventDateValue>;

const KINDS_OF_EVIDENCE = Object.values(DATE_EVIDENCE);

/** Dates that may answer one question (`likeness.ts`). */
export const DATES: FittedModel = {
  title: "dates alike",
  evidence: Object.keys(DATE_EVIDENCE),
  candidates: (all, facts) => {
    const claims = all.filter(isDate);
    const partners = new Blocks().add(claims);
    return claims.flatMap((b, j) =>
      (partners[j] ?? []).flatMap((i) => {
        const a = claims[i];
        if (!a || a.claim.source === b.claim.source) return [];
        const pair = pairOf(a, b, joinActs(a, b, facts).score, facts);
        return {
          a,
          b,
          features: KINDS_OF_EVIDENCE.map(({ of }) => Number(of(pair))),
          likeness: likenessOf(pair),
        };
      }),
    );
  },
  halfAnnotated: 0.25,
  covers: (claim, gold, kind) =>
    kind === "date" && isDate(claim) && meets(claim, gold) && hasValue(claim, gold),
};

function isDate(claim: PlacedClaim): claim is EventDate {
  return claim.claim.kind === "date";
}

function meets({ claim }: EventDate, { start, end }: GoldClaim): boolean {
  return claim.start < end && start < claim.end;
}

/** Whether the claim states the day, month, year or clock time that gold has there. */
function hasValue({ claim: { value } }: EventDate, { value: gold }: GoldClaim): boolean {
  const clock = CLOCK.exec(String(gold))?.[0];
  if (clock !== undefined) return value.time === clock.padStart(5, "0");
  const told = [value.edtf, value.start, value.timex].flatMap((text) => text?.match(DAYS) ?? []);
  const wanted = String(gold).match(DAYS) ?? [];
  return (
    wanted.length === 0 ||
    wanted.some((day) => told.some((own) => own.startsWith(day) || day.startsWith(own)))
  );
}

const CLOCK = /\d{1,2}:\d\d/u;
const DAYS = /\d{4}(?:-\d\d(?:-\d\d)?)?/gu;
