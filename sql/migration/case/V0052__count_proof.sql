-- How the elements of an offence stand in a count. Append-only: another state supersedes the row that held. state: ASSERTED PROVED DOUBTFUL.
CREATE TABLE count_proof (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  count_id BIGINT NOT NULL,
  element_code VARCHAR(60) NOT NULL,
  state VARCHAR(12) NOT NULL,
  note VARCHAR(1000) NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  superseded_at DATETIME(6) NULL,
  CONSTRAINT count_proof_pk PRIMARY KEY (id),
  CONSTRAINT count_proof_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT count_proof_count_fk FOREIGN KEY (count_id) REFERENCES charge_count (id),
  CONSTRAINT count_proof_state_known CHECK (state IN ('ASSERTED','PROVED','DOUBTFUL'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX count_proof_case ON count_proof (case_id, superseded_at);

CREATE TABLE count_proof_item (
  proof_id BIGINT NOT NULL,
  item_id BIGINT NOT NULL,
  CONSTRAINT count_proof_item_pk PRIMARY KEY (proof_id, item_id),
  CONSTRAINT count_proof_item_proof_fk FOREIGN KEY (proof_id) REFERENCES count_proof (id),
  CONSTRAINT count_proof_item_item_fk FOREIGN KEY (item_id) REFERENCES evidence_item (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
