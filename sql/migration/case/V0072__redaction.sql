-- An area of a page that the defence does not get to see. position: version of the document. x, y, width, height: thousandths of the page as it is seen,
-- from its upper left corner. reference: decision that ordered it. Areas are added, never changed; one that was a mistake is ended.
CREATE TABLE document_redaction (
  id BIGINT NOT NULL AUTO_INCREMENT,
  document_id BIGINT NOT NULL,
  position INT NOT NULL,
  page INT NOT NULL,
  x INT NOT NULL,
  y INT NOT NULL,
  width INT NOT NULL,
  height INT NOT NULL,
  ground_code VARCHAR(40) NOT NULL,
  reference VARCHAR(200) NULL,
  made_at DATETIME(6) NOT NULL,
  made_by BIGINT NOT NULL,
  request_key CHAR(64) NULL,
  CONSTRAINT document_redaction_pk PRIMARY KEY (id),
  CONSTRAINT document_redaction_request_unique UNIQUE (request_key),
  CONSTRAINT document_redaction_document_fk FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT document_redaction_page_counted CHECK (position >= 1 AND page >= 1),
  CONSTRAINT document_redaction_on_page CHECK (x >= 0 AND y >= 0 AND width >= 1 AND height >= 1 AND x + width <= 1000 AND y + height <= 1000)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX document_redaction_document ON document_redaction (document_id, position);

CREATE TABLE document_redaction_end (
  redaction_id BIGINT NOT NULL,
  ended_at DATETIME(6) NOT NULL,
  ended_by BIGINT NOT NULL,
  CONSTRAINT document_redaction_end_pk PRIMARY KEY (redaction_id),
  CONSTRAINT document_redaction_end_redaction_fk FOREIGN KEY (redaction_id) REFERENCES document_redaction (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- The redacted copy as it is given: a PDF of pictures, encrypted in the store under storage_name (its key in document_key). changes: how many areas were
-- added and ended when it was drawn; more of them now, and the copy is out of date.
CREATE TABLE document_copy (
  id BIGINT NOT NULL AUTO_INCREMENT,
  document_id BIGINT NOT NULL,
  position INT NOT NULL,
  changes INT NOT NULL,
  storage_name CHAR(64) NOT NULL,
  size BIGINT NOT NULL,
  pages INT NOT NULL,
  sealed_hash VARBINARY(200) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  made_by BIGINT NOT NULL,
  CONSTRAINT document_copy_pk PRIMARY KEY (id),
  CONSTRAINT document_copy_storage_unique UNIQUE (storage_name),
  CONSTRAINT document_copy_document_fk FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX document_copy_document ON document_copy (document_id, position);

CREATE TABLE document_copy_area (
  copy_id BIGINT NOT NULL,
  redaction_id BIGINT NOT NULL,
  CONSTRAINT document_copy_area_pk PRIMARY KEY (copy_id, redaction_id),
  CONSTRAINT document_copy_area_copy_fk FOREIGN KEY (copy_id) REFERENCES document_copy (id),
  CONSTRAINT document_copy_area_redaction_fk FOREIGN KEY (redaction_id) REFERENCES document_redaction (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- copy_id: what was given instead of the document.
ALTER TABLE disclosure_item ADD COLUMN copy_id BIGINT NULL;
ALTER TABLE disclosure_item DROP CONSTRAINT disclosure_item_treatment_known;
ALTER TABLE disclosure_item DROP CONSTRAINT disclosure_item_ground_told;
ALTER TABLE disclosure_item ADD CONSTRAINT disclosure_item_copy_fk FOREIGN KEY (copy_id) REFERENCES document_copy (id);
ALTER TABLE disclosure_item ADD CONSTRAINT disclosure_item_treatment_told CHECK (treatment IN ('GIVEN','REDACTED','WITHHELD')
  AND (treatment <> 'WITHHELD' OR ground_code IS NOT NULL) AND ((treatment = 'REDACTED') = (copy_id IS NOT NULL)));
