SELECT "organizationId" AS "parent", "articleId" AS "node", "surface", COUNT(*) AS "n", MIN("start") AS "first" FROM "Mention" WHERE "organizationId" IN (…) AND "articleId" IN (…) GROUP BY 1, 2, 3 ORDER BY "n" DESC, "first", "surface";

SELECT "public"."Article"."id", "public"."Article"."documentId", "public"."Article"."title" FROM "public"."Article" WHERE "public"."Article"."id" IN (…) OFFSET $3;

SELECT "public"."Document"."id", "public"."Document"."name" FROM "public"."Document" WHERE "public"."Document"."id" IN (…) OFFSET $3;

SELECT "public"."Organization"."id", "public"."Organization"."name" FROM "public"."Organization" WHERE "public"."Organization"."id" IN (…) OFFSET $3;

SELECT * FROM ( SELECT p.*, ROW_NUMBER() OVER (PARTITION BY p."parent" ORDER BY p."k0" DESC, p."id" DESC) AS "n" FROM (SELECT x."id" AS "id",link."parent" AS "parent",link."mentions" AS "shared",link."mentions" AS "k0" FROM "Article" x JOIN ( SELECT "organizationId" AS "parent", "articleId" AS "node", COUNT(*) AS "mentions" FROM "Mention" WHERE "organizationId" IN (…) GROUP BY "organizationId", "articleId" ) link ON link."node" = x."id" WHERE (1 = 1)) p WHERE 1 = 1 ) p WHERE p."n" <= $3 ORDER BY p."n";

SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",(SELECT COUNT(DISTINCT m."articleId") FROM "Mention" m WHERE m."organizationId" = x."id") AS "k0" FROM "Organization" x WHERE (((CAST(x."type" AS TEXT) = $1)))) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."id" DESC LIMIT $2;

SELECT NULL AS "parent", COUNT(*) AS "n" FROM "Organization" x WHERE (((CAST(x."type" AS TEXT) = $1)));
