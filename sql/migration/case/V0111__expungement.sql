-- By order of a court nobody finds this accused by this case any more. The judgment and its figures stay. Withdrawn when it was recorded by error.
CREATE TABLE expungement (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  party_id CHAR(26) NOT NULL,
  code VARCHAR(12) NOT NULL,
  ground_code VARCHAR(20) NOT NULL,
  order_number VARCHAR(60) NOT NULL,
  ordered_on DATE NOT NULL,
  reason VARCHAR(400) NULL,
  recorded_by BIGINT NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  withdraw_reason VARCHAR(400) NULL,
  withdrawn_by BIGINT NULL,
  withdrawn_at DATETIME(6) NULL,
  request_key CHAR(64) NULL,
  CONSTRAINT expungement_pk PRIMARY KEY (id),
  CONSTRAINT expungement_request_unique UNIQUE (request_key),
  CONSTRAINT expungement_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX expungement_case ON expungement (case_id, withdrawn_at);
