SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",(SELECT COUNT(DISTINCT m."articleId") FROM "Mention" m WHERE m."organizationId" = x."id") AS "k0" FROM "Organization" x WHERE 1 = 1) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."id" DESC LIMIT ?;

SELECT `main`.`OrganizationName`.`organizationId`, `main`.`OrganizationName`.`name` FROM `main`.`OrganizationName` WHERE `main`.`OrganizationName`.`organizationId` IN (…) ORDER BY `main`.`OrganizationName`.`surfaceDocuments` DESC, `main`.`OrganizationName`.`name` ASC LIMIT ? OFFSET ?;

SELECT `main`.`Organization`.`id`, `main`.`Organization`.`name`, `main`.`Organization`.`type` FROM `main`.`Organization` WHERE `main`.`Organization`.`id` IN (…) LIMIT ? OFFSET ?;

SELECT link."parent" AS "parent", COUNT(*) AS "n" FROM "Article" x JOIN ( SELECT "organizationId" AS "parent", "articleId" AS "node", COUNT(*) AS "mentions" FROM "Mention" WHERE "organizationId" IN (…) GROUP BY "organizationId", "articleId" ) link ON link."node" = x."id" WHERE (1 = 1) GROUP BY 1;
