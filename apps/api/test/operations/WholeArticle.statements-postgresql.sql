SELECT "public"."Article"."id", "public"."Article"."kicker", "public"."Article"."title", "public"."Article"."subtitle", "public"."Article"."outlet", "public"."Article"."documentId", "public"."Article"."paragraphs" FROM "public"."Article" WHERE "public"."Article"."id" IN ($1) OFFSET $2;

SELECT "public"."Author"."id", "public"."Author"."name", "public"."Author"."role"::text, "public"."Author"."articleId" FROM "public"."Author" WHERE "public"."Author"."articleId" IN ($1) ORDER BY "public"."Author"."position" ASC OFFSET $2;

SELECT "public"."Caption"."id", "public"."Caption"."text", "public"."Caption"."credit", "public"."Caption"."articleId" FROM "public"."Caption" WHERE "public"."Caption"."articleId" IN ($1) ORDER BY "public"."Caption"."position" ASC OFFSET $2;

SELECT "public"."Mention"."id", "public"."Mention"."organizationId", "public"."Mention"."surface", "public"."Mention"."type"::text, "public"."Mention"."documentId", "public"."Mention"."start", "public"."Mention"."end" FROM "public"."Mention" WHERE "public"."Mention"."id" IN (…) OFFSET $4;

SELECT "public"."Metric"."id", "public"."Metric"."text", "public"."Metric"."value", "public"."Metric"."unit", "public"."Metric"."indicator", "public"."Metric"."documentId", "public"."Metric"."start", "public"."Metric"."end" FROM "public"."Metric" WHERE "public"."Metric"."id" IN (…) OFFSET $6;

SELECT "public"."Organization"."id", "public"."Organization"."name" FROM "public"."Organization" WHERE "public"."Organization"."id" IN (…) OFFSET $4;

SELECT "public"."Section"."id", "public"."Section"."text", "public"."Section"."articleId" FROM "public"."Section" WHERE "public"."Section"."articleId" IN ($1) ORDER BY "public"."Section"."position" ASC OFFSET $2;

SELECT * FROM ( SELECT p.*, ROW_NUMBER() OVER (PARTITION BY p."parent" ORDER BY p."k0" ASC, p."id" ASC) AS "n" FROM (SELECT x."id" AS "id",x."articleId" AS "parent",x."start" AS "k0" FROM "Mention" x WHERE (x."articleId" IN ($1))) p WHERE 1 = 1 ) p WHERE p."n" <= $2 ORDER BY p."n";

SELECT * FROM ( SELECT p.*, ROW_NUMBER() OVER (PARTITION BY p."parent" ORDER BY p."k0" ASC, p."id" ASC) AS "n" FROM (SELECT x."id" AS "id",x."articleId" AS "parent",x."start" AS "k0" FROM "Metric" x WHERE (x."articleId" IN ($1))) p WHERE 1 = 1 ) p WHERE p."n" <= $2 ORDER BY p."n";

SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",(SELECT d."sequence" FROM "Document" d WHERE d."id" = x."documentId") AS "k0",x."position" AS "k1" FROM "Article" x WHERE (((LOWER(x."title") LIKE LOWER($1) ESCAPE '\')))) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."k1" ASC, p."id" ASC LIMIT $2;
