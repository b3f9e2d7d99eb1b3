-- The victim's side. Every row hangs on the victim's party, which goes along when a victim is moved to the right case.
-- What is P4 or P5 (why help is asked for, where somebody stays, what an assessment found) is sealed in the vault under note_id;
-- here stand dates, codes and states (decision 2).

-- position: which interview of this victim in this case it is; the counter that asks for a reason from the second on.
CREATE TABLE victim_interview (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL DEFAULT 1,
  case_id BIGINT NOT NULL,
  party_id CHAR(26) NOT NULL,
  position INT NOT NULL,
  held_on DATE NOT NULL,
  held_by VARCHAR(40) NOT NULL,
  way_code VARCHAR(20) NOT NULL,
  place_code VARCHAR(40) NOT NULL,
  language VARCHAR(12) NULL,
  minutes INT NULL,
  recorded BOOLEAN NOT NULL,
  recording VARCHAR(200) NULL,
  repeat_reason VARCHAR(40) NULL,
  repeat_note VARCHAR(1000) NULL,
  ruling VARCHAR(60) NULL,
  despite VARCHAR(1000) NULL,
  note_id CHAR(26) NULL,
  withdrawn_at DATETIME(6) NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  request_key CHAR(64) NULL,
  CONSTRAINT victim_interview_pk PRIMARY KEY (id),
  CONSTRAINT victim_interview_request_unique UNIQUE (request_key),
  CONSTRAINT victim_interview_position_unique UNIQUE (party_id, position),
  CONSTRAINT victim_interview_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT victim_interview_minutes_range CHECK (minutes IS NULL OR minutes BETWEEN 1 AND 1440)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX victim_interview_case ON victim_interview (case_id);

CREATE TABLE interview_present (
  interview_id BIGINT NOT NULL,
  code VARCHAR(40) NOT NULL,
  CONSTRAINT interview_present_pk PRIMARY KEY (interview_id, code),
  CONSTRAINT interview_present_interview_fk FOREIGN KEY (interview_id) REFERENCES victim_interview (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- A referral to a service. provider_code: an agency of the country pack, never a house where somebody is kept safe.
CREATE TABLE victim_service (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL DEFAULT 1,
  case_id BIGINT NOT NULL,
  party_id CHAR(26) NOT NULL,
  need_code VARCHAR(40) NOT NULL,
  provider_code VARCHAR(60) NOT NULL,
  reason_code VARCHAR(40) NOT NULL,
  asked_on DATE NOT NULL,
  planned_to DATE NULL,
  state VARCHAR(12) NOT NULL,
  answered_on DATE NULL,
  closed_on DATE NULL,
  outcome_code VARCHAR(40) NULL,
  ruling VARCHAR(60) NULL,
  note_id CHAR(26) NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  request_key CHAR(64) NULL,
  CONSTRAINT victim_service_pk PRIMARY KEY (id),
  CONSTRAINT victim_service_request_unique UNIQUE (request_key),
  CONSTRAINT victim_service_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT victim_service_state_known CHECK (state IN ('ASKED','ACCEPTED','DECLINED','CLOSED')),
  CONSTRAINT victim_service_closed_with_outcome CHECK (state <> 'CLOSED' OR (closed_on IS NOT NULL AND outcome_code IS NOT NULL)),
  CONSTRAINT victim_service_order CHECK (closed_on IS NULL OR closed_on >= asked_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX victim_service_party ON victim_service (party_id);
CREATE INDEX victim_service_case ON victim_service (case_id, state);

-- Which kinds of data went along with the referral.
CREATE TABLE service_data (
  service_id BIGINT NOT NULL,
  code VARCHAR(40) NOT NULL,
  CONSTRAINT service_data_pk PRIMARY KEY (service_id, code),
  CONSTRAINT service_data_service_fk FOREIGN KEY (service_id) REFERENCES victim_service (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- What became of a referral; added, never changed. answered_by: who told it.
CREATE TABLE service_step (
  id BIGINT NOT NULL AUTO_INCREMENT,
  service_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  state VARCHAR(12) NOT NULL,
  occurred_on DATE NOT NULL,
  answered_by VARCHAR(40) NULL,
  outcome_code VARCHAR(40) NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  request_key CHAR(64) NULL,
  CONSTRAINT service_step_pk PRIMARY KEY (id),
  CONSTRAINT service_step_request_unique UNIQUE (request_key),
  CONSTRAINT service_step_service_fk FOREIGN KEY (service_id) REFERENCES victim_service (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX service_step_service ON service_step (service_id);

-- Who agreed to what, and who took it back. A row is never changed; the latest of a purpose holds.
CREATE TABLE victim_consent (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  party_id CHAR(26) NOT NULL,
  purpose VARCHAR(20) NOT NULL,
  answer VARCHAR(12) NOT NULL,
  given_on DATE NOT NULL,
  given_by VARCHAR(20) NOT NULL,
  representative_party_id CHAR(26) NULL,
  age INT NULL,
  as_child BOOLEAN NOT NULL,
  language VARCHAR(12) NULL,
  note VARCHAR(1000) NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  request_key CHAR(64) NULL,
  CONSTRAINT victim_consent_pk PRIMARY KEY (id),
  CONSTRAINT victim_consent_request_unique UNIQUE (request_key),
  CONSTRAINT victim_consent_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT victim_consent_answer_known CHECK (answer IN ('GIVEN','WITHHELD','WITHDRAWN')),
  CONSTRAINT victim_consent_by_known CHECK (given_by IN ('VICTIM','REPRESENTATIVE','BOTH'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX victim_consent_party ON victim_consent (party_id, purpose, given_on);
CREATE INDEX victim_consent_case ON victim_consent (case_id);

CREATE TABLE consent_point (
  consent_id BIGINT NOT NULL,
  code VARCHAR(40) NOT NULL,
  CONSTRAINT consent_point_pk PRIMARY KEY (consent_id, code),
  CONSTRAINT consent_point_consent_fk FOREIGN KEY (consent_id) REFERENCES victim_consent (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- The vault was asked whether a representative is accused anywhere. Only the answer: who and where never leaves the vault.
-- guardian_party_id NULL: the one whose name stands in the child's own record.
CREATE TABLE guardian_check (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  party_id CHAR(26) NOT NULL,
  guardian_party_id CHAR(26) NULL,
  answer VARCHAR(10) NOT NULL,
  checked_at DATETIME(6) NOT NULL,
  checked_by BIGINT NOT NULL,
  CONSTRAINT guardian_check_pk PRIMARY KEY (id),
  CONSTRAINT guardian_check_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT guardian_check_answer_known CHECK (answer IN ('YES','NO','UNKNOWN'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX guardian_check_party ON guardian_check (party_id, checked_at);
CREATE INDEX guardian_check_case ON guardian_check (case_id);

-- Level, factors and words of an assessment are P5 and sealed in the vault.
CREATE TABLE risk_assessment (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  party_id CHAR(26) NOT NULL,
  assessed_on DATE NOT NULL,
  assessed_by VARCHAR(40) NOT NULL,
  next_review_on DATE NOT NULL,
  note_id CHAR(26) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  request_key CHAR(64) NULL,
  CONSTRAINT risk_assessment_pk PRIMARY KEY (id),
  CONSTRAINT risk_assessment_request_unique UNIQUE (request_key),
  CONSTRAINT risk_assessment_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT risk_assessment_order CHECK (next_review_on > assessed_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX risk_assessment_party ON risk_assessment (party_id, assessed_on);
CREATE INDEX risk_assessment_case ON risk_assessment (case_id);

-- What was decided on not punishing a victim for what she was made to do. Added, never changed.
CREATE TABLE non_punishment (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  party_id CHAR(26) NOT NULL,
  outcome VARCHAR(20) NOT NULL,
  decided_on DATE NOT NULL,
  decision_number VARCHAR(60) NULL,
  note VARCHAR(1000) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  request_key CHAR(64) NULL,
  CONSTRAINT non_punishment_pk PRIMARY KEY (id),
  CONSTRAINT non_punishment_request_unique UNIQUE (request_key),
  CONSTRAINT non_punishment_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX non_punishment_party ON non_punishment (party_id);
CREATE INDEX non_punishment_case ON non_punishment (case_id);

-- What a victim must be told: one row an event and victim, made from the view victim_event with the write that brought the event.
CREATE TABLE victim_notice (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL DEFAULT 1,
  case_id BIGINT NOT NULL,
  party_id CHAR(26) NOT NULL,
  event VARCHAR(20) NOT NULL,
  source_id BIGINT NOT NULL,
  kind_code VARCHAR(60) NULL,
  occurred_on DATE NOT NULL,
  due_on DATE NOT NULL,
  state VARCHAR(12) NOT NULL,
  told_on DATE NULL,
  made_at DATETIME(6) NOT NULL,
  CONSTRAINT victim_notice_pk PRIMARY KEY (id),
  CONSTRAINT victim_notice_once UNIQUE (party_id, event, source_id),
  CONSTRAINT victim_notice_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT victim_notice_state_known CHECK (state IN ('OPEN','TOLD','DECLINED','WITHDRAWN'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX victim_notice_due ON victim_notice (state, due_on, id);
CREATE INDEX victim_notice_case ON victim_notice (case_id, state);

-- Each try to tell: on which day, by which channel (the contact itself stays in the vault), by whom, in which language.
CREATE TABLE notice_attempt (
  id BIGINT NOT NULL AUTO_INCREMENT,
  notice_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  tried_on DATE NOT NULL,
  channel VARCHAR(20) NOT NULL,
  teller VARCHAR(20) NOT NULL,
  language VARCHAR(12) NOT NULL,
  result VARCHAR(12) NOT NULL,
  note VARCHAR(1000) NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  request_key CHAR(64) NULL,
  CONSTRAINT notice_attempt_pk PRIMARY KEY (id),
  CONSTRAINT notice_attempt_request_unique UNIQUE (request_key),
  CONSTRAINT notice_attempt_notice_fk FOREIGN KEY (notice_id) REFERENCES victim_notice (id),
  CONSTRAINT notice_attempt_result_known CHECK (result IN ('TOLD','NOT_REACHED','DECLINED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX notice_attempt_notice ON notice_attempt (notice_id);
