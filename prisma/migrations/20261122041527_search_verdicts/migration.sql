-- Search is narrowed to a verdict and counts by it where the entries lie. A claim has the verdict of the
-- gravest of its questions, which come first in their order.
ALTER TABLE "SearchEntry" ADD COLUMN "verdict" TEXT;

WITH "Standing" AS (
    SELECT q."dossierId", q."number", q."rank", v."verdict" FROM "Question" q
    JOIN "Verdict" v ON v."dossierId" = q."dossierId" AND v."questionNumber" = q."number" AND v."current"
    WHERE q."status" = 'active'
), "Judged" AS (
    SELECT "dossierId", 'question' AS "type", 'Q' || "number" AS "target", "rank", "verdict" FROM "Standing"
    UNION ALL
    SELECT s."dossierId", 'claim', 'C' || m."claimNumber", s."rank", s."verdict" FROM "Standing" s
    JOIN "QuestionClaim" m ON m."dossierId" = s."dossierId" AND m."questionNumber" = s."number"
), "Gravest" AS (
    -- SQLite takes the other columns from the row that has the least rank.
    SELECT "dossierId", "type", "target", "verdict", min("rank") FROM "Judged"
    GROUP BY "dossierId", "type", "target"
)
UPDATE "SearchEntry" SET "verdict" = g."verdict" FROM "Gravest" g
WHERE g."dossierId" = "SearchEntry"."dossierId" AND g."type" = "SearchEntry"."type"
AND g."target" = "SearchEntry"."target";
