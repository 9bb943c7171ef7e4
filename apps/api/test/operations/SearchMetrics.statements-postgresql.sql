 SELECT * FROM ( SELECT e."targetId" AS "id", (CASE WHEN strpos(e."title", $1) > 0 THEN 8 WHEN strpos(e."organizations", $2) > 0 THEN 4 WHEN strpos(e."indicators", $3) > 0 THEN 2 WHEN strpos(e."body", $4) > 0 THEN 1 ELSE 0 END) * (999 + 1) + CASE WHEN (LENGTH(e."body") - LENGTH(REPLACE(e."body", $5, ''))) / 2 > 999 THEN 999 ELSE (LENGTH(e."body") - LENGTH(REPLACE(e."body", $6, ''))) / 2 END AS "rank", e."sort" AS "sort", CASE WHEN strpos(e."title", $7) > 0 THEN 'title ' ELSE '' END || CASE WHEN strpos(e."organizations", $8) > 0 THEN 'organizations ' ELSE '' END || CASE WHEN strpos(e."indicators", $9) > 0 THEN 'indicators ' ELSE '' END || CASE WHEN strpos(e."body", $10) > 0 THEN 'body ' ELSE '' END AS "matched" FROM "SearchEntry" e WHERE e."kind" = $11 AND e."terms" @@ $12::tsquery AND (strpos(e."title", $13) > 0 OR strpos(e."organizations", $14) > 0 OR strpos(e."indicators", $15) > 0 OR strpos(e."body", $16) > 0) ) AS hits ORDER BY "rank" DESC, "sort" DESC, "id" LIMIT $17;

 SELECT COUNT(*) AS "count" FROM "SearchEntry" e WHERE e."kind" = $1 AND e."terms" @@ $2::tsquery AND (strpos(e."title", $3) > 0 OR strpos(e."organizations", $4) > 0 OR strpos(e."indicators", $5) > 0 OR strpos(e."body", $6) > 0) ;

SELECT "public"."Metric"."id", "public"."Metric"."indicator", "public"."Metric"."sentence" FROM "public"."Metric" WHERE "public"."Metric"."id" IN (…) OFFSET $7;

SELECT "public"."Metric"."id", "public"."Metric"."organizationId", "public"."Metric"."text", "public"."Metric"."value", "public"."Metric"."unit", "public"."Metric"."indicator" FROM "public"."Metric" WHERE "public"."Metric"."id" IN (…) OFFSET $6;

SELECT "public"."Organization"."id", "public"."Organization"."name" FROM "public"."Organization" WHERE "public"."Organization"."id" IN (…) OFFSET $6;
