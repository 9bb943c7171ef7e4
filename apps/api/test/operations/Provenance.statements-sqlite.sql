SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",x."valueKey" AS "k0" FROM "Metric" x WHERE (((LOWER(x."text") LIKE LOWER(?) ESCAPE '\')))) p WHERE 1 = 1 ORDER BY p."k0" ASC, p."id" ASC LIMIT ?;

SELECT `main`.`Document`.`id`, `main`.`Document`.`name` FROM `main`.`Document` WHERE `main`.`Document`.`id` IN (…) LIMIT ? OFFSET ?;

SELECT `main`.`Document`.`id`, `main`.`Document`.`text` FROM `main`.`Document` WHERE `main`.`Document`.`id` IN (…) LIMIT ? OFFSET ?;

SELECT `main`.`Metric`.`id`, `main`.`Metric`.`documentId`, `main`.`Metric`.`text`, `main`.`Metric`.`value`, `main`.`Metric`.`unit`, `main`.`Metric`.`rule`, `main`.`Metric`.`start`, `main`.`Metric`.`end`, `main`.`Metric`.`sentence`, `main`.`Metric`.`sentenceStart`, `main`.`Metric`.`sentenceEnd` FROM `main`.`Metric` WHERE `main`.`Metric`.`id` IN (…) LIMIT ? OFFSET ?;
