-- Documents of a case. The bytes lie outside every database, encrypted; here stands what they are, and nothing that would tell one film in two cases.
-- number: counted within the case, D-1, D-2. part_code: part of the file (list file_part). document_class: who may open it (list document_class).
-- versions: how many there are; the last one holds. purge_*: one person asks, another carries it out; row and hash stay.
CREATE TABLE document (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  case_id BIGINT NOT NULL,
  number INT NOT NULL,
  part_code VARCHAR(40) NOT NULL,
  kind_code VARCHAR(40) NOT NULL,
  document_class VARCHAR(20) NOT NULL,
  title VARCHAR(200) NOT NULL,
  dated_on DATE NULL,
  versions INT NOT NULL,
  registered_at DATETIME(6) NOT NULL,
  registered_by BIGINT NOT NULL,
  request_key CHAR(64) NULL,
  purge_asked_at DATETIME(6) NULL,
  purge_asked_by BIGINT NULL,
  purge_reason VARCHAR(400) NULL,
  purged_at DATETIME(6) NULL,
  purged_by BIGINT NULL,
  CONSTRAINT document_pk PRIMARY KEY (id),
  CONSTRAINT document_number_unique UNIQUE (case_id, number),
  CONSTRAINT document_request_unique UNIQUE (request_key),
  CONSTRAINT document_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT document_purge_asked CHECK (purged_at IS NULL OR purge_asked_at IS NOT NULL),
  CONSTRAINT document_purge_two_people CHECK (purged_by IS NULL OR purged_by <> purge_asked_by)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- storage_name: a keyed hash of case and a random text, the name of the file. sealed_hash: SHA-256 of the content, encrypted with a key outside the database.
-- scan: NONE (no scanner configured), CLEAN, WAITING (quarantine), INFECTED.
CREATE TABLE document_version (
  id BIGINT NOT NULL AUTO_INCREMENT,
  document_id BIGINT NOT NULL,
  position INT NOT NULL,
  storage_name CHAR(64) NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  size BIGINT NOT NULL,
  sealed_hash VARBINARY(200) NOT NULL,
  pages INT NULL,
  scan VARCHAR(10) NOT NULL,
  scanned_at DATETIME(6) NULL,
  note VARCHAR(400) NULL,
  uploaded_at DATETIME(6) NOT NULL,
  uploaded_by BIGINT NOT NULL,
  CONSTRAINT document_version_pk PRIMARY KEY (id),
  CONSTRAINT document_version_position_unique UNIQUE (document_id, position),
  CONSTRAINT document_version_storage_unique UNIQUE (storage_name),
  CONSTRAINT document_version_document_fk FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT document_version_scan_known CHECK (scan IN ('NONE','CLEAN','WAITING','INFECTED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX document_version_scan ON document_version (scan, id);

-- Wrapped keys stand apart, so that they can be backed up apart and destroyed alone (crypto-erasure).
CREATE TABLE document_key (
  storage_name CHAR(64) NOT NULL,
  wrapped_key VARBINARY(1000) NOT NULL,
  master_version INT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  CONSTRAINT document_key_pk PRIMARY KEY (storage_name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX document_key_master ON document_key (master_version);

-- Whom a document concerns. role: ACCUSED, VICTIM, OTHER.
CREATE TABLE document_party (
  document_id BIGINT NOT NULL,
  party_id CHAR(26) NOT NULL,
  role VARCHAR(10) NOT NULL,
  CONSTRAINT document_party_pk PRIMARY KEY (document_id, party_id),
  CONSTRAINT document_party_document_fk FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- A document that shows a child is opened with a reason, for a while. Append-only.
CREATE TABLE document_opening (
  id BIGINT NOT NULL AUTO_INCREMENT,
  document_id BIGINT NOT NULL,
  user_id BIGINT NOT NULL,
  reason_code VARCHAR(40) NOT NULL,
  reason_text VARCHAR(400) NULL,
  opened_at DATETIME(6) NOT NULL,
  until_at DATETIME(6) NOT NULL,
  CONSTRAINT document_opening_pk PRIMARY KEY (id),
  CONSTRAINT document_opening_document_fk FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX document_opening_user ON document_opening (document_id, user_id, until_at);
