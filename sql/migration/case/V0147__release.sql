-- Data of the classes P3 to P5 that is to leave the house: asked for with purpose and recipient, granted or refused by a second person, used once (DP-20). subject: the party (IDENTITY_SHEET) or the set for the defence (DISCLOSURE); label: what people call it, a code. Rows are never removed.
CREATE TABLE data_release (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  subject VARCHAR(40) NOT NULL,
  label VARCHAR(40) NOT NULL,
  purpose VARCHAR(300) NOT NULL,
  recipient VARCHAR(200) NOT NULL,
  asked_by BIGINT NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  granted BOOLEAN NULL,
  decided_by BIGINT NULL,
  decided_at DATETIME(6) NULL,
  used_at DATETIME(6) NULL,
  CONSTRAINT data_release_pk PRIMARY KEY (id),
  CONSTRAINT data_release_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT data_release_asked_fk FOREIGN KEY (asked_by) REFERENCES app_user (id),
  CONSTRAINT data_release_decided_fk FOREIGN KEY (decided_by) REFERENCES app_user (id),
  CONSTRAINT data_release_kind_known CHECK (kind IN ('IDENTITY_SHEET','DISCLOSURE')),
  CONSTRAINT data_release_second_person CHECK (decided_by IS NULL OR decided_by <> asked_by)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX data_release_subject ON data_release (case_id, kind, subject, id);
CREATE INDEX data_release_open ON data_release (granted, asked_at);
