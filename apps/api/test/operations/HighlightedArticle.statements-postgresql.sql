SELECT "public"."Article"."id", "public"."Article"."title", "public"."Article"."text", "public"."Article"."documentId", "public"."Article"."paragraphs" FROM "public"."Article" WHERE "public"."Article"."id" IN ($1) OFFSET $2;

SELECT "public"."Document"."id", "public"."Document"."text" FROM "public"."Document" WHERE "public"."Document"."id" IN ($1) OFFSET $2;

SELECT "public"."Mention"."id", "public"."Mention"."articleId", "public"."Mention"."start", "public"."Mention"."end", "public"."Mention"."organizationId" FROM "public"."Mention" WHERE "public"."Mention"."articleId" IN ($1) OFFSET $2;

SELECT "public"."Metric"."id", "public"."Metric"."articleId", "public"."Metric"."start", "public"."Metric"."end" FROM "public"."Metric" WHERE "public"."Metric"."articleId" IN ($1) OFFSET $2;

SELECT "public"."Metric"."id", "public"."Metric"."value", "public"."Metric"."unit" FROM "public"."Metric" WHERE "public"."Metric"."id" IN (…) OFFSET $6;

SELECT "public"."Organization"."id", "public"."Organization"."name" FROM "public"."Organization" WHERE "public"."Organization"."id" IN (…) OFFSET $3;

SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",(SELECT d."sequence" FROM "Document" d WHERE d."id" = x."documentId") AS "k0",x."position" AS "k1" FROM "Article" x WHERE (((LOWER(x."title") LIKE LOWER($1) ESCAPE '\')))) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."k1" ASC, p."id" ASC LIMIT $2;
