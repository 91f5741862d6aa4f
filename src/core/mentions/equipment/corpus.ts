import type { RecognizerCorpus, RecognizerExample } from "../recognizer.ts";

const DESIGNATED: readonly RecognizerExample[] = [
  { text: "They ordered 24 [Su-30 fighter jets].", values: [{ name: "Su-30", role: "fighter jet" }] },
  { text: "A [Mil Mi-17 helicopter] crashed.", values: [{ name: "Mi-17", role: "helicopter" }] },
  { text: "The [F-16] landed.", values: [{ name: "F-16", role: "fighter jet" }] },
  { text: "Two [Tu-95MS bombers] took off.", values: [{ name: "Tu-95MS", role: "bomber" }] },
  {
    text: "The [S-300 air defence systems] arrived.",
    values: [{ name: "S-300", role: "air defense system" }],
  },
  { text: "A [Boeing 737-800] was late.", values: [{ name: "Boeing 737-800", role: "passenger jet" }] },
  { text: "An [Airbus A320] was late.", values: [{ name: "Airbus A320", role: "passenger jet" }] },
  { text: "A [Shahed-136 drone] fell.", values: [{ name: "Shahed 136", role: "unmanned aerial vehicle" }] },
  { text: "[Patriot missiles] were fired.", values: [{ name: "Patriot", role: "missile" }] },
  { text: "The [XK-9 missile] failed.", values: [{ name: "XK-9", role: "missile" }] },
  { text: "An [Iron Dome] unit was moved.", values: [{ name: "Iron Dome", role: "air defense system" }] },
];

const WIDE: readonly RecognizerExample[] = [
  { text: "The first [Dreamliner aircraft] flew.", values: [{ name: "Dreamliner", role: "passenger jet" }] },
];

const CLASSES: readonly RecognizerExample[] = [
  {
    text: "They sell [ballistic missiles] and [attack drones].",
    values: [{ name: "ballistic missile" }, { name: "unmanned aerial vehicle" }],
  },
  { text: "An [unmanned aerial vehicle] was seen.", values: [{ name: "unmanned aerial vehicle" }] },
  { text: "The [UAVs] were shot down.", values: [{ role: "unmanned aerial vehicle" }] },
  { text: "Officers found a [pump-action shotgun].", values: [{ role: "shotgun" }] },
  { text: "Three [tanks] crossed the river.", values: [{ role: "tank" }] },
  { text: "The [oil tanker] burned.", values: [{ role: "oil tanker" }] },
];

const NEAR_MISSES: readonly RecognizerExample[] = [
  { text: "The fuel tank leaked at the think tank.", values: [] },
  { text: "The drone program and missile strikes continue.", values: [] },
  { text: "A vote on gun control failed.", values: [] },
  { text: "The New York Jets won.", values: [] },
  { text: "COVID-19 spread on Interstate I-75.", values: [] },
  { text: "The G-20 met on May-12.", values: [] },
  { text: "A patriot and a leopard met in Apache County.", values: [] },
  { text: "Boeing said 737 jobs would go.", values: [] },
];

export const equipmentCorpus: RecognizerCorpus = {
  recognizer: "equipment",
  examples: [...DESIGNATED, ...WIDE, ...CLASSES, ...NEAR_MISSES],
};
