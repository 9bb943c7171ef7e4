SELECT "public"."Article"."id", "public"."Article"."title" FROM "public"."Article" WHERE "public"."Article"."id" IN ($1) OFFSET $2;

SELECT "public"."Metric"."id", "public"."Metric"."text" FROM "public"."Metric" WHERE "public"."Metric"."id" IN (…) OFFSET $3;

SELECT * FROM ( SELECT p.*, ROW_NUMBER() OVER (PARTITION BY p."parent" ORDER BY p."k0" ASC, p."id" ASC) AS "n" FROM (SELECT x."id" AS "id",x."articleId" AS "parent",x."start" AS "k0" FROM "Metric" x WHERE (x."articleId" IN ($1) AND ((CAST(x."dimension" AS TEXT) = $2)))) p WHERE 1 = 1 ) p WHERE p."n" <= $3 ORDER BY p."n";

SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",(SELECT d."sequence" FROM "Document" d WHERE d."id" = x."documentId") AS "k0",x."position" AS "k1" FROM "Article" x WHERE (((EXISTS (SELECT 1 FROM "Metric" "w0" WHERE w0."articleId" = x."id" AND ((CAST(w0."dimension" AS TEXT) = $1) AND (w0."normalizedKey" >= $2)))) AND NOT COALESCE(((x."title" IS NULL)), FALSE) AND (EXISTS (SELECT 1 FROM "Organization" "w1" WHERE w1."id" IN (SELECT "organizationId" FROM "Mention" WHERE "articleId" = x."id") AND ((CAST(w1."type" AS TEXT) = $3))))))) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."k1" ASC, p."id" ASC LIMIT $4;

SELECT NULL AS "parent", COUNT(*) AS "n" FROM "Article" x WHERE (((EXISTS (SELECT 1 FROM "Metric" "w0" WHERE w0."articleId" = x."id" AND ((CAST(w0."dimension" AS TEXT) = $1) AND (w0."normalizedKey" >= $2)))) AND NOT COALESCE(((x."title" IS NULL)), FALSE) AND (EXISTS (SELECT 1 FROM "Organization" "w1" WHERE w1."id" IN (SELECT "organizationId" FROM "Mention" WHERE "articleId" = x."id") AND ((CAST(w1."type" AS TEXT) = $3))))));
