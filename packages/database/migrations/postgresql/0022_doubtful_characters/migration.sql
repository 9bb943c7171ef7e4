-- A letter is Latin: what fonts leave in doubt are characters. No message of a warning holds the old code.
UPDATE "Document" SET "warnings" = REPLACE("warnings"::text, '"doubtfulLetters"', '"doubtfulCharacters"')::jsonb
  WHERE "warnings"::text LIKE '%"doubtfulLetters"%';
UPDATE "IngestFailure" SET "code" = 'PDF_DOUBTFUL_CHARACTERS' WHERE "code" = 'PDF_DOUBTFUL_LETTERS';
