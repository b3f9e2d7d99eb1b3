-- What is due. A row is what was known from recorded_at until superseded_at: when a date moves, the old row stays beside the new one.
-- term_key: the same for the same term of the same subject, however its date may move. kind RULE: reckoned from a rule of the pack;
-- TASK: written by a person; DIRECTION: what a court ordered. due_at only where hours count; dates and hours are civil time of the office.
-- reckoned_on: what the reckoning gave where an order or an override names another day. passes: when it is over, it is over.
CREATE TABLE deadline (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  term_key VARCHAR(200) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  rule_code VARCHAR(60) NULL,
  title VARCHAR(200) NULL,
  accused_id BIGINT NULL,
  count_id BIGINT NULL,
  measure_id BIGINT NULL,
  victim_id BIGINT NULL,
  trigger_code VARCHAR(130) NULL,
  started_on DATE NOT NULL,
  due_on DATE NULL,
  due_at DATETIME NULL,
  reckoned_on DATE NULL,
  state VARCHAR(10) NOT NULL,
  passes BOOLEAN NOT NULL,
  closed_on DATE NULL,
  closed_by VARCHAR(400) NULL,
  gravity VARCHAR(20) NOT NULL,
  duty VARCHAR(10) NOT NULL,
  confirmed CHAR(1) NOT NULL,
  responsible_id BIGINT NULL,
  working VARCHAR(2000) NULL,
  cause VARCHAR(60) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NULL,
  superseded_at DATETIME(6) NULL,
  CONSTRAINT deadline_pk PRIMARY KEY (id),
  CONSTRAINT deadline_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT deadline_kind_known CHECK (kind IN ('RULE','TASK','DIRECTION')),
  CONSTRAINT deadline_rule_or_title CHECK ((kind = 'RULE') = (rule_code IS NOT NULL) AND (kind = 'RULE' OR title IS NOT NULL)),
  CONSTRAINT deadline_state_known CHECK (state IN ('RUNNING','STANDING','DONE','ENDED','LAPSED')),
  CONSTRAINT deadline_confirmed_known CHECK (confirmed IN ('C','U'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX deadline_case ON deadline (case_id, superseded_at);
CREATE INDEX deadline_open ON deadline (superseded_at, state, due_on);

-- What a person said about one term: another end by a decision, fulfilled by which act, or missed and why.
CREATE TABLE deadline_mark (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  term_key VARCHAR(200) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  due_on DATE NULL,
  decision_ref VARCHAR(60) NULL,
  closed_on DATE NULL,
  act VARCHAR(400) NULL,
  told_head BOOLEAN NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  superseded_at DATETIME(6) NULL,
  CONSTRAINT deadline_mark_pk PRIMARY KEY (id),
  CONSTRAINT deadline_mark_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT deadline_mark_kind_known CHECK (kind IN ('OVERRIDE','DONE','MISSED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX deadline_mark_case ON deadline_mark (case_id, superseded_at);

-- When a case was last reckoned, under which loading of the pack and for which day. A case without a row waits for the next run.
CREATE TABLE deadline_case (
  case_id BIGINT NOT NULL,
  pack_load_id BIGINT NOT NULL,
  reckoned_on DATE NOT NULL,
  reckoned_at DATETIME(6) NOT NULL,
  CONSTRAINT deadline_case_pk PRIMARY KEY (case_id),
  CONSTRAINT deadline_case_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX deadline_case_stale ON deadline_case (pack_load_id, reckoned_on);

-- A warning that a term comes near. rung: whom it has reached so far. Acknowledged by a person, or closed with its term.
CREATE TABLE deadline_warning (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  term_key VARCHAR(200) NOT NULL,
  due_on DATE NOT NULL,
  days INT NOT NULL,
  rung VARCHAR(12) NOT NULL,
  raised_at DATETIME(6) NOT NULL,
  climbed_at DATETIME(6) NOT NULL,
  acknowledged_at DATETIME(6) NULL,
  acknowledged_by BIGINT NULL,
  CONSTRAINT deadline_warning_pk PRIMARY KEY (id),
  CONSTRAINT deadline_warning_once UNIQUE (case_id, term_key, due_on, days),
  CONSTRAINT deadline_warning_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT deadline_warning_rung_known CHECK (rung IN ('OWNER','SUBSTITUTE','HEAD'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX deadline_warning_open ON deadline_warning (acknowledged_at, climbed_at);

-- How a user wants to hear of it. The place is the user's own mailbox at the office, never that of a party.
CREATE TABLE notice_choice (
  user_id BIGINT NOT NULL,
  mailbox VARCHAR(200) NULL,
  way VARCHAR(10) NOT NULL,
  CONSTRAINT notice_choice_pk PRIMARY KEY (user_id),
  CONSTRAINT notice_choice_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT notice_choice_way_known CHECK (way IN ('NONE','EACH','DIGEST'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- Notices that wait to be sent. Nothing but who, which case and when: the words are made at sending and say no more.
CREATE TABLE notice (
  id BIGINT NOT NULL AUTO_INCREMENT,
  user_id BIGINT NOT NULL,
  case_number VARCHAR(20) NOT NULL,
  due_on DATE NOT NULL,
  queued_at DATETIME(6) NOT NULL,
  sent_at DATETIME(6) NULL,
  tries INT NOT NULL DEFAULT 0,
  CONSTRAINT notice_pk PRIMARY KEY (id),
  CONSTRAINT notice_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX notice_waiting ON notice (sent_at, user_id);

-- The first day of the month in which a victim comes of age, as the vault answers it: never the birth day.
CREATE TABLE victim_majority (
  victim_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  month_on DATE NULL,
  asked_at DATETIME(6) NOT NULL,
  CONSTRAINT victim_majority_pk PRIMARY KEY (victim_id),
  CONSTRAINT victim_majority_victim_fk FOREIGN KEY (victim_id) REFERENCES victim (id),
  CONSTRAINT victim_majority_month_start CHECK (month_on IS NULL OR DAYOFMONTH(month_on) = 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX victim_majority_case ON victim_majority (case_id);
