SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",x."valueKey" AS "k0" FROM "Metric" x WHERE (((CAST(x."change" AS TEXT) = ?) AND (CAST(x."dimension" AS TEXT) = ?) AND (x."valueKey" >= ?)))) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."id" DESC LIMIT ?;

SELECT `main`.`Metric`.`id`, `main`.`Metric`.`organizationId`, `main`.`Metric`.`text`, `main`.`Metric`.`indicator`, `main`.`Metric`.`documentId`, `main`.`Metric`.`sentence`, `main`.`Metric`.`sentenceStart`, `main`.`Metric`.`sentenceEnd` FROM `main`.`Metric` WHERE `main`.`Metric`.`id` IN (?) LIMIT ? OFFSET ?;

SELECT `main`.`Organization`.`id`, `main`.`Organization`.`name` FROM `main`.`Organization` WHERE `main`.`Organization`.`id` IN (?) LIMIT ? OFFSET ?;
