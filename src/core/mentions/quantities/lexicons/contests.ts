const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words near two numbers that make them the score of a game or the tally of a vote. */
export const CONTEST_CUES: ReadonlySet<string> = words(`
  won win wins winning beat beats beating lost lose loses losing defeat defeats defeated defeating draw drew drawn tie
  tied lead leads led victory score scored scoreline passed vote votes voted approved rejected ruled ruling edged
  trailed trailing thrashed over loss deficit reverse beaten slumped crashed scoreboard decision majority
`);

/** Words before two numbers that make them the tally of a vote, whichever is larger. */
export const VOTE_CUES: ReadonlySet<string> = words(`
  vote votes voted voting passed approved rejected ruled ruling majority carried adopted ratified endorsed confirmed
  upheld convicted acquitted split divided
`);

/** Nouns behind two numbers that make them games won and lost: "a 9-5 season". */
export const RECORD_NOUNS: ReadonlySet<string> = words(
  "season record mark campaign slate overall start finish",
);

/** Verbs before two numbers that tell how somebody stands: "are 12-3", "went 2-14", "sit at 3-10". */
export const RECORD_STATES: ReadonlySet<string> = words(
  "are were is was be been went go goes going gone sit sits sat stand stands stood remain remains",
);

/** Verbs before "to" and two numbers: "improved to 9-5", "fell to 3-10". */
export const RECORD_CHANGES: ReadonlySet<string> = words(
  `improved improve improves improving dropped drop drops dropping fell fall falls falling slipped slip slips slipping
  slumped sank rose moved moves move moving climbed advanced`,
);

/** Verbs of how a season begins and ends: "started the season 0-6", "finished 9-4". */
export const RECORD_BEGINNINGS: ReadonlySet<string> = words(
  `started start starts starting began begin begins beginning begun opened open opens opening finished finish finishes
  finishing ended end ends ending went gone going closed`,
);

/** Stretches in which games are played. */
export const SEASON_NOUNS: ReadonlySet<string> = words("season year campaign schedule stint tenure reign");

/** What follows the score of a moment or of the end: "2-0 up", "3-1 ahead", "a 4-0 defeat". */
export const SCORE_FOLLOWERS: ReadonlySet<string> = words(`
  up down ahead behind clear adrift after with lead leads winners victors underdogs favourites favorites win wins victory
  defeat loss losses draw tie deficit advantage cushion reverse thrashing rout drubbing when before thanks
`);

/** What sides score, in "three goals to two". */
export const SCORED_THINGS: ReadonlySet<string> = words("goal point run set game frame leg vote try");
