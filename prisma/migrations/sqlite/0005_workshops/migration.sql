-- CreateTable
CREATE TABLE "Journey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partnershipId" TEXT NOT NULL,
    "perspective" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    CONSTRAINT "Journey_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "JourneyStage" (
    "journeyId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "isRetired" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("journeyId", "code"),
    CONSTRAINT "JourneyStage_journeyId_fkey" FOREIGN KEY ("journeyId") REFERENCES "Journey" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Workshop" (
    "id" TEXT NOT NULL PRIMARY KEY,
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
    CONSTRAINT "Workshop_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Workshop_journeyId_fkey" FOREIGN KEY ("journeyId") REFERENCES "Journey" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WorkshopAudience" (
    "workshopId" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "headCount" INTEGER,

    PRIMARY KEY ("workshopId", "audience"),
    CONSTRAINT "WorkshopAudience_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WorkshopCommunity" (
    "workshopId" TEXT NOT NULL,
    "communityId" TEXT NOT NULL,

    PRIMARY KEY ("workshopId", "communityId"),
    CONSTRAINT "WorkshopCommunity_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "WorkshopCommunity_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WorkshopOrganisation" (
    "workshopId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "isPartner" BOOLEAN NOT NULL,

    PRIMARY KEY ("workshopId", "name"),
    CONSTRAINT "WorkshopOrganisation_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WorkshopFacilitator" (
    "workshopId" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,

    PRIMARY KEY ("workshopId", "staffId"),
    CONSTRAINT "WorkshopFacilitator_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "WorkshopFacilitator_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WorkshopCaseStudy" (
    "workshopId" TEXT NOT NULL,
    "caseStudyId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    PRIMARY KEY ("workshopId", "caseStudyId"),
    CONSTRAINT "WorkshopCaseStudy_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "WorkshopCaseStudy_caseStudyId_fkey" FOREIGN KEY ("caseStudyId") REFERENCES "CaseStudy" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WorkshopStandard" (
    "workshopId" TEXT NOT NULL,
    "standard" TEXT NOT NULL,
    "note" TEXT NOT NULL,

    PRIMARY KEY ("workshopId", "standard"),
    CONSTRAINT "WorkshopStandard_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WorkshopInterruption" (
    "workshopId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    PRIMARY KEY ("workshopId", "order"),
    CONSTRAINT "WorkshopInterruption_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WorkshopCapture" (
    "idHash" TEXT NOT NULL PRIMARY KEY,
    "workshopId" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "applied" INTEGER NOT NULL DEFAULT 0,
    "isRevoked" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "WorkshopCapture_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "WorkshopCapture_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Contribution" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workshopId" TEXT NOT NULL,
    "ciphertext" TEXT NOT NULL,
    "askedById" TEXT,
    CONSTRAINT "Contribution_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "ReviewedContribution" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workshopId" TEXT NOT NULL,
    "ciphertext" TEXT NOT NULL,
    "firstReviewerId" TEXT NOT NULL,
    "secondReviewerId" TEXT,
    "isHidden" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "ReviewedContribution_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "CaseStudy" (
    "id" TEXT NOT NULL PRIMARY KEY,
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
    CONSTRAINT "CaseStudy_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CaseStudy_journeyId_fkey" FOREIGN KEY ("journeyId") REFERENCES "Journey" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CaseStudy_writtenById_fkey" FOREIGN KEY ("writtenById") REFERENCES "Staff" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "DistressProtocol" (
    "partnershipId" TEXT NOT NULL PRIMARY KEY,
    "steps" TEXT NOT NULL,
    "confirmedBy" TEXT NOT NULL,
    "confirmedOn" TEXT NOT NULL,
    CONSTRAINT "DistressProtocol_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
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

    PRIMARY KEY ("partnershipId", "code"),
    CONSTRAINT "BookCode_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BookChange" (
    "partnershipId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "before" TEXT NOT NULL,

    PRIMARY KEY ("partnershipId", "sequence"),
    CONSTRAINT "BookChange_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
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

    PRIMARY KEY ("partnershipId", "sequence"),
    CONSTRAINT "Statement_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MatrixPartner" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partnershipId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "prose" TEXT,
    CONSTRAINT "MatrixPartner_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MatrixTick" (
    "partnerId" TEXT NOT NULL,
    "journeyId" TEXT NOT NULL,
    "stage" TEXT NOT NULL,

    PRIMARY KEY ("partnerId", "journeyId", "stage"),
    CONSTRAINT "MatrixTick_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "MatrixPartner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MatrixTick_journeyId_stage_fkey" FOREIGN KEY ("journeyId", "stage") REFERENCES "JourneyStage" ("journeyId", "code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Contribution_workshopId_id_idx" ON "Contribution"("workshopId", "id");

-- CreateIndex
CREATE INDEX "ReviewedContribution_workshopId_id_idx" ON "ReviewedContribution"("workshopId", "id");

CREATE TRIGGER "Statement_refuses_update" BEFORE UPDATE ON "Statement"
BEGIN
    SELECT RAISE(ABORT, 'Statement is append-only');
END;

CREATE TRIGGER "Statement_refuses_delete" BEFORE DELETE ON "Statement"
BEGIN
    SELECT RAISE(ABORT, 'Statement is append-only');
END;
