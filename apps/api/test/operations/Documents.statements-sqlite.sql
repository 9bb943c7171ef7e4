SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",x."sequence" AS "k0" FROM "Document" x WHERE 1 = 1) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."id" DESC LIMIT ?;

SELECT `main`.`Caption`.`id`, `main`.`Caption`.`text`, `main`.`Caption`.`documentId` FROM `main`.`Caption` WHERE `main`.`Caption`.`documentId` IN (…) ORDER BY `main`.`Caption`.`position` ASC LIMIT ? OFFSET ?;

SELECT `main`.`Document`.`id`, `main`.`Document`.`name`, `main`.`Document`.`newspaper`, `main`.`Document`.`publishedOn`, `main`.`Document`.`pageNumber`, `main`.`Document`.`encoding`, `main`.`Document`.`byteLength` FROM `main`.`Document` WHERE `main`.`Document`.`id` IN (…) LIMIT ? OFFSET ?;

SELECT link."parent" AS "parent", COUNT(*) AS "n" FROM "Organization" x JOIN ( SELECT "documentId" AS "parent", "organizationId" AS "node", COUNT(*) AS "mentions" FROM "Mention" WHERE "documentId" IN (…) GROUP BY "documentId", "organizationId" ) link ON link."node" = x."id" WHERE (1 = 1) GROUP BY 1;

SELECT x."documentId" AS "parent", COUNT(*) AS "n" FROM "Article" x WHERE (x."documentId" IN (…)) GROUP BY 1;

SELECT x."documentId" AS "parent", COUNT(*) AS "n" FROM "Metric" x WHERE (x."documentId" IN (…)) GROUP BY 1;
