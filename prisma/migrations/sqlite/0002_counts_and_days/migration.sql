-- AlterTable
ALTER TABLE "Wave" ADD COLUMN "publishOn" TEXT;

-- CreateTable
CREATE TABLE "WithdrawnReceipt" (
    "receiptHmac" TEXT NOT NULL PRIMARY KEY,
    "waveId" TEXT NOT NULL,
    CONSTRAINT "WithdrawnReceipt_waveId_fkey" FOREIGN KEY ("waveId") REFERENCES "Wave" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Sealed" (
    "batchId" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    "rating" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("batchId", "theme", "rating"),
    CONSTRAINT "Sealed_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "new_Sealed" ("batchId", "theme", "rating", "count") SELECT "batchId", "theme", "rating", COUNT(*) FROM "Sealed" GROUP BY "batchId", "theme", "rating";
DROP TABLE "Sealed";
ALTER TABLE "new_Sealed" RENAME TO "Sealed";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "WithdrawnReceipt_waveId_idx" ON "WithdrawnReceipt"("waveId");

-- CreateIndex
CREATE INDEX "AccessCode_collectorId_idx" ON "AccessCode"("collectorId");

-- CreateIndex
CREATE INDEX "FreeText_waveId_id_idx" ON "FreeText"("waveId", "id");

-- CreateIndex
CREATE INDEX "Pending_collectorId_id_idx" ON "Pending"("collectorId", "id");
