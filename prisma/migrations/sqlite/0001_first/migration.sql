-- CreateTable
CREATE TABLE "Installation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Partnership" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "residents" INTEGER NOT NULL,
    "leaveAddress" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Settlement" (
    "partnershipId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    PRIMARY KEY ("partnershipId", "code"),
    CONSTRAINT "Settlement_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Community" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partnershipId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    CONSTRAINT "Community_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SupportContact" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partnershipId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "confirmed" BOOLEAN NOT NULL,
    "lastChecked" TEXT NOT NULL,
    CONSTRAINT "SupportContact_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Theme" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "order" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "name2015" TEXT NOT NULL,
    "name2022" TEXT NOT NULL,
    "plainLabel" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "aliases" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Instrument" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "scaleMin" INTEGER NOT NULL,
    "scaleMax" INTEGER NOT NULL,
    "themes" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Staff" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partnershipId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "signInName" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    CONSTRAINT "Staff_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StaffSession" (
    "idHash" TEXT NOT NULL PRIMARY KEY,
    "staffId" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "StaffSession_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Invitation" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "partnershipId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "Invitation_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Wave" (
    "id" TEXT NOT NULL PRIMARY KEY,
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
    CONSTRAINT "Wave_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Wave_instrumentId_fkey" FOREIGN KEY ("instrumentId") REFERENCES "Instrument" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WaveCommunity" (
    "waveId" TEXT NOT NULL,
    "communityId" TEXT NOT NULL,
    "meetsAsOneGroup" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("waveId", "communityId"),
    CONSTRAINT "WaveCommunity_waveId_fkey" FOREIGN KEY ("waveId") REFERENCES "Wave" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "WaveCommunity_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Collector" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "waveId" TEXT NOT NULL,
    "communityId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "evidenceKind" TEXT NOT NULL,
    "ownerId" TEXT,
    "issued" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "Collector_waveId_fkey" FOREIGN KEY ("waveId") REFERENCES "Wave" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Collector_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Collector_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Staff" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AccessCode" (
    "codeHmac" TEXT NOT NULL PRIMARY KEY,
    "collectorId" TEXT NOT NULL,
    CONSTRAINT "AccessCode_collectorId_fkey" FOREIGN KEY ("collectorId") REFERENCES "Collector" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Pending" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "collectorId" TEXT NOT NULL,
    "answers" TEXT NOT NULL,
    "receiptHmac" TEXT,
    CONSTRAINT "Pending_collectorId_fkey" FOREIGN KEY ("collectorId") REFERENCES "Collector" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "FreeText" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "waveId" TEXT NOT NULL,
    "ciphertext" TEXT NOT NULL,
    "receiptHmac" TEXT,
    CONSTRAINT "FreeText_waveId_fkey" FOREIGN KEY ("waveId") REFERENCES "Wave" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "PaperSheet" (
    "collectorId" TEXT NOT NULL,
    "sheetNumber" INTEGER NOT NULL,
    "ciphertext" TEXT NOT NULL,

    PRIMARY KEY ("collectorId", "sheetNumber"),
    CONSTRAINT "PaperSheet_collectorId_fkey" FOREIGN KEY ("collectorId") REFERENCES "Collector" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "ConsensusSheet" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "waveId" TEXT NOT NULL,
    "communityId" TEXT NOT NULL,
    "headCount" INTEGER NOT NULL,
    "ratings" TEXT NOT NULL,
    "mayShow" BOOLEAN NOT NULL,
    "enteredById" TEXT NOT NULL,
    CONSTRAINT "ConsensusSheet_waveId_fkey" FOREIGN KEY ("waveId") REFERENCES "Wave" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ConsensusSheet_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ConsensusSheet_enteredById_fkey" FOREIGN KEY ("enteredById") REFERENCES "Staff" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Batch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "waveId" TEXT NOT NULL,
    "communityId" TEXT,
    "n" INTEGER NOT NULL,
    "c" INTEGER NOT NULL,
    "evidence" TEXT NOT NULL,
    "priorities" TEXT,
    "policy" TEXT NOT NULL,
    CONSTRAINT "Batch_waveId_fkey" FOREIGN KEY ("waveId") REFERENCES "Wave" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Batch_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Batch_n_at_least_k" CHECK ("n" >= 10)
);

-- CreateTable
CREATE TABLE "Sealed" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "batchId" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    "rating" INTEGER NOT NULL,
    CONSTRAINT "Sealed_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;

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

    PRIMARY KEY ("batchId", "theme"),
    CONSTRAINT "PublicRecord_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BatchWithdrawal" (
    "batchId" TEXT NOT NULL PRIMARY KEY,
    "reason" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    CONSTRAINT "BatchWithdrawal_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
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

    PRIMARY KEY ("partnershipId", "sequence"),
    CONSTRAINT "Release_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Release_waveId_fkey" FOREIGN KEY ("waveId") REFERENCES "Wave" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partnershipId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "subject" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Framework" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partnershipId" TEXT,
    "title" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "validFrom" TEXT NOT NULL,
    "validTo" TEXT,
    "notes" TEXT NOT NULL,
    "source" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Outcome" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "frameworkId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "aliases" TEXT NOT NULL,
    "duePrinted" TEXT NOT NULL,
    "nature" TEXT,
    CONSTRAINT "Outcome_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Indicator" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "frameworkId" TEXT NOT NULL,
    "outcomeId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "reportingMeasure" TEXT NOT NULL,
    "baselinePrinted" TEXT NOT NULL,
    "baselineValue" REAL,
    "baselineUnit" TEXT,
    "trendPrinted" TEXT NOT NULL,
    "leadPrinted" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "theme" TEXT,
    "servesAll" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Indicator_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Indicator_outcomeId_fkey" FOREIGN KEY ("outcomeId") REFERENCES "Outcome" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IndicatorOutcome" (
    "indicatorId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "outcomeId" TEXT,
    "printed" TEXT NOT NULL,

    PRIMARY KEY ("indicatorId", "order"),
    CONSTRAINT "IndicatorOutcome_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "IndicatorOutcome_outcomeId_fkey" FOREIGN KEY ("outcomeId") REFERENCES "Outcome" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Target" (
    "indicatorId" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "printed" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "value" REAL,
    "unit" TEXT,
    "span" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("indicatorId", "period"),
    CONSTRAINT "Target_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EnteredFigure" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "indicatorId" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "printed" TEXT NOT NULL,
    "value" REAL,
    "unit" TEXT,
    "sourceNote" TEXT NOT NULL,
    "enteredById" TEXT NOT NULL,
    "enteredOn" TEXT NOT NULL,
    CONSTRAINT "EnteredFigure_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EnteredFigure_enteredById_fkey" FOREIGN KEY ("enteredById") REFERENCES "Staff" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
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

    PRIMARY KEY ("frameworkId", "number"),
    CONSTRAINT "PriorityAction_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AreaForImprovement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "frameworkId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "aim" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    CONSTRAINT "AreaForImprovement_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AreaOutcome" (
    "areaId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "outcomeId" TEXT NOT NULL,
    "level" TEXT NOT NULL,

    PRIMARY KEY ("areaId", "order"),
    CONSTRAINT "AreaOutcome_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "AreaForImprovement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AreaOutcome_outcomeId_fkey" FOREIGN KEY ("outcomeId") REFERENCES "Outcome" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DeliveryAction" (
    "frameworkId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "timescalePrinted" TEXT NOT NULL,
    "responsibilityPrinted" TEXT NOT NULL,

    PRIMARY KEY ("frameworkId", "order"),
    CONSTRAINT "DeliveryAction_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FrameworkEntry" (
    "frameworkId" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("frameworkId", "list", "order"),
    CONSTRAINT "FrameworkEntry_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FrameworkPartner" (
    "frameworkId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "stages" TEXT,
    "prose" TEXT,

    PRIMARY KEY ("frameworkId", "order"),
    CONSTRAINT "FrameworkPartner_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
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

CREATE TRIGGER "Batch_refuses_update" BEFORE UPDATE ON "Batch"
BEGIN
    SELECT RAISE(ABORT, 'Batch is append-only');
END;

CREATE TRIGGER "Batch_refuses_delete" BEFORE DELETE ON "Batch"
BEGIN
    SELECT RAISE(ABORT, 'Batch is append-only');
END;

CREATE TRIGGER "PublicRecord_refuses_update" BEFORE UPDATE ON "PublicRecord"
BEGIN
    SELECT RAISE(ABORT, 'PublicRecord is append-only');
END;

CREATE TRIGGER "PublicRecord_refuses_delete" BEFORE DELETE ON "PublicRecord"
BEGIN
    SELECT RAISE(ABORT, 'PublicRecord is append-only');
END;

CREATE TRIGGER "Release_refuses_update" BEFORE UPDATE ON "Release"
BEGIN
    SELECT RAISE(ABORT, 'Release is append-only');
END;

CREATE TRIGGER "Release_refuses_delete" BEFORE DELETE ON "Release"
BEGIN
    SELECT RAISE(ABORT, 'Release is append-only');
END;

CREATE TRIGGER "BatchWithdrawal_refuses_update" BEFORE UPDATE ON "BatchWithdrawal"
BEGIN
    SELECT RAISE(ABORT, 'BatchWithdrawal is append-only');
END;

CREATE TRIGGER "BatchWithdrawal_refuses_delete" BEFORE DELETE ON "BatchWithdrawal"
BEGIN
    SELECT RAISE(ABORT, 'BatchWithdrawal is append-only');
END;

CREATE TRIGGER "EnteredFigure_refuses_update" BEFORE UPDATE ON "EnteredFigure"
BEGIN
    SELECT RAISE(ABORT, 'EnteredFigure is append-only');
END;

CREATE TRIGGER "EnteredFigure_refuses_delete" BEFORE DELETE ON "EnteredFigure"
BEGIN
    SELECT RAISE(ABORT, 'EnteredFigure is append-only');
END;
