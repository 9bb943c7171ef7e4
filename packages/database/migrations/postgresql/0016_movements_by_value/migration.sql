-- An index that began with the dimension was taken for figures of one in another order.
DROP INDEX "Metric_dimension_change_valueKey_id_idx";
CREATE INDEX "Metric_change_dimension_valueKey_id_idx" ON "Metric"("change", "dimension", "valueKey", "id");
