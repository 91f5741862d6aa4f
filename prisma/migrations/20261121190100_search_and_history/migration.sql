-- What Prisma's schema cannot describe: the full-text index, kept in step by triggers, and history
-- that refuses to be rewritten, whoever asks.

CREATE VIRTUAL TABLE "SearchIndex" USING fts5(
    "text",
    content = 'SearchEntry',
    content_rowid = 'id',
    tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TRIGGER "SearchEntry_inserted" AFTER INSERT ON "SearchEntry" BEGIN
    INSERT INTO "SearchIndex" ("rowid", "text") VALUES (new."id", new."text");
END;

CREATE TRIGGER "SearchEntry_deleted" AFTER DELETE ON "SearchEntry" BEGIN
    INSERT INTO "SearchIndex" ("SearchIndex", "rowid", "text") VALUES ('delete', old."id", old."text");
END;

CREATE TRIGGER "SearchEntry_updated" AFTER UPDATE OF "id", "text" ON "SearchEntry" BEGIN
    INSERT INTO "SearchIndex" ("SearchIndex", "rowid", "text") VALUES ('delete', old."id", old."text");
    INSERT INTO "SearchIndex" ("rowid", "text") VALUES (new."id", new."text");
END;

CREATE TRIGGER "ReviewEvent_never_changes" BEFORE UPDATE ON "ReviewEvent" BEGIN
    SELECT RAISE(ABORT, 'reviews are appended, never changed');
END;

CREATE TRIGGER "ReviewEvent_never_goes" BEFORE DELETE ON "ReviewEvent" BEGIN
    SELECT RAISE(ABORT, 'reviews are appended, never deleted');
END;

CREATE TRIGGER "SourceVersion_never_changes" BEFORE UPDATE ON "SourceVersion" BEGIN
    SELECT RAISE(ABORT, 'the words of a source never change: add a version');
END;

CREATE TRIGGER "SourceVersion_never_goes" BEFORE DELETE ON "SourceVersion" BEGIN
    SELECT RAISE(ABORT, 'versions of sources are kept');
END;

CREATE TRIGGER "Claim_never_goes" BEFORE DELETE ON "Claim" BEGIN
    SELECT RAISE(ABORT, 'claims are withdrawn, never deleted');
END;

CREATE TRIGGER "Question_never_goes" BEFORE DELETE ON "Question" BEGIN
    SELECT RAISE(ABORT, 'questions are withdrawn, never deleted');
END;

CREATE TRIGGER "Verdict_never_goes" BEFORE DELETE ON "Verdict" BEGIN
    SELECT RAISE(ABORT, 'verdicts are replaced, never deleted');
END;
