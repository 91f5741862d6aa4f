import { lazily } from "../../../base/lazily.ts";
import { byText } from "../../../base/order.ts";
import type { ClaimCues, ClaimDraft } from "../../claims/claim.ts";
import { boundsOf, type DayInterval } from "../../mentions/edtf.ts";
import { isOfOneDay } from "./once.ts";
import type { EventDateValue } from "./value.ts";

type DateDraft = ClaimDraft<EventDateValue>;

/**
 * The dates of a source; an act of which it gives two days keeps no such key. What lies months behind the day it was
 * written is told as background: "another fire in 2011" is not the fire of the story, which keeps its key.
 */
export function withOneDayEach(drafts: readonly DateDraft[], written: string | null): DateDraft[] {
  const day = written === null ? null : boundsOf(written);
  const isPast = ({ value }: DateDraft): boolean => endsLongBefore(value, day);
  const spent = lazily(() => spentKeys(drafts, isPast));
  return drafts.map((draft) => ({
    ...draft,
    cues: () => withoutKeys(draft.cues(), isPast(draft) ? spent().past : spent().near),
  }));
}

/** The keys that dates of the story's own time and of a time long before it do not keep. */
function spentKeys(
  drafts: readonly DateDraft[],
  isPast: (draft: DateDraft) => boolean,
): { readonly near: ReadonlySet<string>; readonly past: ReadonlySet<string> } {
  const dated = drafts.filter(({ value }) => !value.timeOnly);
  const near = dated.filter((draft) => !isPast(draft));
  const many = [...manyDayed(near), ...manyDayed(dated.filter(isPast))];
  const recent = near.flatMap((draft) => draft.cues().keys.filter(isOfOneDay));
  return { near: new Set(many), past: new Set([...many, ...recent]) };
}

function withoutKeys(cues: ClaimCues, spent: ReadonlySet<string>): ClaimCues {
  return { ...cues, keys: cues.keys.filter((key) => !spent.has(key)) };
}

/** The acts of which dates give two days. */
function manyDayed(drafts: readonly DateDraft[]): string[] {
  const days = groupPairs(
    drafts.flatMap(({ cues, value }) =>
      cues()
        .keys.filter(isOfOneDay)
        .map((key) => [key, value] as const),
    ),
  );
  return [...days].flatMap(([key, values]) => (mayBeOneDay(values) ? [] : [key]));
}

function endsLongBefore({ end, start }: EventDateValue, written: DayInterval | null): boolean {
  const last = boundsOf((end ?? start)?.slice(0, ISO_DAY) ?? "")?.last ?? null;
  return last !== null && written?.first != null && written.first - last > LONG_BEFORE;
}

/** Days. */
const LONG_BEFORE = 60;

function groupPairs<V>(pairs: readonly (readonly [string, V])[]): ReadonlyMap<string, readonly V[]> {
  const groups = new Map<string, V[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** "Last weekend" and "Sunday" may be one day; what is not known may not be another than what is written alike. */
function mayBeOneDay(values: readonly EventDateValue[]): boolean {
  const placed = values.flatMap(({ start, end }) => (start === null ? [] : [[start, end ?? start] as const]));
  if (placed.length < values.length) return new Set(values.map(({ timex }) => timex)).size === 1;
  const from = placed.map(([start]) => start.slice(0, ISO_DAY)).sort(byText);
  const to = placed.map(([, end]) => end.slice(0, ISO_DAY)).sort(byText);
  return (from.at(-1) ?? "") <= (to[0] ?? "");
}

const ISO_DAY = "2024-08-29".length;
