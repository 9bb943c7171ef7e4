-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "AuthorRole" AS ENUM ('reporter', 'correspondent', 'photographer', 'editor', 'author');

-- CreateEnum
CREATE TYPE "DataEventKind" AS ENUM ('ingested', 'removed', 'merged', 'unmerged');

-- CreateEnum
CREATE TYPE "Dimension" AS ENUM ('count', 'money', 'ratio', 'area', 'length', 'mass', 'volume', 'duration', 'age', 'frequency', 'rank', 'speed', 'energy', 'power', 'data', 'temperature', 'rate', 'other');

-- CreateEnum
CREATE TYPE "Qualifier" AS ENUM ('exact', 'approx', 'atLeast', 'atMost', 'nearly');

-- CreateEnum
CREATE TYPE "Change" AS ENUM ('increase', 'decrease');

-- CreateEnum
CREATE TYPE "OrganizationType" AS ENUM ('COMPANY', 'GOVERNMENT', 'PARTY', 'EDUCATION', 'HEALTHCARE', 'PARK', 'MEDIA', 'ASSOCIATION', 'FINANCE', 'MILITARY', 'OTHER');

-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL,
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

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Author" (
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "role" "AuthorRole" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "Author_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Section" (
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "Section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Caption" (
    "id" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "articleId" TEXT,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "credit" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "Caption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "byteLength" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "parserVersion" TEXT NOT NULL,
    "ingestedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "newspaper" TEXT,
    "publishedOn" TEXT,
    "pageNumber" TEXT,
    "sequence" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IngestFailure" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" TEXT,
    "code" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "failedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IngestFailure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DataEvent" (
    "sequence" INTEGER NOT NULL,
    "kind" "DataEventKind" NOT NULL,
    "documentId" TEXT,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DataEvent_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "DataVersion" (
    "id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "DataVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Metric" (
    "id" TEXT NOT NULL,
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
    "dimension" "Dimension" NOT NULL,
    "qualifier" "Qualifier" NOT NULL,
    "change" "Change",
    "indicator" TEXT,
    "period" TEXT,
    "sentence" TEXT NOT NULL,
    "sentenceStart" INTEGER NOT NULL,
    "sentenceEnd" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,

    CONSTRAINT "Metric_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organization" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "OrganizationType" NOT NULL,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrganizationName" (
    "organizationId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "canonicalDocuments" INTEGER NOT NULL,
    "surfaceDocuments" INTEGER NOT NULL,

    CONSTRAINT "OrganizationName_pkey" PRIMARY KEY ("organizationId","name")
);

-- CreateTable
CREATE TABLE "OrganizationTypeVote" (
    "organizationId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "documents" INTEGER NOT NULL,

    CONSTRAINT "OrganizationTypeVote_pkey" PRIMARY KEY ("organizationId","type")
);

-- CreateTable
CREATE TABLE "OrganizationMerge" (
    "identity" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "mergedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OrganizationMerge_pkey" PRIMARY KEY ("identity")
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "articleId" TEXT,
    "organizationId" TEXT NOT NULL,
    "identity" TEXT NOT NULL,
    "surface" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "OrganizationType" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("id")
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

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Author" ADD CONSTRAINT "Author_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Section" ADD CONSTRAINT "Section_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Caption" ADD CONSTRAINT "Caption_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Caption" ADD CONSTRAINT "Caption_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Metric" ADD CONSTRAINT "Metric_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Metric" ADD CONSTRAINT "Metric_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Metric" ADD CONSTRAINT "Metric_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganizationName" ADD CONSTRAINT "OrganizationName_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganizationTypeVote" ADD CONSTRAINT "OrganizationTypeVote_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The one row that every write raises.
INSERT INTO "DataVersion" ("id", "version") VALUES (1, 0);
