-- A list of cases that left the house as a file: what for, to whom, and which cases stood in it (DP-07, DP-20). Append-only.
CREATE TABLE case_export (
  id BIGINT NOT NULL AUTO_INCREMENT,
  exported_at DATETIME(6) NOT NULL,
  exported_by BIGINT NOT NULL,
  purpose VARCHAR(300) NOT NULL,
  recipient VARCHAR(200) NOT NULL,
  format VARCHAR(8) NOT NULL,
  CONSTRAINT case_export_pk PRIMARY KEY (id),
  CONSTRAINT case_export_by_fk FOREIGN KEY (exported_by) REFERENCES app_user (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE case_export_record (
  export_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  CONSTRAINT case_export_record_pk PRIMARY KEY (export_id, case_id),
  CONSTRAINT case_export_record_of FOREIGN KEY (export_id) REFERENCES case_export (id),
  CONSTRAINT case_export_record_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX case_export_record_case ON case_export_record (case_id);
