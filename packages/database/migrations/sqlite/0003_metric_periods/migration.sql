-- RedefineTables
CREATE TABLE "new_Metric" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "articleId" TEXT,
    "organizationId" TEXT,
    "identity" TEXT,
    "text" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    "valueKey" TEXT NOT NULL,
    "max" TEXT,
    "maxKey" TEXT,
    "unit" TEXT NOT NULL,
    "normalized" TEXT,
    "normalizedKey" TEXT,
    "normalizedUnit" TEXT,
    "dimension" TEXT NOT NULL,
    "qualifier" TEXT NOT NULL,
    "change" TEXT,
    "indicator" TEXT,
    "base" TEXT,
    "per" TEXT,
    "period" TEXT,
    "periodStart" INTEGER,
    "periodEnd" INTEGER,
    "periodFrom" TEXT,
    "periodTo" TEXT,
    "sentence" TEXT NOT NULL,
    "sentenceStart" INTEGER NOT NULL,
    "sentenceEnd" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    CONSTRAINT "Metric_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Metric_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Metric_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

INSERT INTO "new_Metric" ("id", "documentId", "articleId", "organizationId", "identity", "text", "start", "end", "value", "valueKey", "max", "maxKey", "unit", "normalized", "normalizedKey", "normalizedUnit", "dimension", "qualifier", "change", "indicator", "period", "sentence", "sentenceStart", "sentenceEnd", "rule")
SELECT "id", "documentId", "articleId", "organizationId", "identity", "text", "start", "end", "value", "valueKey", "max", "maxKey", "unit", "normalized", "normalizedKey", "normalizedUnit", "dimension", "qualifier", "change", "indicator", "period", "sentence", "sentenceStart", "sentenceEnd", "rule" FROM "Metric";

DROP TABLE "Metric";

ALTER TABLE "new_Metric" RENAME TO "Metric";

-- CreateIndex
CREATE INDEX "Metric_documentId_start_idx" ON "Metric"("documentId", "start");

CREATE INDEX "Metric_articleId_start_idx" ON "Metric"("articleId", "start");

CREATE INDEX "Metric_organizationId_valueKey_idx" ON "Metric"("organizationId", "valueKey");

CREATE INDEX "Metric_unit_valueKey_idx" ON "Metric"("unit", "valueKey");

CREATE INDEX "Metric_dimension_normalizedKey_idx" ON "Metric"("dimension", "normalizedKey");

CREATE INDEX "Metric_valueKey_id_idx" ON "Metric"("valueKey", "id");

CREATE INDEX "Metric_indicator_idx" ON "Metric"("indicator");

CREATE INDEX "Metric_identity_idx" ON "Metric"("identity");

CREATE INDEX "Metric_periodFrom_idx" ON "Metric"("periodFrom");
