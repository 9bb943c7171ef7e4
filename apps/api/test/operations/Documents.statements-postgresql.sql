SELECT "public"."Caption"."id", "public"."Caption"."text", "public"."Caption"."documentId" FROM "public"."Caption" WHERE "public"."Caption"."documentId" IN (…) ORDER BY "public"."Caption"."position" ASC OFFSET $4;

SELECT "public"."Document"."id", "public"."Document"."name", "public"."Document"."newspaper", "public"."Document"."publishedOn", "public"."Document"."pageNumber", "public"."Document"."encoding", "public"."Document"."byteLength" FROM "public"."Document" WHERE "public"."Document"."id" IN (…) OFFSET $4;

SELECT * FROM (SELECT x."id" AS "id",NULL AS "parent",x."sequence" AS "k0" FROM "Document" x WHERE 1 = 1) p WHERE 1 = 1 ORDER BY p."k0" DESC, p."id" DESC LIMIT $1;

SELECT link."parent" AS "parent", COUNT(*) AS "n" FROM "Organization" x JOIN ( SELECT "documentId" AS "parent", "organizationId" AS "node", COUNT(*) AS "mentions" FROM "Mention" WHERE "documentId" IN (…) GROUP BY "documentId", "organizationId" ) link ON link."node" = x."id" WHERE (1 = 1) GROUP BY 1;

SELECT x."documentId" AS "parent", COUNT(*) AS "n" FROM "Article" x WHERE (x."documentId" IN (…)) GROUP BY 1;

SELECT x."documentId" AS "parent", COUNT(*) AS "n" FROM "Metric" x WHERE (x."documentId" IN (…)) GROUP BY 1;
