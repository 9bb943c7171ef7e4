SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",COALESCE(x."normalizedKey", '') AS "k0" FROM "Metric" x WHERE (((CAST(x."dimension" AS TEXT) = ?) AND (x."normalizedKey" >= ?)))) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."id" DESC LIMIT ?;

SELECT NULL AS "parent", COUNT(*) AS "n" FROM "Metric" x WHERE (((CAST(x."dimension" AS TEXT) = ?) AND (x."normalizedKey" >= ?)));

SELECT `main`.`Metric`.`id`, `main`.`Metric`.`organizationId`, `main`.`Metric`.`text`, `main`.`Metric`.`normalized`, `main`.`Metric`.`normalizedUnit`, `main`.`Metric`.`change`, `main`.`Metric`.`indicator`, `main`.`Metric`.`documentId`, `main`.`Metric`.`sentence`, `main`.`Metric`.`sentenceStart`, `main`.`Metric`.`sentenceEnd` FROM `main`.`Metric` WHERE `main`.`Metric`.`id` IN (…) LIMIT ? OFFSET ?;

SELECT `main`.`Organization`.`id`, `main`.`Organization`.`name`, `main`.`Organization`.`type` FROM `main`.`Organization` WHERE `main`.`Organization`.`id` IN (…) LIMIT ? OFFSET ?;
