-- AlterTable
ALTER TABLE "Instrument" ADD COLUMN     "audience" TEXT NOT NULL DEFAULT 'adults';

-- AlterTable
ALTER TABLE "PaperSheet" ADD COLUMN     "again" TEXT;

-- CreateTable
CREATE TABLE "TextCorrection" (
    "partnershipId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "checked" BOOLEAN NOT NULL,

    CONSTRAINT "TextCorrection_pkey" PRIMARY KEY ("partnershipId","language","key")
);

-- CreateTable
CREATE TABLE "ItemVideo" (
    "partnershipId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "file" TEXT NOT NULL,

    CONSTRAINT "ItemVideo_pkey" PRIMARY KEY ("partnershipId","item")
);

-- CreateTable
CREATE TABLE "ChildrenConsent" (
    "partnershipId" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "confirmedBy" TEXT NOT NULL,
    "confirmedOn" TEXT NOT NULL,

    CONSTRAINT "ChildrenConsent_pkey" PRIMARY KEY ("partnershipId")
);

-- CreateTable
CREATE TABLE "WaveKey" (
    "waveId" TEXT NOT NULL,
    "publicKey" TEXT NOT NULL,
    "privateKey" TEXT NOT NULL,

    CONSTRAINT "WaveKey_pkey" PRIMARY KEY ("waveId")
);

-- CreateTable
CREATE TABLE "OwnQuestion" (
    "waveId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "OwnQuestion_pkey" PRIMARY KEY ("waveId","code")
);

-- CreateTable
CREATE TABLE "ResumeDraft" (
    "lookupHmac" TEXT NOT NULL,
    "waveId" TEXT NOT NULL,
    "ciphertext" TEXT NOT NULL,

    CONSTRAINT "ResumeDraft_pkey" PRIMARY KEY ("lookupHmac")
);

-- CreateTable
CREATE TABLE "ChoiceRecord" (
    "batchId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "option" INTEGER NOT NULL,
    "count" INTEGER,

    CONSTRAINT "ChoiceRecord_pkey" PRIMARY KEY ("batchId","item","option")
);

-- CreateIndex
CREATE INDEX "ResumeDraft_waveId_idx" ON "ResumeDraft"("waveId");

-- AddForeignKey
ALTER TABLE "TextCorrection" ADD CONSTRAINT "TextCorrection_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemVideo" ADD CONSTRAINT "ItemVideo_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChildrenConsent" ADD CONSTRAINT "ChildrenConsent_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaveKey" ADD CONSTRAINT "WaveKey_waveId_fkey" FOREIGN KEY ("waveId") REFERENCES "Wave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OwnQuestion" ADD CONSTRAINT "OwnQuestion_waveId_fkey" FOREIGN KEY ("waveId") REFERENCES "Wave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResumeDraft" ADD CONSTRAINT "ResumeDraft_waveId_fkey" FOREIGN KEY ("waveId") REFERENCES "Wave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChoiceRecord" ADD CONSTRAINT "ChoiceRecord_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END;
$$;

CREATE TRIGGER "ChoiceRecord_refuses_change" BEFORE UPDATE OR DELETE ON "ChoiceRecord"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ChoiceRecord_refuses_truncate" BEFORE TRUNCATE ON "ChoiceRecord"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
