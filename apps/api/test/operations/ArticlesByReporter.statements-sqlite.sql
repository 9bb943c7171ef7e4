SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",(SELECT d."sequence" FROM "Document" d WHERE d."id" = x."documentId") AS "k0",x."position" AS "k1" FROM "Article" x WHERE (((EXISTS (SELECT 1 FROM "Author" "w0" WHERE w0."articleId" = x."id" AND ((w0."name" = ?) AND (CAST(w0."role" AS TEXT) = ?))))))) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."k1" ASC, p."id" ASC LIMIT ?;

SELECT NULL AS "parent", COUNT(*) AS "n" FROM "Article" x WHERE (((EXISTS (SELECT 1 FROM "Author" "w0" WHERE w0."articleId" = x."id" AND ((w0."name" = ?) AND (CAST(w0."role" AS TEXT) = ?))))));

SELECT `main`.`Article`.`id`, `main`.`Article`.`documentId`, `main`.`Article`.`title` FROM `main`.`Article` WHERE `main`.`Article`.`id` IN (?) LIMIT ? OFFSET ?;

SELECT `main`.`Author`.`id`, `main`.`Author`.`name`, `main`.`Author`.`role`, `main`.`Author`.`articleId` FROM `main`.`Author` WHERE `main`.`Author`.`articleId` IN (?) ORDER BY `main`.`Author`.`position` ASC LIMIT ? OFFSET ?;

SELECT `main`.`Document`.`id`, `main`.`Document`.`newspaper`, `main`.`Document`.`publishedOn` FROM `main`.`Document` WHERE `main`.`Document`.`id` IN (?) LIMIT ? OFFSET ?;
