-- AlterTable
ALTER TABLE "FreeText" ADD COLUMN     "askedById" TEXT;

-- AlterTable
ALTER TABLE "Staff" ADD COLUMN     "reviews" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "ReviewedText" (
    "id" TEXT NOT NULL,
    "waveId" TEXT NOT NULL,
    "ciphertext" TEXT NOT NULL,
    "firstReviewerId" TEXT NOT NULL,
    "secondReviewerId" TEXT,
    "isCoded" BOOLEAN NOT NULL DEFAULT false,
    "isHidden" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ReviewedText_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SafeguardingText" (
    "id" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "waveId" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "ciphertext" TEXT NOT NULL,
    "receiptHmac" TEXT,
    "takenById" TEXT,

    CONSTRAINT "SafeguardingText_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SafeguardingProtocol" (
    "partnershipId" TEXT NOT NULL,
    "steps" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "confirmedBy" TEXT NOT NULL,
    "confirmedOn" TEXT NOT NULL,

    CONSTRAINT "SafeguardingProtocol_pkey" PRIMARY KEY ("partnershipId")
);

-- CreateTable
CREATE TABLE "LocalPlace" (
    "partnershipId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "LocalPlace_pkey" PRIMARY KEY ("partnershipId","name")
);

-- CreateTable
CREATE TABLE "TextRelease" (
    "waveId" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "publishedOn" TEXT NOT NULL,

    CONSTRAINT "TextRelease_pkey" PRIMARY KEY ("waveId")
);

-- CreateIndex
CREATE INDEX "ReviewedText_waveId_id_idx" ON "ReviewedText"("waveId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SafeguardingText_receiptHmac_key" ON "SafeguardingText"("receiptHmac");

-- CreateIndex
CREATE INDEX "SafeguardingText_partnershipId_id_idx" ON "SafeguardingText"("partnershipId", "id");

-- AddForeignKey
ALTER TABLE "ReviewedText" ADD CONSTRAINT "ReviewedText_waveId_fkey" FOREIGN KEY ("waveId") REFERENCES "Wave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SafeguardingText" ADD CONSTRAINT "SafeguardingText_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SafeguardingText" ADD CONSTRAINT "SafeguardingText_waveId_fkey" FOREIGN KEY ("waveId") REFERENCES "Wave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SafeguardingProtocol" ADD CONSTRAINT "SafeguardingProtocol_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LocalPlace" ADD CONSTRAINT "LocalPlace_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TextRelease" ADD CONSTRAINT "TextRelease_waveId_fkey" FOREIGN KEY ("waveId") REFERENCES "Wave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END;
$$;

CREATE TRIGGER "TextRelease_refuses_change" BEFORE UPDATE OR DELETE ON "TextRelease"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "TextRelease_refuses_truncate" BEFORE TRUNCATE ON "TextRelease"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
