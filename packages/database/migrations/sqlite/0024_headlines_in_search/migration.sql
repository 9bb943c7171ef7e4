-- Which entries of articles hold a pair of neighbouring characters in their headline: 3,000 articles have 红色 somewhere, and
-- were looked at for the few that have it there. Only pairs of Chinese characters are asked for.
CREATE VIRTUAL TABLE "SearchEntryTitles" USING fts5("terms", content='', contentless_delete=1, detail=none, tokenize='ascii');
INSERT INTO "SearchEntryTitles" ("rowid", "terms")
  WITH RECURSIVE "Pair" ("number", "title", "place") AS (
    SELECT "number", "title", 1 FROM "SearchEntry" WHERE "kind" = 'article' AND LENGTH("title") > 1
    UNION ALL SELECT "number", "title", "place" + 1 FROM "Pair" WHERE "place" < LENGTH("title") - 1)
  SELECT "number", GROUP_CONCAT(PRINTF('%x%x', UNICODE(SUBSTR("title", "place", 1)), UNICODE(SUBSTR("title", "place" + 1, 1))), ' ')
  FROM "Pair" GROUP BY "number";
