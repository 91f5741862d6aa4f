/** One entry of a menu. */
export interface Choice {
  readonly value: string;
  readonly words: string;
  readonly chosen: boolean;
}
