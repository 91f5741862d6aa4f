-- Search finds what people wrote at the desk besides reviews: why something was changed, waved off, signed
-- or left unread. What stands in the history already is found from now on too.
INSERT INTO "SearchEntry" ("dossierId", "type", "target", "part", "source", "start", "end", "text")
SELECT "dossierId", 'desk', "target", "id", NULL, NULL, NULL, "text"
FROM (
    SELECT "dossierId", "target", "id", concat_ws(
        ' · ',
        nullif(trim("why"), ''),
        nullif(trim("after" ->> '$.reason'), ''),
        nullif(trim("after" ->> '$.note'), '')
    ) AS "text"
    FROM "DeskEvent" WHERE "action" = 'set'
)
WHERE "text" <> '';
