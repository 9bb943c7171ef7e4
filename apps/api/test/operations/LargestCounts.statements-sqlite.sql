SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",x."valueKey" AS "k0" FROM "Metric" x WHERE (((x."unit" = ?)))) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."id" DESC LIMIT ?;

SELECT NULL AS "parent", COUNT(*) AS "n" FROM "Metric" x WHERE (((x."unit" = ?)));

SELECT `main`.`Article`.`id`, `main`.`Article`.`title` FROM `main`.`Article` WHERE `main`.`Article`.`id` IN (…) LIMIT ? OFFSET ?;

SELECT `main`.`Metric`.`id`, `main`.`Metric`.`organizationId`, `main`.`Metric`.`articleId`, `main`.`Metric`.`text`, `main`.`Metric`.`value`, `main`.`Metric`.`qualifier`, `main`.`Metric`.`indicator`, `main`.`Metric`.`documentId`, `main`.`Metric`.`sentence`, `main`.`Metric`.`sentenceStart`, `main`.`Metric`.`sentenceEnd` FROM `main`.`Metric` WHERE `main`.`Metric`.`id` IN (…) LIMIT ? OFFSET ?;

SELECT `main`.`Organization`.`id`, `main`.`Organization`.`name` FROM `main`.`Organization` WHERE `main`.`Organization`.`id` IN (…) LIMIT ? OFFSET ?;
