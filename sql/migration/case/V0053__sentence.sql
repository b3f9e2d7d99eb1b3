-- What a judgment imposes on one accused. Append-only: what is recorded again supersedes what stood. Lengths as the judgment says them; NULL: it does not say.
CREATE TABLE sentence (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  decision_id BIGINT NOT NULL,
  accused_id BIGINT NOT NULL,
  total_years INT NULL,
  total_months INT NULL,
  total_days INT NULL,
  credited_days INT NULL,
  starts_on DATE NULL,
  ends_on DATE NULL,
  suspended BOOLEAN NOT NULL,
  probation_months INT NULL,
  conditions VARCHAR(2000) NULL,
  despite VARCHAR(1000) NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  superseded_at DATETIME(6) NULL,
  request_key CHAR(64) NULL,
  CONSTRAINT sentence_pk PRIMARY KEY (id),
  CONSTRAINT sentence_request_unique UNIQUE (request_key),
  CONSTRAINT sentence_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT sentence_decision_fk FOREIGN KEY (decision_id) REFERENCES decision (id),
  CONSTRAINT sentence_accused_fk FOREIGN KEY (accused_id) REFERENCES accused (id),
  CONSTRAINT sentence_order CHECK (ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX sentence_case ON sentence (case_id, superseded_at);

-- One penalty for one count. fine_amount: of a day where fine_days is given, else the whole fine; in the currency of the country.
CREATE TABLE sentence_penalty (
  sentence_id BIGINT NOT NULL,
  position INT NOT NULL,
  count_id BIGINT NOT NULL,
  kind_code VARCHAR(60) NOT NULL,
  years INT NULL,
  months INT NULL,
  days INT NULL,
  fine_days INT NULL,
  fine_amount DECIMAL(15,2) NULL,
  content VARCHAR(400) NULL,
  CONSTRAINT sentence_penalty_pk PRIMARY KEY (sentence_id, position),
  CONSTRAINT sentence_penalty_sentence_fk FOREIGN KEY (sentence_id) REFERENCES sentence (id),
  CONSTRAINT sentence_penalty_count_fk FOREIGN KEY (count_id) REFERENCES charge_count (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE sentence_award (
  sentence_id BIGINT NOT NULL,
  victim_id BIGINT NOT NULL,
  amount DECIMAL(15,2) NOT NULL,
  CONSTRAINT sentence_award_pk PRIMARY KEY (sentence_id, victim_id),
  CONSTRAINT sentence_award_sentence_fk FOREIGN KEY (sentence_id) REFERENCES sentence (id),
  CONSTRAINT sentence_award_victim_fk FOREIGN KEY (victim_id) REFERENCES victim (id),
  CONSTRAINT sentence_award_positive CHECK (amount > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- What an accused paid a victim of what a judgment awarded.
CREATE TABLE civil_payment (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  accused_id BIGINT NOT NULL,
  victim_id BIGINT NOT NULL,
  paid_on DATE NOT NULL,
  amount DECIMAL(15,2) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  superseded_at DATETIME(6) NULL,
  request_key CHAR(64) NULL,
  CONSTRAINT civil_payment_pk PRIMARY KEY (id),
  CONSTRAINT civil_payment_request_unique UNIQUE (request_key),
  CONSTRAINT civil_payment_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT civil_payment_accused_fk FOREIGN KEY (accused_id) REFERENCES accused (id),
  CONSTRAINT civil_payment_victim_fk FOREIGN KEY (victim_id) REFERENCES victim (id),
  CONSTRAINT civil_payment_positive CHECK (amount > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX civil_payment_case ON civil_payment (case_id, superseded_at);
