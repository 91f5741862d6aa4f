import { commaList } from "./word-list.ts";

/** A team: "Indianapolis Colts" is "the Colts" in later mentions. */
export interface Team {
  readonly name: string;
  /** Last word or words of the name. */
  readonly nickname: string;
  readonly country: string;
}

/** `place | nickname`, with commas between teams. */
function read(country: string, lines: string): Team[] {
  return commaList(lines).map((line) => {
    const [place = "", nickname = ""] = line.split("|").map((part) => part.trim());
    return { name: `${place} ${nickname}`, nickname, country };
  });
}

/** Teams of the large North American leagues. */
export const TEAMS: readonly Team[] = [
  // National Football League
  ...read(
    "USA",
    `
    Arizona | Cardinals, Atlanta | Falcons, Baltimore | Ravens, Buffalo | Bills, Carolina | Panthers,
    Chicago | Bears, Cincinnati | Bengals, Cleveland | Browns, Dallas | Cowboys, Denver | Broncos,
    Detroit | Lions, Green Bay | Packers, Houston | Texans, Indianapolis | Colts, Jacksonville | Jaguars,
    Kansas City | Chiefs, Los Angeles | Rams, Miami | Dolphins, Minnesota | Vikings, New England | Patriots,
    New Orleans | Saints, New York | Giants, New York | Jets, Oakland | Raiders, Philadelphia | Eagles,
    Pittsburgh | Steelers, San Diego | Chargers, San Francisco | 49ers, Seattle | Seahawks,
    Tampa Bay | Buccaneers, Tennessee | Titans, Washington | Redskins
    `,
  ),
  // Major League Baseball
  ...read(
    "USA",
    `
    Arizona | Diamondbacks, Atlanta | Braves, Baltimore | Orioles, Boston | Red Sox, Chicago | Cubs,
    Chicago | White Sox, Cincinnati | Reds, Cleveland | Indians, Colorado | Rockies, Detroit | Tigers,
    Houston | Astros, Kansas City | Royals, Los Angeles | Dodgers, Miami | Marlins, Milwaukee | Brewers,
    Minnesota | Twins, New York | Mets, New York | Yankees, Oakland | Athletics, Philadelphia | Phillies,
    Pittsburgh | Pirates, San Diego | Padres, San Francisco | Giants, Seattle | Mariners,
    St. Louis | Cardinals, Tampa Bay | Rays, Texas | Rangers, Washington | Nationals
    `,
  ),
  // National Basketball Association
  ...read(
    "USA",
    `
    Atlanta | Hawks, Boston | Celtics, Brooklyn | Nets, Charlotte | Hornets, Chicago | Bulls,
    Cleveland | Cavaliers, Dallas | Mavericks, Denver | Nuggets, Detroit | Pistons, Golden State | Warriors,
    Houston | Rockets, Indiana | Pacers, Los Angeles | Clippers, Los Angeles | Lakers, Memphis | Grizzlies,
    Milwaukee | Bucks, Minnesota | Timberwolves, New Orleans | Pelicans, New York | Knicks,
    Orlando | Magic, Philadelphia | 76ers, Phoenix | Suns, Portland | Trail Blazers, Sacramento | Kings,
    San Antonio | Spurs, Miami | Heat, Utah | Jazz, Washington | Wizards, Oklahoma City | Thunder
    `,
  ),
  // National Hockey League
  ...read(
    "USA",
    `
    Anaheim | Ducks, Boston | Bruins, Buffalo | Sabres, Carolina | Hurricanes, Chicago | Blackhawks,
    Columbus | Blue Jackets, Detroit | Red Wings, Florida | Panthers, Los Angeles | Kings,
    New Jersey | Devils, New York | Islanders, New York | Rangers, Philadelphia | Flyers,
    Pittsburgh | Penguins, San Jose | Sharks, St. Louis | Blues, Washington | Capitals, Nashville | Predators
    `,
  ),
  ...read(
    "CAN",
    `
    Toronto | Blue Jays, Toronto | Raptors, Toronto | Maple Leafs, Montreal | Canadiens, Ottawa | Senators,
    Calgary | Flames, Edmonton | Oilers, Vancouver | Canucks, Winnipeg | Jets
    `,
  ),
];

/** Nicknames that are as often plain words or peoples. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  commaList(`
    Athletics, Bills, Blues, Braves, Browns, Capitals, Devils, Flames, Heat, Hurricanes, Indians, Islanders, Jazz, Magic,
    Nationals, Patriots, Pirates, Predators, Reds, Rockets, Royals, Saints, Senators, Suns, Texans, Thunder, Twins,
    Warriors, Wizards
  `),
);

/** Teams by a nickname that no other team bears and that means nothing else: "the Colts", not "the Kings". */
const TEAMS_BY_NICKNAME: readonly Team[] = TEAMS.filter(
  (team) =>
    !COMMON_WORDS.has(team.nickname) &&
    TEAMS.every((other) => other === team || other.nickname !== team.nickname),
);

/** What headlines make of a nickname. */
const SHORT_NICKNAMES: readonly (readonly [short: string, nickname: string])[] = [
  ["Bucs", "Buccaneers"],
  ["Jags", "Jaguars"],
  ["Niners", "49ers"],
  ["Vikes", "Vikings"],
  ["D-backs", "Diamondbacks"],
  ["Yanks", "Yankees"],
  ["Cavs", "Cavaliers"],
  ["Mavs", "Mavericks"],
  ["Sixers", "76ers"],
  ["Blazers", "Trail Blazers"],
  ["T-Wolves", "Timberwolves"],
  ["Habs", "Canadiens"],
];

/** Forms that name a team without its place, each with its team. */
export const TEAM_NICKNAMES: readonly (readonly [form: string, team: Team])[] = [
  ...TEAMS_BY_NICKNAME.map((team) => [team.nickname, team] as const),
  ...SHORT_NICKNAMES.flatMap(([short, nickname]) =>
    TEAMS.filter((team) => team.nickname === nickname).map((team) => [short, team] as const),
  ),
];
