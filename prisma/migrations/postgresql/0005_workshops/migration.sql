-- CreateTable
CREATE TABLE "Journey" (
    "id" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "perspective" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "Journey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JourneyStage" (
    "journeyId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "isRetired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "JourneyStage_pkey" PRIMARY KEY ("journeyId","code")
);

-- CreateTable
CREATE TABLE "Workshop" (
    "id" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "journeyId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "heldOn" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "placeKind" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "accessibility" TEXT NOT NULL,
    "support" TEXT NOT NULL,
    "mixes" BOOLEAN NOT NULL DEFAULT false,
    "pin" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "finishedOn" TEXT,
    "confirmedOn" TEXT,
    "reviewClosedOn" TEXT,

    CONSTRAINT "Workshop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkshopAudience" (
    "workshopId" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "headCount" INTEGER,

    CONSTRAINT "WorkshopAudience_pkey" PRIMARY KEY ("workshopId","audience")
);

-- CreateTable
CREATE TABLE "WorkshopCommunity" (
    "workshopId" TEXT NOT NULL,
    "communityId" TEXT NOT NULL,

    CONSTRAINT "WorkshopCommunity_pkey" PRIMARY KEY ("workshopId","communityId")
);

-- CreateTable
CREATE TABLE "WorkshopOrganisation" (
    "workshopId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "isPartner" BOOLEAN NOT NULL,

    CONSTRAINT "WorkshopOrganisation_pkey" PRIMARY KEY ("workshopId","name")
);

-- CreateTable
CREATE TABLE "WorkshopFacilitator" (
    "workshopId" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,

    CONSTRAINT "WorkshopFacilitator_pkey" PRIMARY KEY ("workshopId","staffId")
);

-- CreateTable
CREATE TABLE "WorkshopCaseStudy" (
    "workshopId" TEXT NOT NULL,
    "caseStudyId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "WorkshopCaseStudy_pkey" PRIMARY KEY ("workshopId","caseStudyId")
);

-- CreateTable
CREATE TABLE "WorkshopStandard" (
    "workshopId" TEXT NOT NULL,
    "standard" TEXT NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "WorkshopStandard_pkey" PRIMARY KEY ("workshopId","standard")
);

-- CreateTable
CREATE TABLE "WorkshopInterruption" (
    "workshopId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "WorkshopInterruption_pkey" PRIMARY KEY ("workshopId","order")
);

-- CreateTable
CREATE TABLE "WorkshopCapture" (
    "idHash" TEXT NOT NULL,
    "workshopId" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "applied" INTEGER NOT NULL DEFAULT 0,
    "isRevoked" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "WorkshopCapture_pkey" PRIMARY KEY ("idHash")
);

-- CreateTable
CREATE TABLE "Contribution" (
    "id" TEXT NOT NULL,
    "workshopId" TEXT NOT NULL,
    "ciphertext" TEXT NOT NULL,
    "askedById" TEXT,

    CONSTRAINT "Contribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewedContribution" (
    "id" TEXT NOT NULL,
    "workshopId" TEXT NOT NULL,
    "ciphertext" TEXT NOT NULL,
    "firstReviewerId" TEXT NOT NULL,
    "secondReviewerId" TEXT,
    "isHidden" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ReviewedContribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseStudy" (
    "id" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "journeyId" TEXT NOT NULL,
    "ciphertext" TEXT NOT NULL,
    "writtenById" TEXT NOT NULL,
    "consent" TEXT NOT NULL,
    "isComposite" BOOLEAN NOT NULL DEFAULT false,
    "contentNotes" TEXT NOT NULL,
    "checklist" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "firstReviewerId" TEXT,
    "secondReviewerId" TEXT,

    CONSTRAINT "CaseStudy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DistressProtocol" (
    "partnershipId" TEXT NOT NULL,
    "steps" TEXT NOT NULL,
    "confirmedBy" TEXT NOT NULL,
    "confirmedOn" TEXT NOT NULL,

    CONSTRAINT "DistressProtocol_pkey" PRIMARY KEY ("partnershipId")
);

-- CreateTable
CREATE TABLE "BookCode" (
    "partnershipId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "parent" TEXT,
    "order" INTEGER NOT NULL,
    "mergedInto" TEXT,
    "isRetired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "BookCode_pkey" PRIMARY KEY ("partnershipId","code")
);

-- CreateTable
CREATE TABLE "BookChange" (
    "partnershipId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "before" TEXT NOT NULL,

    CONSTRAINT "BookChange_pkey" PRIMARY KEY ("partnershipId","sequence")
);

-- CreateTable
CREATE TABLE "Statement" (
    "partnershipId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "fromDay" TEXT NOT NULL,
    "toDay" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "previousSha256" TEXT NOT NULL,
    "publishedOn" TEXT NOT NULL,

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("partnershipId","sequence")
);

-- CreateTable
CREATE TABLE "MatrixPartner" (
    "id" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "prose" TEXT,

    CONSTRAINT "MatrixPartner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MatrixTick" (
    "partnerId" TEXT NOT NULL,
    "journeyId" TEXT NOT NULL,
    "stage" TEXT NOT NULL,

    CONSTRAINT "MatrixTick_pkey" PRIMARY KEY ("partnerId","journeyId","stage")
);

-- CreateIndex
CREATE INDEX "Contribution_workshopId_id_idx" ON "Contribution"("workshopId", "id");

-- CreateIndex
CREATE INDEX "ReviewedContribution_workshopId_id_idx" ON "ReviewedContribution"("workshopId", "id");

-- AddForeignKey
ALTER TABLE "Journey" ADD CONSTRAINT "Journey_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JourneyStage" ADD CONSTRAINT "JourneyStage_journeyId_fkey" FOREIGN KEY ("journeyId") REFERENCES "Journey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Workshop" ADD CONSTRAINT "Workshop_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Workshop" ADD CONSTRAINT "Workshop_journeyId_fkey" FOREIGN KEY ("journeyId") REFERENCES "Journey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopAudience" ADD CONSTRAINT "WorkshopAudience_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopCommunity" ADD CONSTRAINT "WorkshopCommunity_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopCommunity" ADD CONSTRAINT "WorkshopCommunity_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopOrganisation" ADD CONSTRAINT "WorkshopOrganisation_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopFacilitator" ADD CONSTRAINT "WorkshopFacilitator_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopFacilitator" ADD CONSTRAINT "WorkshopFacilitator_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopCaseStudy" ADD CONSTRAINT "WorkshopCaseStudy_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopCaseStudy" ADD CONSTRAINT "WorkshopCaseStudy_caseStudyId_fkey" FOREIGN KEY ("caseStudyId") REFERENCES "CaseStudy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopStandard" ADD CONSTRAINT "WorkshopStandard_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopInterruption" ADD CONSTRAINT "WorkshopInterruption_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopCapture" ADD CONSTRAINT "WorkshopCapture_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopCapture" ADD CONSTRAINT "WorkshopCapture_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewedContribution" ADD CONSTRAINT "ReviewedContribution_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseStudy" ADD CONSTRAINT "CaseStudy_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseStudy" ADD CONSTRAINT "CaseStudy_journeyId_fkey" FOREIGN KEY ("journeyId") REFERENCES "Journey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseStudy" ADD CONSTRAINT "CaseStudy_writtenById_fkey" FOREIGN KEY ("writtenById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DistressProtocol" ADD CONSTRAINT "DistressProtocol_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BookCode" ADD CONSTRAINT "BookCode_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BookChange" ADD CONSTRAINT "BookChange_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatrixPartner" ADD CONSTRAINT "MatrixPartner_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatrixTick" ADD CONSTRAINT "MatrixTick_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "MatrixPartner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatrixTick" ADD CONSTRAINT "MatrixTick_journeyId_stage_fkey" FOREIGN KEY ("journeyId", "stage") REFERENCES "JourneyStage"("journeyId", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END;
$$;

CREATE TRIGGER "Statement_refuses_change" BEFORE UPDATE OR DELETE ON "Statement"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Statement_refuses_truncate" BEFORE TRUNCATE ON "Statement"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
