SELECT "id", "name" FROM ( SELECT "organizationId" AS "id", "name", "surfaceDocuments" AS "n", ROW_NUMBER() OVER (PARTITION BY "organizationId" ORDER BY "surfaceDocuments" DESC, "name") AS "rank" FROM "OrganizationName" WHERE LOWER("name") LIKE LOWER(?) ESCAPE '\' ) s WHERE "rank" = 1 ORDER BY "n" DESC, "name", "id" LIMIT ?;

SELECT `main`.`Organization`.`id`, `main`.`Organization`.`name`, `main`.`Organization`.`type` FROM `main`.`Organization` WHERE `main`.`Organization`.`id` IN (?) LIMIT ? OFFSET ?;
