import { success } from "../../src/base/outcome.ts";
import { openDatabase } from "../../src/database/open-database.ts";
import { appendEvent } from "../../src/database/reviews.ts";

/* Appends reviews of Q1 until it is killed: `review-writer.ts file:test.db Ana`. Prints each confirmed id. */
const [url = "", who = ""] = process.argv.slice(2);
const database = await openDatabase(url);
if (!database.ok) throw new Error(database.problem.message);

for (let n = 1; ; n++) {
  const entry = { dossierId: 1, target: "Q1", who, now: new Date() };
  const event = await appendEvent(database.value, entry, ({ last }) =>
    success({
      action: "decided",
      targetHash: "hash",
      seen: null,
      before: last?.after ?? null,
      after: { verdict: "disputed", note: `${who} ${String(n)}`, correction: null, evidence: [] },
    }),
  );
  if (!event.ok) throw new Error(event.problem.message);
  process.stdout.write(`${String(event.value.id)}\n`);
}
