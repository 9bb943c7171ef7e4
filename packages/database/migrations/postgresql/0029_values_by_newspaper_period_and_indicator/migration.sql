-- Values are counted by newspaper, period and indicator, too: their medians and extremes are told without the figures.
DROP TABLE "ValueTally";
CREATE TABLE "ValueTally" (
    "kind" TEXT NOT NULL,
    "dimension" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "normalizedUnit" TEXT NOT NULL,
    "normalized" TEXT NOT NULL,
    "change" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "publishedMonth" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "newspaper" TEXT NOT NULL,
    "periodFrom" TEXT NOT NULL,
    "periodTo" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "valueKey" TEXT NOT NULL,
    "normalizedKey" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "ValueTally_pkey" PRIMARY KEY ("kind", "dimension", "unit", "value", "normalizedUnit", "normalized", "change", "text", "publishedMonth", "organizationId", "newspaper", "periodFrom", "periodTo", "indicator")
) WITH (fillfactor = 50);
INSERT INTO "ValueTally" ("kind", "dimension", "unit", "value", "normalizedUnit", "normalized", "change", "text", "publishedMonth", "organizationId", "newspaper", "periodFrom", "periodTo", "indicator", "valueKey", "normalizedKey", "count")
  SELECT 'text', COALESCE(CAST("dimension" AS TEXT), ''), COALESCE(CAST("unit" AS TEXT), ''), COALESCE(CAST("value" AS TEXT), ''), COALESCE(CAST("normalizedUnit" AS TEXT), ''), COALESCE(CAST("normalized" AS TEXT), ''), COALESCE(CAST("change" AS TEXT), ''), COALESCE(CAST("text" AS TEXT), ''), '', '', '', '', '', '', COALESCE(CAST("valueKey" AS TEXT), ''), COALESCE(CAST("normalizedKey" AS TEXT), ''), COUNT(*) FROM "Metric" GROUP BY 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16;
INSERT INTO "ValueTally" ("kind", "dimension", "unit", "value", "normalizedUnit", "normalized", "change", "text", "publishedMonth", "organizationId", "newspaper", "periodFrom", "periodTo", "indicator", "valueKey", "normalizedKey", "count")
  SELECT 'newspaper, month', COALESCE(CAST("dimension" AS TEXT), ''), COALESCE(CAST("unit" AS TEXT), ''), COALESCE(CAST("value" AS TEXT), ''), COALESCE(CAST("normalizedUnit" AS TEXT), ''), COALESCE(CAST("normalized" AS TEXT), ''), COALESCE(CAST("change" AS TEXT), ''), '', COALESCE(CAST(SUBSTR("publishedOn", 1, 7) AS TEXT), ''), '', COALESCE(CAST("newspaper" AS TEXT), ''), '', '', '', COALESCE(CAST("valueKey" AS TEXT), ''), COALESCE(CAST("normalizedKey" AS TEXT), ''), COUNT(*) FROM "Metric" GROUP BY 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16;
INSERT INTO "ValueTally" ("kind", "dimension", "unit", "value", "normalizedUnit", "normalized", "change", "text", "publishedMonth", "organizationId", "newspaper", "periodFrom", "periodTo", "indicator", "valueKey", "normalizedKey", "count")
  SELECT 'organization, period', COALESCE(CAST("dimension" AS TEXT), ''), COALESCE(CAST("unit" AS TEXT), ''), COALESCE(CAST("value" AS TEXT), ''), COALESCE(CAST("normalizedUnit" AS TEXT), ''), COALESCE(CAST("normalized" AS TEXT), ''), COALESCE(CAST("change" AS TEXT), ''), '', '', COALESCE(CAST("organizationId" AS TEXT), ''), '', COALESCE(CAST("periodFrom" AS TEXT), ''), COALESCE(CAST("periodTo" AS TEXT), ''), '', COALESCE(CAST("valueKey" AS TEXT), ''), COALESCE(CAST("normalizedKey" AS TEXT), ''), COUNT(*) FROM "Metric" GROUP BY 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16;
