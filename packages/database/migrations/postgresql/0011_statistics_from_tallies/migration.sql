-- Statistics by unit come from tallies: the index need not hold values.
DROP INDEX "Metric_unit_valueKey_id_value_idx";
CREATE INDEX "Metric_unit_valueKey_id_idx" ON "Metric"("unit", "valueKey", "id");
