SELECT "public"."Metric"."id", "public"."Metric"."organizationId", "public"."Metric"."text", "public"."Metric"."normalized", "public"."Metric"."normalizedUnit", "public"."Metric"."change"::text, "public"."Metric"."indicator", "public"."Metric"."documentId", "public"."Metric"."sentence", "public"."Metric"."sentenceStart", "public"."Metric"."sentenceEnd" FROM "public"."Metric" WHERE "public"."Metric"."id" IN (…) OFFSET $4;

SELECT "public"."Organization"."id", "public"."Organization"."name", "public"."Organization"."type"::text FROM "public"."Organization" WHERE "public"."Organization"."id" IN (…) OFFSET $4;

SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",COALESCE(x."normalizedKey", '') AS "k0" FROM "Metric" x WHERE (((CAST(x."dimension" AS TEXT) = $1) AND (x."normalizedKey" >= $2)))) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."id" DESC LIMIT $3;

SELECT NULL AS "parent", COUNT(*) AS "n" FROM "Metric" x WHERE (((CAST(x."dimension" AS TEXT) = $1) AND (x."normalizedKey" >= $2)));
