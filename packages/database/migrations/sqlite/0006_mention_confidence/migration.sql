-- AlterTable
ALTER TABLE "Mention" ADD COLUMN "confidence" REAL;
