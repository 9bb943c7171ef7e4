-- CreateTable
CREATE TABLE "SourcePart" (
    "fileSha256" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "bytes" BLOB NOT NULL,

    PRIMARY KEY ("fileSha256", "place")
);
