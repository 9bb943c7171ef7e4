SELECT "organizationId" AS "id" FROM "OrganizationName" n WHERE n."name" = ? OR n."organizationId" = ? ORDER BY n."canonicalDocuments" DESC, n."surfaceDocuments" DESC, n."organizationId" LIMIT 1;

SELECT * FROM ( SELECT p.*, ROW_NUMBER() OVER (PARTITION BY p."parent" ORDER BY p."k0" ASC, p."id" ASC) AS "n" FROM (SELECT x."id" AS "id",x."organizationId" AS "parent",x."start" AS "k0" FROM "Metric" x WHERE (x."organizationId" IN (?))) p WHERE 1 = 1 ) p WHERE p."n" <= ? ORDER BY p."n";

SELECT `main`.`Metric`.`id`, `main`.`Metric`.`indicator`, `main`.`Metric`.`value`, `main`.`Metric`.`max`, `main`.`Metric`.`unit`, `main`.`Metric`.`qualifier`, `main`.`Metric`.`change`, `main`.`Metric`.`period` FROM `main`.`Metric` WHERE `main`.`Metric`.`id` IN (…) LIMIT ? OFFSET ?;

SELECT `main`.`Organization`.`id`, `main`.`Organization`.`name` FROM `main`.`Organization` WHERE `main`.`Organization`.`id` IN (?) LIMIT ? OFFSET ?;

SELECT x."organizationId" AS "parent", COUNT(*) AS "n" FROM "Metric" x WHERE (x."organizationId" IN (?)) GROUP BY 1;
