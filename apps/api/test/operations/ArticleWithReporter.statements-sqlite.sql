SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",(SELECT d."sequence" FROM "Document" d WHERE d."id" = x."documentId") AS "k0",x."position" AS "k1" FROM "Article" x WHERE (((LOWER(x."title") LIKE LOWER(?) ESCAPE '\')))) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."k1" ASC, p."id" ASC LIMIT ?;

SELECT `main`.`Article`.`id`, `main`.`Article`.`documentId`, `main`.`Article`.`title`, `main`.`Article`.`spans` FROM `main`.`Article` WHERE `main`.`Article`.`id` IN (?) LIMIT ? OFFSET ?;

SELECT `main`.`Author`.`id`, `main`.`Author`.`name`, `main`.`Author`.`role`, `main`.`Author`.`articleId` FROM `main`.`Author` WHERE `main`.`Author`.`articleId` IN (?) ORDER BY `main`.`Author`.`position` ASC LIMIT ? OFFSET ?;

SELECT `main`.`Document`.`id`, `main`.`Document`.`name` FROM `main`.`Document` WHERE `main`.`Document`.`id` IN (?) LIMIT ? OFFSET ?;

SELECT `main`.`Document`.`id`, `main`.`Document`.`text` FROM `main`.`Document` WHERE `main`.`Document`.`id` IN (?) LIMIT ? OFFSET ?;
