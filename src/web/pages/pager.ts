import { number } from "../helpers/number.ts";

/** Which part of a long list is shown, and the way to the parts beside it. */
export interface Pager {
  readonly words: string;
  readonly previous: string | null;
  readonly next: string | null;
}

/** "51 to 100 of 320", with the pages before and after; null where all is shown. */
export function pager(
  total: number,
  page: number,
  size: number,
  address: (page: number) => string,
): Pager | null {
  if (total <= size) return null;
  const from = (page - 1) * size + 1;
  const to = Math.min(page * size, total);
  return {
    words:
      from > total
        ? `Nothing on this page; ${number(total)} in all`
        : `${number(from)} to ${number(to)} of ${number(total)}`,
    previous: page > 1 ? address(page - 1) : null,
    next: to < total ? address(page + 1) : null,
  };
}
