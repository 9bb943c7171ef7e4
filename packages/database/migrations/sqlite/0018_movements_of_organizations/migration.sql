-- Levels of an organization's figures are told apart from movements.
DELETE FROM "ValueTally" WHERE "kind" = 'organization';
INSERT INTO "ValueTally" ("kind", "dimension", "unit", "value", "normalizedUnit", "normalized", "change", "publishedMonth", "newspaper", "periodFrom", "periodTo", "organizationId", "indicator", "count")
  SELECT 'organization', COALESCE(CAST("dimension" AS TEXT), ''), COALESCE(CAST("unit" AS TEXT), ''), COALESCE(CAST("value" AS TEXT), ''), COALESCE(CAST("normalizedUnit" AS TEXT), ''), COALESCE(CAST("normalized" AS TEXT), ''), COALESCE(CAST("change" AS TEXT), ''), COALESCE(CAST(SUBSTR("publishedOn", 1, 7) AS TEXT), ''), '', '', '', COALESCE(CAST("organizationId" AS TEXT), ''), '', COUNT(*)
  FROM "Metric" GROUP BY 2, 3, 4, 5, 6, 7, 8, 12;
