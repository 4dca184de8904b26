-- CreateTable
CREATE TABLE "Installation" (
    "id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "Installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Partnership" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "residents" INTEGER NOT NULL,
    "leaveAddress" TEXT NOT NULL,

    CONSTRAINT "Partnership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Settlement" (
    "partnershipId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "Settlement_pkey" PRIMARY KEY ("partnershipId","code")
);

-- CreateTable
CREATE TABLE "Community" (
    "id" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "Community_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportContact" (
    "id" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "confirmed" BOOLEAN NOT NULL,
    "lastChecked" TEXT NOT NULL,

    CONSTRAINT "SupportContact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Theme" (
    "code" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "name2015" TEXT NOT NULL,
    "name2022" TEXT NOT NULL,
    "plainLabel" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "aliases" TEXT NOT NULL,

    CONSTRAINT "Theme_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Instrument" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "scaleMin" INTEGER NOT NULL,
    "scaleMax" INTEGER NOT NULL,
    "themes" TEXT NOT NULL,

    CONSTRAINT "Instrument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Staff" (
    "id" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "signInName" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "Staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffSession" (
    "idHash" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "StaffSession_pkey" PRIMARY KEY ("idHash")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "tokenHash" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "Wave" (
    "id" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "instrumentId" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "opensOn" TEXT NOT NULL,
    "answerByDay" TEXT NOT NULL,
    "paperInDay" TEXT NOT NULL,
    "languages" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "closedOn" TEXT,
    "sealedOn" TEXT,

    CONSTRAINT "Wave_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WaveCommunity" (
    "waveId" TEXT NOT NULL,
    "communityId" TEXT NOT NULL,
    "meetsAsOneGroup" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "WaveCommunity_pkey" PRIMARY KEY ("waveId","communityId")
);

-- CreateTable
CREATE TABLE "Collector" (
    "id" TEXT NOT NULL,
    "waveId" TEXT NOT NULL,
    "communityId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "evidenceKind" TEXT NOT NULL,
    "ownerId" TEXT,
    "issued" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Collector_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessCode" (
    "codeHmac" TEXT NOT NULL,
    "collectorId" TEXT NOT NULL,

    CONSTRAINT "AccessCode_pkey" PRIMARY KEY ("codeHmac")
);

-- CreateTable
CREATE TABLE "Pending" (
    "id" TEXT NOT NULL,
    "collectorId" TEXT NOT NULL,
    "answers" TEXT NOT NULL,
    "receiptHmac" TEXT,

    CONSTRAINT "Pending_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FreeText" (
    "id" TEXT NOT NULL,
    "waveId" TEXT NOT NULL,
    "ciphertext" TEXT NOT NULL,
    "receiptHmac" TEXT,

    CONSTRAINT "FreeText_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaperSheet" (
    "collectorId" TEXT NOT NULL,
    "sheetNumber" INTEGER NOT NULL,
    "ciphertext" TEXT NOT NULL,

    CONSTRAINT "PaperSheet_pkey" PRIMARY KEY ("collectorId","sheetNumber")
);

-- CreateTable
CREATE TABLE "ConsensusSheet" (
    "id" TEXT NOT NULL,
    "waveId" TEXT NOT NULL,
    "communityId" TEXT NOT NULL,
    "headCount" INTEGER NOT NULL,
    "ratings" TEXT NOT NULL,
    "mayShow" BOOLEAN NOT NULL,
    "enteredById" TEXT NOT NULL,

    CONSTRAINT "ConsensusSheet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Batch" (
    "id" TEXT NOT NULL,
    "waveId" TEXT NOT NULL,
    "communityId" TEXT,
    "n" INTEGER NOT NULL,
    "c" INTEGER NOT NULL,
    "evidence" TEXT NOT NULL,
    "priorities" TEXT,
    "policy" TEXT NOT NULL,

    CONSTRAINT "Batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Sealed" (
    "id" TEXT NOT NULL,
    "batchId" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    "rating" INTEGER NOT NULL,

    CONSTRAINT "Sealed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublicRecord" (
    "batchId" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "n" INTEGER,
    "sum" INTEGER,
    "t" INTEGER,
    "low" INTEGER,
    "middle" INTEGER,
    "high" INTEGER,

    CONSTRAINT "PublicRecord_pkey" PRIMARY KEY ("batchId","theme")
);

-- CreateTable
CREATE TABLE "BatchWithdrawal" (
    "batchId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "day" TEXT NOT NULL,

    CONSTRAINT "BatchWithdrawal_pkey" PRIMARY KEY ("batchId")
);

-- CreateTable
CREATE TABLE "Release" (
    "partnershipId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "waveId" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "previousSha256" TEXT NOT NULL,
    "publishedOn" TEXT NOT NULL,

    CONSTRAINT "Release_pkey" PRIMARY KEY ("partnershipId","sequence")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "subject" TEXT NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Framework" (
    "id" TEXT NOT NULL,
    "partnershipId" TEXT,
    "title" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "validFrom" TEXT NOT NULL,
    "validTo" TEXT,
    "notes" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "Framework_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Outcome" (
    "id" TEXT NOT NULL,
    "frameworkId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "aliases" TEXT NOT NULL,
    "duePrinted" TEXT NOT NULL,
    "nature" TEXT,

    CONSTRAINT "Outcome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Indicator" (
    "id" TEXT NOT NULL,
    "frameworkId" TEXT NOT NULL,
    "outcomeId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "reportingMeasure" TEXT NOT NULL,
    "baselinePrinted" TEXT NOT NULL,
    "baselineValue" DOUBLE PRECISION,
    "baselineUnit" TEXT,
    "trendPrinted" TEXT NOT NULL,
    "leadPrinted" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "theme" TEXT,
    "servesAll" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IndicatorOutcome" (
    "indicatorId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "outcomeId" TEXT,
    "printed" TEXT NOT NULL,

    CONSTRAINT "IndicatorOutcome_pkey" PRIMARY KEY ("indicatorId","order")
);

-- CreateTable
CREATE TABLE "Target" (
    "indicatorId" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "printed" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "unit" TEXT,
    "span" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Target_pkey" PRIMARY KEY ("indicatorId","period")
);

-- CreateTable
CREATE TABLE "EnteredFigure" (
    "id" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "printed" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "unit" TEXT,
    "sourceNote" TEXT NOT NULL,
    "enteredById" TEXT NOT NULL,
    "enteredOn" TEXT NOT NULL,

    CONSTRAINT "EnteredFigure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PriorityAction" (
    "frameworkId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "aim" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "outcome" TEXT,
    "indicatorStem" TEXT NOT NULL,
    "indicatorParts" TEXT NOT NULL,

    CONSTRAINT "PriorityAction_pkey" PRIMARY KEY ("frameworkId","number")
);

-- CreateTable
CREATE TABLE "AreaForImprovement" (
    "id" TEXT NOT NULL,
    "frameworkId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "aim" INTEGER NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "AreaForImprovement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AreaOutcome" (
    "areaId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "outcomeId" TEXT NOT NULL,
    "level" TEXT NOT NULL,

    CONSTRAINT "AreaOutcome_pkey" PRIMARY KEY ("areaId","order")
);

-- CreateTable
CREATE TABLE "DeliveryAction" (
    "frameworkId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "timescalePrinted" TEXT NOT NULL,
    "responsibilityPrinted" TEXT NOT NULL,

    CONSTRAINT "DeliveryAction_pkey" PRIMARY KEY ("frameworkId","order")
);

-- CreateTable
CREATE TABLE "FrameworkEntry" (
    "frameworkId" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "FrameworkEntry_pkey" PRIMARY KEY ("frameworkId","list","order")
);

-- CreateTable
CREATE TABLE "FrameworkPartner" (
    "frameworkId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "stages" TEXT,
    "prose" TEXT,

    CONSTRAINT "FrameworkPartner_pkey" PRIMARY KEY ("frameworkId","order")
);

-- CreateIndex
CREATE UNIQUE INDEX "Community_partnershipId_code_key" ON "Community"("partnershipId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Staff_signInName_key" ON "Staff"("signInName");

-- CreateIndex
CREATE UNIQUE INDEX "Pending_receiptHmac_key" ON "Pending"("receiptHmac");

-- CreateIndex
CREATE UNIQUE INDEX "FreeText_receiptHmac_key" ON "FreeText"("receiptHmac");

-- CreateIndex
CREATE UNIQUE INDEX "Batch_waveId_communityId_key" ON "Batch"("waveId", "communityId");

-- CreateIndex
CREATE UNIQUE INDEX "Release_waveId_key" ON "Release"("waveId");

-- CreateIndex
CREATE UNIQUE INDEX "Outcome_frameworkId_code_key" ON "Outcome"("frameworkId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Indicator_frameworkId_order_key" ON "Indicator"("frameworkId", "order");

-- AddForeignKey
ALTER TABLE "Settlement" ADD CONSTRAINT "Settlement_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Community" ADD CONSTRAINT "Community_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportContact" ADD CONSTRAINT "SupportContact_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Staff" ADD CONSTRAINT "Staff_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffSession" ADD CONSTRAINT "StaffSession_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Wave" ADD CONSTRAINT "Wave_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Wave" ADD CONSTRAINT "Wave_instrumentId_fkey" FOREIGN KEY ("instrumentId") REFERENCES "Instrument"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaveCommunity" ADD CONSTRAINT "WaveCommunity_waveId_fkey" FOREIGN KEY ("waveId") REFERENCES "Wave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaveCommunity" ADD CONSTRAINT "WaveCommunity_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Collector" ADD CONSTRAINT "Collector_waveId_fkey" FOREIGN KEY ("waveId") REFERENCES "Wave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Collector" ADD CONSTRAINT "Collector_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Collector" ADD CONSTRAINT "Collector_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessCode" ADD CONSTRAINT "AccessCode_collectorId_fkey" FOREIGN KEY ("collectorId") REFERENCES "Collector"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pending" ADD CONSTRAINT "Pending_collectorId_fkey" FOREIGN KEY ("collectorId") REFERENCES "Collector"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FreeText" ADD CONSTRAINT "FreeText_waveId_fkey" FOREIGN KEY ("waveId") REFERENCES "Wave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperSheet" ADD CONSTRAINT "PaperSheet_collectorId_fkey" FOREIGN KEY ("collectorId") REFERENCES "Collector"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsensusSheet" ADD CONSTRAINT "ConsensusSheet_waveId_fkey" FOREIGN KEY ("waveId") REFERENCES "Wave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsensusSheet" ADD CONSTRAINT "ConsensusSheet_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsensusSheet" ADD CONSTRAINT "ConsensusSheet_enteredById_fkey" FOREIGN KEY ("enteredById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Batch" ADD CONSTRAINT "Batch_waveId_fkey" FOREIGN KEY ("waveId") REFERENCES "Wave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Batch" ADD CONSTRAINT "Batch_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sealed" ADD CONSTRAINT "Sealed_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicRecord" ADD CONSTRAINT "PublicRecord_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BatchWithdrawal" ADD CONSTRAINT "BatchWithdrawal_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Release" ADD CONSTRAINT "Release_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Release" ADD CONSTRAINT "Release_waveId_fkey" FOREIGN KEY ("waveId") REFERENCES "Wave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_outcomeId_fkey" FOREIGN KEY ("outcomeId") REFERENCES "Outcome"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorOutcome" ADD CONSTRAINT "IndicatorOutcome_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorOutcome" ADD CONSTRAINT "IndicatorOutcome_outcomeId_fkey" FOREIGN KEY ("outcomeId") REFERENCES "Outcome"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Target" ADD CONSTRAINT "Target_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EnteredFigure" ADD CONSTRAINT "EnteredFigure_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EnteredFigure" ADD CONSTRAINT "EnteredFigure_enteredById_fkey" FOREIGN KEY ("enteredById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriorityAction" ADD CONSTRAINT "PriorityAction_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AreaForImprovement" ADD CONSTRAINT "AreaForImprovement_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AreaOutcome" ADD CONSTRAINT "AreaOutcome_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "AreaForImprovement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AreaOutcome" ADD CONSTRAINT "AreaOutcome_outcomeId_fkey" FOREIGN KEY ("outcomeId") REFERENCES "Outcome"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryAction" ADD CONSTRAINT "DeliveryAction_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrameworkEntry" ADD CONSTRAINT "FrameworkEntry_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrameworkPartner" ADD CONSTRAINT "FrameworkPartner_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Batch" ADD CONSTRAINT "Batch_n_at_least_k" CHECK ("n" >= 10);

CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END;
$$;

CREATE TRIGGER "Batch_refuses_change" BEFORE UPDATE OR DELETE ON "Batch"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Batch_refuses_truncate" BEFORE TRUNCATE ON "Batch"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "PublicRecord_refuses_change" BEFORE UPDATE OR DELETE ON "PublicRecord"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "PublicRecord_refuses_truncate" BEFORE TRUNCATE ON "PublicRecord"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "Release_refuses_change" BEFORE UPDATE OR DELETE ON "Release"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Release_refuses_truncate" BEFORE TRUNCATE ON "Release"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "BatchWithdrawal_refuses_change" BEFORE UPDATE OR DELETE ON "BatchWithdrawal"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "BatchWithdrawal_refuses_truncate" BEFORE TRUNCATE ON "BatchWithdrawal"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "EnteredFigure_refuses_change" BEFORE UPDATE OR DELETE ON "EnteredFigure"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "EnteredFigure_refuses_truncate" BEFORE TRUNCATE ON "EnteredFigure"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
