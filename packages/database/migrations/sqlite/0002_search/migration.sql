-- What can be searched: an article or an organization, its fields in search form (see src/search/search-form.ts).
CREATE TABLE "SearchEntry" (
    "number" INTEGER PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "targetId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "organizations" TEXT NOT NULL,
    "indicators" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "sort" TEXT NOT NULL
);

CREATE UNIQUE INDEX "SearchEntry_kind_targetId_key" ON "SearchEntry"("kind", "targetId");

-- Which entries hold a term; its rowid is the entry's number. Where in the entry, the entry itself tells.
CREATE VIRTUAL TABLE "SearchEntryTerms" USING fts5("terms", content='', contentless_delete=1, detail=none, tokenize='ascii');
