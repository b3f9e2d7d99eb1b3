-- Hearings and decisions. Times of hearings are local civil time of the office; instants elsewhere are UTC.
-- A hearing that moves to another day is cancelled (RESCHEDULED) and a new row follows it: what last month's table showed stays.
-- result: of the hearing_result that holds now, written with it, so that those without one are found at once.
-- prosecutor_id: who appeared, fixed with the result; until then whoever has the case.
CREATE TABLE hearing (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  case_id BIGINT NOT NULL,
  kind_code VARCHAR(60) NOT NULL,
  court_code VARCHAR(60) NOT NULL,
  room VARCHAR(80) NULL,
  starts_at DATETIME NOT NULL,
  minutes INT NOT NULL,
  video_link VARCHAR(300) NULL,
  child_way VARCHAR(20) NULL,
  support_party_id CHAR(26) NULL,
  interpreter_party_id CHAR(26) NULL,
  closed_to_public BOOLEAN NULL,
  follows_id BIGINT NULL,
  prosecutor_id BIGINT NULL,
  result VARCHAR(20) NULL,
  cancelled_at DATETIME(6) NULL,
  cancel_reason VARCHAR(40) NULL,
  registered_at DATETIME(6) NOT NULL,
  registered_by BIGINT NOT NULL,
  request_key CHAR(64) NULL,
  CONSTRAINT hearing_pk PRIMARY KEY (id),
  CONSTRAINT hearing_request_unique UNIQUE (request_key),
  CONSTRAINT hearing_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT hearing_follows_fk FOREIGN KEY (follows_id) REFERENCES hearing (id),
  CONSTRAINT hearing_minutes_range CHECK (minutes BETWEEN 5 AND 1440)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX hearing_time ON hearing (starts_at, id);
CREATE INDEX hearing_case ON hearing (case_id, starts_at);
CREATE INDEX hearing_pending ON hearing (result, starts_at);

-- Accused concerned, victims heard, others summoned: one row a party. role: ACCUSED, VICTIM, OTHER.
CREATE TABLE hearing_party (
  id BIGINT NOT NULL AUTO_INCREMENT,
  hearing_id BIGINT NOT NULL,
  party_id CHAR(26) NOT NULL,
  role VARCHAR(10) NOT NULL,
  summon_way VARCHAR(30) NULL,
  served_on DATE NULL,
  summon_result VARCHAR(30) NULL,
  CONSTRAINT hearing_party_pk PRIMARY KEY (id),
  CONSTRAINT hearing_party_once UNIQUE (hearing_id, party_id),
  CONSTRAINT hearing_party_hearing_fk FOREIGN KEY (hearing_id) REFERENCES hearing (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE hearing_count (
  hearing_id BIGINT NOT NULL,
  count_id BIGINT NOT NULL,
  CONSTRAINT hearing_count_pk PRIMARY KEY (hearing_id, count_id),
  CONSTRAINT hearing_count_hearing_fk FOREIGN KEY (hearing_id) REFERENCES hearing (id),
  CONSTRAINT hearing_count_count_fk FOREIGN KEY (count_id) REFERENCES charge_count (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE hearing_result (
  id BIGINT NOT NULL AUTO_INCREMENT,
  hearing_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  result VARCHAR(20) NOT NULL,
  reason VARCHAR(40) NULL,
  started_at DATETIME NULL,
  ended_at DATETIME NULL,
  note VARCHAR(4000) NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  superseded_at DATETIME(6) NULL,
  CONSTRAINT hearing_result_pk PRIMARY KEY (id),
  CONSTRAINT hearing_result_hearing_fk FOREIGN KEY (hearing_id) REFERENCES hearing (id),
  CONSTRAINT hearing_result_known CHECK (result IN ('HELD','PARTLY','NOT_HELD')),
  CONSTRAINT hearing_result_reason_given CHECK (result = 'HELD' OR reason IS NOT NULL)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX hearing_result_hearing ON hearing_result (hearing_id, superseded_at);

-- despite: why it stands although the software warned (decision out of order, act of another body).
-- corrects_id: a correction is a new row; the corrected one is closed (superseded_at), never changed.
CREATE TABLE decision (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  kind_code VARCHAR(20) NOT NULL,
  body VARCHAR(20) NOT NULL,
  court_code VARCHAR(60) NULL,
  number VARCHAR(60) NULL,
  decided_on DATE NOT NULL,
  notified_on DATE NULL,
  abbreviated BOOLEAN NOT NULL DEFAULT FALSE,
  reason_code VARCHAR(40) NULL,
  note VARCHAR(4000) NULL,
  despite VARCHAR(1000) NULL,
  hearing_id BIGINT NULL,
  corrects_id BIGINT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  superseded_at DATETIME(6) NULL,
  request_key CHAR(64) NULL,
  CONSTRAINT decision_pk PRIMARY KEY (id),
  CONSTRAINT decision_request_unique UNIQUE (request_key),
  CONSTRAINT decision_corrects_fk FOREIGN KEY (corrects_id) REFERENCES decision (id),
  CONSTRAINT decision_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT decision_kind_fk FOREIGN KEY (kind_code) REFERENCES decision_kind (code),
  CONSTRAINT decision_hearing_fk FOREIGN KEY (hearing_id) REFERENCES hearing (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX decision_case ON decision (case_id, superseded_at);

CREATE TABLE decision_accused (
  decision_id BIGINT NOT NULL,
  accused_id BIGINT NOT NULL,
  CONSTRAINT decision_accused_pk PRIMARY KEY (decision_id, accused_id),
  CONSTRAINT decision_accused_decision_fk FOREIGN KEY (decision_id) REFERENCES decision (id),
  CONSTRAINT decision_accused_accused_fk FOREIGN KEY (accused_id) REFERENCES accused (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX decision_accused_accused ON decision_accused (accused_id);

-- One result per count per decision. offence_code = the offence judged (may differ from the one charged).
CREATE TABLE decision_outcome (
  decision_id BIGINT NOT NULL,
  count_id BIGINT NOT NULL,
  accused_id BIGINT NOT NULL,
  offence_code VARCHAR(40) NOT NULL,
  trafficking BOOLEAN NOT NULL,
  outcome VARCHAR(20) NOT NULL,
  reason_code VARCHAR(40) NULL,
  CONSTRAINT decision_outcome_pk PRIMARY KEY (decision_id, count_id),
  CONSTRAINT decision_outcome_decision_fk FOREIGN KEY (decision_id) REFERENCES decision (id),
  CONSTRAINT decision_outcome_count_fk FOREIGN KEY (count_id) REFERENCES charge_count (id),
  CONSTRAINT decision_outcome_known CHECK (outcome IN ('CHARGED','CONVICTED','ACQUITTED','DISMISSED','CHANGED','NOT_JUDGED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX decision_outcome_accused ON decision_outcome (accused_id);
