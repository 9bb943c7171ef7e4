SELECT "public"."Article"."id", "public"."Article"."documentId", "public"."Article"."title", "public"."Article"."spans" FROM "public"."Article" WHERE "public"."Article"."id" IN ($1) OFFSET $2;

SELECT "public"."Author"."id", "public"."Author"."name", "public"."Author"."role"::text, "public"."Author"."articleId" FROM "public"."Author" WHERE "public"."Author"."articleId" IN ($1) ORDER BY "public"."Author"."position" ASC OFFSET $2;

SELECT "public"."Document"."id", "public"."Document"."name" FROM "public"."Document" WHERE "public"."Document"."id" IN ($1) OFFSET $2;

SELECT "public"."Document"."id", "public"."Document"."text" FROM "public"."Document" WHERE "public"."Document"."id" IN ($1) OFFSET $2;

SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",(SELECT d."sequence" FROM "Document" d WHERE d."id" = x."documentId") AS "k0",x."position" AS "k1" FROM "Article" x WHERE (((LOWER(x."title") LIKE LOWER($1) ESCAPE '\')))) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."k1" ASC, p."id" ASC LIMIT $2;
