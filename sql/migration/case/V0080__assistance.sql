-- Requests for mutual legal assistance, sent and received. number: counted within the case. state_code: the kind of the last step. remind_on: when an answer is asked after, null when nothing is awaited.
CREATE TABLE assistance_request (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  case_id BIGINT NOT NULL,
  number INT NOT NULL,
  direction VARCHAR(10) NOT NULL,
  kind_code VARCHAR(40) NOT NULL,
  basis_code VARCHAR(40) NOT NULL,
  country_code CHAR(2) NOT NULL,
  authority VARCHAR(200) NOT NULL,
  network_code VARCHAR(40) NULL,
  own_reference VARCHAR(80) NULL,
  foreign_reference VARCHAR(80) NULL,
  urgent BOOLEAN NOT NULL,
  needed_on DATE NULL,
  reason VARCHAR(2000) NOT NULL,
  language VARCHAR(60) NULL,
  translated_on DATE NULL,
  conditions VARCHAR(2000) NULL,
  return_on DATE NULL,
  state_code VARCHAR(40) NOT NULL,
  state_on DATE NOT NULL,
  remind_on DATE NULL,
  registered_at DATETIME(6) NOT NULL,
  registered_by BIGINT NOT NULL,
  request_key CHAR(64) NULL,
  CONSTRAINT assistance_request_pk PRIMARY KEY (id),
  CONSTRAINT assistance_request_number_unique UNIQUE (case_id, number),
  CONSTRAINT assistance_request_key_unique UNIQUE (request_key),
  CONSTRAINT assistance_request_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT assistance_request_direction_known CHECK (direction IN ('SENT','RECEIVED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX assistance_request_remind ON assistance_request (remind_on, id);

-- Whom the request concerns, by the codes of the case.
CREATE TABLE assistance_person (
  request_id BIGINT NOT NULL,
  code VARCHAR(12) NOT NULL,
  CONSTRAINT assistance_person_pk PRIMARY KEY (request_id, code),
  CONSTRAINT assistance_person_request_fk FOREIGN KEY (request_id) REFERENCES assistance_request (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE assistance_step (
  id BIGINT NOT NULL AUTO_INCREMENT,
  request_id BIGINT NOT NULL,
  kind_code VARCHAR(40) NOT NULL,
  occurred_on DATE NOT NULL,
  note VARCHAR(2000) NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  request_key CHAR(64) NULL,
  CONSTRAINT assistance_step_pk PRIMARY KEY (id),
  CONSTRAINT assistance_step_key_unique UNIQUE (request_key),
  CONSTRAINT assistance_step_request_fk FOREIGN KEY (request_id) REFERENCES assistance_request (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX assistance_step_request ON assistance_step (request_id, id);

-- Data given to a foreign authority: never without a request, its conditions and the day until which they are returned or destroyed (DP-27).
CREATE TABLE assistance_transfer (
  id BIGINT NOT NULL AUTO_INCREMENT,
  request_id BIGINT NOT NULL,
  given_on DATE NOT NULL,
  content VARCHAR(2000) NOT NULL,
  conditions VARCHAR(2000) NOT NULL,
  return_on DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  request_key CHAR(64) NULL,
  CONSTRAINT assistance_transfer_pk PRIMARY KEY (id),
  CONSTRAINT assistance_transfer_key_unique UNIQUE (request_key),
  CONSTRAINT assistance_transfer_request_fk FOREIGN KEY (request_id) REFERENCES assistance_request (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX assistance_transfer_request ON assistance_transfer (request_id, id);

-- What came back, as an item of the evidence of the same case.
CREATE TABLE assistance_material (
  request_id BIGINT NOT NULL,
  evidence_id BIGINT NOT NULL,
  linked_at DATETIME(6) NOT NULL,
  linked_by BIGINT NOT NULL,
  CONSTRAINT assistance_material_pk PRIMARY KEY (request_id, evidence_id),
  CONSTRAINT assistance_material_request_fk FOREIGN KEY (request_id) REFERENCES assistance_request (id),
  CONSTRAINT assistance_material_evidence_fk FOREIGN KEY (evidence_id) REFERENCES evidence_item (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
