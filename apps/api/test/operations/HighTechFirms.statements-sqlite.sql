SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",COALESCE((SELECT d."publishedOn" FROM "Document" d WHERE d."id" = x."documentId"), '') AS "k0",x."valueKey" AS "k1" FROM "Metric" x WHERE (((LOWER(x."indicator") LIKE LOWER(?) ESCAPE '\') AND (x."unit" = ?)))) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."k1" DESC, p."id" DESC LIMIT ?;

SELECT `main`.`Document`.`id`, `main`.`Document`.`newspaper`, `main`.`Document`.`publishedOn` FROM `main`.`Document` WHERE `main`.`Document`.`id` IN (…) LIMIT ? OFFSET ?;

SELECT `main`.`Metric`.`id`, `main`.`Metric`.`organizationId`, `main`.`Metric`.`documentId`, `main`.`Metric`.`value`, `main`.`Metric`.`qualifier`, `main`.`Metric`.`indicator`, `main`.`Metric`.`period`, `main`.`Metric`.`periodFrom`, `main`.`Metric`.`periodTo` FROM `main`.`Metric` WHERE `main`.`Metric`.`id` IN (…) LIMIT ? OFFSET ?;

SELECT `main`.`Organization`.`id`, `main`.`Organization`.`name` FROM `main`.`Organization` WHERE `main`.`Organization`.`id` IN (…) LIMIT ? OFFSET ?;
