-- AlterTable
ALTER TABLE "Metric" ADD COLUMN     "base" TEXT,
ADD COLUMN     "per" TEXT,
ADD COLUMN     "periodStart" INTEGER,
ADD COLUMN     "periodEnd" INTEGER,
ADD COLUMN     "periodFrom" TEXT,
ADD COLUMN     "periodTo" TEXT;

-- CreateIndex
CREATE INDEX "Metric_periodFrom_idx" ON "Metric"("periodFrom");
