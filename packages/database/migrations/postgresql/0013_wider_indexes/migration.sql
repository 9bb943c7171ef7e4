-- What filters of articles ask of their metrics and mentions, and statistics by indicator and organization, read indexes alone.
DROP INDEX "Metric_articleId_start_idx";
DROP INDEX "Metric_organizationId_valueKey_idx";
DROP INDEX "Metric_valueKey_id_idx";
DROP INDEX "Metric_indicator_idx";
DROP INDEX "Mention_articleId_start_idx";
CREATE INDEX "Metric_articleId_start_dimension_normalizedKey_idx" ON "Metric"("articleId", "start", "dimension", "normalizedKey");
CREATE INDEX "Metric_organizationId_valueKey_unit_value_idx" ON "Metric"("organizationId", "valueKey", "unit", "value");
CREATE INDEX "Metric_valueKey_id_text_idx" ON "Metric"("valueKey", "id", "text");
CREATE INDEX "Metric_indicator_unit_valueKey_value_idx" ON "Metric"("indicator", "unit", "valueKey", "value");
CREATE INDEX "Mention_articleId_start_organizationId_idx" ON "Mention"("articleId", "start", "organizationId");
