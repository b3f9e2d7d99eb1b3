-- Texts about a party that are P4 or P5 and belong to a record of the case store (a referral, an assessment, an interview).
-- The record knows the note by its id; associated data = installation|sealed_note|content|note_id|party_id.
CREATE TABLE sealed_note (
  note_id CHAR(26) NOT NULL,
  party_id CHAR(26) NOT NULL,
  field_class CHAR(2) NOT NULL,
  content VARBINARY(16000) NOT NULL,
  key_version INT NOT NULL,
  written_at DATETIME(6) NOT NULL,
  written_by BIGINT NULL,
  CONSTRAINT sealed_note_pk PRIMARY KEY (note_id),
  CONSTRAINT sealed_note_party_fk FOREIGN KEY (party_id) REFERENCES party (party_id),
  CONSTRAINT sealed_note_class_known CHECK (field_class IN ('P4','P5'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX sealed_note_party ON sealed_note (party_id);
