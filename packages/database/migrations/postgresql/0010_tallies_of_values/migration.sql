-- How often each value of a unit occurs, for statistics of everything.
INSERT INTO "Tally" ("of", "value", "count")
  SELECT 'Metric.value unit', '=' || "value" || ' ' || "unit", COUNT(*) FROM "Metric" GROUP BY 2;
