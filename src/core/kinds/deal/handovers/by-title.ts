import type { NounPhrase } from "../../../clauses/clause.ts";
import type { NameMention } from "../../../mentions/mention.ts";
import type { Act } from "../act.ts";
import { BUYERS, HOLDERS, SUPPLIERS } from "./frames.ts";
import { actOf, titledContract, type Place } from "./handover.ts";
import { ownerIn, traderIn } from "../parties.ts";
import { complement, type Thing } from "./things.ts";

/** "Norvik is the club's new shirt sponsor", "Norvik becomes the owner of Harland". */
export function byTitle(place: Place): Act | null {
  const { source, sentence, clauses, index } = place;
  const clause = clauses[index];
  if (!clause || !(clause.verb.lemma === "be" || clause.verb.lemma === "become")) return null;
  const title = clause.patient.at(0);
  if (!title || title.start < clause.verb.end) return null;
  const isSupplier = SUPPLIERS.has(title.head.lemmaWord);
  const isBuyer = BUYERS.has(title.head.lemmaWord);
  if (!isSupplier && !isBuyer && !HOLDERS.has(title.head.lemmaWord)) return null;
  const titled = traderIn(source, sentence, clause.agent);
  if (!titled || titled.value.type === "person") return null;
  const of = complement(clause, title, ["of", "in"]);
  const owner = ownerIn(source, sentence, title) ?? (of ? traderIn(source, sentence, of.phrases) : null);
  if (!owner && !(isSupplier && isDefinite(title))) return null;
  const end = of?.end ?? title.end;
  const thing: Thing | null = isSupplier
    ? { ...titledContract(title), end }
    : owner && heldBy(owner, title, end, isBuyer ? "firm" : "holding");
  return (
    thing &&
    actOf(
      place,
      clause,
      { thing, getter: titled, giver: isSupplier ? owner : null },
      "deal/<party> is <title>",
    )
  );
}

/** "The club's sponsor", "its supplier"; "a supplier of parts" is what it does. */
function isDefinite({ tokens: [first] }: NounPhrase): boolean {
  return first !== undefined && first.lower !== "a" && first.lower !== "an" && first.pos !== "NOUN";
}

function heldBy(
  { value: { name } }: NameMention,
  title: NounPhrase,
  end: number,
  sort: "firm" | "holding",
): Thing {
  return {
    start: title.start,
    end,
    sort,
    name: sort === "firm" ? name : `stake in ${name}`,
    key: name.toLowerCase(),
  };
}
