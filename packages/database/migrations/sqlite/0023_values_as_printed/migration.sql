-- Values are counted by how they are printed and with their keys, too: how many figures hold 亿元 or are worth more than some
-- amount, and which values these have, is told without the figures.
DROP TABLE "ValueTally";
CREATE TABLE "ValueTally" (
    "dimension" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "normalizedUnit" TEXT NOT NULL,
    "normalized" TEXT NOT NULL,
    "change" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "valueKey" TEXT NOT NULL,
    "normalizedKey" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("dimension", "unit", "value", "normalizedUnit", "normalized", "change", "text")
) WITHOUT ROWID;
INSERT INTO "ValueTally" ("dimension", "unit", "value", "normalizedUnit", "normalized", "change", "text", "valueKey", "normalizedKey", "count")
  SELECT COALESCE(CAST("dimension" AS TEXT), ''), COALESCE(CAST("unit" AS TEXT), ''), COALESCE(CAST("value" AS TEXT), ''), COALESCE(CAST("normalizedUnit" AS TEXT), ''), COALESCE(CAST("normalized" AS TEXT), ''), COALESCE(CAST("change" AS TEXT), ''), COALESCE(CAST("text" AS TEXT), ''), COALESCE(CAST("valueKey" AS TEXT), ''), COALESCE(CAST("normalizedKey" AS TEXT), ''), COUNT(*) FROM "Metric" GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9;
