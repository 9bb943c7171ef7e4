-- AlterTable
ALTER TABLE "Mention" ADD COLUMN "confidence" DOUBLE PRECISION;
