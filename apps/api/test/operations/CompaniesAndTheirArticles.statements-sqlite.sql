SELECT "organizationId" AS "parent", "articleId" AS "node", "surface", COUNT(*) AS "n", MIN("start") AS "first" FROM "Mention" WHERE "organizationId" IN (…) AND "articleId" IN (…) GROUP BY 1, 2, 3 ORDER BY "n" DESC, "first", "surface";

SELECT * FROM ( SELECT p.*, ROW_NUMBER() OVER (PARTITION BY p."parent" ORDER BY p."k0" DESC, p."id" DESC) AS "n" FROM (SELECT x."id" AS "id",link."parent" AS "parent",link."mentions" AS "shared",link."mentions" AS "k0" FROM "Article" x JOIN ( SELECT "organizationId" AS "parent", "articleId" AS "node", COUNT(*) AS "mentions" FROM "Mention" WHERE "organizationId" IN (…) GROUP BY "organizationId", "articleId" ) link ON link."node" = x."id" WHERE (1 = 1)) p WHERE 1 = 1 ) p WHERE p."n" <= ? ORDER BY p."n";

SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",(SELECT COUNT(DISTINCT m."articleId") FROM "Mention" m WHERE m."organizationId" = x."id") AS "k0" FROM "Organization" x WHERE (((CAST(x."type" AS TEXT) = ?)))) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."id" DESC LIMIT ?;

SELECT NULL AS "parent", COUNT(*) AS "n" FROM "Organization" x WHERE (((CAST(x."type" AS TEXT) = ?)));

SELECT `main`.`Article`.`id`, `main`.`Article`.`documentId`, `main`.`Article`.`title` FROM `main`.`Article` WHERE `main`.`Article`.`id` IN (…) LIMIT ? OFFSET ?;

SELECT `main`.`Document`.`id`, `main`.`Document`.`name` FROM `main`.`Document` WHERE `main`.`Document`.`id` IN (…) LIMIT ? OFFSET ?;

SELECT `main`.`Organization`.`id`, `main`.`Organization`.`name` FROM `main`.`Organization` WHERE `main`.`Organization`.`id` IN (…) LIMIT ? OFFSET ?;
