SELECT "organizationId" AS "id" FROM "OrganizationName" n WHERE n."name" = ? OR n."organizationId" = ? ORDER BY n."canonicalDocuments" DESC, n."surfaceDocuments" DESC, n."organizationId" LIMIT 1;

SELECT * FROM ( SELECT p.*, ROW_NUMBER() OVER (PARTITION BY p."parent" ORDER BY p."k0" DESC, p."k1" ASC, p."id" ASC) AS "n" FROM (SELECT x."id" AS "id",x."organizationId" AS "parent",(SELECT d."sequence" FROM "Document" d WHERE d."id" = x."documentId") AS "k0",x."start" AS "k1" FROM "Mention" x WHERE (x."organizationId" IN (?))) p WHERE 1 = 1 ) p WHERE p."n" <= ? ORDER BY p."n";

SELECT `main`.`Document`.`id`, `main`.`Document`.`text` FROM `main`.`Document` WHERE `main`.`Document`.`id` IN (?) LIMIT ? OFFSET ?;

SELECT `main`.`Mention`.`id`, `main`.`Mention`.`surface`, `main`.`Mention`.`documentId`, `main`.`Mention`.`start`, `main`.`Mention`.`end` FROM `main`.`Mention` WHERE `main`.`Mention`.`id` IN (…) LIMIT ? OFFSET ?;

SELECT `main`.`OrganizationName`.`organizationId`, `main`.`OrganizationName`.`name`, `main`.`OrganizationName`.`surfaceDocuments` FROM `main`.`OrganizationName` WHERE `main`.`OrganizationName`.`organizationId` IN (?) ORDER BY `main`.`OrganizationName`.`surfaceDocuments` DESC, `main`.`OrganizationName`.`name` ASC LIMIT ? OFFSET ?;

SELECT `main`.`Organization`.`id`, `main`.`Organization`.`name`, `main`.`Organization`.`type` FROM `main`.`Organization` WHERE `main`.`Organization`.`id` IN (?) LIMIT ? OFFSET ?;

SELECT x."organizationId" AS "parent", COUNT(*) AS "n" FROM "Mention" x WHERE (x."organizationId" IN (?)) GROUP BY 1;
