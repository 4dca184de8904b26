-- DropIndex
DROP INDEX "Indicator_frameworkId_order_key";

-- AlterTable
ALTER TABLE "AreaForImprovement" ADD COLUMN     "isRetired" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "DeliveryAction" ADD COLUMN     "isRetired" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "EnteredFigure" ADD COLUMN     "denominator" DOUBLE PRECISION,
ADD COLUMN     "numerator" DOUBLE PRECISION;

-- AlterTable
ALTER TABLE "Indicator" ADD COLUMN     "communities" TEXT,
ADD COLUMN     "counts" TEXT,
ADD COLUMN     "isRetired" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "polarity" TEXT;

-- AlterTable
ALTER TABLE "Installation" ADD COLUMN     "partnershipId" TEXT;

-- AlterTable
ALTER TABLE "Outcome" ADD COLUMN     "actionsCount" INTEGER,
ADD COLUMN     "isRetired" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "FrameworkRevision" (
    "frameworkId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "document" TEXT NOT NULL,

    CONSTRAINT "FrameworkRevision_pkey" PRIMARY KEY ("frameworkId","sequence")
);

-- CreateTable
CREATE TABLE "MissingFigure" (
    "indicatorId" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "enteredById" TEXT NOT NULL,
    "enteredOn" TEXT NOT NULL,

    CONSTRAINT "MissingFigure_pkey" PRIMARY KEY ("indicatorId","period")
);

-- CreateTable
CREATE TABLE "NarrativeEvidence" (
    "id" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "links" TEXT NOT NULL,
    "enteredById" TEXT NOT NULL,
    "enteredOn" TEXT NOT NULL,
    "isWithdrawn" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "NarrativeEvidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImprovementAction" (
    "id" TEXT NOT NULL,
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

    CONSTRAINT "ImprovementAction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActionIndicator" (
    "actionId" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,

    CONSTRAINT "ActionIndicator_pkey" PRIMARY KEY ("actionId","indicatorId")
);

-- CreateTable
CREATE TABLE "ActionCommunity" (
    "actionId" TEXT NOT NULL,
    "communityId" TEXT NOT NULL,

    CONSTRAINT "ActionCommunity_pkey" PRIMARY KEY ("actionId","communityId")
);

-- CreateTable
CREATE TABLE "ActionSource" (
    "actionId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "sequence" INTEGER,
    "ref" TEXT NOT NULL,

    CONSTRAINT "ActionSource_pkey" PRIMARY KEY ("actionId","order")
);

-- CreateTable
CREATE TABLE "ActionUpdate" (
    "actionId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "ActionUpdate_pkey" PRIMARY KEY ("actionId","sequence")
);

-- CreateTable
CREATE TABLE "SelfEvaluation" (
    "id" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "quality" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "grade" INTEGER,
    "strengths" TEXT NOT NULL,
    "improvements" TEXT NOT NULL,
    "updatedOn" TEXT NOT NULL,
    "updatedBy" TEXT NOT NULL,
    "isPublished" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "SelfEvaluation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SelfEvaluationEvidence" (
    "evaluationId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "links" TEXT NOT NULL,

    CONSTRAINT "SelfEvaluationEvidence_pkey" PRIMARY KEY ("evaluationId","order")
);

-- CreateIndex
CREATE UNIQUE INDEX "SelfEvaluation_partnershipId_quality_period_key" ON "SelfEvaluation"("partnershipId", "quality", "period");

-- CreateIndex
CREATE INDEX "Indicator_frameworkId_order_idx" ON "Indicator"("frameworkId", "order");

-- AddForeignKey
ALTER TABLE "FrameworkRevision" ADD CONSTRAINT "FrameworkRevision_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MissingFigure" ADD CONSTRAINT "MissingFigure_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MissingFigure" ADD CONSTRAINT "MissingFigure_enteredById_fkey" FOREIGN KEY ("enteredById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NarrativeEvidence" ADD CONSTRAINT "NarrativeEvidence_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NarrativeEvidence" ADD CONSTRAINT "NarrativeEvidence_enteredById_fkey" FOREIGN KEY ("enteredById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImprovementAction" ADD CONSTRAINT "ImprovementAction_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionIndicator" ADD CONSTRAINT "ActionIndicator_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ImprovementAction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionIndicator" ADD CONSTRAINT "ActionIndicator_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionCommunity" ADD CONSTRAINT "ActionCommunity_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ImprovementAction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionCommunity" ADD CONSTRAINT "ActionCommunity_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionSource" ADD CONSTRAINT "ActionSource_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ImprovementAction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionUpdate" ADD CONSTRAINT "ActionUpdate_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ImprovementAction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SelfEvaluation" ADD CONSTRAINT "SelfEvaluation_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SelfEvaluationEvidence" ADD CONSTRAINT "SelfEvaluationEvidence_evaluationId_fkey" FOREIGN KEY ("evaluationId") REFERENCES "SelfEvaluation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END;
$$;

CREATE TRIGGER "FrameworkRevision_refuses_change" BEFORE UPDATE OR DELETE ON "FrameworkRevision"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "FrameworkRevision_refuses_truncate" BEFORE TRUNCATE ON "FrameworkRevision"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "ActionUpdate_refuses_change" BEFORE UPDATE OR DELETE ON "ActionUpdate"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ActionUpdate_refuses_truncate" BEFORE TRUNCATE ON "ActionUpdate"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
