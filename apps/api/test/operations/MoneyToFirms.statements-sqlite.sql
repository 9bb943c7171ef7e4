SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",COALESCE(x."normalizedKey", '') AS "k0" FROM "Metric" x WHERE ((EXISTS (SELECT 1 FROM "Article" "w0" WHERE w0."id" = x."articleId" AND ((LOWER(w0."text") LIKE LOWER(?) ESCAPE '\'))) AND (CAST(x."dimension" AS TEXT) = ?) AND EXISTS (SELECT 1 FROM "Organization" "w1" WHERE w1."id" = x."organizationId" AND ((CAST(w1."type" AS TEXT) = ?)))))) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."id" DESC LIMIT ?;

SELECT `main`.`Metric`.`id`, `main`.`Metric`.`organizationId`, `main`.`Metric`.`text`, `main`.`Metric`.`indicator`, `main`.`Metric`.`documentId`, `main`.`Metric`.`sentence`, `main`.`Metric`.`sentenceStart`, `main`.`Metric`.`sentenceEnd` FROM `main`.`Metric` WHERE `main`.`Metric`.`id` IN (…) LIMIT ? OFFSET ?;

SELECT `main`.`Organization`.`id`, `main`.`Organization`.`name` FROM `main`.`Organization` WHERE `main`.`Organization`.`id` IN (…) LIMIT ? OFFSET ?;
