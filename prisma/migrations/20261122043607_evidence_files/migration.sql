-- CreateTable
CREATE TABLE "EvidenceFile" (
    "dossierId" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    "size" INTEGER NOT NULL,
    "mediaType" TEXT,
    "added" DATETIME NOT NULL,

    PRIMARY KEY ("dossierId", "sha256"),
    CONSTRAINT "EvidenceFile_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- What Prisma's schema cannot describe: a checksum names the same bytes for ever.
CREATE TRIGGER "EvidenceFile_never_changes" BEFORE UPDATE ON "EvidenceFile" BEGIN
    SELECT RAISE(ABORT, 'the bytes of evidence never change: attach another file');
END;
