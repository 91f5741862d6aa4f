import type { Token } from "../../document/document.ts";
import { wordTable } from "../../text/word-class.ts";
import { isAllCapitals } from "../name-runs.ts";

/** A station, as the words at a token name it. */
export interface Station {
  readonly name: string;
  /** Tokens it takes. */
  readonly length: number;
}

/** Networks whose stations are known by their channel, lower case, with the name as it is written. */
const NETWORKS = wordTable(
  ["ABC", "CBS", "CW", "Fox", "ITV", "NBC", "PBS", "Channel"].map(
    (name) => [name.toLowerCase(), name] as const,
  ),
);

/**
 * "Fox 4", "ABC7 News", "Channel 10", "CBS-DFW", "WXYZ-TV": a station by its network and channel or city,
 * or by a North American call sign with what it sends. Null where none begins at token `i`.
 */
export function stationAt(tokens: readonly Token[], i: number): Station | null {
  const [first, second, third] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!first || !second || first.text === first.lower) return null;
  const network = NETWORKS.get(first.word);
  if (network && second.kind === "number" && /^\d{1,2}$/u.test(second.text)) {
    const isNews = third?.text === "News";
    return { name: `${network} ${second.text}`, length: isNews ? 3 : 2 };
  }
  if (second.text !== "-" || !third || second.start !== first.end || third.start !== second.end) return null;
  const isCallSign = /^[KW][A-Z]{2,3}$/u.test(first.text) && /^(?:TV|FM|AM)$/u.test(third.text);
  const isCity = network !== undefined && isAllCapitals(first) && isAllCapitals(third);
  return isCallSign || isCity ? { name: `${first.text}-${third.text}`, length: 3 } : null;
}
