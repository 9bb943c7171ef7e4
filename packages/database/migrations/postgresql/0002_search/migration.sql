-- What can be searched: an article or an organization, its fields in search form (see src/search/search-form.ts).
CREATE TABLE "SearchEntry" (
    "kind" TEXT NOT NULL,
    "targetId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "organizations" TEXT NOT NULL,
    "indicators" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "sort" TEXT NOT NULL,
    "terms" TSVECTOR NOT NULL,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("kind", "targetId")
);

-- Which entries hold a term.
CREATE INDEX "SearchEntry_terms_idx" ON "SearchEntry" USING GIN ("terms");
