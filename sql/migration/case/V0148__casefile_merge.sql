-- Two records of one case that a person found to be the same human being (after a join the same child stands there twice). Nothing is rewritten:
-- both keep their codes, counts and documents. Taken back within the days that the pack gives.
CREATE TABLE party_merge (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  role VARCHAR(8) NOT NULL,
  kept_party_id CHAR(26) NOT NULL,
  kept_code VARCHAR(12) NOT NULL,
  other_party_id CHAR(26) NOT NULL,
  other_code VARCHAR(12) NOT NULL,
  reason VARCHAR(400) NOT NULL,
  merged_by BIGINT NOT NULL,
  merged_at DATETIME(6) NOT NULL,
  undo_until_on DATE NOT NULL,
  undo_reason VARCHAR(400) NULL,
  undone_by BIGINT NULL,
  undone_at DATETIME(6) NULL,
  request_key CHAR(64) NULL,
  CONSTRAINT party_merge_pk PRIMARY KEY (id),
  CONSTRAINT party_merge_request_unique UNIQUE (request_key),
  CONSTRAINT party_merge_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT party_merge_role_known CHECK (role IN ('VICTIM','ACCUSED')),
  CONSTRAINT party_merge_two CHECK (kept_party_id <> other_party_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX party_merge_case ON party_merge (case_id, undone_at);
CREATE INDEX party_merge_kept ON party_merge (kept_party_id, undone_at);
CREATE INDEX party_merge_other ON party_merge (other_party_id, undone_at);

-- As whom somebody counts, and from when to when that was known. unit_id: the row of victim or accused that it was first (origin_id), so that copies in
-- other cases follow. counted_id, counted_unit: the row that stands for it, and that row's first; both NULL: as itself. Who was never merged has no row.
CREATE TABLE party_standing (
  id BIGINT NOT NULL AUTO_INCREMENT,
  merge_id BIGINT NOT NULL,
  role VARCHAR(8) NOT NULL,
  unit_id BIGINT NOT NULL,
  counted_id BIGINT NULL,
  counted_unit BIGINT NULL,
  recorded_at DATETIME(6) NOT NULL,
  superseded_at DATETIME(6) NULL,
  CONSTRAINT party_standing_pk PRIMARY KEY (id),
  CONSTRAINT party_standing_merge_fk FOREIGN KEY (merge_id) REFERENCES party_merge (id),
  CONSTRAINT party_standing_two CHECK (counted_unit IS NULL OR counted_unit <> unit_id),
  CONSTRAINT party_standing_whole CHECK ((counted_id IS NULL) = (counted_unit IS NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX party_standing_unit ON party_standing (role, unit_id, superseded_at);
CREATE INDEX party_standing_counted ON party_standing (role, counted_unit, superseded_at);

-- A reserve of one of the two holds for the other as long as they stand as one: follows_party_id says whose it is.
ALTER TABLE party_seal ADD COLUMN follows_party_id CHAR(26) NULL AFTER party_id;
CREATE INDEX party_seal_follows ON party_seal (follows_party_id, lifted_at);
