-- AlterTable
ALTER TABLE "PaperSheet" ADD COLUMN "again" TEXT;

-- CreateTable
CREATE TABLE "TextCorrection" (
    "partnershipId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "checked" BOOLEAN NOT NULL,

    PRIMARY KEY ("partnershipId", "language", "key"),
    CONSTRAINT "TextCorrection_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ItemVideo" (
    "partnershipId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "file" TEXT NOT NULL,

    PRIMARY KEY ("partnershipId", "item"),
    CONSTRAINT "ItemVideo_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ChildrenConsent" (
    "partnershipId" TEXT NOT NULL PRIMARY KEY,
    "wording" TEXT NOT NULL,
    "confirmedBy" TEXT NOT NULL,
    "confirmedOn" TEXT NOT NULL,
    CONSTRAINT "ChildrenConsent_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WaveKey" (
    "waveId" TEXT NOT NULL PRIMARY KEY,
    "publicKey" TEXT NOT NULL,
    "privateKey" TEXT NOT NULL,
    CONSTRAINT "WaveKey_waveId_fkey" FOREIGN KEY ("waveId") REFERENCES "Wave" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OwnQuestion" (
    "waveId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "words" TEXT NOT NULL,

    PRIMARY KEY ("waveId", "code"),
    CONSTRAINT "OwnQuestion_waveId_fkey" FOREIGN KEY ("waveId") REFERENCES "Wave" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ResumeDraft" (
    "lookupHmac" TEXT NOT NULL PRIMARY KEY,
    "waveId" TEXT NOT NULL,
    "ciphertext" TEXT NOT NULL,
    CONSTRAINT "ResumeDraft_waveId_fkey" FOREIGN KEY ("waveId") REFERENCES "Wave" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "ChoiceRecord" (
    "batchId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "option" INTEGER NOT NULL,
    "count" INTEGER,

    PRIMARY KEY ("batchId", "item", "option"),
    CONSTRAINT "ChoiceRecord_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Instrument" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "scaleMin" INTEGER NOT NULL,
    "scaleMax" INTEGER NOT NULL,
    "audience" TEXT NOT NULL DEFAULT 'adults',
    "themes" TEXT NOT NULL
);
INSERT INTO "new_Instrument" ("edition", "id", "scaleMax", "scaleMin", "themes", "title") SELECT "edition", "id", "scaleMax", "scaleMin", "themes", "title" FROM "Instrument";
DROP TABLE "Instrument";
ALTER TABLE "new_Instrument" RENAME TO "Instrument";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "ResumeDraft_waveId_idx" ON "ResumeDraft"("waveId");

CREATE TRIGGER "ChoiceRecord_refuses_update" BEFORE UPDATE ON "ChoiceRecord"
BEGIN
    SELECT RAISE(ABORT, 'ChoiceRecord is append-only');
END;

CREATE TRIGGER "ChoiceRecord_refuses_delete" BEFORE DELETE ON "ChoiceRecord"
BEGIN
    SELECT RAISE(ABORT, 'ChoiceRecord is append-only');
END;
