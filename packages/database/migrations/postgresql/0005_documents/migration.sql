-- AlterTable
ALTER TABLE "Document" ADD COLUMN "format" TEXT NOT NULL DEFAULT 'text';
ALTER TABLE "Document" ADD COLUMN "fileSha256" TEXT;
ALTER TABLE "Document" ADD COLUMN "filePage" INTEGER;
ALTER TABLE "Document" ADD COLUMN "filePages" INTEGER;
ALTER TABLE "Document" ADD COLUMN "facts" JSONB;
ALTER TABLE "Document" ADD COLUMN "warnings" JSONB;
ALTER TABLE "Document" ADD COLUMN "pageWidth" DOUBLE PRECISION;
ALTER TABLE "Document" ADD COLUMN "pageHeight" DOUBLE PRECISION;

-- What is known of stored pages came from outside of their text as far as anybody can tell now.
UPDATE "Document" SET "facts" = jsonb_build_object('told', jsonb_build_object(), 'named', jsonb_strip_nulls(
  jsonb_build_object('newspaper', "newspaper", 'publishedOn', "publishedOn", 'pageNumber', "pageNumber")));

-- CreateTable
CREATE TABLE "PageGeometry" (
    "documentId" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    CONSTRAINT "PageGeometry_pkey" PRIMARY KEY ("documentId")
);

-- CreateIndex
CREATE INDEX "Document_fileSha256_idx" ON "Document"("fileSha256");

-- AddForeignKey
ALTER TABLE "PageGeometry" ADD CONSTRAINT "PageGeometry_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;
