-- CreateTable
CREATE TABLE "DeskEvent" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "dossierId" INTEGER NOT NULL,
    "topic" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "why" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "when" DATETIME NOT NULL,
    "batchId" INTEGER,
    CONSTRAINT "DeskEvent_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DeskEvent_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Batch" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "dossierId" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "when" DATETIME NOT NULL,
    "takesBack" INTEGER,
    CONSTRAINT "Batch_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Draft" (
    "dossierId" INTEGER NOT NULL,
    "target" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "fields" JSONB NOT NULL,
    "targetHash" TEXT NOT NULL,
    "expectedEvent" INTEGER,
    "saved" DATETIME NOT NULL,

    PRIMARY KEY ("dossierId", "target", "who"),
    CONSTRAINT "Draft_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- AlterTable, not redefined: its history would have to be copied, and its triggers made again.
ALTER TABLE "ReviewEvent" ADD COLUMN "seen" JSONB;
ALTER TABLE "ReviewEvent" ADD COLUMN "batchId" INTEGER REFERENCES "Batch" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "DeskEvent_dossierId_topic_target_idx" ON "DeskEvent"("dossierId", "topic", "target");

-- What Prisma's schema cannot describe: history that refuses to be rewritten, whoever asks.
CREATE TRIGGER "DeskEvent_never_changes" BEFORE UPDATE ON "DeskEvent" BEGIN
    SELECT RAISE(ABORT, 'the desk''s history is appended, never changed');
END;

CREATE TRIGGER "DeskEvent_never_goes" BEFORE DELETE ON "DeskEvent" BEGIN
    SELECT RAISE(ABORT, 'the desk''s history is appended, never deleted');
END;

CREATE TRIGGER "Batch_never_changes" BEFORE UPDATE ON "Batch" BEGIN
    SELECT RAISE(ABORT, 'batches are appended, never changed');
END;

CREATE TRIGGER "Batch_never_goes" BEFORE DELETE ON "Batch" BEGIN
    SELECT RAISE(ABORT, 'batches are appended, never deleted');
END;
