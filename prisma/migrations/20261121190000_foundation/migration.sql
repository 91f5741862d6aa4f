-- CreateTable
CREATE TABLE "Dossier" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "edition" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "Source" (
    "dossierId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "file" TEXT NOT NULL,
    "given" JSONB NOT NULL,

    PRIMARY KEY ("dossierId", "number"),
    CONSTRAINT "Source_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SourceVersion" (
    "dossierId" INTEGER NOT NULL,
    "sourceNumber" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "bytes" BLOB NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "added" DATETIME NOT NULL,

    PRIMARY KEY ("dossierId", "sourceNumber", "number"),
    CONSTRAINT "SourceVersion_dossierId_sourceNumber_fkey" FOREIGN KEY ("dossierId", "sourceNumber") REFERENCES "Source" ("dossierId", "number") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SourceAnalysis" (
    "dossierId" INTEGER NOT NULL,
    "sourceNumber" INTEGER NOT NULL,
    "versionNumber" INTEGER NOT NULL,
    "characters" INTEGER NOT NULL,
    "url" TEXT,
    "metadata" JSONB NOT NULL,
    "regions" JSONB NOT NULL,
    "sentences" JSONB NOT NULL,

    PRIMARY KEY ("dossierId", "sourceNumber", "versionNumber"),
    CONSTRAINT "SourceAnalysis_dossierId_sourceNumber_versionNumber_fkey" FOREIGN KEY ("dossierId", "sourceNumber", "versionNumber") REFERENCES "SourceVersion" ("dossierId", "sourceNumber", "number") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "dossierId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "sourceNumber" INTEGER NOT NULL,
    "versionNumber" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "sentenceStart" INTEGER NOT NULL,
    "sentenceEnd" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "attribute" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "speaker" JSONB,
    "stance" TEXT NOT NULL,
    "about" TEXT,
    "rule" TEXT NOT NULL,
    "inferred" JSONB NOT NULL,
    "standing" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    PRIMARY KEY ("dossierId", "number"),
    CONSTRAINT "Claim_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_dossierId_sourceNumber_versionNumber_fkey" FOREIGN KEY ("dossierId", "sourceNumber", "versionNumber") REFERENCES "SourceVersion" ("dossierId", "sourceNumber", "number") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Question" (
    "dossierId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "status" TEXT NOT NULL,

    PRIMARY KEY ("dossierId", "number"),
    CONSTRAINT "Question_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuestionClaim" (
    "dossierId" INTEGER NOT NULL,
    "questionNumber" INTEGER NOT NULL,
    "claimNumber" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("dossierId", "questionNumber", "claimNumber", "origin"),
    CONSTRAINT "QuestionClaim_dossierId_questionNumber_fkey" FOREIGN KEY ("dossierId", "questionNumber") REFERENCES "Question" ("dossierId", "number") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "QuestionClaim_dossierId_claimNumber_fkey" FOREIGN KEY ("dossierId", "claimNumber") REFERENCES "Claim" ("dossierId", "number") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Verdict" (
    "dossierId" INTEGER NOT NULL,
    "questionNumber" INTEGER NOT NULL,
    "edition" INTEGER NOT NULL,
    "current" BOOLEAN NOT NULL,
    "verdict" TEXT NOT NULL,
    "type" TEXT,
    "strength" TEXT,
    "grounds" JSONB NOT NULL,
    "hash" TEXT NOT NULL,

    PRIMARY KEY ("dossierId", "questionNumber", "edition"),
    CONSTRAINT "Verdict_dossierId_questionNumber_fkey" FOREIGN KEY ("dossierId", "questionNumber") REFERENCES "Question" ("dossierId", "number") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Analysis" (
    "dossierId" INTEGER NOT NULL,
    "edition" INTEGER NOT NULL,
    "ran" DATETIME NOT NULL,
    "origins" JSONB NOT NULL,
    "warnings" JSONB NOT NULL,

    PRIMARY KEY ("dossierId", "edition"),
    CONSTRAINT "Analysis_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReviewEvent" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "dossierId" INTEGER NOT NULL,
    "target" TEXT NOT NULL,
    "targetHash" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "who" TEXT NOT NULL,
    "when" DATETIME NOT NULL,
    CONSTRAINT "ReviewEvent_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SearchEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "dossierId" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "part" INTEGER NOT NULL,
    "source" TEXT,
    "start" INTEGER,
    "end" INTEGER,
    "text" TEXT NOT NULL,
    CONSTRAINT "SearchEntry_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Dossier_slug_key" ON "Dossier"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Source_dossierId_file_key" ON "Source"("dossierId", "file");

-- CreateIndex
CREATE INDEX "Claim_dossierId_sourceNumber_versionNumber_idx" ON "Claim"("dossierId", "sourceNumber", "versionNumber");

-- CreateIndex
CREATE INDEX "QuestionClaim_dossierId_claimNumber_idx" ON "QuestionClaim"("dossierId", "claimNumber");

-- CreateIndex
CREATE INDEX "ReviewEvent_dossierId_target_idx" ON "ReviewEvent"("dossierId", "target");

-- CreateIndex
CREATE UNIQUE INDEX "SearchEntry_dossierId_type_target_part_key" ON "SearchEntry"("dossierId", "type", "target", "part");
