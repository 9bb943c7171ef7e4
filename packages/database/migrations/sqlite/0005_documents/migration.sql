-- AlterTable
ALTER TABLE "Document" ADD COLUMN "format" TEXT NOT NULL DEFAULT 'text';
ALTER TABLE "Document" ADD COLUMN "fileSha256" TEXT;
ALTER TABLE "Document" ADD COLUMN "filePage" INTEGER;
ALTER TABLE "Document" ADD COLUMN "filePages" INTEGER;
ALTER TABLE "Document" ADD COLUMN "facts" JSONB;
ALTER TABLE "Document" ADD COLUMN "warnings" JSONB;
ALTER TABLE "Document" ADD COLUMN "pageWidth" REAL;
ALTER TABLE "Document" ADD COLUMN "pageHeight" REAL;

-- What is known of stored pages came from outside of their text as far as anybody can tell now.
UPDATE "Document" SET "facts" = json_object('told', json_object(), 'named', json_patch(json_object(),
  json_object('newspaper', "newspaper", 'publishedOn', "publishedOn", 'pageNumber', "pageNumber")));

-- CreateTable
CREATE TABLE "PageGeometry" (
    "documentId" TEXT NOT NULL PRIMARY KEY,
    "lines" TEXT NOT NULL,
    CONSTRAINT "PageGeometry_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Document_fileSha256_idx" ON "Document"("fileSha256");
