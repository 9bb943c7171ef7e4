SELECT "parent", "value", "n" FROM ( SELECT g.*, ROW_NUMBER() OVER (PARTITION BY "parent" ORDER BY "n" DESC, "value" NULLS LAST) AS "rank" FROM ( SELECT r."parent", r."value", COUNT(*) AS "n" FROM (SELECT NULL AS "parent", (SELECT d."newspaper" FROM "Document" d WHERE d."id" = x."documentId") AS "value" FROM "Article" x WHERE (((LOWER(x."text") LIKE LOWER(?) ESCAPE '\')))) r GROUP BY r."parent", r."value" ) g ) b WHERE "rank" <= ? ORDER BY "rank";

SELECT "parent", "value", "n" FROM ( SELECT g.*, ROW_NUMBER() OVER (PARTITION BY "parent" ORDER BY "n" DESC, "value" NULLS LAST) AS "rank" FROM ( SELECT r."parent", r."value", COUNT(*) AS "n" FROM (SELECT NULL AS "parent", SUBSTR((SELECT d."publishedOn" FROM "Document" d WHERE d."id" = x."documentId"), 1, 7) AS "value" FROM "Article" x WHERE (((LOWER(x."text") LIKE LOWER(?) ESCAPE '\')))) r GROUP BY r."parent", r."value" ) g ) b WHERE "rank" <= ? ORDER BY "rank";

SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",(SELECT d."sequence" FROM "Document" d WHERE d."id" = x."documentId") AS "k0",x."position" AS "k1" FROM "Article" x WHERE (((LOWER(x."text") LIKE LOWER(?) ESCAPE '\')))) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."k1" ASC, p."id" ASC LIMIT ?;

SELECT NULL AS "parent", COUNT(*) AS "n" FROM "Article" x WHERE (((LOWER(x."text") LIKE LOWER(?) ESCAPE '\')));

SELECT `main`.`Article`.`id`, `main`.`Article`.`title` FROM `main`.`Article` WHERE `main`.`Article`.`id` IN (…) LIMIT ? OFFSET ?;
