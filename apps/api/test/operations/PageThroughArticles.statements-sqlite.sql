SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",COALESCE(x."title", '') AS "k0" FROM "Article" x WHERE 1 = 1) p WHERE 1 = 1 ORDER BY p."k0" ASC, p."id" ASC LIMIT ?;

SELECT `main`.`Article`.`id`, `main`.`Article`.`title` FROM `main`.`Article` WHERE `main`.`Article`.`id` IN (…) LIMIT ? OFFSET ?;
