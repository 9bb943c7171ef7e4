-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT,
    "kicker" TEXT,
    "subtitle" TEXT,
    "outlet" TEXT,
    "dateline" TEXT,
    "datelinePlace" TEXT,
    "datelineDate" TEXT,
    "datelineStart" INTEGER,
    "datelineEnd" INTEGER,
    "text" TEXT NOT NULL,
    "spans" JSONB NOT NULL,
    "paragraphs" JSONB NOT NULL,
    CONSTRAINT "Article_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Author" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    CONSTRAINT "Author_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Section" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    CONSTRAINT "Section_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Caption" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "articleId" TEXT,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "credit" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    CONSTRAINT "Caption_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Caption_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "byteLength" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "parserVersion" TEXT NOT NULL,
    "ingestedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "newspaper" TEXT,
    "publishedOn" TEXT,
    "pageNumber" TEXT,
    "sequence" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "IngestFailure" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "sha256" TEXT,
    "code" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "failedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "DataEvent" (
    "sequence" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "documentId" TEXT,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "DataVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Metric" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "articleId" TEXT,
    "organizationId" TEXT,
    "identity" TEXT,
    "text" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    "valueKey" TEXT NOT NULL,
    "max" TEXT,
    "maxKey" TEXT,
    "unit" TEXT NOT NULL,
    "normalized" TEXT,
    "normalizedKey" TEXT,
    "normalizedUnit" TEXT,
    "dimension" TEXT NOT NULL,
    "qualifier" TEXT NOT NULL,
    "change" TEXT,
    "indicator" TEXT,
    "period" TEXT,
    "sentence" TEXT NOT NULL,
    "sentenceStart" INTEGER NOT NULL,
    "sentenceEnd" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    CONSTRAINT "Metric_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Metric_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Metric_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Organization" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "OrganizationName" (
    "organizationId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "canonicalDocuments" INTEGER NOT NULL,
    "surfaceDocuments" INTEGER NOT NULL,

    PRIMARY KEY ("organizationId", "name"),
    CONSTRAINT "OrganizationName_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OrganizationTypeVote" (
    "organizationId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "documents" INTEGER NOT NULL,

    PRIMARY KEY ("organizationId", "type"),
    CONSTRAINT "OrganizationTypeVote_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OrganizationMerge" (
    "identity" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "mergedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "articleId" TEXT,
    "organizationId" TEXT NOT NULL,
    "identity" TEXT NOT NULL,
    "surface" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    CONSTRAINT "Mention_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mention_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Article_documentId_position_key" ON "Article"("documentId", "position");

-- CreateIndex
CREATE INDEX "Author_name_idx" ON "Author"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Author_articleId_position_key" ON "Author"("articleId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Section_articleId_position_key" ON "Section"("articleId", "position");

-- CreateIndex
CREATE INDEX "Caption_articleId_idx" ON "Caption"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "Caption_documentId_position_key" ON "Caption"("documentId", "position");

-- CreateIndex
CREATE INDEX "Document_publishedOn_id_idx" ON "Document"("publishedOn", "id");

-- CreateIndex
CREATE INDEX "Document_ingestedAt_id_idx" ON "Document"("ingestedAt", "id");

-- CreateIndex
CREATE INDEX "Document_sequence_idx" ON "Document"("sequence");

-- CreateIndex
CREATE INDEX "IngestFailure_failedAt_id_idx" ON "IngestFailure"("failedAt", "id");

-- CreateIndex
CREATE INDEX "Metric_documentId_start_idx" ON "Metric"("documentId", "start");

-- CreateIndex
CREATE INDEX "Metric_articleId_start_idx" ON "Metric"("articleId", "start");

-- CreateIndex
CREATE INDEX "Metric_organizationId_valueKey_idx" ON "Metric"("organizationId", "valueKey");

-- CreateIndex
CREATE INDEX "Metric_unit_valueKey_idx" ON "Metric"("unit", "valueKey");

-- CreateIndex
CREATE INDEX "Metric_dimension_normalizedKey_idx" ON "Metric"("dimension", "normalizedKey");

-- CreateIndex
CREATE INDEX "Metric_valueKey_id_idx" ON "Metric"("valueKey", "id");

-- CreateIndex
CREATE INDEX "Metric_indicator_idx" ON "Metric"("indicator");

-- CreateIndex
CREATE INDEX "Metric_identity_idx" ON "Metric"("identity");

-- CreateIndex
CREATE INDEX "Organization_type_name_id_idx" ON "Organization"("type", "name", "id");

-- CreateIndex
CREATE INDEX "Organization_name_id_idx" ON "Organization"("name", "id");

-- CreateIndex
CREATE INDEX "OrganizationName_name_idx" ON "OrganizationName"("name");

-- CreateIndex
CREATE INDEX "OrganizationMerge_organizationId_idx" ON "OrganizationMerge"("organizationId");

-- CreateIndex
CREATE INDEX "Mention_documentId_start_idx" ON "Mention"("documentId", "start");

-- CreateIndex
CREATE INDEX "Mention_articleId_start_idx" ON "Mention"("articleId", "start");

-- CreateIndex
CREATE INDEX "Mention_organizationId_articleId_idx" ON "Mention"("organizationId", "articleId");

-- CreateIndex
CREATE INDEX "Mention_identity_idx" ON "Mention"("identity");

-- The one row that every write raises.
INSERT INTO "DataVersion" ("id", "version") VALUES (1, 0);
