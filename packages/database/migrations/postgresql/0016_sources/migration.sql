-- CreateTable
CREATE TABLE "SourcePart" (
    "fileSha256" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "SourcePart_pkey" PRIMARY KEY ("fileSha256","place")
);

-- A PDF is compressed already.
ALTER TABLE "SourcePart" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;
