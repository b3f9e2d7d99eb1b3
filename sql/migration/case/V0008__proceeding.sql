-- Who presides a hearing: the judge among the other parties of the case, so that the name stands in the vault alone.
ALTER TABLE hearing ADD COLUMN judge_party_id CHAR(26) NULL AFTER room;

-- Where the recording is kept: a reference of the court, never the recording.
ALTER TABLE hearing_result ADD COLUMN recording VARCHAR(200) NULL AFTER note;

-- A hearing that was held in several sittings, as its result told them.
CREATE TABLE hearing_session (
  result_id BIGINT NOT NULL,
  position INT NOT NULL,
  started_at DATETIME NOT NULL,
  ended_at DATETIME NOT NULL,
  CONSTRAINT hearing_session_pk PRIMARY KEY (result_id, position),
  CONSTRAINT hearing_session_result_fk FOREIGN KEY (result_id) REFERENCES hearing_result (id),
  CONSTRAINT hearing_session_order CHECK (ended_at > started_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
