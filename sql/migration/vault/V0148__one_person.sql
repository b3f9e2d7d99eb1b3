-- Whose a party was before two records of one case were merged: what undoing it needs.
CREATE TABLE case_merge (
  kept_party_id CHAR(26) NOT NULL,
  other_party_id CHAR(26) NOT NULL,
  party_id CHAR(26) NOT NULL,
  from_person_id CHAR(26) NOT NULL,
  merged_at DATETIME(6) NOT NULL,
  CONSTRAINT case_merge_pk PRIMARY KEY (kept_party_id, other_party_id, party_id),
  CONSTRAINT case_merge_party_fk FOREIGN KEY (party_id) REFERENCES party (party_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX case_merge_party ON case_merge (party_id);
