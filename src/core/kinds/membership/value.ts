import type { ClaimValue } from "../../claims/claim.ts";

/** Who belongs to a group, as one source lists them. */
export interface MembershipValue extends ClaimValue {
  readonly type: "membership";
  /** Name of the group, or the words that single it out: "Caspian countries". */
  readonly group: string;
  /** In the order of the text, without the leader. */
  readonly members: readonly string[];
  /** Counts as a member: "an alliance led by Russia". */
  readonly leader: string | null;
  /** The list may leave members out: "such as", "including". */
  readonly open: boolean;
  /** The number of members the source states. */
  readonly total: number | null;
}
