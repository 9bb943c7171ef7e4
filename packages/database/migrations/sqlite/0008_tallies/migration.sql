-- How many rows share a value, kept by every write.
CREATE TABLE "Tally" (
    "of" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("of", "value")
);

-- CreateIndex
CREATE INDEX "Tally_of_count_value_idx" ON "Tally"("of", "count" DESC, "value");

INSERT INTO "Tally" ("of", "value", "count") SELECT 'Document', '', COUNT(*) FROM "Document" HAVING COUNT(*) > 0;
INSERT INTO "Tally" ("of", "value", "count") SELECT 'Document.newspaper', COALESCE('=' || NULLIF(CAST("newspaper" AS TEXT), ''), '~'), COUNT(*) FROM "Document" GROUP BY 2;
INSERT INTO "Tally" ("of", "value", "count") SELECT 'Document.publishedOn', COALESCE('=' || NULLIF(CAST("publishedOn" AS TEXT), ''), '~'), COUNT(*) FROM "Document" GROUP BY 2;
INSERT INTO "Tally" ("of", "value", "count") SELECT 'Document.encoding', COALESCE('=' || NULLIF(CAST("encoding" AS TEXT), ''), '~'), COUNT(*) FROM "Document" GROUP BY 2;
INSERT INTO "Tally" ("of", "value", "count") SELECT 'Article', '', COUNT(*) FROM "Article" HAVING COUNT(*) > 0;
INSERT INTO "Tally" ("of", "value", "count") SELECT 'Article.newspaper', COALESCE('=' || NULLIF(CAST("newspaper" AS TEXT), ''), '~'), COUNT(*) FROM "Article" GROUP BY 2;
INSERT INTO "Tally" ("of", "value", "count") SELECT 'Article.publishedOn', COALESCE('=' || NULLIF(CAST("publishedOn" AS TEXT), ''), '~'), COUNT(*) FROM "Article" GROUP BY 2;
INSERT INTO "Tally" ("of", "value", "count") SELECT 'Article.outlet', COALESCE('=' || NULLIF(CAST("outlet" AS TEXT), ''), '~'), COUNT(*) FROM "Article" GROUP BY 2;
INSERT INTO "Tally" ("of", "value", "count") SELECT 'Mention', '', COUNT(*) FROM "Mention" HAVING COUNT(*) > 0;
INSERT INTO "Tally" ("of", "value", "count") SELECT 'Mention.surface', COALESCE('=' || NULLIF(CAST("surface" AS TEXT), ''), '~'), COUNT(*) FROM "Mention" GROUP BY 2;
INSERT INTO "Tally" ("of", "value", "count") SELECT 'Mention.type', COALESCE('=' || NULLIF(CAST("type" AS TEXT), ''), '~'), COUNT(*) FROM "Mention" GROUP BY 2;
INSERT INTO "Tally" ("of", "value", "count") SELECT 'Metric', '', COUNT(*) FROM "Metric" HAVING COUNT(*) > 0;
INSERT INTO "Tally" ("of", "value", "count") SELECT 'Metric.newspaper', COALESCE('=' || NULLIF(CAST("newspaper" AS TEXT), ''), '~'), COUNT(*) FROM "Metric" GROUP BY 2;
INSERT INTO "Tally" ("of", "value", "count") SELECT 'Metric.publishedOn', COALESCE('=' || NULLIF(CAST("publishedOn" AS TEXT), ''), '~'), COUNT(*) FROM "Metric" GROUP BY 2;
INSERT INTO "Tally" ("of", "value", "count") SELECT 'Metric.unit', COALESCE('=' || NULLIF(CAST("unit" AS TEXT), ''), '~'), COUNT(*) FROM "Metric" GROUP BY 2;
INSERT INTO "Tally" ("of", "value", "count") SELECT 'Metric.dimension', COALESCE('=' || NULLIF(CAST("dimension" AS TEXT), ''), '~'), COUNT(*) FROM "Metric" GROUP BY 2;
INSERT INTO "Tally" ("of", "value", "count") SELECT 'Metric.indicator', COALESCE('=' || NULLIF(CAST("indicator" AS TEXT), ''), '~'), COUNT(*) FROM "Metric" GROUP BY 2;
INSERT INTO "Tally" ("of", "value", "count") SELECT 'Metric.change', COALESCE('=' || NULLIF(CAST("change" AS TEXT), ''), '~'), COUNT(*) FROM "Metric" GROUP BY 2;
