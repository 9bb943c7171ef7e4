-- Which entries of articles hold a pair of neighbouring characters in their headline: 3,000 articles have 红色 somewhere, and
-- were looked at for the few that have it there.
CREATE FUNCTION "pairsOf"("form" TEXT) RETURNS TEXT[] LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT ARRAY(SELECT pg_catalog.substr("form", place, 2) FROM pg_catalog.generate_series(1, pg_catalog.length("form") - 1) AS place)
$$;
CREATE INDEX "SearchEntry_title_idx" ON "SearchEntry" USING GIN ("pairsOf"("title")) WHERE "kind" = 'article';
