SELECT "public"."Article"."id", "public"."Article"."documentId", "public"."Article"."title" FROM "public"."Article" WHERE "public"."Article"."id" IN ($1) OFFSET $2;

SELECT "public"."Author"."id", "public"."Author"."name", "public"."Author"."role"::text, "public"."Author"."articleId" FROM "public"."Author" WHERE "public"."Author"."articleId" IN ($1) ORDER BY "public"."Author"."position" ASC OFFSET $2;

SELECT "public"."Document"."id", "public"."Document"."newspaper", "public"."Document"."publishedOn" FROM "public"."Document" WHERE "public"."Document"."id" IN ($1) OFFSET $2;

SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",(SELECT d."sequence" FROM "Document" d WHERE d."id" = x."documentId") AS "k0",x."position" AS "k1" FROM "Article" x WHERE (((EXISTS (SELECT 1 FROM "Author" "w0" WHERE w0."articleId" = x."id" AND ((w0."name" = $1) AND (CAST(w0."role" AS TEXT) = $2))))))) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."k1" ASC, p."id" ASC LIMIT $3;

SELECT NULL AS "parent", COUNT(*) AS "n" FROM "Article" x WHERE (((EXISTS (SELECT 1 FROM "Author" "w0" WHERE w0."articleId" = x."id" AND ((w0."name" = $1) AND (CAST(w0."role" AS TEXT) = $2))))));
