SELECT "public"."Document"."id", "public"."Document"."newspaper", "public"."Document"."publishedOn" FROM "public"."Document" WHERE "public"."Document"."id" IN (…) OFFSET $3;

SELECT "public"."Metric"."id", "public"."Metric"."organizationId", "public"."Metric"."documentId", "public"."Metric"."value", "public"."Metric"."qualifier"::text, "public"."Metric"."indicator", "public"."Metric"."period", "public"."Metric"."periodFrom", "public"."Metric"."periodTo" FROM "public"."Metric" WHERE "public"."Metric"."id" IN (…) OFFSET $3;

SELECT "public"."Organization"."id", "public"."Organization"."name" FROM "public"."Organization" WHERE "public"."Organization"."id" IN (…) OFFSET $3;

SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",COALESCE((SELECT d."publishedOn" FROM "Document" d WHERE d."id" = x."documentId"), '') AS "k0",x."valueKey" AS "k1" FROM "Metric" x WHERE (((LOWER(x."indicator") LIKE LOWER($1) ESCAPE '\') AND (x."unit" = $2)))) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."k1" DESC, p."id" DESC LIMIT $3;
