-- What the defence of an accused was given. A set never changes: what comes later is the next set. number: counted for each accused.
-- sha256: of the archive as it was built; the same rows and documents build the same bytes again.
CREATE TABLE disclosure_set (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  accused_id BIGINT NOT NULL,
  number INT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  made_by BIGINT NOT NULL,
  request_key CHAR(64) NULL,
  CONSTRAINT disclosure_set_pk PRIMARY KEY (id),
  CONSTRAINT disclosure_set_number_unique UNIQUE (accused_id, number),
  CONSTRAINT disclosure_set_request_unique UNIQUE (request_key),
  CONSTRAINT disclosure_set_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT disclosure_set_accused_fk FOREIGN KEY (accused_id) REFERENCES accused (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX disclosure_set_case ON disclosure_set (case_id);

-- record: D a document in its version, E an item of evidence, shown and not copied. title: as it was told, names by their codes.
CREATE TABLE disclosure_item (
  set_id BIGINT NOT NULL,
  position INT NOT NULL,
  record CHAR(1) NOT NULL,
  record_id BIGINT NOT NULL,
  number INT NOT NULL,
  version INT NOT NULL,
  kind_code VARCHAR(40) NOT NULL,
  title VARCHAR(400) NOT NULL,
  ending VARCHAR(10) NULL,
  treatment VARCHAR(10) NOT NULL,
  ground_code VARCHAR(40) NULL,
  reference VARCHAR(200) NULL,
  CONSTRAINT disclosure_item_pk PRIMARY KEY (set_id, position),
  CONSTRAINT disclosure_item_set_fk FOREIGN KEY (set_id) REFERENCES disclosure_set (id),
  CONSTRAINT disclosure_item_record_known CHECK (record IN ('D','E')),
  CONSTRAINT disclosure_item_treatment_known CHECK (treatment IN ('GIVEN','WITHHELD')),
  CONSTRAINT disclosure_item_ground_told CHECK (treatment = 'GIVEN' OR ground_code IS NOT NULL)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- Who took a set, and when. party_id: the accused or the defence counsel.
CREATE TABLE disclosure_receipt (
  set_id BIGINT NOT NULL,
  party_id CHAR(26) NOT NULL,
  received_on DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  CONSTRAINT disclosure_receipt_pk PRIMARY KEY (set_id),
  CONSTRAINT disclosure_receipt_set_fk FOREIGN KEY (set_id) REFERENCES disclosure_set (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
