SELECT (SELECT json_group_array(json_object('id', p0."id",'name', p0."name")) FROM (SELECT x0."id" AS "id",x0."name" AS "name" FROM "Organization" x0 WHERE x0."id" IN (SELECT value FROM json_each(?))) p0) AS "data";

SELECT (SELECT json_group_array(json_object('id', p0."id",'text', p0."text")) FROM (SELECT x0."id" AS "id",x0."text" AS "text" FROM "Document" x0 WHERE x0."id" IN (SELECT value FROM json_each(?))) p0) AS "data";

SELECT (SELECT json_group_array(json_object('id', p0."id",'unit', p0."unit",'value', p0."value")) FROM (SELECT x0."id" AS "id",x0."unit" AS "unit",x0."value" AS "value" FROM "Metric" x0 WHERE x0."id" IN (SELECT value FROM json_each(?))) p0) AS "data";

SELECT (SELECT json_group_array(json_object('kind', r."kind",'id', r."id",'holder', r."holder",'start', r."start",'end', r."end",'organizationId', r."organizationId")) FROM (SELECT 'MENTION' AS "kind", "id", "articleId" AS "holder", "start", "end", "organizationId" FROM "Mention" WHERE "articleId" IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'METRIC' AS "kind", "id", "articleId" AS "holder", "start", "end", NULL FROM "Metric" WHERE "articleId" IN (SELECT value FROM json_each(?))) r) AS "data";

SELECT json_object('page', (SELECT json_group_array(json_object('documentId', p0."documentId",'id', p0."id",'paragraphs', json(p0."paragraphs"),'spans', json(p0."spans"),'text', p0."text",'title', p0."title")) FROM (SELECT x0."documentId" AS "documentId",x0."id" AS "id",x0."paragraphs" AS "paragraphs",x0."spans" AS "spans",x0."text" AS "text",x0."title" AS "title" FROM "Article" "x0" WHERE (((LOWER(x0."title") LIKE LOWER(?) ESCAPE '\'))) ORDER BY x0."sequence" DESC,x0."position" ASC,x0."id" ASC LIMIT ?) "p0")) AS "data";
