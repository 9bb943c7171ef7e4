-- Mentions in the orders that they have, and the latest figures of a unit or a dimension: all of them were sorted for each page.
CREATE INDEX "Mention_sequence_start_id_idx" ON "Mention"("sequence" DESC, "start", "id");
CREATE INDEX "Mention_publishedOn_id_idx" ON "Mention"("publishedOn", "id");
CREATE INDEX "Metric_unit_sequence_start_id_idx" ON "Metric"("unit", "sequence" DESC, "start", "id");
CREATE INDEX "Metric_dimension_sequence_start_id_idx" ON "Metric"("dimension", "sequence" DESC, "start", "id");
