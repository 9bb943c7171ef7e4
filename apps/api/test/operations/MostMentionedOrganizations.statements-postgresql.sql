SELECT "public"."Organization"."id", "public"."Organization"."name", "public"."Organization"."type"::text FROM "public"."Organization" WHERE "public"."Organization"."id" IN (…) OFFSET $8;

SELECT "public"."OrganizationName"."organizationId", "public"."OrganizationName"."name" FROM "public"."OrganizationName" WHERE "public"."OrganizationName"."organizationId" IN (…) ORDER BY "public"."OrganizationName"."surfaceDocuments" DESC, "public"."OrganizationName"."name" ASC OFFSET $8;

SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",(SELECT COUNT(DISTINCT m."articleId") FROM "Mention" m WHERE m."organizationId" = x."id") AS "k0" FROM "Organization" x WHERE 1 = 1) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."id" DESC LIMIT $1;

SELECT link."parent" AS "parent", COUNT(*) AS "n" FROM "Article" x JOIN ( SELECT "organizationId" AS "parent", "articleId" AS "node", COUNT(*) AS "mentions" FROM "Mention" WHERE "organizationId" IN (…) GROUP BY "organizationId", "articleId" ) link ON link."node" = x."id" WHERE (1 = 1) GROUP BY 1;
