import { wordList } from "../../../../knowledge/word-list.ts";
import { byEach, type Measure } from "../measure.ts";

/** What weather and water do: measured anew by the hour, or in each place apart. */
export const WEATHER: readonly Measure[] = [
  {
    id: "gust-speed",
    local: true,
    dimensions: ["speed"],
    label: "speed of gusts",
    ask: "How fast were the gusts",
    of: [{ by: "in", what: "place" }],
    signals: wordList("gust"),
  },
  {
    id: "storm-pace",
    hourly: true,
    dimensions: ["speed"],
    label: "how fast the storm moves",
    ask: "How fast did it move",
    of: [{ by: "in", what: "event" }],
    signals: [
      ...["move north", "move south", "move east", "move west"],
      ...byEach("storm hurricane cyclone typhoon", "move drift crawl"),
      ...wordList("northwest northeast southwest southeast northwestward westward northward"),
    ],
  },
  {
    id: "wind-speed",
    hourly: true,
    dimensions: ["speed"],
    label: "wind speed",
    ask: "How fast was the wind",
    of: [{ by: "in", what: "event" }],
    signals: wordList("wind storm hurricane cyclone typhoon tornado"),
  },
  {
    id: "wave-height",
    dimensions: ["length"],
    label: "height of the waves",
    ask: "How high were the waves",
    of: [{ by: "in", what: "event" }],
    signals: wordList("wave"),
  },
  {
    id: "rainfall",
    local: true,
    dimensions: ["length"],
    label: "rain or snow",
    ask: "How much fell",
    of: [{ by: "in", what: "place" }],
    signals: [
      ...byEach("storm cloud sky typhoon cyclone hurricane", "dump drop bring unload"),
      ...wordList("rain rainfall snow snowfall downpour hail"),
    ],
  },
  {
    id: "storm-surge",
    local: true,
    dimensions: ["length"],
    label: "height of the surge",
    ask: "How high was the surge",
    of: [{ by: "in", what: "place" }],
    signals: ["storm surge", "tidal surge", ...wordList("surge")],
  },
  {
    id: "water-level",
    hourly: true,
    local: true,
    dimensions: ["length"],
    label: "height of the water",
    ask: "How high was the water",
    signals: [
      ...["flood stage", "water level"],
      ...byEach("river water lake stream creek dam reservoir", "rise reach peak stand crest swell"),
      ...wordList("crest floodwater floodwaters"),
    ],
  },
  {
    id: "flooded-area",
    toll: true,
    dimensions: ["area"],
    label: "area under water",
    ask: "How large an area was flooded",
    signals: wordList("flood flooded inundate submerge swamp floodwater"),
  },
];
