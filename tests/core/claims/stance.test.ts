import { describe, expect, it } from "vitest";
import { parseClauses } from "../../../src/core/clauses/parse-clauses.ts";
import { tagSentence } from "../../../src/core/clauses/tag.ts";
import { stanceOf } from "../../../src/core/claims/stance.ts";
import { aDocument } from "../../builders/a-document.ts";

/** The stance of the clause with this verb in a text of one sentence. */
function stanceIn(text: string, lemma: string): string {
  const [sentence] = aDocument(text).sentences;
  const clauses = sentence ? parseClauses(tagSentence(text, sentence)) : [];
  const index = clauses.findIndex(({ verb }) => verb.lemma === lemma);
  if (index < 0) throw new Error(`No verb ${lemma}: ${text}`);
  return stanceOf(clauses, index);
}

describe("the stance of a statement", () => {
  it.each([
    ["Norway sold tanks to Chile.", "sell", "asserted"],
    ["Police said that Norway sold tanks.", "sell", "asserted"],
    ["Norway did not sell tanks.", "sell", "denied"],
    ["Norway denied that it sold tanks.", "sell", "denied"],
    ["Norway may sell tanks.", "sell", "possible"],
    ["Norway will sell tanks.", "sell", "planned"],
    ["Norway plans to sell tanks.", "sell", "planned"],
    ["A lease is to be signed in March.", "sign", "planned"],
    ["The lease was to be signed in March.", "sign", "planned"],
    ["The lease is due to be signed in March.", "sign", "planned"],
    ["The lease is set to be signed in March.", "sign", "planned"],
    ["The lease is expected to be signed in March.", "sign", "planned"],
    ["The lease is likely to be signed in March.", "sign", "planned"],
    ["The museum is about to close its doors.", "close", "planned"],
    ["The lease will have been signed by March.", "sign", "planned"],
    ["The lease has yet to be signed.", "sign", "denied"],
    ["The lease is yet to be signed.", "sign", "denied"],
    ["The lease has not yet been signed.", "sign", "denied"],
    ["The lease is unlikely to be signed.", "sign", "denied"],
    ["The mayor had to sign the lease.", "sign", "asserted"],
    ["The mayor was forced to sign the lease.", "sign", "asserted"],
    ["The lease was signed to end the strike.", "sign", "asserted"],
    ["The road was closed due to flooding.", "close", "asserted"],
    ["Members called on Norway to sell tanks.", "sell", "planned"],
    ["Norway is under pressure to sell tanks.", "sell", "planned"],
    ["Norway faces calls to sell tanks.", "sell", "planned"],
    ["A petition to sell tanks failed.", "sell", "planned"],
    ["Norway to sell tanks to Chile", "sell", "planned"],
    ["Chile demanded that tanks be sold.", "sell", "planned"],
    ["Chile was the first to sell tanks.", "sell", "asserted"],
    ["The clerk called police to report shots.", "report", "asserted"],
    ["Chile said that tanks were sold.", "sell", "asserted"],
    ["Two men are feared to have drowned.", "drown", "possible"],
  ])("%s", (text, lemma, stance) => {
    expect(stanceIn(text, lemma)).toBe(stance);
  });
});
