SELECT "public"."Article"."id", "public"."Article"."title" FROM "public"."Article" WHERE "public"."Article"."id" IN (…) OFFSET $3;

SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",COALESCE(x."title", '') AS "k0" FROM "Article" x WHERE 1 = 1) p WHERE 1 = 1 ORDER BY p."k0" ASC, p."id" ASC LIMIT $1;
