/** A claim or question as somebody saw it when signing: named parts in words, for telling what changed since. */
export type TargetSnapshot = Readonly<Record<string, string>>;
