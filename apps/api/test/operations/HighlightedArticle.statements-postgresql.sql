SELECT (SELECT COALESCE(json_agg(json_build_object('documentId', p0."documentId",'id', p0."id",'paragraphs', p0."paragraphs",'spans', p0."spans",'text', p0."text",'title', p0."title")), '[]'::json) FROM (SELECT x0."documentId" AS "documentId",x0."id" AS "id",x0."paragraphs" AS "paragraphs",x0."spans" AS "spans",x0."text" AS "text",x0."title" AS "title" FROM "Article" "x0" WHERE (((x0."id" IN (SELECT e."targetId" FROM "SearchEntry" e WHERE e."kind" = $1 AND e."terms" @@ $2::tsquery) AND (x0."title" LIKE $3 ESCAPE '\')))) ORDER BY x0."sequence" DESC,x0."position" ASC,x0."id" ASC LIMIT $4) "p0") AS "data";

SELECT (SELECT COALESCE(json_agg(json_build_object('id', p0."id",'name', p0."name")), '[]'::json) FROM (SELECT x0."id" AS "id",x0."name" AS "name" FROM "Organization" x0 WHERE x0."id" = ANY($1::text[])) p0) AS "data";

SELECT (SELECT COALESCE(json_agg(json_build_object('id', p0."id",'text', p0."text")), '[]'::json) FROM (SELECT x0."id" AS "id",x0."text" AS "text" FROM "Document" x0 WHERE x0."id" = ANY($1::text[])) p0) AS "data";

SELECT (SELECT COALESCE(json_agg(json_build_object('id', p0."id",'unit', p0."unit",'value', p0."value")), '[]'::json) FROM (SELECT x0."id" AS "id",x0."unit" AS "unit",x0."value" AS "value" FROM "Metric" x0 WHERE x0."id" = ANY($1::text[])) p0) AS "data";

SELECT (SELECT COALESCE(json_agg(json_build_object('kind', r."kind",'id', r."id",'holder', r."holder",'start', r."start",'end', r."end",'organizationId', r."organizationId")), '[]'::json) FROM (SELECT 'MENTION' AS "kind", "id", "articleId" AS "holder", "start", "end", "organizationId" FROM "Mention" WHERE "articleId" = ANY($1::text[]) UNION ALL SELECT 'METRIC' AS "kind", "id", "articleId" AS "holder", "start", "end", NULL FROM "Metric" WHERE "articleId" = ANY($2::text[])) r) AS "data";
