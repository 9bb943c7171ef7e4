-- A word of an article is looked up among the entries of articles: 48,000 figures have it too, and were looked at for their kind.
DROP INDEX "SearchEntry_terms_idx";
CREATE INDEX "SearchEntry_article_terms_idx" ON "SearchEntry" USING GIN ("terms") WHERE "kind" = 'article';
CREATE INDEX "SearchEntry_organization_terms_idx" ON "SearchEntry" USING GIN ("terms") WHERE "kind" = 'organization';
CREATE INDEX "SearchEntry_metric_terms_idx" ON "SearchEntry" USING GIN ("terms") WHERE "kind" = 'metric';

-- Figures of articles that hold a word are counted by unit and indicator from this index alone.
DROP INDEX "Metric_articleId_start_dimension_normalizedKey_idx";
CREATE INDEX "Metric_of_article_idx" ON "Metric"("articleId", "start", "dimension", "normalizedKey", "unit", "indicator");
