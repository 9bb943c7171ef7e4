-- Keys that indexes answer orders and filters from, on the rows themselves, and counts of organizations.

-- AlterTable
DROP INDEX "Metric_unit_valueKey_idx";
DROP INDEX "Metric_dimension_normalizedKey_idx";
DROP INDEX "Metric_periodFrom_idx";
DROP INDEX "Caption_articleId_idx";
DROP INDEX "Document_sequence_idx";
ALTER TABLE "Document" ADD COLUMN "publishedKey" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Article" ADD COLUMN "sequence" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Article" ADD COLUMN "publishedOn" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Article" ADD COLUMN "newspaper" TEXT;
ALTER TABLE "Article" ADD COLUMN "titleKey" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Article" ADD COLUMN "length" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Mention" ADD COLUMN "sequence" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Mention" ADD COLUMN "publishedOn" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Organization" ADD COLUMN "articleCount" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Organization" ADD COLUMN "mentionCount" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Organization" ADD COLUMN "metricCount" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Metric" ADD COLUMN "periodKey" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Metric" ADD COLUMN "sequence" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Metric" ADD COLUMN "publishedOn" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Metric" ADD COLUMN "newspaper" TEXT;
UPDATE "Metric" SET "normalizedKey" = '' WHERE "normalizedKey" IS NULL;
ALTER TABLE "Metric" ALTER COLUMN "normalizedKey" SET DEFAULT '', ALTER COLUMN "normalizedKey" SET NOT NULL;

-- A section heading stands in its article's paragraphs.
DROP TABLE "Section";

UPDATE "Document" SET "publishedKey" = COALESCE("publishedOn", '');
UPDATE "Article" SET "sequence" = d."sequence", "publishedOn" = COALESCE(d."publishedOn", ''), "newspaper" = d."newspaper",
  "titleKey" = SUBSTR(COALESCE("Article"."title", ''), 1, 100), "length" = LENGTH("Article"."text")
  FROM "Document" d WHERE d."id" = "Article"."documentId";
UPDATE "Mention" SET "sequence" = d."sequence", "publishedOn" = COALESCE(d."publishedOn", '')
  FROM "Document" d WHERE d."id" = "Mention"."documentId";
UPDATE "Metric" SET "sequence" = d."sequence", "publishedOn" = COALESCE(d."publishedOn", ''), "newspaper" = d."newspaper",
  "periodKey" = COALESCE("Metric"."periodFrom", '')
  FROM "Document" d WHERE d."id" = "Metric"."documentId";
UPDATE "Organization" SET
  "articleCount" = (SELECT COUNT(DISTINCT m."articleId") FROM "Mention" m WHERE m."organizationId" = "Organization"."id"),
  "mentionCount" = (SELECT COUNT(*) FROM "Mention" m WHERE m."organizationId" = "Organization"."id"),
  "metricCount" = (SELECT COUNT(*) FROM "Metric" m WHERE m."organizationId" = "Organization"."id");

-- What is ingested is numbered before it is written, without waiting for other writers.
CREATE SEQUENCE "IngestOrder" AS INTEGER;
SELECT setval('"IngestOrder"', GREATEST((SELECT MAX("version") FROM "DataVersion"), 0) + 1, false);

-- CreateIndex
CREATE INDEX "Caption_articleId_position_idx" ON "Caption"("articleId", "position");
CREATE INDEX "Document_sequence_id_idx" ON "Document"("sequence", "id");
CREATE INDEX "Article_sequence_position_id_idx" ON "Article"("sequence" DESC, "position", "id");
CREATE INDEX "Article_newspaper_sequence_position_id_idx" ON "Article"("newspaper", "sequence" DESC, "position", "id");
CREATE INDEX "Article_publishedOn_id_idx" ON "Article"("publishedOn", "id");
CREATE INDEX "Article_titleKey_id_idx" ON "Article"("titleKey", "id");
CREATE INDEX "Article_length_id_idx" ON "Article"("length", "id");
CREATE INDEX "Document_publishedKey_id_idx" ON "Document"("publishedKey", "id");
CREATE INDEX "Document_name_id_idx" ON "Document"("name", "id");
CREATE INDEX "Metric_organizationId_sequence_start_id_idx" ON "Metric"("organizationId", "sequence" DESC, "start", "id");
CREATE INDEX "Metric_unit_valueKey_id_idx" ON "Metric"("unit", "valueKey", "id");
CREATE INDEX "Metric_dimension_normalizedKey_id_idx" ON "Metric"("dimension", "normalizedKey", "id");
CREATE INDEX "Metric_sequence_start_id_idx" ON "Metric"("sequence" DESC, "start", "id");
CREATE INDEX "Metric_publishedOn_id_idx" ON "Metric"("publishedOn", "id");
CREATE INDEX "Metric_periodKey_id_idx" ON "Metric"("periodKey", "id");
CREATE INDEX "Organization_articleCount_id_idx" ON "Organization"("articleCount", "id");
CREATE INDEX "Organization_mentionCount_id_idx" ON "Organization"("mentionCount", "id");
CREATE INDEX "Organization_metricCount_id_idx" ON "Organization"("metricCount", "id");
CREATE INDEX "Organization_type_articleCount_id_idx" ON "Organization"("type", "articleCount", "id");
CREATE INDEX "Mention_organizationId_sequence_start_id_idx" ON "Mention"("organizationId", "sequence" DESC, "start", "id");
