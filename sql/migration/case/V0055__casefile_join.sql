-- A case that goes on in another one (acumulación), by which order and on what ground. What was open stands in the receiving case as a copy
-- under new party ids; the joined case is closed as JOINED and linked.
CREATE TABLE case_join (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  to_case_id BIGINT NOT NULL,
  joined_on DATE NOT NULL,
  order_number VARCHAR(60) NOT NULL,
  reason_code VARCHAR(40) NOT NULL,
  note VARCHAR(2000) NULL,
  joined_by BIGINT NOT NULL,
  joined_at DATETIME(6) NOT NULL,
  request_key CHAR(64) NULL,
  CONSTRAINT case_join_pk PRIMARY KEY (id),
  CONSTRAINT case_join_request_unique UNIQUE (request_key),
  CONSTRAINT case_join_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT case_join_to_fk FOREIGN KEY (to_case_id) REFERENCES case_file (id),
  CONSTRAINT case_join_two CHECK (case_id <> to_case_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
