-- AlterTable
ALTER TABLE "EnteredFigure" ADD COLUMN "denominator" REAL;
ALTER TABLE "EnteredFigure" ADD COLUMN "numerator" REAL;

-- AlterTable
ALTER TABLE "Installation" ADD COLUMN "partnershipId" TEXT;

-- CreateTable
CREATE TABLE "FrameworkRevision" (
    "frameworkId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "document" TEXT NOT NULL,

    PRIMARY KEY ("frameworkId", "sequence"),
    CONSTRAINT "FrameworkRevision_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MissingFigure" (
    "indicatorId" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "enteredById" TEXT NOT NULL,
    "enteredOn" TEXT NOT NULL,

    PRIMARY KEY ("indicatorId", "period"),
    CONSTRAINT "MissingFigure_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MissingFigure_enteredById_fkey" FOREIGN KEY ("enteredById") REFERENCES "Staff" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NarrativeEvidence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "indicatorId" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "links" TEXT NOT NULL,
    "enteredById" TEXT NOT NULL,
    "enteredOn" TEXT NOT NULL,
    "isWithdrawn" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "NarrativeEvidence_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "NarrativeEvidence_enteredById_fkey" FOREIGN KEY ("enteredById") REFERENCES "Staff" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ImprovementAction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partnershipId" TEXT NOT NULL,
    "said" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "dueText" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "frameworkId" TEXT,
    "planItem" TEXT,
    "isPublished" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "ImprovementAction_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ActionIndicator" (
    "actionId" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,

    PRIMARY KEY ("actionId", "indicatorId"),
    CONSTRAINT "ActionIndicator_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ImprovementAction" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ActionIndicator_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ActionCommunity" (
    "actionId" TEXT NOT NULL,
    "communityId" TEXT NOT NULL,

    PRIMARY KEY ("actionId", "communityId"),
    CONSTRAINT "ActionCommunity_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ImprovementAction" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ActionCommunity_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ActionSource" (
    "actionId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "sequence" INTEGER,
    "ref" TEXT NOT NULL,

    PRIMARY KEY ("actionId", "order"),
    CONSTRAINT "ActionSource_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ImprovementAction" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ActionUpdate" (
    "actionId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "note" TEXT NOT NULL,

    PRIMARY KEY ("actionId", "sequence"),
    CONSTRAINT "ActionUpdate_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ImprovementAction" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SelfEvaluation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partnershipId" TEXT NOT NULL,
    "quality" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "grade" INTEGER,
    "strengths" TEXT NOT NULL,
    "improvements" TEXT NOT NULL,
    "updatedOn" TEXT NOT NULL,
    "updatedBy" TEXT NOT NULL,
    "isPublished" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "SelfEvaluation_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SelfEvaluationEvidence" (
    "evaluationId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "links" TEXT NOT NULL,

    PRIMARY KEY ("evaluationId", "order"),
    CONSTRAINT "SelfEvaluationEvidence_evaluationId_fkey" FOREIGN KEY ("evaluationId") REFERENCES "SelfEvaluation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_AreaForImprovement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "frameworkId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "aim" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "isRetired" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "AreaForImprovement_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_AreaForImprovement" ("aim", "frameworkId", "id", "order", "title") SELECT "aim", "frameworkId", "id", "order", "title" FROM "AreaForImprovement";
DROP TABLE "AreaForImprovement";
ALTER TABLE "new_AreaForImprovement" RENAME TO "AreaForImprovement";
CREATE TABLE "new_DeliveryAction" (
    "frameworkId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "timescalePrinted" TEXT NOT NULL,
    "responsibilityPrinted" TEXT NOT NULL,
    "isRetired" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("frameworkId", "order"),
    CONSTRAINT "DeliveryAction_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_DeliveryAction" ("frameworkId", "order", "responsibilityPrinted", "timescalePrinted", "title") SELECT "frameworkId", "order", "responsibilityPrinted", "timescalePrinted", "title" FROM "DeliveryAction";
DROP TABLE "DeliveryAction";
ALTER TABLE "new_DeliveryAction" RENAME TO "DeliveryAction";
CREATE TABLE "new_Indicator" (
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
    "communities" TEXT,
    "counts" TEXT,
    "polarity" TEXT,
    "isRetired" BOOLEAN NOT NULL DEFAULT false,
    "servesAll" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Indicator_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Indicator_outcomeId_fkey" FOREIGN KEY ("outcomeId") REFERENCES "Outcome" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Indicator" ("baselinePrinted", "baselineUnit", "baselineValue", "frameworkId", "id", "leadPrinted", "measure", "order", "outcomeId", "reportingMeasure", "servesAll", "source", "theme", "trendPrinted", "type") SELECT "baselinePrinted", "baselineUnit", "baselineValue", "frameworkId", "id", "leadPrinted", "measure", "order", "outcomeId", "reportingMeasure", "servesAll", "source", "theme", "trendPrinted", "type" FROM "Indicator";
DROP TABLE "Indicator";
ALTER TABLE "new_Indicator" RENAME TO "Indicator";
CREATE INDEX "Indicator_frameworkId_order_idx" ON "Indicator"("frameworkId", "order");
CREATE TABLE "new_Outcome" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "frameworkId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "aliases" TEXT NOT NULL,
    "duePrinted" TEXT NOT NULL,
    "nature" TEXT,
    "actionsCount" INTEGER,
    "isRetired" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Outcome_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Outcome" ("aliases", "code", "duePrinted", "frameworkId", "id", "kind", "nature", "order", "title") SELECT "aliases", "code", "duePrinted", "frameworkId", "id", "kind", "nature", "order", "title" FROM "Outcome";
DROP TABLE "Outcome";
ALTER TABLE "new_Outcome" RENAME TO "Outcome";
CREATE UNIQUE INDEX "Outcome_frameworkId_code_key" ON "Outcome"("frameworkId", "code");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "SelfEvaluation_partnershipId_quality_period_key" ON "SelfEvaluation"("partnershipId", "quality", "period");

CREATE TRIGGER "FrameworkRevision_refuses_update" BEFORE UPDATE ON "FrameworkRevision"
BEGIN
    SELECT RAISE(ABORT, 'FrameworkRevision is append-only');
END;

CREATE TRIGGER "FrameworkRevision_refuses_delete" BEFORE DELETE ON "FrameworkRevision"
BEGIN
    SELECT RAISE(ABORT, 'FrameworkRevision is append-only');
END;

CREATE TRIGGER "ActionUpdate_refuses_update" BEFORE UPDATE ON "ActionUpdate"
BEGIN
    SELECT RAISE(ABORT, 'ActionUpdate is append-only');
END;

CREATE TRIGGER "ActionUpdate_refuses_delete" BEFORE DELETE ON "ActionUpdate"
BEGIN
    SELECT RAISE(ABORT, 'ActionUpdate is append-only');
END;
