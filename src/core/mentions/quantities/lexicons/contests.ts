const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words near two numbers that make them the score of a game or the tally of a vote. */
export const CONTEST_CUES: ReadonlySet<string> = words(`
  won win wins winning beat beats beating lost lose loses losing defeat defeats defeated defeating draw drew drawn tie
  tied lead leads led victory score scored scoreline passed vote votes voted approved rejected ruled ruling edged
  trailed trailing thrashed over
`);

/** Nouns behind two numbers that make them games won and lost: "a 9-5 season". */
export const RECORD_NOUNS: ReadonlySet<string> = words("season record mark campaign slate overall");

/** Verbs right before two numbers that make them games won and lost: "are 12-3", "went 2-14", "improved to 9-5". */
export const RECORD_VERBS: ReadonlySet<string> = words(
  "are were went go goes going improved improve dropped fell slipped",
);

/** What sides score, in "three goals to two". */
export const SCORED_THINGS: ReadonlySet<string> = words("goal point run set game frame leg vote try");