INSERT INTO "ValueTally" ("kind", "dimension", "unit", "value", "normalizedUnit", "normalized", "change", "text", "publishedMonth", "organizationId", "newspaper", "periodFrom", "periodTo", "indicator", "valueKey", "normalizedKey", "count")
  SELECT 'organization, newspaper, month', COALESCE(CAST("dimension" AS TEXT), ''), COALESCE(CAST("unit" AS TEXT), ''), COALESCE(CAST("value" AS TEXT), ''), COALESCE(CAST("normalizedUnit" AS TEXT), ''), COALESCE(CAST("normalized" AS TEXT), ''), COALESCE(CAST("change" AS TEXT), ''), '', COALESCE(CAST(SUBSTR("publishedOn", 1, 7) AS TEXT), ''), COALESCE(CAST("organizationId" AS TEXT), ''), COALESCE(CAST("newspaper" AS TEXT), ''), '', '', '', COALESCE(CAST("valueKey" AS TEXT), ''), COALESCE(CAST("normalizedKey" AS TEXT), ''), COUNT(*) FROM "Metric" GROUP BY 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16;
INSERT INTO "ValueTally" ("kind", "dimension", "unit", "value", "normalizedUnit", "normalized", "change", "text", "publishedMonth", "organizationId", "newspaper", "periodFrom", "periodTo", "indicator", "valueKey", "normalizedKey", "count")
  SELECT 'indicator, organization', COALESCE(CAST("dimension" AS TEXT), ''), COALESCE(CAST("unit" AS TEXT), ''), COALESCE(CAST("value" AS TEXT), ''), COALESCE(CAST("normalizedUnit" AS TEXT), ''), COALESCE(CAST("normalized" AS TEXT), ''), COALESCE(CAST("change" AS TEXT), ''), '', '', COALESCE(CAST("organizationId" AS TEXT), ''), '', '', '', COALESCE(CAST("indicator" AS TEXT), ''), COALESCE(CAST("valueKey" AS TEXT), ''), COALESCE(CAST("normalizedKey" AS TEXT), ''), COUNT(*) FROM "Metric" GROUP BY 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16;

-- Sums of an indicator by newspaper and month are those by organization as well, which are hardly more.
DELETE FROM "MetricSum" WHERE "kind" = 'indicator, newspaper, month';
INSERT INTO "MetricSum" ("kind", "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "publishedMonth", "newspaper", "periodFrom", "periodTo", "organizationId", "indicator", "count", "sum", "normalizedSum")
  SELECT 'indicator, organization, newspaper, month', COALESCE(CAST("unit" AS TEXT), ''), COALESCE(CAST("dimension" AS TEXT), ''), COALESCE(CAST("normalizedUnit" AS TEXT), ''), COALESCE(CAST("change" AS TEXT), ''), CASE WHEN "value" IS NULL THEN '' WHEN LENGTH("value") > 12 THEN '=' || "value" WHEN "value" LIKE '%.%' THEN CAST(LENGTH("value") - LENGTH(RTRIM("value", '0123456789')) AS TEXT) ELSE '0' END, CASE WHEN "normalized" IS NULL THEN '' WHEN LENGTH("normalized") > 12 THEN '=' || "normalized" WHEN "normalized" LIKE '%.%' THEN CAST(LENGTH("normalized") - LENGTH(RTRIM("normalized", '0123456789')) AS TEXT) ELSE '0' END, COALESCE(CAST(SUBSTR("publishedOn", 1, 7) AS TEXT), ''), COALESCE(CAST("newspaper" AS TEXT), ''), '', '', COALESCE(CAST("organizationId" AS TEXT), ''), COALESCE(CAST("indicator" AS TEXT), ''), COUNT(*), SUM(CASE WHEN LENGTH("value") <= 12 THEN CAST(REPLACE("value", '.', '') AS BIGINT) ELSE 0 END), SUM(CASE WHEN LENGTH("normalized") <= 12 THEN CAST(REPLACE("normalized", '.', '') AS BIGINT) ELSE 0 END)
  FROM "Metric" GROUP BY 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13;
