SELECT "public"."Metric"."id", "public"."Metric"."organizationId", "public"."Metric"."text", "public"."Metric"."indicator", "public"."Metric"."documentId", "public"."Metric"."sentence", "public"."Metric"."sentenceStart", "public"."Metric"."sentenceEnd" FROM "public"."Metric" WHERE "public"."Metric"."id" IN (…) OFFSET $4;

SELECT "public"."Organization"."id", "public"."Organization"."name" FROM "public"."Organization" WHERE "public"."Organization"."id" IN (…) OFFSET $4;

SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",COALESCE(x."normalizedKey", '') AS "k0" FROM "Metric" x WHERE ((EXISTS (SELECT 1 FROM "Article" "w0" WHERE w0."id" = x."articleId" AND ((LOWER(w0."text") LIKE LOWER($1) ESCAPE '\'))) AND (CAST(x."dimension" AS TEXT) = $2) AND EXISTS (SELECT 1 FROM "Organization" "w1" WHERE w1."id" = x."organizationId" AND ((CAST(w1."type" AS TEXT) = $3)))))) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."id" DESC LIMIT $4;
