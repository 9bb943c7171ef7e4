SELECT "organizationId" AS "id" FROM "OrganizationName" n WHERE n."name" = ? OR n."organizationId" = ? ORDER BY n."canonicalDocuments" DESC, n."surfaceDocuments" DESC, n."organizationId" LIMIT 1;

SELECT * FROM ( SELECT p.*, ROW_NUMBER() OVER (PARTITION BY p."parent" ORDER BY p."k0" DESC, p."id" DESC) AS "n" FROM (SELECT x."id" AS "id",link."parent" AS "parent",link."articles" AS "shared",link."articles" AS "k0" FROM "Organization" x JOIN ( SELECT a."organizationId" AS "parent", b."organizationId" AS "node", COUNT(DISTINCT a."articleId") AS "articles" FROM "Mention" a JOIN "Mention" b ON b."articleId" = a."articleId" AND b."organizationId" <> a."organizationId" WHERE a."organizationId" IN (?) GROUP BY a."organizationId", b."organizationId" ) link ON link."node" = x."id" WHERE (1 = 1)) p WHERE 1 = 1 ) p WHERE p."n" <= ? ORDER BY p."n";

SELECT `main`.`Organization`.`id`, `main`.`Organization`.`name` FROM `main`.`Organization` WHERE `main`.`Organization`.`id` IN (?) LIMIT ? OFFSET ?;

SELECT `main`.`Organization`.`id`, `main`.`Organization`.`name`, `main`.`Organization`.`type` FROM `main`.`Organization` WHERE `main`.`Organization`.`id` IN (…) LIMIT ? OFFSET ?;

SELECT link."parent" AS "parent", COUNT(*) AS "n" FROM "Organization" x JOIN ( SELECT a."organizationId" AS "parent", b."organizationId" AS "node", COUNT(DISTINCT a."articleId") AS "articles" FROM "Mention" a JOIN "Mention" b ON b."articleId" = a."articleId" AND b."organizationId" <> a."organizationId" WHERE a."organizationId" IN (?) GROUP BY a."organizationId", b."organizationId" ) link ON link."node" = x."id" WHERE (1 = 1) GROUP BY 1;
