-- The template of a paper is the longest text that a pack gives for a code.
ALTER TABLE code_title MODIFY COLUMN summary TEXT NULL;
