SELECT "public"."Article"."id", "public"."Article"."title" FROM "public"."Article" WHERE "public"."Article"."id" IN (…) OFFSET $5;

SELECT "public"."Metric"."id", "public"."Metric"."organizationId", "public"."Metric"."articleId", "public"."Metric"."text", "public"."Metric"."value", "public"."Metric"."qualifier"::text, "public"."Metric"."indicator", "public"."Metric"."documentId", "public"."Metric"."sentence", "public"."Metric"."sentenceStart", "public"."Metric"."sentenceEnd" FROM "public"."Metric" WHERE "public"."Metric"."id" IN (…) OFFSET $5;

SELECT "public"."Organization"."id", "public"."Organization"."name" FROM "public"."Organization" WHERE "public"."Organization"."id" IN (…) OFFSET $5;

SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",x."valueKey" AS "k0" FROM "Metric" x WHERE (((x."unit" = $1)))) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."id" DESC LIMIT $2;

SELECT NULL AS "parent", COUNT(*) AS "n" FROM "Metric" x WHERE (((x."unit" = $1)));
