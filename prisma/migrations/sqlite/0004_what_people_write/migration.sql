-- AlterTable
ALTER TABLE "FreeText" ADD COLUMN "askedById" TEXT;

-- CreateTable
CREATE TABLE "ReviewedText" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "waveId" TEXT NOT NULL,
    "ciphertext" TEXT NOT NULL,
    "firstReviewerId" TEXT NOT NULL,
    "secondReviewerId" TEXT,
    "isCoded" BOOLEAN NOT NULL DEFAULT false,
    "isHidden" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "ReviewedText_waveId_fkey" FOREIGN KEY ("waveId") REFERENCES "Wave" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "SafeguardingText" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partnershipId" TEXT NOT NULL,
    "waveId" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "ciphertext" TEXT NOT NULL,
    "receiptHmac" TEXT,
    "takenById" TEXT,
    CONSTRAINT "SafeguardingText_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SafeguardingText_waveId_fkey" FOREIGN KEY ("waveId") REFERENCES "Wave" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "SafeguardingProtocol" (
    "partnershipId" TEXT NOT NULL PRIMARY KEY,
    "steps" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "confirmedBy" TEXT NOT NULL,
    "confirmedOn" TEXT NOT NULL,
    CONSTRAINT "SafeguardingProtocol_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LocalPlace" (
    "partnershipId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    PRIMARY KEY ("partnershipId", "name"),
    CONSTRAINT "LocalPlace_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TextRelease" (
    "waveId" TEXT NOT NULL PRIMARY KEY,
    "payload" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "publishedOn" TEXT NOT NULL,
    CONSTRAINT "TextRelease_waveId_fkey" FOREIGN KEY ("waveId") REFERENCES "Wave" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Staff" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partnershipId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "signInName" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "reviews" BOOLEAN NOT NULL DEFAULT false,
    "active" BOOLEAN NOT NULL DEFAULT true,
    CONSTRAINT "Staff_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Staff" ("active", "id", "name", "partnershipId", "passwordHash", "role", "signInName") SELECT "active", "id", "name", "partnershipId", "passwordHash", "role", "signInName" FROM "Staff";
DROP TABLE "Staff";
ALTER TABLE "new_Staff" RENAME TO "Staff";
CREATE UNIQUE INDEX "Staff_signInName_key" ON "Staff"("signInName");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "ReviewedText_waveId_id_idx" ON "ReviewedText"("waveId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SafeguardingText_receiptHmac_key" ON "SafeguardingText"("receiptHmac");

-- CreateIndex
CREATE INDEX "SafeguardingText_partnershipId_id_idx" ON "SafeguardingText"("partnershipId", "id");

CREATE TRIGGER "TextRelease_refuses_update" BEFORE UPDATE ON "TextRelease"
BEGIN
    SELECT RAISE(ABORT, 'TextRelease is append-only');
END;

CREATE TRIGGER "TextRelease_refuses_delete" BEFORE DELETE ON "TextRelease"
BEGIN
    SELECT RAISE(ABORT, 'TextRelease is append-only');
END;
