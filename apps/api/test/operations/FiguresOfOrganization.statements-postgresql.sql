SELECT "organizationId" AS "id" FROM "OrganizationName" n WHERE n."name" = $1 OR n."organizationId" = $2 ORDER BY n."canonicalDocuments" DESC, n."surfaceDocuments" DESC, n."organizationId" LIMIT 1;

SELECT "public"."Metric"."id", "public"."Metric"."indicator", "public"."Metric"."value", "public"."Metric"."max", "public"."Metric"."unit", "public"."Metric"."qualifier"::text, "public"."Metric"."change"::text, "public"."Metric"."period" FROM "public"."Metric" WHERE "public"."Metric"."id" IN (…) OFFSET $5;

SELECT "public"."Organization"."id", "public"."Organization"."name" FROM "public"."Organization" WHERE "public"."Organization"."id" IN ($1) OFFSET $2;

SELECT * FROM ( SELECT p.*, ROW_NUMBER() OVER (PARTITION BY p."parent" ORDER BY p."k0" ASC, p."id" ASC) AS "n" FROM (SELECT x."id" AS "id",x."organizationId" AS "parent",x."start" AS "k0" FROM "Metric" x WHERE (x."organizationId" IN ($1))) p WHERE 1 = 1 ) p WHERE p."n" <= $2 ORDER BY p."n";

SELECT x."organizationId" AS "parent", COUNT(*) AS "n" FROM "Metric" x WHERE (x."organizationId" IN ($1)) GROUP BY 1;
