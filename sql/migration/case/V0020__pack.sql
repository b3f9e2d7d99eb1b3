-- What was loaded, of which version, on whose word; the files themselves, so that the next pack can be compared and an earlier one brought back.
ALTER TABLE pack_load ADD COLUMN house_hash CHAR(64) NULL;
ALTER TABLE pack_load ADD COLUMN version VARCHAR(40) NULL;
ALTER TABLE pack_load ADD COLUMN applied_by VARCHAR(60) NULL;
ALTER TABLE pack_load ADD COLUMN approved_by VARCHAR(60) NULL;

CREATE TABLE pack_file (
  load_id BIGINT NOT NULL,
  name VARCHAR(80) NOT NULL,
  content MEDIUMTEXT NOT NULL,
  CONSTRAINT pack_file_pk PRIMARY KEY (load_id, name),
  CONSTRAINT pack_file_load_fk FOREIGN KEY (load_id) REFERENCES pack_load (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- A pack that somebody asks to be applied, known by the digest of its files; granted or refused by a second person, then applied. Rows are added to, never removed.
CREATE TABLE pack_request (
  id BIGINT NOT NULL AUTO_INCREMENT,
  digest CHAR(64) NOT NULL,
  version VARCHAR(40) NOT NULL,
  asked_by VARCHAR(60) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  reason VARCHAR(400) NOT NULL,
  granted BOOLEAN NULL,
  decided_by VARCHAR(60) NULL,
  decided_at DATETIME(6) NULL,
  load_id BIGINT NULL,
  CONSTRAINT pack_request_pk PRIMARY KEY (id),
  CONSTRAINT pack_request_load_fk FOREIGN KEY (load_id) REFERENCES pack_load (id),
  CONSTRAINT pack_request_second_person CHECK (decided_by IS NULL OR decided_by <> asked_by)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX pack_request_of_digest ON pack_request (digest, id);
