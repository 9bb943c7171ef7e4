SELECT * FROM ( SELECT p.*, ROW_NUMBER() OVER (PARTITION BY p."parent" ORDER BY p."k0" ASC, p."id" ASC) AS "n" FROM (SELECT x."id" AS "id",x."articleId" AS "parent",x."start" AS "k0" FROM "Metric" x WHERE (x."articleId" IN (?) AND ((CAST(x."dimension" AS TEXT) = ?)))) p WHERE 1 = 1 ) p WHERE p."n" <= ? ORDER BY p."n";

SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",(SELECT d."sequence" FROM "Document" d WHERE d."id" = x."documentId") AS "k0",x."position" AS "k1" FROM "Article" x WHERE (((EXISTS (SELECT 1 FROM "Metric" "w0" WHERE w0."articleId" = x."id" AND ((CAST(w0."dimension" AS TEXT) = ?) AND (w0."normalizedKey" >= ?)))) AND NOT COALESCE(((x."title" IS NULL)), FALSE) AND (EXISTS (SELECT 1 FROM "Organization" "w1" WHERE w1."id" IN (SELECT "organizationId" FROM "Mention" WHERE "articleId" = x."id") AND ((CAST(w1."type" AS TEXT) = ?))))))) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."k1" ASC, p."id" ASC LIMIT ?;

SELECT NULL AS "parent", COUNT(*) AS "n" FROM "Article" x WHERE (((EXISTS (SELECT 1 FROM "Metric" "w0" WHERE w0."articleId" = x."id" AND ((CAST(w0."dimension" AS TEXT) = ?) AND (w0."normalizedKey" >= ?)))) AND NOT COALESCE(((x."title" IS NULL)), FALSE) AND (EXISTS (SELECT 1 FROM "Organization" "w1" WHERE w1."id" IN (SELECT "organizationId" FROM "Mention" WHERE "articleId" = x."id") AND ((CAST(w1."type" AS TEXT) = ?))))));

SELECT `main`.`Article`.`id`, `main`.`Article`.`title` FROM `main`.`Article` WHERE `main`.`Article`.`id` IN (?) LIMIT ? OFFSET ?;

SELECT `main`.`Metric`.`id`, `main`.`Metric`.`text` FROM `main`.`Metric` WHERE `main`.`Metric`.`id` IN (…) LIMIT ? OFFSET ?;
