-- Append-only. canonical is the byte form that entry_hash covers (decision 25): field order and encoding never change within one canon_version.
CREATE TABLE audit_entry (
  id BIGINT NOT NULL AUTO_INCREMENT,
  canon_version SMALLINT NOT NULL,
  occurred_at DATETIME(6) NOT NULL,
  user_id BIGINT NULL,
  username VARCHAR(60) NOT NULL,
  role_code VARCHAR(40) NULL,
  office_code VARCHAR(20) NULL,
  action VARCHAR(60) NOT NULL,
  outcome VARCHAR(10) NOT NULL,
  case_id BIGINT NULL,
  case_number VARCHAR(20) NULL,
  subject VARCHAR(80) NULL,
  reason VARCHAR(400) NULL,
  detail VARCHAR(4000) NULL,
  address VARCHAR(64) NULL,
  session_id BIGINT NULL,
  salt BINARY(16) NOT NULL,
  entry_hash BINARY(32) NOT NULL,
  CONSTRAINT audit_entry_pk PRIMARY KEY (id),
  CONSTRAINT audit_entry_outcome_known CHECK (outcome IN ('DONE','DENIED','FAILED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX audit_entry_time ON audit_entry (occurred_at, id);
CREATE INDEX audit_entry_case ON audit_entry (case_id, id);
CREATE INDEX audit_entry_user ON audit_entry (user_id, id);
