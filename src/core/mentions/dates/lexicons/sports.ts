/** Words of match reports, where quarters and halves are parts of a game. */
export const SPORTS_WORDS: ReadonlySet<string> = new Set(
  `touchdown touchdowns quarterback kickoff playoff playoffs halftime coach yards fumble fumbled interception
  rebound rebounds basket goalkeeper striker midfielder offside penalty referee innings wicket wickets batsman
  pitcher scored scorer season seasons game games match league club team teams tournament fans stadium nba nfl
  goal goals rookie rushing tackle defense offense teammate teammates championship`.split(/\s+/),
);

/** Words of business reports, where they are parts of a year. */
export const BUSINESS_WORDS: ReadonlySet<string> = new Set(
  `revenue revenues earnings profit profits sales shares shareholders analysts gdp economy growth loss losses
  investors stock stocks dividend forecast output exports imports inflation bank company companies market markets
  customers ceo quarterly fiscal billion income margin margins economists production`.split(/\s+/),
);
