SELECT "public"."Document"."id", "public"."Document"."name" FROM "public"."Document" WHERE "public"."Document"."id" IN (…) OFFSET $3;

SELECT "public"."Document"."id", "public"."Document"."text" FROM "public"."Document" WHERE "public"."Document"."id" IN (…) OFFSET $3;

SELECT "public"."Metric"."id", "public"."Metric"."documentId", "public"."Metric"."text", "public"."Metric"."value", "public"."Metric"."unit", "public"."Metric"."rule", "public"."Metric"."start", "public"."Metric"."end", "public"."Metric"."sentence", "public"."Metric"."sentenceStart", "public"."Metric"."sentenceEnd" FROM "public"."Metric" WHERE "public"."Metric"."id" IN (…) OFFSET $3;

SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",x."valueKey" AS "k0" FROM "Metric" x WHERE (((LOWER(x."text") LIKE LOWER($1) ESCAPE '\')))) p WHERE 1 = 1 ORDER BY p."k0" ASC, p."id" ASC LIMIT $2;
