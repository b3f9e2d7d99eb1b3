-- Items of evidence. number: counted within the case, E-1, E-2. abuse: shows the abuse of a child; then only custody and hashes are kept, no document is tied to it.
-- admission: PENDING, ADMITTED, EXCLUDED (list evidence_admission) by decision_id. Times of custody and collection are local civil time of the office.
CREATE TABLE evidence_item (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  case_id BIGINT NOT NULL,
  number INT NOT NULL,
  part_code VARCHAR(40) NOT NULL,
  kind_code VARCHAR(40) NOT NULL,
  description VARCHAR(4000) NOT NULL,
  collected_at DATETIME NOT NULL,
  collected_place VARCHAR(200) NOT NULL,
  collected_by VARCHAR(200) NOT NULL,
  ground_code VARCHAR(40) NOT NULL,
  ground_reference VARCHAR(200) NULL,
  seal VARCHAR(80) NULL,
  photo_document_id BIGINT NULL,
  abuse BOOLEAN NULL,
  admission VARCHAR(20) NOT NULL,
  decision_id BIGINT NULL,
  shown_on DATE NULL,
  end_code VARCHAR(20) NULL,
  ended_on DATE NULL,
  end_act VARCHAR(200) NULL,
  end_witnesses VARCHAR(200) NULL,
  registered_at DATETIME(6) NOT NULL,
  registered_by BIGINT NOT NULL,
  request_key CHAR(64) NULL,
  CONSTRAINT evidence_item_pk PRIMARY KEY (id),
  CONSTRAINT evidence_item_number_unique UNIQUE (case_id, number),
  CONSTRAINT evidence_item_request_unique UNIQUE (request_key),
  CONSTRAINT evidence_item_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT evidence_item_photo_fk FOREIGN KEY (photo_document_id) REFERENCES document (id),
  CONSTRAINT evidence_item_decision_fk FOREIGN KEY (decision_id) REFERENCES decision (id),
  CONSTRAINT evidence_item_admission_known CHECK (admission IN ('PENDING','ADMITTED','EXCLUDED')),
  CONSTRAINT evidence_item_admission_decided CHECK (admission = 'PENDING' OR decision_id IS NOT NULL),
  CONSTRAINT evidence_item_end_dated CHECK (end_code IS NULL OR ended_on IS NOT NULL)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- Whom an item concerns. role: ACCUSED, VICTIM, OTHER.
CREATE TABLE evidence_party (
  item_id BIGINT NOT NULL,
  party_id CHAR(26) NOT NULL,
  role VARCHAR(10) NOT NULL,
  CONSTRAINT evidence_party_pk PRIMARY KEY (item_id, party_id),
  CONSTRAINT evidence_party_item_fk FOREIGN KEY (item_id) REFERENCES evidence_item (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE evidence_count (
  item_id BIGINT NOT NULL,
  count_id BIGINT NOT NULL,
  CONSTRAINT evidence_count_pk PRIMARY KEY (item_id, count_id),
  CONSTRAINT evidence_count_item_fk FOREIGN KEY (item_id) REFERENCES evidence_item (id),
  CONSTRAINT evidence_count_count_fk FOREIGN KEY (count_id) REFERENCES charge_count (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- Digital copies, append-only. sealed_hash: SHA-256, encrypted: in clear it would link one film across cases.
CREATE TABLE evidence_copy (
  id BIGINT NOT NULL AUTO_INCREMENT,
  item_id BIGINT NOT NULL,
  storage_code CHAR(26) NOT NULL,
  sealed_hash VARBINARY(200) NOT NULL,
  tool VARCHAR(120) NOT NULL,
  size BIGINT NULL,
  made_on DATE NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  CONSTRAINT evidence_copy_pk PRIMARY KEY (id),
  CONSTRAINT evidence_copy_item_fk FOREIGN KEY (item_id) REFERENCES evidence_item (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX evidence_copy_item ON evidence_copy (item_id);

CREATE TABLE evidence_analysis (
  id BIGINT NOT NULL AUTO_INCREMENT,
  item_id BIGINT NOT NULL,
  laboratory VARCHAR(120) NOT NULL,
  asked_on DATE NOT NULL,
  due_on DATE NULL,
  received_on DATE NULL,
  report_document_id BIGINT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  CONSTRAINT evidence_analysis_pk PRIMARY KEY (id),
  CONSTRAINT evidence_analysis_item_fk FOREIGN KEY (item_id) REFERENCES evidence_item (id),
  CONSTRAINT evidence_analysis_report_fk FOREIGN KEY (report_document_id) REFERENCES document (id),
  CONSTRAINT evidence_analysis_order CHECK (received_on IS NULL OR received_on >= asked_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX evidence_analysis_item ON evidence_analysis (item_id);

-- The chain of custody, append-only: the application holds no right to change or remove a row.
CREATE TABLE custody_step (
  id BIGINT NOT NULL AUTO_INCREMENT,
  item_id BIGINT NOT NULL,
  from_holder VARCHAR(200) NOT NULL,
  to_holder VARCHAR(200) NOT NULL,
  moved_at DATETIME NOT NULL,
  purpose_code VARCHAR(40) NOT NULL,
  condition_code VARCHAR(40) NOT NULL,
  seal_intact BOOLEAN NULL,
  note VARCHAR(400) NULL,
  giver_confirmed BOOLEAN NOT NULL,
  taker_confirmed BOOLEAN NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  request_key CHAR(64) NULL,
  CONSTRAINT custody_step_pk PRIMARY KEY (id),
  CONSTRAINT custody_step_request_unique UNIQUE (request_key),
  CONSTRAINT custody_step_item_fk FOREIGN KEY (item_id) REFERENCES evidence_item (id),
  CONSTRAINT custody_step_seal_note CHECK (seal_intact IS NULL OR seal_intact = TRUE OR note IS NOT NULL)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX custody_step_item ON custody_step (item_id, moved_at, id);
