-- Figures of articles that hold a word are counted by unit and indicator from this index alone.
DROP INDEX "Metric_articleId_start_dimension_normalizedKey_idx";
CREATE INDEX "Metric_of_article_idx" ON "Metric"("articleId", "start", "dimension", "normalizedKey", "unit", "indicator");
