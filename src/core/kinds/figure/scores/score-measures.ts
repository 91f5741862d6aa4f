import { MEASURES } from "../measures/measures.ts";
import type { Complement, Measure } from "../measures/measure.ts";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Ids of the measures of votes for and against, of a series of games, of one set of a match, of an innings. */
export const VOTE = "vote";
export const SERIES = "series";
export const SET_SCORE = "set score";
export const INNINGS = "innings";

const BETWEEN: readonly Complement[] = [
  { by: "between", what: "sides" },
  { by: "in the game of", what: "side" },
];

/**
 * What two numbers of a result are the score of, by the words that stand near them. The order of the table
 * decides between several: "a 13-3 half-time lead" is the score at half-time.
 */
export const SCORE_MEASURES: readonly Measure[] = [
  {
    id: "shoot-out",
    recurring: true,
    dimensions: ["score"],
    label: "result of the shoot-out",
    ask: "How did the shoot-out end",
    of: BETWEEN,
    signals: [
      ...[
        "on penalties",
        "after penalties",
        "in penalties",
        "by penalties",
        "penalty kicks",
        "on pens",
        "on spot-kicks",
      ],
      ...words("shootout shoot-out shootouts spot-kick"),
    ],
  },
  {
    id: "aggregate",
    dimensions: ["score"],
    label: "aggregate score",
    ask: "What was the aggregate score",
    of: BETWEEN,
    signals: words("aggregate agg"),
  },
  {
    id: SERIES,
    dimensions: ["score"],
    label: "standing of the series",
    ask: "How does the series stand",
    of: BETWEEN,
    signals: words("series best-of-five best-of-seven"),
  },
  {
    id: SET_SCORE,
    dimensions: ["score"],
    label: "score of a set",
    ask: "How did the sets end",
    of: BETWEEN,
    signals: [
      "the set",
      "first set",
      "second set",
      "third set",
      "opening set",
      "final set",
      "fourth set",
      "fifth set",
    ],
  },
  {
    id: INNINGS,
    dimensions: ["score"],
    label: "score of an innings",
    ask: "How did the innings stand",
    of: BETWEEN,
    signals: words("wicket wickets overs stumps declare declared chase"),
  },
  {
    id: VOTE,
    dimensions: ["score"],
    label: "tally of the vote",
    ask: "How did the vote end",
    signals: words(
      `vote approve reject rule pass ballot ruling decision justice senate senator lawmaker parliament council councillor
      committee jury juror motion resolution ratify adopt convict acquit endorse mp mps legislator trustee shareholder`,
    ),
  },
  {
    id: "half-time score",
    near: "running score",
    dimensions: ["score"],
    label: "score at half-time",
    ask: "What was the score at half-time",
    of: BETWEEN,
    signals: [...words("halftime half-time half interval intermission recess"), "the break"],
  },
];

/** Results that most words near them could tell: the word that stands nearest decides. */
export const STAGE_MEASURES: readonly Measure[] = [
  {
    id: "final score",
    recurring: true,
    dimensions: ["score"],
    label: "final score",
    ask: "What was the final score",
    of: BETWEEN,
    signals: [
      ...[
        "went down",
        "go down",
        "goes down",
        "going down",
        "gone down",
        "shut out",
        "final score",
        "full time",
        "ran out",
      ],
      ...words(
        `win lose beat defeat victory loss triumph draw dispatch top edge downed downs thrash rout crush overcome outlast upset blank
      overpower stun topple hammer trounce demolish sink thriller rout full-time aet finish end winner loser thrashing
      drubbing mauling hammering trouncing battering beating hiding humiliation walkover romp success reverse squeeze
      see whip cruise sweep pip maul outclass drub slump crash suffer scoreline fall succumb bow prevail oust eliminate
      knock stun claim clinch seal secure snatch grab nick hold rally recover advance progress whistle`,
      ),
    ],
  },
  {
    id: "running score",
    near: "final score",
    dimensions: ["score"],
    label: "score during the game",
    ask: "What was the score at one time",
    of: BETWEEN,
    signals: words(
      `lead trail tie level equalise equalize deficit advantage cushion up down ahead behind make cut trim
      stand go-ahead equaliser equalizer`,
    ),
  },
];

/** Games a coach has won and lost in a career or at one club. */
export const CAREER_RECORD: Measure = {
  id: "career record",
  dimensions: ["score"],
  label: "record of a coach",
  ask: "What is the record",
  of: [{ by: "of", what: "side" }],
  signals: [],
};

/** Games won and lost, by the games that are counted. */
export const RECORD_MEASURES: readonly Measure[] = [
  {
    id: "home record",
    dimensions: ["score"],
    label: "record at home",
    ask: "What is the home record",
    of: [{ by: "of", what: "side" }],
    signals: words("home"),
  },
  {
    id: "away record",
    dimensions: ["score"],
    label: "record away from home",
    ask: "What is the away record",
    of: [{ by: "of", what: "side" }],
    signals: words("away road"),
  },
  {
    id: "partial record",
    dimensions: ["score"],
    label: "record in some of the games",
    ask: "What is the record in such games",
    of: [{ by: "of", what: "side" }],
    signals: words("game division conference playoff playoffs postseason against overtime league"),
  },
  {
    id: "season record",
    dimensions: ["score"],
    label: "record of the season",
    ask: "What is the season record",
    of: [{ by: "of", what: "side" }],
    signals: [],
  },
];

/** Every measure a figure can have. */
export const ALL_MEASURES: readonly Measure[] = [
  ...MEASURES,
  ...SCORE_MEASURES,
  ...STAGE_MEASURES,
  ...RECORD_MEASURES,
  CAREER_RECORD,
];
