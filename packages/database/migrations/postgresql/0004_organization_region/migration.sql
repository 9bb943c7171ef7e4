-- AlterTable
ALTER TABLE "Organization" ADD COLUMN "region" TEXT;

-- CreateIndex
CREATE INDEX "Organization_region_idx" ON "Organization"("region");
