SELECT "id", "name" FROM ( SELECT "organizationId" AS "id", "name", "surfaceDocuments" AS "n", ROW_NUMBER() OVER (PARTITION BY "organizationId" ORDER BY "surfaceDocuments" DESC, "name") AS "rank" FROM "OrganizationName" WHERE LOWER("name") LIKE LOWER($1) ESCAPE '\' ) s WHERE "rank" = 1 ORDER BY "n" DESC, "name", "id" LIMIT $2;

SELECT "public"."Organization"."id", "public"."Organization"."name", "public"."Organization"."type"::text FROM "public"."Organization" WHERE "public"."Organization"."id" IN ($1) OFFSET $2;
