-- Sums of metrics by what statistics are grouped by, kept by every write: values counted one by one were nearly as many as metrics.
CREATE TABLE "MetricSum" (
    "kind" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "dimension" TEXT NOT NULL,
    "normalizedUnit" TEXT NOT NULL,
    "change" TEXT NOT NULL,
    "scale" TEXT NOT NULL,
    "normalizedScale" TEXT NOT NULL,
    "publishedMonth" TEXT NOT NULL,
    "newspaper" TEXT NOT NULL,
    "periodFrom" TEXT NOT NULL,
    "periodTo" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "sum" BIGINT NOT NULL,
    "normalizedSum" BIGINT NOT NULL,

    CONSTRAINT "MetricSum_pkey" PRIMARY KEY ("kind", "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "publishedMonth", "newspaper", "periodFrom", "periodTo", "organizationId", "indicator")
);

CREATE TEMPORARY TABLE "MetricSumFinest" AS
  SELECT COALESCE(CAST("unit" AS TEXT), '') AS "unit", COALESCE(CAST("dimension" AS TEXT), '') AS "dimension", COALESCE(CAST("normalizedUnit" AS TEXT), '') AS "normalizedUnit", COALESCE(CAST("change" AS TEXT), '') AS "change", CASE WHEN "value" IS NULL THEN '' WHEN LENGTH("value") > 12 THEN '=' || "value" WHEN "value" LIKE '%.%' THEN CAST(LENGTH("value") - LENGTH(RTRIM("value", '0123456789')) AS TEXT) ELSE '0' END AS "scale", CASE WHEN "normalized" IS NULL THEN '' WHEN LENGTH("normalized") > 12 THEN '=' || "normalized" WHEN "normalized" LIKE '%.%' THEN CAST(LENGTH("normalized") - LENGTH(RTRIM("normalized", '0123456789')) AS TEXT) ELSE '0' END AS "normalizedScale", COALESCE(CAST(SUBSTR("publishedOn", 1, 7) AS TEXT), '') AS "publishedMonth", COALESCE(CAST("newspaper" AS TEXT), '') AS "newspaper", COALESCE(CAST("periodFrom" AS TEXT), '') AS "periodFrom", COALESCE(CAST("periodTo" AS TEXT), '') AS "periodTo", COALESCE(CAST("organizationId" AS TEXT), '') AS "organizationId", COALESCE(CAST("indicator" AS TEXT), '') AS "indicator", COUNT(*) AS "count", SUM(CASE WHEN LENGTH("value") <= 12 THEN CAST(REPLACE("value", '.', '') AS BIGINT) ELSE 0 END) AS "sum", SUM(CASE WHEN LENGTH("normalized") <= 12 THEN CAST(REPLACE("normalized", '.', '') AS BIGINT) ELSE 0 END) AS "normalizedSum"
  FROM "Metric" GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12;
INSERT INTO "MetricSum" ("kind", "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "publishedMonth", "newspaper", "periodFrom", "periodTo", "organizationId", "indicator", "count", "sum", "normalizedSum")
  SELECT 'unit', "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", '', '', '', '', '', '', SUM("count"), SUM("sum"), SUM("normalizedSum")
  FROM "MetricSumFinest" GROUP BY "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale";
INSERT INTO "MetricSum" ("kind", "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "publishedMonth", "newspaper", "periodFrom", "periodTo", "organizationId", "indicator", "count", "sum", "normalizedSum")
  SELECT 'indicator', "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", '', '', '', '', '', "indicator", SUM("count"), SUM("sum"), SUM("normalizedSum")
  FROM "MetricSumFinest" GROUP BY "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "indicator";
INSERT INTO "MetricSum" ("kind", "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "publishedMonth", "newspaper", "periodFrom", "periodTo", "organizationId", "indicator", "count", "sum", "normalizedSum")
  SELECT 'period', "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", '', '', "periodFrom", "periodTo", '', '', SUM("count"), SUM("sum"), SUM("normalizedSum")
  FROM "MetricSumFinest" GROUP BY "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "periodFrom", "periodTo";
INSERT INTO "MetricSum" ("kind", "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "publishedMonth", "newspaper", "periodFrom", "periodTo", "organizationId", "indicator", "count", "sum", "normalizedSum")
  SELECT 'organization', "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", '', '', '', '', "organizationId", '', SUM("count"), SUM("sum"), SUM("normalizedSum")
  FROM "MetricSumFinest" GROUP BY "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "organizationId";
INSERT INTO "MetricSum" ("kind", "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "publishedMonth", "newspaper", "periodFrom", "periodTo", "organizationId", "indicator", "count", "sum", "normalizedSum")
  SELECT 'newspaper', "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", '', "newspaper", '', '', '', '', SUM("count"), SUM("sum"), SUM("normalizedSum")
  FROM "MetricSumFinest" GROUP BY "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "newspaper";
INSERT INTO "MetricSum" ("kind", "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "publishedMonth", "newspaper", "periodFrom", "periodTo", "organizationId", "indicator", "count", "sum", "normalizedSum")
  SELECT 'month', "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "publishedMonth", '', '', '', '', '', SUM("count"), SUM("sum"), SUM("normalizedSum")
  FROM "MetricSumFinest" GROUP BY "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "publishedMonth";
INSERT INTO "MetricSum" ("kind", "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "publishedMonth", "newspaper", "periodFrom", "periodTo", "organizationId", "indicator", "count", "sum", "normalizedSum")
  SELECT 'indicator, period', "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", '', '', "periodFrom", "periodTo", '', "indicator", SUM("count"), SUM("sum"), SUM("normalizedSum")
  FROM "MetricSumFinest" GROUP BY "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "indicator", "periodFrom", "periodTo";
INSERT INTO "MetricSum" ("kind", "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "publishedMonth", "newspaper", "periodFrom", "periodTo", "organizationId", "indicator", "count", "sum", "normalizedSum")
  SELECT 'indicator, organization', "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", '', '', '', '', "organizationId", "indicator", SUM("count"), SUM("sum"), SUM("normalizedSum")
  FROM "MetricSumFinest" GROUP BY "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "indicator", "organizationId";
INSERT INTO "MetricSum" ("kind", "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "publishedMonth", "newspaper", "periodFrom", "periodTo", "organizationId", "indicator", "count", "sum", "normalizedSum")
  SELECT 'indicator, newspaper', "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", '', "newspaper", '', '', '', "indicator", SUM("count"), SUM("sum"), SUM("normalizedSum")
  FROM "MetricSumFinest" GROUP BY "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "indicator", "newspaper";
INSERT INTO "MetricSum" ("kind", "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "publishedMonth", "newspaper", "periodFrom", "periodTo", "organizationId", "indicator", "count", "sum", "normalizedSum")
  SELECT 'indicator, month', "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "publishedMonth", '', '', '', '', "indicator", SUM("count"), SUM("sum"), SUM("normalizedSum")
  FROM "MetricSumFinest" GROUP BY "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "indicator", "publishedMonth";
INSERT INTO "MetricSum" ("kind", "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "publishedMonth", "newspaper", "periodFrom", "periodTo", "organizationId", "indicator", "count", "sum", "normalizedSum")
  SELECT 'organization, period', "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", '', '', "periodFrom", "periodTo", "organizationId", '', SUM("count"), SUM("sum"), SUM("normalizedSum")
  FROM "MetricSumFinest" GROUP BY "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "organizationId", "periodFrom", "periodTo";
INSERT INTO "MetricSum" ("kind", "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "publishedMonth", "newspaper", "periodFrom", "periodTo", "organizationId", "indicator", "count", "sum", "normalizedSum")
  SELECT 'organization, newspaper', "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", '', "newspaper", '', '', "organizationId", '', SUM("count"), SUM("sum"), SUM("normalizedSum")
  FROM "MetricSumFinest" GROUP BY "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "organizationId", "newspaper";
INSERT INTO "MetricSum" ("kind", "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "publishedMonth", "newspaper", "periodFrom", "periodTo", "organizationId", "indicator", "count", "sum", "normalizedSum")
  SELECT 'organization, month', "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "publishedMonth", '', '', '', "organizationId", '', SUM("count"), SUM("sum"), SUM("normalizedSum")
  FROM "MetricSumFinest" GROUP BY "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "organizationId", "publishedMonth";
INSERT INTO "MetricSum" ("kind", "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "publishedMonth", "newspaper", "periodFrom", "periodTo", "organizationId", "indicator", "count", "sum", "normalizedSum")
  SELECT 'newspaper, month', "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "publishedMonth", "newspaper", '', '', '', '', SUM("count"), SUM("sum"), SUM("normalizedSum")
  FROM "MetricSumFinest" GROUP BY "unit", "dimension", "normalizedUnit", "change", "scale", "normalizedScale", "newspaper", "publishedMonth";
DROP TABLE "MetricSumFinest";

-- Values are counted one by one where few others stand beside them.
DROP TABLE "ValueTally";
CREATE TABLE "ValueTally" (
    "dimension" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "normalizedUnit" TEXT NOT NULL,
    "normalized" TEXT NOT NULL,
    "change" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "ValueTally_pkey" PRIMARY KEY ("dimension", "unit", "value", "normalizedUnit", "normalized", "change")
);
INSERT INTO "ValueTally" ("dimension", "unit", "value", "normalizedUnit", "normalized", "change", "count")
  SELECT COALESCE(CAST("dimension" AS TEXT), ''), COALESCE(CAST("unit" AS TEXT), ''), COALESCE(CAST("value" AS TEXT), ''), COALESCE(CAST("normalizedUnit" AS TEXT), ''), COALESCE(CAST("normalized" AS TEXT), ''), COALESCE(CAST("change" AS TEXT), ''), COUNT(*) FROM "Metric" GROUP BY 1, 2, 3, 4, 5, 6;

-- What is counted by is added up by, too.
DROP INDEX "Metric_counted_by_idx";
CREATE INDEX "Metric_counted_by_idx" ON "Metric"("indicator", "unit", "newspaper", "dimension", "change", "periodFrom", "periodTo", "organizationId", "publishedOn", "value", "normalizedUnit", "normalized");
