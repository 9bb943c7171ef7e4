SELECT * FROM ( SELECT p.*, ROW_NUMBER() OVER (PARTITION BY p."parent" ORDER BY p."k0" ASC, p."id" ASC) AS "n" FROM (SELECT x."id" AS "id",x."articleId" AS "parent",x."start" AS "k0" FROM "Mention" x WHERE (x."articleId" IN (?))) p WHERE 1 = 1 ) p WHERE p."n" <= ? ORDER BY p."n";

SELECT * FROM ( SELECT p.*, ROW_NUMBER() OVER (PARTITION BY p."parent" ORDER BY p."k0" ASC, p."id" ASC) AS "n" FROM (SELECT x."id" AS "id",x."articleId" AS "parent",x."start" AS "k0" FROM "Metric" x WHERE (x."articleId" IN (?))) p WHERE 1 = 1 ) p WHERE p."n" <= ? ORDER BY p."n";

SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",(SELECT d."sequence" FROM "Document" d WHERE d."id" = x."documentId") AS "k0",x."position" AS "k1" FROM "Article" x WHERE (((LOWER(x."title") LIKE LOWER(?) ESCAPE '\')))) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."k1" ASC, p."id" ASC LIMIT ?;

SELECT `main`.`Article`.`id`, `main`.`Article`.`kicker`, `main`.`Article`.`title`, `main`.`Article`.`subtitle`, `main`.`Article`.`outlet`, `main`.`Article`.`documentId`, `main`.`Article`.`paragraphs` FROM `main`.`Article` WHERE `main`.`Article`.`id` IN (?) LIMIT ? OFFSET ?;

SELECT `main`.`Author`.`id`, `main`.`Author`.`name`, `main`.`Author`.`role`, `main`.`Author`.`articleId` FROM `main`.`Author` WHERE `main`.`Author`.`articleId` IN (?) ORDER BY `main`.`Author`.`position` ASC LIMIT ? OFFSET ?;

SELECT `main`.`Caption`.`id`, `main`.`Caption`.`text`, `main`.`Caption`.`credit`, `main`.`Caption`.`articleId` FROM `main`.`Caption` WHERE `main`.`Caption`.`articleId` IN (?) ORDER BY `main`.`Caption`.`position` ASC LIMIT ? OFFSET ?;

SELECT `main`.`Mention`.`id`, `main`.`Mention`.`organizationId`, `main`.`Mention`.`surface`, `main`.`Mention`.`type`, `main`.`Mention`.`documentId`, `main`.`Mention`.`start`, `main`.`Mention`.`end` FROM `main`.`Mention` WHERE `main`.`Mention`.`id` IN (…) LIMIT ? OFFSET ?;

SELECT `main`.`Metric`.`id`, `main`.`Metric`.`text`, `main`.`Metric`.`value`, `main`.`Metric`.`unit`, `main`.`Metric`.`indicator`, `main`.`Metric`.`documentId`, `main`.`Metric`.`start`, `main`.`Metric`.`end` FROM `main`.`Metric` WHERE `main`.`Metric`.`id` IN (…) LIMIT ? OFFSET ?;

SELECT `main`.`Organization`.`id`, `main`.`Organization`.`name` FROM `main`.`Organization` WHERE `main`.`Organization`.`id` IN (…) LIMIT ? OFFSET ?;

SELECT `main`.`Section`.`id`, `main`.`Section`.`text`, `main`.`Section`.`articleId` FROM `main`.`Section` WHERE `main`.`Section`.`articleId` IN (?) ORDER BY `main`.`Section`.`position` ASC LIMIT ? OFFSET ?;
