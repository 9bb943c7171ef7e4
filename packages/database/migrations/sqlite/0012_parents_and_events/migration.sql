-- AlterTable
ALTER TABLE "DataEvent" ADD COLUMN "organizationId" TEXT;
ALTER TABLE "DataEvent" ADD COLUMN "mergedId" TEXT;

-- CreateTable
CREATE TABLE "OrganizationParent" (
    "organizationId" TEXT NOT NULL,
    "parentId" TEXT NOT NULL,
    "length" INTEGER NOT NULL,

    PRIMARY KEY ("organizationId", "parentId"),
    CONSTRAINT "OrganizationParent_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "OrganizationParent_parentId_idx" ON "OrganizationParent"("parentId");
