-- One act that closed counts and laid others in their place: REQUALIFIED, SPLIT, JOINED. Links lead both ways; undone_at: taken back, the old counts stand again.
CREATE TABLE count_change (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_id BIGINT NOT NULL,
  kind VARCHAR(12) NOT NULL,
  decision_id BIGINT NULL,
  charge INT NULL,
  made_at DATETIME(6) NOT NULL,
  made_by BIGINT NOT NULL,
  undone_at DATETIME(6) NULL,
  undone_by BIGINT NULL,
  CONSTRAINT count_change_pk PRIMARY KEY (id),
  CONSTRAINT count_change_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT count_change_kind_known CHECK (kind IN ('REQUALIFIED','SPLIT','JOINED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX count_change_case ON count_change (case_id, undone_at);

CREATE TABLE count_link (
  change_id BIGINT NOT NULL,
  old_id BIGINT NOT NULL,
  new_id BIGINT NOT NULL,
  CONSTRAINT count_link_pk PRIMARY KEY (change_id, old_id, new_id),
  CONSTRAINT count_link_change_fk FOREIGN KEY (change_id) REFERENCES count_change (id),
  CONSTRAINT count_link_old_fk FOREIGN KEY (old_id) REFERENCES charge_count (id),
  CONSTRAINT count_link_new_fk FOREIGN KEY (new_id) REFERENCES charge_count (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
CREATE INDEX count_link_old ON count_link (old_id);
CREATE INDEX count_link_new ON count_link (new_id);

-- Until now a count named the one that it replaced: each charge laid so was one requalification.
INSERT INTO count_change (case_id, kind, charge, decision_id, made_at, made_by)
  SELECT n.case_id, 'REQUALIFIED', n.charge,
         (SELECT MAX(f.decision_id) FROM count_fact f JOIN charge_count r ON r.replaces_id = f.count_id
           WHERE r.case_id = n.case_id AND r.charge = n.charge AND f.status = 'CHANGED'),
         MIN(n.registered_at), MIN(n.registered_by)
    FROM charge_count n WHERE n.replaces_id IS NOT NULL GROUP BY n.case_id, n.charge;
INSERT INTO count_link (change_id, old_id, new_id)
  SELECT h.id, n.replaces_id, n.id FROM charge_count n
    JOIN count_change h ON h.case_id = n.case_id AND h.charge = n.charge WHERE n.replaces_id IS NOT NULL;
-- A requalification by a decision that was taken back is taken back, too.
UPDATE count_change h JOIN decision d ON d.id = h.decision_id
  SET h.undone_at = d.superseded_at, h.undone_by = d.recorded_by WHERE d.superseded_at IS NOT NULL;
ALTER TABLE count_change DROP COLUMN charge;
ALTER TABLE charge_count DROP FOREIGN KEY charge_count_replaces_fk;
ALTER TABLE charge_count DROP COLUMN replaces_id;
