-- A transfer to another office is offered and takes place when that office accepts it (issue 4, §1). offered_on: the date of the act of the office that offers; answer: null while nobody answered; REVOKED also when the case is closed, joined or moved meanwhile. Of a case at most one is open. Rows are never removed.
CREATE TABLE transfer_offer (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  from_office VARCHAR(20) NOT NULL,
  to_office VARCHAR(20) NOT NULL,
  offered_on DATE NOT NULL,
  reason_code VARCHAR(40) NOT NULL,
  note VARCHAR(2000) NULL,
  offered_by BIGINT NOT NULL,
  offered_at DATETIME(6) NOT NULL,
  answer VARCHAR(10) NULL,
  answer_note VARCHAR(2000) NULL,
  answered_by BIGINT NULL,
  answered_at DATETIME(6) NULL,
  open_case_id BIGINT GENERATED ALWAYS AS (CASE WHEN answer IS NULL THEN case_id END) STORED,
  CONSTRAINT transfer_offer_pk PRIMARY KEY (id),
  CONSTRAINT transfer_offer_one_open UNIQUE (open_case_id),
  CONSTRAINT transfer_offer_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT transfer_offer_by_fk FOREIGN KEY (offered_by) REFERENCES app_user (id),
  CONSTRAINT transfer_offer_answered_fk FOREIGN KEY (answered_by) REFERENCES app_user (id),
  CONSTRAINT transfer_offer_moves CHECK (from_office <> to_office),
  CONSTRAINT transfer_offer_answer_known CHECK (answer IN ('ACCEPTED','REJECTED','REVOKED')),
  CONSTRAINT transfer_offer_answered CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL OR answered_by IS NOT NULL)),
  CONSTRAINT transfer_offer_why_rejected CHECK (answer IS NULL OR answer <> 'REJECTED' OR answer_note IS NOT NULL)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX transfer_offer_case ON transfer_offer (case_id, id);
CREATE INDEX transfer_offer_waiting ON transfer_offer (to_office, answer);
