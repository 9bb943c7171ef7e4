SELECT "organizationId" AS "id" FROM "OrganizationName" n WHERE n."name" = $1 OR n."organizationId" = $2 ORDER BY n."canonicalDocuments" DESC, n."surfaceDocuments" DESC, n."organizationId" LIMIT 1;

SELECT "public"."Document"."id", "public"."Document"."text" FROM "public"."Document" WHERE "public"."Document"."id" IN ($1) OFFSET $2;

SELECT "public"."Mention"."id", "public"."Mention"."surface", "public"."Mention"."documentId", "public"."Mention"."start", "public"."Mention"."end" FROM "public"."Mention" WHERE "public"."Mention"."id" IN (…) OFFSET $3;

SELECT "public"."Organization"."id", "public"."Organization"."name", "public"."Organization"."type"::text FROM "public"."Organization" WHERE "public"."Organization"."id" IN ($1) OFFSET $2;

SELECT "public"."OrganizationName"."organizationId", "public"."OrganizationName"."name", "public"."OrganizationName"."surfaceDocuments" FROM "public"."OrganizationName" WHERE "public"."OrganizationName"."organizationId" IN ($1) ORDER BY "public"."OrganizationName"."surfaceDocuments" DESC, "public"."OrganizationName"."name" ASC OFFSET $2;

SELECT * FROM ( SELECT p.*, ROW_NUMBER() OVER (PARTITION BY p."parent" ORDER BY p."k0" DESC, p."k1" ASC, p."id" ASC) AS "n" FROM (SELECT x."id" AS "id",x."organizationId" AS "parent",(SELECT d."sequence" FROM "Document" d WHERE d."id" = x."documentId") AS "k0",x."start" AS "k1" FROM "Mention" x WHERE (x."organizationId" IN ($1))) p WHERE 1 = 1 ) p WHERE p."n" <= $2 ORDER BY p."n";

SELECT x."organizationId" AS "parent", COUNT(*) AS "n" FROM "Mention" x WHERE (x."organizationId" IN ($1)) GROUP BY 1;
