import type { Answer, PlacedClaim } from "../claims/claim-kind.ts";
import { bySource } from "../questions/canonical-order.ts";
import type { Agreements } from "./deciding-pair.ts";
import type { Reading } from "./question.ts";

/** Sorts the claims of a question into readings: claims that agree, or are answered in the same words, form one. */
export class Readings {
  readonly #agreements: Agreements;
  readonly #members: Members[] = [];
  readonly #byFirst = new Map<PlacedClaim, number>();
  readonly #byWords = new Map<string, number>();

  constructor(agreements: Agreements) {
    this.#agreements = agreements;
  }

  /** A claim goes to the earliest reading whose first claim agrees with it or is answered in its words. */
  add(placed: PlacedClaim, answer: Answer): void {
    let home = this.#byWords.get(answer.words) ?? this.#members.length;
    for (const other of this.#agreements.get(placed) ?? []) {
      home = Math.min(home, this.#byFirst.get(other) ?? home);
    }
    let members = this.#members[home];
    if (members === undefined) {
      members = new Members();
      this.#members.push(members);
      this.#byFirst.set(placed, home);
      this.#byWords.set(answer.words, home);
    }
    members.add(placed, answer);
  }

  /** By number of sources, then by first source, lettered a, b, c … */
  list(): Reading[] {
    return [...this.#members].sort(byWeight).map((members, i) => members.asReading(letterOf(i)));
  }
}

/** The claims of one reading. */
class Members {
  readonly #sources = new Set<string>();
  readonly #claims: string[] = [];
  #silent = true;
  /** The fullest answers, of all claims and of those in the body. */
  #fullest: Answer | null = null;
  #fullestOfBody: Answer | null = null;

  add({ claim }: PlacedClaim, answer: Answer): void {
    this.#sources.add(claim.source);
    this.#claims.push(claim.id);
    this.#silent &&= answer.silent === true;
    this.#fullest = fuller(this.#fullest, answer);
    if (claim.standing === "body") this.#fullestOfBody = fuller(this.#fullestOfBody, answer);
  }

  get isSilent(): boolean {
    return this.#silent;
  }

  get sources(): ReadonlySet<string> {
    return this.#sources;
  }

  /** Its answer is one from the body rather than from a headline, and the fuller one of two. */
  asReading(letter: string): Reading {
    const { words, verbatim } = this.#fullestOfBody ?? this.#fullest ?? { words: "", verbatim: false };
    return { letter, words, verbatim, sources: [...this.#sources], claims: [...this.#claims] };
  }
}

function byWeight(x: Members, y: Members): number {
  const [[first = ""], [second = ""]] = [x.sources, y.sources];
  return (
    Number(x.isSilent) - Number(y.isSilent) || y.sources.size - x.sources.size || bySource(first, second)
  );
}

function fuller(best: Answer | null, answer: Answer): Answer {
  return best === null || answer.words.length > best.words.length ? answer : best;
}

/** a … z, then aa, ab … */
function letterOf(i: number): string {
  const letter = String.fromCharCode(97 + (i % 26));
  return i < 26 ? letter : letterOf(Math.floor(i / 26) - 1) + letter;
}
