SELECT (SELECT json_group_array(json_object('of', r."of",'n', r."n")) FROM (SELECT SUBSTR("value", 2) AS "of", "count" AS "n" FROM "Tally" WHERE "of" = 'Metric.value unit') r) AS "data";
