-- How often each value occurs beside what statistics are grouped by, kept by every write.
CREATE TABLE "ValueTally" (
    "kind" TEXT NOT NULL,
    "dimension" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "normalizedUnit" TEXT NOT NULL,
    "normalized" TEXT NOT NULL,
    "change" TEXT NOT NULL,
    "publishedMonth" TEXT NOT NULL,
    "newspaper" TEXT NOT NULL,
    "periodFrom" TEXT NOT NULL,
    "periodTo" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "ValueTally_pkey" PRIMARY KEY ("kind", "dimension", "unit", "value", "normalizedUnit", "normalized", "change", "publishedMonth", "newspaper", "periodFrom", "periodTo", "organizationId", "indicator")
);

INSERT INTO "ValueTally" ("kind", "dimension", "unit", "value", "normalizedUnit", "normalized", "change", "publishedMonth", "newspaper", "periodFrom", "periodTo", "organizationId", "indicator", "count")
  SELECT 'unit', COALESCE(CAST("dimension" AS TEXT), ''), COALESCE(CAST("unit" AS TEXT), ''), COALESCE(CAST("value" AS TEXT), ''), COALESCE(CAST("normalizedUnit" AS TEXT), ''), COALESCE(CAST("normalized" AS TEXT), ''), COALESCE(CAST("change" AS TEXT), ''), '', '', '', '', '', '', COUNT(*)
  FROM "Metric" GROUP BY 2, 3, 4, 5, 6, 7;
INSERT INTO "ValueTally" ("kind", "dimension", "unit", "value", "normalizedUnit", "normalized", "change", "publishedMonth", "newspaper", "periodFrom", "periodTo", "organizationId", "indicator", "count")
  SELECT 'period', COALESCE(CAST("dimension" AS TEXT), ''), COALESCE(CAST("unit" AS TEXT), ''), COALESCE(CAST("value" AS TEXT), ''), COALESCE(CAST("normalizedUnit" AS TEXT), ''), COALESCE(CAST("normalized" AS TEXT), ''), COALESCE(CAST("change" AS TEXT), ''), '', '', COALESCE(CAST("periodFrom" AS TEXT), ''), COALESCE(CAST("periodTo" AS TEXT), ''), '', '', COUNT(*)
  FROM "Metric" GROUP BY 2, 3, 4, 5, 6, 7, 10, 11;
INSERT INTO "ValueTally" ("kind", "dimension", "unit", "value", "normalizedUnit", "normalized", "change", "publishedMonth", "newspaper", "periodFrom", "periodTo", "organizationId", "indicator", "count")
  SELECT 'indicator', COALESCE(CAST("dimension" AS TEXT), ''), COALESCE(CAST("unit" AS TEXT), ''), COALESCE(CAST("value" AS TEXT), ''), COALESCE(CAST("normalizedUnit" AS TEXT), ''), COALESCE(CAST("normalized" AS TEXT), ''), COALESCE(CAST("change" AS TEXT), ''), '', '', '', '', '', COALESCE(CAST("indicator" AS TEXT), ''), COUNT(*)
  FROM "Metric" GROUP BY 2, 3, 4, 5, 6, 7, 13;
INSERT INTO "ValueTally" ("kind", "dimension", "unit", "value", "normalizedUnit", "normalized", "change", "publishedMonth", "newspaper", "periodFrom", "periodTo", "organizationId", "indicator", "count")
  SELECT 'published', COALESCE(CAST("dimension" AS TEXT), ''), COALESCE(CAST("unit" AS TEXT), ''), COALESCE(CAST("value" AS TEXT), ''), COALESCE(CAST("normalizedUnit" AS TEXT), ''), COALESCE(CAST("normalized" AS TEXT), ''), COALESCE(CAST("change" AS TEXT), ''), COALESCE(CAST(SUBSTR("publishedOn", 1, 7) AS TEXT), ''), COALESCE(CAST("newspaper" AS TEXT), ''), '', '', '', '', COUNT(*)
  FROM "Metric" GROUP BY 2, 3, 4, 5, 6, 7, 8, 9;
INSERT INTO "ValueTally" ("kind", "dimension", "unit", "value", "normalizedUnit", "normalized", "change", "publishedMonth", "newspaper", "periodFrom", "periodTo", "organizationId", "indicator", "count")
  SELECT 'organization', COALESCE(CAST("dimension" AS TEXT), ''), COALESCE(CAST("unit" AS TEXT), ''), COALESCE(CAST("value" AS TEXT), ''), COALESCE(CAST("normalizedUnit" AS TEXT), ''), COALESCE(CAST("normalized" AS TEXT), ''), '', COALESCE(CAST(SUBSTR("publishedOn", 1, 7) AS TEXT), ''), '', '', '', COALESCE(CAST("organizationId" AS TEXT), ''), '', COUNT(*)
  FROM "Metric" GROUP BY 2, 3, 4, 5, 6, 8, 12;
DELETE FROM "Tally" WHERE "of" = 'Metric.value unit';

-- Statistics by indicator and organization need no index that holds values any more.
DROP INDEX "Metric_organizationId_valueKey_unit_value_idx";
DROP INDEX "Metric_indicator_unit_valueKey_value_idx";
CREATE INDEX "Metric_organizationId_valueKey_id_idx" ON "Metric"("organizationId", "valueKey", "id");
CREATE INDEX "Metric_indicator_idx" ON "Metric"("indicator");

-- Figures of a dimension that state a movement, by value.
CREATE INDEX "Metric_dimension_change_valueKey_id_idx" ON "Metric"("dimension", "change", "valueKey", "id");
