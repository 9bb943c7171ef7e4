SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",(SELECT d."sequence" FROM "Document" d WHERE d."id" = x."documentId") AS "k0",x."position" AS "k1" FROM "Article" x WHERE (((LOWER(x."title") LIKE LOWER(?) ESCAPE '\')))) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."k1" ASC, p."id" ASC LIMIT ?;

SELECT `main`.`Article`.`id`, `main`.`Article`.`title`, `main`.`Article`.`text`, `main`.`Article`.`documentId`, `main`.`Article`.`paragraphs` FROM `main`.`Article` WHERE `main`.`Article`.`id` IN (?) LIMIT ? OFFSET ?;

SELECT `main`.`Document`.`id`, `main`.`Document`.`text` FROM `main`.`Document` WHERE `main`.`Document`.`id` IN (?) LIMIT ? OFFSET ?;

SELECT `main`.`Mention`.`id`, `main`.`Mention`.`articleId`, `main`.`Mention`.`start`, `main`.`Mention`.`end`, `main`.`Mention`.`organizationId` FROM `main`.`Mention` WHERE `main`.`Mention`.`articleId` IN (?) LIMIT ? OFFSET ?;

SELECT `main`.`Metric`.`id`, `main`.`Metric`.`articleId`, `main`.`Metric`.`start`, `main`.`Metric`.`end` FROM `main`.`Metric` WHERE `main`.`Metric`.`articleId` IN (?) LIMIT ? OFFSET ?;

SELECT `main`.`Metric`.`id`, `main`.`Metric`.`value`, `main`.`Metric`.`unit` FROM `main`.`Metric` WHERE `main`.`Metric`.`id` IN (…) LIMIT ? OFFSET ?;

SELECT `main`.`Organization`.`id`, `main`.`Organization`.`name` FROM `main`.`Organization` WHERE `main`.`Organization`.`id` IN (…) LIMIT ? OFFSET ?;
