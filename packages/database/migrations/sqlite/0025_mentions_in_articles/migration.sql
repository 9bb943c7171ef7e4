-- How often an article mentions an organization stands on the first of its mentions there: an organization's articles, those
-- that mention it most first, come from an index, where all of its mentions were counted.
ALTER TABLE "Mention" ADD COLUMN "timesInArticle" INTEGER NOT NULL DEFAULT 0;
UPDATE "Mention" SET "timesInArticle" = f."times" FROM (
    SELECT "id", COUNT(*) OVER (PARTITION BY "organizationId", "articleId") AS "times",
      ROW_NUMBER() OVER (PARTITION BY "organizationId", "articleId" ORDER BY "start", "id") AS "place"
    FROM "Mention" WHERE "articleId" IS NOT NULL
  ) f WHERE f."id" = "Mention"."id" AND f."place" = 1;
DROP INDEX "Mention_organizationId_articleId_idx";
CREATE INDEX "Mention_organizationId_timesInArticle_articleId_idx" ON "Mention"("organizationId", "timesInArticle", "articleId");
