/** One of several views of a page, as a link. */
export interface Switch {
  readonly href: string;
  readonly words: string;
  readonly current: boolean;
}
