SELECT "public"."Metric"."id", "public"."Metric"."organizationId", "public"."Metric"."text", "public"."Metric"."indicator", "public"."Metric"."documentId", "public"."Metric"."sentence", "public"."Metric"."sentenceStart", "public"."Metric"."sentenceEnd" FROM "public"."Metric" WHERE "public"."Metric"."id" IN ($1) OFFSET $2;

SELECT "public"."Organization"."id", "public"."Organization"."name" FROM "public"."Organization" WHERE "public"."Organization"."id" IN ($1) OFFSET $2;

SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",x."valueKey" AS "k0" FROM "Metric" x WHERE (((CAST(x."change" AS TEXT) = $1) AND (CAST(x."dimension" AS TEXT) = $2) AND (x."valueKey" >= $3)))) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."id" DESC LIMIT $4;
