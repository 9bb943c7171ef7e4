-- Statistics by unit read the index alone.
DROP INDEX "Metric_unit_valueKey_id_idx";
CREATE INDEX "Metric_unit_valueKey_id_value_idx" ON "Metric"("unit", "valueKey", "id", "value");
