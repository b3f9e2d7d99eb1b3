-- Measures: coercive, on property and investigative ones on an accused; protective ones for a victim or a witness.
-- The order is a row that is not changed; what happens to it later (extension, review, breach, end ...) are steps, added and never
-- overwritten. ended_on and limit_on are written with the step that brings them, so that a list is one statement.
-- until_on: the day that the order or the last extension itself names as its end; it prevails over any reckoning (decision 30).
CREATE TABLE measure (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  case_id BIGINT NOT NULL,
  nature VARCHAR(20) NOT NULL,
  kind_code VARCHAR(60) NOT NULL,
  accused_id BIGINT NULL,
  party_id CHAR(26) NOT NULL,
  asked_at DATETIME NULL,
  asked_by VARCHAR(20) NULL,
  provisional BOOLEAN NOT NULL DEFAULT FALSE,
  decided_on DATE NULL,
  court_code VARCHAR(60) NULL,
  decision_number VARCHAR(60) NULL,
  from_on DATE NOT NULL,
  ordered_length INT NULL,
  ordered_unit VARCHAR(12) NULL,
  until_on DATE NULL,
  place VARCHAR(200) NULL,
  conditions VARCHAR(2000) NULL,
  carried_by VARCHAR(40) NULL,
  risk_level VARCHAR(12) NULL,
  risk_on DATE NULL,
  despite VARCHAR(1000) NULL,
  ended_on DATE NULL,
  end_reason VARCHAR(40) NULL,
  registered_at DATETIME(6) NOT NULL,
  registered_by BIGINT NOT NULL,
  withdrawn_at DATETIME(6) NULL,
  request_key CHAR(64) NULL,
  CONSTRAINT measure_pk PRIMARY KEY (id),
  CONSTRAINT measure_request_unique UNIQUE (request_key),
  CONSTRAINT measure_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT measure_accused_fk FOREIGN KEY (accused_id) REFERENCES accused (id),
  CONSTRAINT measure_nature_known CHECK (nature IN ('COERCIVE','PROPERTY','INVESTIGATIVE','PROTECTIVE')),
  CONSTRAINT measure_subject_given CHECK (nature = 'PROTECTIVE' OR accused_id IS NOT NULL),
  CONSTRAINT measure_decided_or_provisional CHECK (provisional OR decided_on IS NOT NULL),
  CONSTRAINT measure_unit_known CHECK (ordered_unit IS NULL OR ordered_unit IN ('DAYS','MONTHS','YEARS')),
  CONSTRAINT measure_end_order CHECK (ended_on IS NULL OR ended_on >= from_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX measure_case ON measure (case_id, ended_on);
CREATE INDEX measure_open ON measure (nature, ended_on, until_on);

CREATE TABLE measure_ground (
  measure_id BIGINT NOT NULL,
  ground VARCHAR(40) NOT NULL,
  CONSTRAINT measure_ground_pk PRIMARY KEY (measure_id, ground),
  CONSTRAINT measure_ground_measure_fk FOREIGN KEY (measure_id) REFERENCES measure (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- kind: DECIDED (a provisional one is confirmed) EXTENDED REVIEWED BREACHED ENDED. A step taken back by mistake is superseded.
CREATE TABLE measure_step (
  id BIGINT NOT NULL AUTO_INCREMENT,
  measure_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  kind VARCHAR(12) NOT NULL,
  occurred_on DATE NOT NULL,
  court_code VARCHAR(60) NULL,
  decision_number VARCHAR(60) NULL,
  length INT NULL,
  unit VARCHAR(12) NULL,
  until_on DATE NULL,
  after_conviction BOOLEAN NOT NULL DEFAULT FALSE,
  outcome VARCHAR(40) NULL,
  note VARCHAR(2000) NULL,
  despite VARCHAR(1000) NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  superseded_at DATETIME(6) NULL,
  request_key CHAR(64) NULL,
  CONSTRAINT measure_step_pk PRIMARY KEY (id),
  CONSTRAINT measure_step_request_unique UNIQUE (request_key),
  CONSTRAINT measure_step_measure_fk FOREIGN KEY (measure_id) REFERENCES measure (id),
  CONSTRAINT measure_step_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT measure_step_kind_known CHECK (kind IN ('DECIDED','EXTENDED','REVIEWED','BREACHED','ENDED')),
  CONSTRAINT measure_step_extension_refers CHECK (kind <> 'EXTENDED' OR decision_number IS NOT NULL)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX measure_step_measure ON measure_step (measure_id, superseded_at);
CREATE INDEX measure_step_case ON measure_step (case_id, superseded_at);

-- A judicial reserve of identity, from the moment it is asked for: nobody but those named reads the identity, until somebody who may
-- lifts it. It does not lapse by time (DP-12): a provisional one without a ruling alarms and stays.
CREATE TABLE party_seal (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  party_id CHAR(26) NOT NULL,
  sealed_at DATETIME(6) NOT NULL,
  sealed_by BIGINT NOT NULL,
  lifted_at DATETIME(6) NULL,
  lifted_by BIGINT NULL,
  CONSTRAINT party_seal_pk PRIMARY KEY (id),
  CONSTRAINT party_seal_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX party_seal_party ON party_seal (party_id, lifted_at);
CREATE INDEX party_seal_case ON party_seal (case_id, lifted_at);

CREATE TABLE party_seal_named (
  seal_id BIGINT NOT NULL,
  user_id BIGINT NOT NULL,
  CONSTRAINT party_seal_named_pk PRIMARY KEY (seal_id, user_id),
  CONSTRAINT party_seal_named_seal_fk FOREIGN KEY (seal_id) REFERENCES party_seal (id),
  CONSTRAINT party_seal_named_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
