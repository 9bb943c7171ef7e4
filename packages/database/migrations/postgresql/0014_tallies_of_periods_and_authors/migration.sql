-- How many figures are about each stretch of days, for facets and timelines of all.
INSERT INTO "Tally" ("of", "value", "count")
  SELECT 'Metric.period', COALESCE('=' || CASE WHEN COALESCE("periodFrom", "periodTo") IS NOT NULL THEN COALESCE("periodFrom", '..') || '/' || COALESCE("periodTo", '..') END, '~'), COUNT(*)
  FROM "Metric" GROUP BY 2;
-- How many articles each author signed.
INSERT INTO "Tally" ("of", "value", "count")
  SELECT 'Article.author', '=' || "name", COUNT(DISTINCT "articleId") FROM "Author" GROUP BY 2;
