SELECT "parent", "value", "n" FROM ( SELECT g.*, ROW_NUMBER() OVER (PARTITION BY "parent" ORDER BY "n" DESC, "value" NULLS LAST) AS "rank" FROM ( SELECT r."parent", r."value", COUNT(*) AS "n" FROM (SELECT NULL AS "parent", UPPER(CAST(x."dimension" AS TEXT)) AS "value" FROM "Metric" x WHERE 1 = 1) r GROUP BY r."parent", r."value" ) g ) b WHERE "rank" <= $1 ORDER BY "rank";

SELECT "parent", "value", "n" FROM ( SELECT g.*, ROW_NUMBER() OVER (PARTITION BY "parent" ORDER BY "n" DESC, "value" NULLS LAST) AS "rank" FROM ( SELECT r."parent", r."value", COUNT(*) AS "n" FROM (SELECT NULL AS "parent", x."indicator" AS "value" FROM "Metric" x WHERE 1 = 1) r GROUP BY r."parent", r."value" ) g ) b WHERE "rank" <= $1 ORDER BY "rank";

SELECT "parent", "value", "n" FROM ( SELECT g.*, ROW_NUMBER() OVER (PARTITION BY "parent" ORDER BY "n" DESC, "value" NULLS LAST) AS "rank" FROM ( SELECT r."parent", r."value", COUNT(*) AS "n" FROM (SELECT NULL AS "parent", x."unit" AS "value" FROM "Metric" x WHERE 1 = 1) r GROUP BY r."parent", r."value" ) g ) b WHERE "rank" <= $1 ORDER BY "rank";

SELECT NULL AS "parent", COUNT(*) AS "n" FROM "Metric" x WHERE 1 = 1;
