-- Imports and replayable API replies. A reply never holds an identity: identity openings are not replayed (decision 5).
CREATE TABLE import_run (
  id BIGINT NOT NULL AUTO_INCREMENT,
  file_hash CHAR(64) NOT NULL,
  dry_run BOOLEAN NOT NULL,
  cases_added INT NOT NULL,
  cases_skipped INT NOT NULL,
  cases_refused INT NOT NULL,
  imported_by BIGINT NULL,
  imported_at DATETIME(6) NOT NULL,
  CONSTRAINT import_run_pk PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE idempotent_reply (
  user_id BIGINT NOT NULL,
  request_key CHAR(64) NOT NULL,
  method_path VARCHAR(200) NOT NULL,
  body_hash CHAR(64) NOT NULL,
  status SMALLINT NULL,
  location VARCHAR(300) NULL,
  reply TEXT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT idempotent_reply_pk PRIMARY KEY (user_id, request_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- Tables that left the house, with their definition: what a second release must not undo (statistics.md 11.6).
CREATE TABLE statistics_release (
  id BIGINT NOT NULL AUTO_INCREMENT,
  indicator VARCHAR(10) NOT NULL,
  audience VARCHAR(10) NOT NULL,
  filters VARCHAR(400) NOT NULL,
  as_of DATETIME(6) NOT NULL,
  threshold INT NOT NULL,
  method VARCHAR(40) NOT NULL,
  content_hash CHAR(64) NOT NULL,
  suppressed_cells VARCHAR(4000) NOT NULL,
  released_by BIGINT NOT NULL,
  released_at DATETIME(6) NOT NULL,
  CONSTRAINT statistics_release_pk PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX statistics_release_indicator ON statistics_release (indicator, audience);
