-- A country may have further procedures beside the ordinary one, each with stages of its own (procedure.csv of the pack).
ALTER TABLE stage ADD COLUMN procedure_code VARCHAR(20) NOT NULL DEFAULT 'ORDINARY';

-- sealed: the case is of a procedure whose records only those see who work on such cases (DP-17); written with the procedure.
ALTER TABLE case_file ADD COLUMN procedure_code VARCHAR(20) NOT NULL DEFAULT 'ORDINARY',
  ADD COLUMN sealed BOOLEAN NOT NULL DEFAULT FALSE;
