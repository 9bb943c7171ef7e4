-- Counts of chosen figures, and lists by value of those that few are, read an index alone instead of whole rows.
DROP INDEX "Metric_indicator_idx";
DROP INDEX "Metric_valueKey_id_text_idx";
CREATE INDEX "Metric_value_and_looked_for_idx" ON "Metric"("valueKey", "id", "text", "newspaper", "organizationId");
CREATE INDEX "Metric_counted_by_idx" ON "Metric"("indicator", "unit", "newspaper", "dimension", "change", "periodFrom", "periodTo", "organizationId", "publishedOn");
