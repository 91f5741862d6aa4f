/** Pronouns change when words are quoted by another: "my best wishes", "his best wishes". All are one word here. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  `i me we us you he him she her they them it my our your his its their mine ours yours hers theirs`.split(
    " ",
  ),
);

/** Endings of shortened words and what they stand for. */
export const SHORTENED: readonly (readonly [ending: string, full: string])[] = [
  ["n't", "not"],
  ["'re", "are"],
  ["'ve", "have"],
  ["'ll", "will"],
  ["'m", "am"],
  ["'d", "would"],
];

/** Words that say little by themselves. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between both
  but by can could did do does doing down during each enough even every few for from further get going got had has have
  having here how if in into is it itself just like lot made make many may me might more most much must my no nor not
  now of off on once one only or other our out over own really right said same say says see shall should so some such
  take than that the their them then there these they thing things this those through to too under until up upon us very
  was way we well were what when where which while who whom why will with within without would yes yet you your`.split(
    /\s+/u,
  ),
);
